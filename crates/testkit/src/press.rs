//! A small paper that is ready to print: editions, sections, bylines, texts.

use base::{Civil, Clock, Db, Language, Tx, Utc, Zone, civil::Resolved};
use editorial::article::act::Acting;
use editorial::article::content::{Content, Picture};
use editorial::article::draft;
use editorial::article::publish::{Published, publish};
use editorial::article::refusal::Refused;
use editorial::body::{Body, Content as Block, Figure, Inline};
use editorial::byline::{self, Byline};
use editorial::section::{self, Section};
use editorial::topic::{self, Topic};
use paper::asset::{self, Asset, Kind, Rendition};
use paper::publication::Rules;
use paper::{Actor, Edition, Publication, edition, publication};

/// A paper called « Le Banc d’essai », in Casablanca's zone, at noon of 23 November 2026.
pub struct Press {
    /// Its store.
    pub db: Db,
    /// Its clock: it stands still until a test moves it.
    pub clock: Clock,
    /// Its zone.
    pub zone: Zone,
    /// Its rules; a test may change them.
    pub rules: Rules,
    /// Who acts: the command line, unless a test says otherwise.
    pub actor: Actor,
    /// Editions fr (default), ar (prefix), en (prefix), afrique (host).
    pub editions: Vec<Edition>,
    /// The section « economie » of each edition, in the same order.
    pub sections: Vec<i64>,
    /// The topic « eau » of each edition, in the same order.
    pub topics: Vec<i64>,
    /// Who signs.
    pub byline: i64,
    /// Key of a picture that every text shows.
    pub picture: String,
}

impl Press {
    /// Makes the paper in an empty store.
    pub async fn set_up(db: &Db) -> Press {
        let zone = Zone::named("Africa/Casablanca").expect("the zone is bundled");
        let now = at(&zone, "2026-11-23 12:00");
        let mut tx = db.write().await.expect("a transaction");
        let rules = Rules::default();
        let publication = Publication {
            name: "Le Banc d’essai".into(),
            zone: zone.clone(),
            rules: rules.clone(),
        };
        publication::keep(&mut tx, &publication).await.expect("the publication");
        let mut press = Press {
            db: db.clone(),
            clock: Clock::set_at(now),
            zone,
            rules,
            actor: Actor::command_line(),
            editions: Vec::new(),
            sections: Vec::new(),
            topics: Vec::new(),
            byline: 0,
            picture: "0123456789abcdef0123456789abcdef".into(),
        };
        for (code, language, prefix, host) in [
            ("fr", Language::Fr, None, None),
            ("ar", Language::Ar, Some("ar"), None),
            ("en", Language::En, Some("en"), None),
            ("afrique", Language::Fr, None, Some("afrique")),
        ] {
            press.add_edition(&mut tx, code, language, prefix, host).await;
        }
        let byline = Byline {
            id: 0,
            slug: "awa-essai".into(),
            name: "Awa Essai".into(),
            role: String::new(),
            biography: String::new(),
        };
        press.byline = byline::add(&mut tx, &byline).await.expect("a byline");
        asset::keep(&mut tx, now, &picture(&press.picture)).await.expect("a picture");
        tx.commit().await.expect("the paper is kept");
        press
    }

    async fn add_edition(
        &mut self,
        tx: &mut Tx,
        code: &str,
        language: Language,
        prefix: Option<&str>,
        host: Option<&str>,
    ) {
        let edition = Edition {
            id: 0,
            code: code.into(),
            language,
            name: format!("Le Banc d’essai {code}"),
            label: code.into(),
            motto: String::new(),
            host: host.map(str::to_owned),
            prefix: prefix.map(str::to_owned),
        };
        let edition = edition::add(tx, &edition).await.expect("an edition");
        let section = Section {
            id: 0,
            edition: edition.id,
            key: "economie".into(),
            slug: "economie".into(),
            name: "Économie".into(),
            description: String::new(),
            listed: true,
        };
        self.sections.push(section::add(tx, &section).await.expect("a section"));
        let topic = Topic {
            id: 0,
            edition: edition.id,
            key: "eau".into(),
            slug: "eau".into(),
            name: "Eau".into(),
            description: String::new(),
        };
        self.topics.push(topic::add(tx, &topic).await.expect("a topic"));
        self.editions.push(edition);
    }

    /// The present instant of the paper.
    pub fn now(&self) -> Utc {
        self.clock.now()
    }

    /// Moves the clock to a civil time of the paper.
    pub fn move_to(&self, civil: &str) {
        self.clock.move_to(at(&self.zone, civil));
    }

    /// Who acts, now.
    pub fn acting(&self) -> Acting<'_> {
        Acting { now: self.now(), actor: &self.actor, zone: &self.zone, rules: &self.rules }
    }

    /// A text of the French edition that nothing stands against.
    pub fn text(&self, headline: &str) -> Content {
        Content {
            headline: headline.into(),
            standfirst: format!("Le chapô de {headline}."),
            section: self.sections.first().copied(),
            topics: self.topics.first().copied().into_iter().collect(),
            bylines: vec![self.byline],
            picture: Picture::Shown(Figure {
                asset: self.picture.clone(),
                alt: "Un port".into(),
                caption: Inline::plain("Le port."),
                credit: "Dessin Essai".into(),
            }),
            body: body(&format!("Le corps de {headline}. Le bateau part à 18h, dit Awa Essai.")),
            ..Content::default()
        }
    }

    /// Begins a text in the French edition and gives its id.
    pub async fn draft(&self, content: &Content) -> i64 {
        let mut tx = self.db.write().await.expect("a transaction");
        let id = draft::begin(&mut tx, &self.acting(), self.editions[0].id, None, content).await;
        tx.commit().await.expect("committed");
        id.expect("a draft")
    }

    /// Publishes a draft.
    ///
    /// # Errors
    /// What stands against it.
    pub async fn publish(&self, id: i64) -> Result<Published, Refused> {
        let mut tx = self.db.write().await.expect("a transaction");
        let published = publish(&mut tx, &self.acting(), id, None).await?;
        tx.commit().await.expect("committed");
        Ok(published)
    }

    /// Begins and publishes a text that nothing stands against.
    pub async fn print(&self, headline: &str) -> Published {
        let id = self.draft(&self.text(headline)).await;
        self.publish(id).await.expect("published")
    }

    /// Saves another text over the live article.
    pub async fn rewrite(&self, id: i64, content: &Content) {
        let mut tx = self.db.write().await.expect("a transaction");
        let copy = draft::working_copy(&mut tx, id).await.expect("read");
        let seen = copy.map_or(0, |copy| copy.counter);
        draft::save(&mut tx, &self.acting(), id, seen, content).await.expect("saved");
        tx.commit().await.expect("committed");
    }
}

/// A body of one paragraph.
pub fn body(words: &str) -> Body {
    Body::of([Block::Paragraph { text: Inline::plain(words) }])
}

/// The instant of a civil time that happens once.
pub fn at(zone: &Zone, civil: &str) -> Utc {
    let civil: Civil = civil.parse().expect("a civil time");
    match zone.resolve(civil) {
        Resolved::Once(at) | Resolved::Twice(at, _) | Resolved::Never(at) => at,
    }
}

fn picture(key: &str) -> Asset {
    Asset {
        id: 0,
        key: key.into(),
        kind: Kind::Picture,
        media_type: "image/webp".into(),
        bytes: 4,
        width: Some(800),
        height: Some(600),
        tone: 21,
        name: "port.webp".into(),
        alt: String::new(),
        caption: String::new(),
        credit: "Dessin Essai".into(),
        rights: "own".into(),
        renditions: vec![Rendition {
            file: format!("{key}-800.webp"),
            media_type: "image/webp".into(),
            width: 800,
            height: 600,
        }],
        house: false,
        plan: false,
    }
}
