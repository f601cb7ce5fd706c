//! Making the demo's files into a paper: in one transaction, through the same acts as a
//! newsroom's, each at its own hour.

use std::collections::HashMap;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use base::{Tx, Utc, Zone};
use editorial::article::act::Acting;
use editorial::article::content::{Content, Picture};
use editorial::article::{Severity, clarify, correct, draft, publish, typo, update};
use editorial::body::{Body, Content as Block, Figure};
use editorial::byline::{self, Byline};
use editorial::front::{self, Front, Placement, Zone as FrontZone};
use editorial::page::{self, Page};
use editorial::section::{self, Section};
use editorial::topic::{self, Topic};
use journal::{Event, Nature};
use paper::{Actor, Edition, Publication, edition, publication};

use super::article_file::{ArticleFile, Later, PictureLine, parts};
use super::paper_file::{FrontsFile, PageLine, PaperFile, read};
use super::{Articles, FRONTS, PAPER, Pages, files, markup, pictures, theme, typography};
use crate::open::Paper;

/// Everything that the files name, by its name.
struct Known {
    zone: Zone,
    editions: HashMap<String, Edition>,
    sections: HashMap<(i64, String), i64>,
    topics: HashMap<(i64, String), i64>,
    bylines: HashMap<String, i64>,
    assets: HashMap<String, String>,
    articles: HashMap<String, i64>,
    rules: paper::publication::Rules,
    actor: Actor,
    now: Utc,
}

/// Stands before the name of a picture that this build does not have.
const MISSING: &str = "missing-";

impl markup::Names for Known {
    fn asset(&self, name: &str) -> Result<String> {
        let found = self.assets.get(name).cloned();
        Ok(found.unwrap_or_else(|| format!("{MISSING}{name}")))
    }

    fn article(&self, slug: &str) -> Result<i64> {
        let found = self.articles.get(slug).copied();
        found.ok_or_else(|| anyhow!("no article of the demo has the slug {slug}"))
    }
}

/// Fills an empty store with the demo newspaper; leaves one that has a paper as it is.
///
/// # Errors
/// A sentence that names the file that is not in order.
pub async fn fill(paper: &Paper) -> Result<()> {
    let mut tx = paper.db.write().await?;
    if publication::find(&mut tx).await?.is_some() {
        return Ok(());
    }
    let now = paper.clock.now();
    let file: PaperFile = read("paper.toml", PAPER)?;
    let mut known = describe(&mut tx, &file, now).await?;
    known.assets = pictures::keep(&mut tx, now, &paper.assets).await?;
    let files = article_files()?;
    begin_articles(&mut tx, &mut known, &files).await?;
    let mut acts = acts(&known, &files)?;
    acts.sort_by_key(|act| act.at);
    for act in &acts {
        perform(&mut tx, &known, act)
            .await
            .with_context(|| format!("{}/{}", act.file.edition, act.file.slug))?;
    }
    keep_pages(&mut tx, &known).await?;
    launch_fronts(&mut tx, &known).await?;
    book_placements(&mut tx, &known, &file).await?;
    journal::append(&mut tx, now, &Event::PaperChanged).await?;
    theme::keep(&paper.theme).context("the demo's theme")?;
    tx.commit().await?;
    Ok(())
}

async fn describe(tx: &mut Tx, file: &PaperFile, now: Utc) -> Result<Known> {
    let zone = Zone::named(&file.publication.time_zone).map_err(anyhow::Error::msg)?;
    let mut rules = file.rules.clone();
    rules.history = file.publication.history;
    rules.feeds = file.publication.feeds;
    let is_french = |code: &str| {
        file.editions.iter().any(|one| one.code == code && one.language == base::Language::Fr)
    };
    for lines in [&mut rules.legal_notice, &mut rules.rights.statement] {
        for (_, line) in lines.iter_mut().filter(|(code, _)| is_french(code)) {
            *line = typography::french(line);
        }
    }
    let publication = Publication {
        name: file.publication.name.clone(),
        zone: zone.clone(),
        rules: rules.clone(),
    };
    publication::keep(tx, &publication).await?;
    let mut known = Known {
        zone,
        editions: HashMap::new(),
        sections: HashMap::new(),
        topics: HashMap::new(),
        bylines: HashMap::new(),
        assets: HashMap::new(),
        articles: HashMap::new(),
        rules,
        actor: Actor::command_line(),
        now,
    };
    for line in &file.editions {
        let edition = Edition {
            id: 0,
            code: line.code.clone(),
            language: line.language,
            name: line.name.clone(),
            label: line.label.clone(),
            motto: line.motto.clone(),
            host: line.host.clone(),
            prefix: line.prefix.clone(),
        };
        let edition = edition::add(tx, &edition).await?;
        add_sections(tx, &mut known, file, &edition).await?;
        add_topics(tx, &mut known, file, &edition).await?;
        known.editions.insert(edition.code.clone(), edition);
    }
    for (slug, line) in &file.bylines {
        let words = |at: usize| line.get(at).and_then(toml::Value::as_str).unwrap_or_default();
        let byline = Byline {
            id: 0,
            slug: slug.clone(),
            name: words(0).to_owned(),
            role: words(1).to_owned(),
            biography: String::new(),
        };
        known.bylines.insert(slug.clone(), byline::add(tx, &byline).await?);
    }
    Ok(known)
}

async fn add_sections(
    tx: &mut Tx,
    known: &mut Known,
    file: &PaperFile,
    edition: &Edition,
) -> Result<()> {
    for line in &file.sections {
        let Some([name, description]) = line.editions.get(&edition.code) else {
            continue;
        };
        let section = Section {
            id: 0,
            edition: edition.id,
            key: line.key.clone(),
            slug: base::slug::from_words(name),
            name: name.clone(),
            description: spaced(edition, description),
            listed: true,
        };
        let id = section::add(tx, &section).await?;
        known.sections.insert((edition.id, line.key.clone()), id);
    }
    Ok(())
}

async fn add_topics(
    tx: &mut Tx,
    known: &mut Known,
    file: &PaperFile,
    edition: &Edition,
) -> Result<()> {
    for (key, names) in &file.topics {
        let by_code = names.get(&edition.code);
        let by_language = names.get(edition.language.tag());
        let Some(name) = by_code.or(by_language).and_then(toml::Value::as_str) else {
            continue;
        };
        let topic = Topic {
            id: 0,
            edition: edition.id,
            key: key.clone(),
            slug: base::slug::from_words(name),
            name: name.to_owned(),
            description: String::new(),
        };
        let id = topic::add(tx, &topic).await?;
        known.topics.insert((edition.id, key.clone()), id);
    }
    Ok(())
}

fn article_files() -> Result<Vec<ArticleFile>> {
    let mut files = Vec::new();
    for (path, text) in self::files::<Articles>()? {
        if let Some((edition, name)) = path.split_once('/')
            && let Some(slug) = name.strip_suffix(".md")
        {
            files.push(ArticleFile::read(edition, slug, &text)?);
        }
    }
    Ok(files)
}

/// Makes the articles without their words, so that each can point at any other.
async fn begin_articles(tx: &mut Tx, known: &mut Known, files: &[ArticleFile]) -> Result<()> {
    for file in files {
        let edition = edition_of(known, &file.edition)?.id;
        let acting = acting(known, file.published(known.now, &known.zone)?);
        let nothing = Content::default();
        let id = draft::begin(tx, &acting, edition, file.front.work.as_deref(), &nothing).await?;
        if known.articles.insert(file.slug.clone(), id).is_some() {
            bail!("two articles of the demo have the slug {}", file.slug);
        }
    }
    Ok(())
}

/// One act on one article, at its hour.
struct Act<'a> {
    at: Utc,
    file: &'a ArticleFile,
    later: Option<&'a Later>,
    body: String,
}

fn acts<'a>(known: &Known, files: &'a [ArticleFile]) -> Result<Vec<Act<'a>>> {
    let mut acts = Vec::new();
    for file in files {
        let first = file.published(known.now, &known.zone)?;
        for (later, body) in file.versions()? {
            let after = later.map_or(Ok(Duration::ZERO), Later::after)?;
            let at = first.plus(after);
            // A demo opened early in the day has not yet seen its own corrections.
            if at <= known.now {
                acts.push(Act { at, file, later, body });
            }
        }
    }
    Ok(acts)
}

async fn perform(tx: &mut Tx, known: &Known, act: &Act<'_>) -> Result<()> {
    let id = known.articles[&act.file.slug];
    let acting = acting(known, act.at);
    let content = content(known, act.file, &act.body)?;
    let seen = draft::working_copy(tx, id).await?.map_or(0, |copy| copy.counter);
    draft::save(tx, &acting, id, seen, &content).await?;
    let Some(later) = act.later else {
        publish::publish(tx, &acting, id, None).await?;
        return Ok(());
    };
    let french = |text: &str| set(known, act.file, text);
    let note = french(&later.note);
    let severity = match &later.severity {
        Some(word) => word.parse().map_err(anyhow::Error::msg)?,
        None => Severity::Minor,
    };
    match later.nature()? {
        Nature::Typo => typo::fix_typo(tx, &acting, id, true).await?,
        Nature::Update => update::update(tx, &acting, id, Some(&note), None).await?,
        Nature::Clarification => clarify::clarify(tx, &acting, id, &note, severity, None).await?,
        Nature::Correction => correct::correct(tx, &acting, id, &note, severity, None).await?,
        other => bail!("the demo's files know no {other}"),
    };
    Ok(())
}

fn content(known: &Known, file: &ArticleFile, body: &str) -> Result<Content> {
    let front = &file.front;
    let edition = edition_of(known, &file.edition)?;
    let french = |text: &str| set(known, file, text);
    let find = |map: &HashMap<(i64, String), i64>, key: &str| {
        let found = map.get(&(edition.id, key.to_owned())).copied();
        found.ok_or_else(|| anyhow!("edition {} has no “{key}”", edition.code))
    };
    let bylines = front.bylines.iter().map(|slug| {
        let found = known.bylines.get(slug).copied();
        found.ok_or_else(|| anyhow!("there is no byline “{slug}”"))
    });
    let word = |text: &str| text.to_owned();
    Ok(Content {
        headline: french(&front.headline),
        standfirst: french(&front.standfirst),
        genre: front.genre.parse().map_err(anyhow::Error::msg)?,
        label: match front.label.as_deref().map(word) {
            Some(label) => Some(label.parse().map_err(anyhow::Error::msg)?),
            None => None,
        },
        section: Some(find(&known.sections, &front.section)?),
        topics: front.topics.iter().map(|key| find(&known.topics, key)).collect::<Result<_>>()?,
        bylines: bylines.collect::<Result<_>>()?,
        byline_note: french(&front.byline_note),
        picture: picture(known, file),
        sources: french(&front.sources),
        slug: file.slug.clone(),
        sponsor: front.sponsor.clone(),
        body: shown(markup::body(&french(body), known)?),
        ..Content::default()
    })
}

/// The body without the pictures that were not drawn in this build.
fn shown(mut body: Body) -> Body {
    let there = |figure: &Figure| !figure.asset.starts_with(MISSING);
    body.blocks.retain_mut(|block| match &mut block.content {
        Block::Figure(figure) => there(figure),
        Block::Gallery { figures } => {
            figures.retain(there);
            !figures.is_empty()
        }
        Block::Video { asset, .. } => !asset.starts_with(MISSING),
        _ => true,
    });
    body
}

fn picture(known: &Known, file: &ArticleFile) -> Picture {
    match &file.front.picture {
        Some(PictureLine::Shown { name, alt, caption, credit }) => match known.assets.get(name) {
            Some(key) => Picture::Shown(Figure {
                asset: key.clone(),
                alt: set(known, file, alt),
                caption: markup::inline(&set(known, file, caption)),
                credit: credit.clone(),
            }),
            None => Picture::None,
        },
        Some(PictureLine::None(_)) | None => Picture::None,
    }
}

fn set(known: &Known, file: &ArticleFile, text: &str) -> String {
    match known.editions.get(&file.edition) {
        Some(edition) => spaced(edition, text),
        None => text.to_owned(),
    }
}

/// The text with the spaces of its edition's language.
fn spaced(edition: &Edition, text: &str) -> String {
    match edition.language {
        base::Language::Fr => typography::french(text),
        _ => text.to_owned(),
    }
}

fn edition_of<'a>(known: &'a Known, code: &str) -> Result<&'a Edition> {
    known.editions.get(code).ok_or_else(|| anyhow!("there is no edition “{code}”"))
}

fn acting(known: &Known, now: Utc) -> Acting<'_> {
    Acting { now, actor: &known.actor, zone: &known.zone, rules: &known.rules }
}

async fn keep_pages(tx: &mut Tx, known: &Known) -> Result<()> {
    let files = files::<Pages>()?;
    for edition in known.editions.values() {
        // An edition without pages of its own has those of its language.
        let own =
            |folder: &str| files.iter().any(|(path, _)| path.starts_with(&format!("{folder}/")));
        let folder =
            if own(&edition.code) { edition.code.as_str() } else { edition.language.tag() };
        let pages = files.iter().filter(|(path, _)| path.starts_with(&format!("{folder}/")));
        for (path, file) in pages {
            keep_page(tx, known, edition, path, file).await?;
        }
    }
    Ok(())
}

async fn keep_page(
    tx: &mut Tx,
    known: &Known,
    edition: &Edition,
    path: &str,
    file: &str,
) -> Result<()> {
    let (front, body) = parts(file).with_context(|| path.to_owned())?;
    let line: PageLine = toml::from_str(front).with_context(|| path.to_owned())?;
    let french = |text: &str| spaced(edition, text);
    let page = Page {
        id: 0,
        edition: edition.id,
        slug: line.slug,
        title: french(&line.title),
        description: french(&line.description),
        body: markup::body(&french(body), known).with_context(|| path.to_owned())?,
        published: true,
        listed: line.listed,
        changed_at: known.now,
    };
    page::keep(tx, &page).await?;
    Ok(())
}

async fn launch_fronts(tx: &mut Tx, known: &Known) -> Result<()> {
    let file: FrontsFile = read("fronts.toml", FRONTS)?;
    for line in &file.fronts {
        let edition = edition_of(known, &line.edition)?;
        let id = |slug: &String| markup::Names::article(known, slug);
        let mut zones = Vec::new();
        for zone in &line.zones {
            let mut placements = Vec::new();
            for story in &zone.stories {
                placements.push(Placement {
                    article: id(&story.slug)?,
                    headline: story.headline.clone(),
                    supporting: story.supporting.iter().map(id).collect::<Result<_>>()?,
                    expires_at: None,
                });
            }
            zones.push(FrontZone { name: zone.name.clone(), placements, size: zone.size });
        }
        let acting = acting(known, known.now);
        front::launch(tx, &acting, edition.id, &Front { zones }).await?;
    }
    Ok(())
}

async fn book_placements(tx: &mut Tx, known: &Known, file: &PaperFile) -> Result<()> {
    for line in &file.placements {
        let edition = edition_of(known, &line.edition)?;
        let address = match (&line.article, &line.address) {
            (Some(slug), _) => {
                let id = markup::Names::article(known, slug)?;
                let article = editorial::article::act::find(tx, id).await?;
                let path = article.and_then(|article| article.path).unwrap_or_default();
                edition.path(&path)
            }
            (None, Some(address)) => address.clone(),
            (None, None) => edition.path(""),
        };
        let placement = partners::Placement {
            id: 0,
            partner: line.partner.clone(),
            edition: edition.id,
            zone: line.zone.clone(),
            label: line.label.clone(),
            headline: spaced(edition, &line.headline),
            text: spaced(edition, &line.text),
            address,
            starts_at: known.now,
            ends_at: known.now.plus(Duration::from_secs(line.days * 86_400)),
        };
        partners::placement::book(tx, &placement).await?;
    }
    Ok(())
}
