//! Everything that a newsroom of twenty years kept beside its texts: co-authors, labels in
//! headlines, words for search engines, footnotes, addresses older than WordPress; and months
//! of running side by side.

use std::collections::BTreeMap;

use editorial::article::act::Acting;
use editorial::article::{self, draft};
use intake::import::wordpress::{Map, Older, Options};
use paper::Actor;

use super::paper::{Paper, today};
use super::store;
use testkit::export::{Post, export, export_with};

fn field(key: &str, value: &str) -> String {
    format!(
        "<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>"
    )
}

fn co_author(slug: &str, name: &str) -> String {
    format!("<category domain=\"author\" nicename=\"{slug}\"><![CDATA[{name}]]></category>")
}

/// The revision of an article that has this in its headline, as stored.
async fn revision(paper: &Paper, part: &str) -> String {
    let mut rows = paper.texts(store::REVISION).await;
    rows.retain(|row| row.contains(part));
    assert_eq!(rows.len(), 1, "{part}: {rows:#?}");
    rows.remove(0)
}

#[tokio::test]
async fn everybody_who_signs_comes_along_in_order() {
    let paper = Paper::new().await;
    let guest = Post {
        kind: "guest-author",
        slug: "cap-awa-essai".into(),
        title: "cap-awa-essai".into(),
        more: field("cap-display_name", "Awa Essai") + &field("cap-user_login", "awa-essai"),
        ..Post::plain(90)
    };
    let signed = |id: usize, more: String| Post { more, ..Post::plain(id) };
    let posts = [
        guest,
        signed(1, co_author("cap-awa-essai", "awa-essai") + &co_author("cap-rim", "rim")),
        signed(2, field("byline", "Par Naïm Vraisemblable et Awa Essai")),
        signed(3, field("signature", "Une Plume du Quai")),
    ];
    let file = paper.write("export.xml", export(&posts).as_bytes());
    let report = paper.import(&file).await;
    assert_eq!(report.kinds["guest-author"].skipped, 1);
    let signs = |id: usize| {
        let paper = &paper;
        async move {
            let mut read = paper.db.read().await.expect("begun");
            let sql = store::SIGNS;
            let name = format!("wordpress:ancien.example:{id}");
            let rows = read.rows(sql, base::args![name]).await.expect("read");
            let names = rows.iter().map(|row| row.get::<String>("name").expect("a name"));
            names.collect::<Vec<_>>().join(" + ")
        }
    };
    assert_eq!(signs(1).await, "Awa Essai + Rim Tazi-Brem");
    assert_eq!(signs(2).await, "Naïm Vraisemblable + Awa Essai");
    assert_eq!(signs(3).await, "Une Plume du Quai");
    assert_eq!(paper.texts(store::BYLINE).await.len(), 4, "one person is one byline");
    let redirects = paper.texts(store::REDIRECT).await;
    assert!(
        redirects.contains(&"1|author/awa-essai/|-|/auteur/awa-essai/".to_owned()),
        "{redirects:#?}"
    );
    let named = Map::read("bylines = ['auteur_du_texte']").expect("a map");
    let own = signed(4, field("byline", "Personne") + &field("auteur_du_texte", "La Vraie Plume"));
    let file = paper.write("export.xml", export(&[own]).as_bytes());
    paper.import_with(&Options { map: named, ..paper.options(&file) }).await.expect("imported");
    assert_eq!(signs(4).await, "La Vraie Plume");
}

#[tokio::test]
async fn labels_are_offered_and_taken_only_by_name() {
    let titled = |id: usize, title: &str| Post { title: title.into(), ..Post::plain(id) };
    let posts = [
        titled(1, "EXCLUSIF. Le port s’agrandit"),
        titled(2, "ENTRETIEN. « Nous vendrons »"),
        titled(3, "Document : le rapport"),
        titled(4, "Exclusifs, les contrats"),
    ];
    let paper = Paper::new().await;
    let file = paper.write("export.xml", export(&posts).as_bytes());
    let report = paper.import(&file).await;
    let offered: Vec<(&str, u64)> =
        report.labels.offered.iter().map(|(word, count)| (word.as_str(), *count)).collect();
    assert_eq!(offered, [("Document", 1), ("ENTRETIEN", 1), ("EXCLUSIF", 1)]);
    assert!(revision(&paper, "EXCLUSIF. Le port").await.contains("\"label\":null"));
    assert!(report.summary().contains("labels = […]"));

    let paper = Paper::new().await;
    let file = paper.write("export.xml", export(&posts).as_bytes());
    let map = "labels = ['Exclusif', 'ENTRETIEN']";
    let report = paper.import_with(&paper.mapped(&file, map)).await.expect("imported");
    assert_eq!((report.labels.taken.len(), report.labels.offered.len()), (2, 1));
    let exclusive = revision(&paper, "|Le port s’agrandit|").await;
    assert!(exclusive.contains("\"label\":\"exclusive\""), "{exclusive}");
    let interview = revision(&paper, "|« Nous vendrons »|").await;
    assert!(interview.contains("\"genre\":\"interview\""), "{interview}");
    let raw = paper.texts(store::IMPORT_ITEM).await.concat();
    assert!(raw.contains("EXCLUSIF. Le port s’agrandit"), "the title is kept as it was");
}

#[tokio::test]
async fn words_for_search_engines_and_footnotes_come_along() {
    let notes = r#"[{"content":"Selon la <em>halle</em>.","id":"n1"}]"#;
    let posts = [Post {
        content: "<!-- wp:paragraph --><p>Le prix<sup data-fn=\"n1\" class=\"fn\"><a href=\"#n1\">1</a></sup> monte.</p><!-- /wp:paragraph -->\
                  <!-- wp:footnotes /-->".into(),
        more: field("_yoast_wpseo_title", "Prix du poisson %%sep%% %%sitename%%")
            + &field("rank_math_title", "Le prix du poisson monte")
            + &field("_yoast_wpseo_metadesc", "Ce que coûte la sardine.")
            + &field("footnotes", notes)
            + &field("autre_champ", "gardé aussi"),
        ..Post::plain(1)
    }];
    let paper = Paper::new().await;
    let file = paper.write("export.xml", export(&posts).as_bytes());
    paper.import(&file).await;
    let stored = revision(&paper, "Le quai numéro 1").await;
    for part in [
        r#""search_headline":"Le prix du poisson monte""#,
        r#""search_description":"Ce que coûte la sardine.""#,
        r#""kind":"list""#,
        "halle",
    ] {
        assert!(stored.contains(part), "{part}: {stored}");
    }
    assert!(!stored.contains("archivedHtml"), "{stored}");
    assert!(paper.texts(store::IMPORT_ITEM).await.concat().contains("gardé aussi"));
}

#[tokio::test]
async fn addresses_older_than_wordpress_lead_to_their_texts() {
    let older = Older::read(
        "[[redirect]]\nfrom = '/article.php?id={number}'\nto = 'field old_id'\n\
         [[redirect]]\nfrom = '/actualites/{any}/{slug}.html'\nto = 'slug'\n\
         [[redirect]]\nfrom = '/breves/{number}'\nto = 'number'\n\
         [[redirect]]\nfrom = '/rubriques/{slug}.asp'\nto = '/rubrique/{slug}/'\n",
    )
    .expect("read");
    let posts = [
        Post { more: field("old_id", "4711") + &field("old_id", "x/../y"), ..Post::plain(1) },
        Post::plain(2),
    ];
    let paper = Paper::new().await;
    let file = paper.write("export.xml", export(&posts).as_bytes());
    paper.import_with(&Options { older, ..paper.options(&file) }).await.expect("imported");
    for (old, expected) in [
        ("article.php?id=4711", Some("2008/01/01/quai-1/")),
        ("article.php?id=9", None),
        ("actualites/mer/2008/quai-2.html", Some("2008/01/01/quai-2/")),
        ("breves/2", Some("2008/01/01/quai-2/")),
        ("rubriques/ports.asp", Some("/rubrique/ports/")),
    ] {
        let found = super::addresses::leads(&paper, 1, old).await;
        let path = found.map(|target| match target {
            editorial::visibility::Target::Article(_, path)
            | editorial::visibility::Target::Page(_, path)
            | editorial::visibility::Target::Site(path) => path,
        });
        assert_eq!(path.as_deref(), expected, "{old}");
    }
    assert!(paper.texts(store::REDIRECT).await.iter().all(|row| !row.contains("..")));
}

#[tokio::test]
async fn files_that_no_attachment_names_are_found_in_the_folder() {
    let shown = Post {
        content:
            "<img src=\"https://ancien.example/wp-content/uploads/2016/12/quai-300x200.png\">\n\n\
                  <img src=\"/wp-content/uploads/2016/12/perdu.png\">\n\n\
                  <img src=\"https://ailleurs.example/wp-content/uploads/2016/12/quai.png\">"
                .into(),
        ..Post::plain(1)
    };
    let paper = Paper::new().await;
    let file = paper.write("export.xml", export(&[shown]).as_bytes());
    let media = paper.write("media/2016/12/quai.png", &super::mapping::PNG);
    let media = media.ancestors().nth(3).expect("a folder").to_owned();
    let options = Options { media: Some(media), ..paper.options(&file) };
    let report = paper.import_with(&options).await.expect("imported");
    assert_eq!((report.kinds["file"].read, report.kinds["file"].imported), (1, 1));
    assert_eq!(paper.texts(store::ASSET_USE).await.len(), 1);
    let missing: Vec<&str> = report.missing_media.iter().map(|one| &*one.address).collect();
    assert!(missing.contains(&"https://ancien.example/wp-content/uploads/2016/12/perdu.png"));
    assert!(!missing.iter().any(|one| one.contains("ancien.example") && one.contains("quai")));
    let before = paper.everything().await;
    let again = paper.import_with(&options).await.expect("imported");
    assert_eq!(again.items.unchanged, 2, "{}", again.summary());
    assert_eq!(paper.everything().await, before);
}

/// What was done to a text between two exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Done {
    Nothing,
    AtTheSource,
    Here,
    AtBoth,
}

#[tokio::test]
async fn months_side_by_side_update_what_changed_and_name_what_conflicts() {
    let paper = Paper::new().await;
    let first: Vec<Post> = (1..=40)
        .map(|id| match id % 5 {
            0 => Post { kind: "page", slug: format!("page-{id}"), ..Post::plain(id) },
            1 => Post { status: "draft", ..Post::plain(id) },
            _ => Post::plain(id),
        })
        .collect();
    let file = paper.write("export.xml", export(&first).as_bytes());
    paper.import(&file).await;
    let done = |id: usize| match id % 4 {
        0 => Done::Nothing,
        1 => Done::AtTheSource,
        2 => Done::Here,
        _ => Done::AtBoth,
    };
    let mut expected: BTreeMap<Done, u64> = BTreeMap::new();
    let mut second = first.clone();
    for post in &mut second {
        // A page has no working copy: it is edited by other means.
        let is_here = post.kind != "page" && matches!(done(post.id), Done::Here | Done::AtBoth);
        let is_there = matches!(done(post.id), Done::AtTheSource | Done::AtBoth);
        if is_there {
            post.content =
                format!("Une phrase de plus pour le quai {}.\n\n{}", post.id, post.content);
            post.modified = "2026-10-01 10:00:00".into();
        }
        if is_here {
            work_on(&paper, post.id).await;
        }
        let what = match (is_there, is_here) {
            (false, false) => Done::Nothing,
            (true, false) => Done::AtTheSource,
            (false, true) => Done::Here,
            (true, true) => Done::AtBoth,
        };
        *expected.entry(what).or_default() += 1;
    }
    second.extend((41..=44).map(Post::plain));
    let file = paper.write("export.xml", export(&second).as_bytes());
    let before = paper.texts(store::WORKING_COPY).await;
    let report = paper.import(&file).await;
    let of = |what| expected.get(&what).copied().unwrap_or(0);
    let items = report.items;
    assert_eq!(
        (items.imported, items.updated, items.conflicts, items.unchanged),
        (4, of(Done::AtTheSource), of(Done::AtBoth), of(Done::Nothing) + of(Done::Here)),
        "{}",
        report.summary()
    );
    let named: Vec<usize> =
        report.conflicts.iter().map(|line| line.item.parse().expect("a number")).collect();
    let both = |post: &&Post| done(post.id) == Done::AtBoth && post.kind != "page" && post.id <= 40;
    assert_eq!(named, second.iter().filter(both).map(|post| post.id).collect::<Vec<_>>());
    // What was written here stands as it was written.
    let here: Vec<String> =
        before.into_iter().filter(|row| row.contains("Le titre d’ici")).collect();
    let after = paper.texts(store::WORKING_COPY).await;
    assert!(!here.is_empty() && here.iter().all(|row| after.contains(row)));
    for post in second.iter().filter(|post| post.id <= 40) {
        let came = paper.texts(store::REVISION).await.concat()
            + &paper.texts(store::WORKING_COPY).await.concat()
            + &paper.texts(store::PAGE).await.concat();
        let has_it = came.contains(&format!("Une phrase de plus pour le quai {}.", post.id));
        let is_here = post.kind != "page" && matches!(done(post.id), Done::Here | Done::AtBoth);
        let should = matches!(done(post.id), Done::AtTheSource | Done::AtBoth) && !is_here;
        assert_eq!(has_it, should, "{} {:?}", post.id, done(post.id));
    }
    let again = paper.import(&file).await;
    assert_eq!((again.items.updated, again.items.imported), (0, 0));
    assert_eq!(again.items.conflicts, items.conflicts, "a conflict is named until it is settled");
}

/// Somebody saves another headline for the article of that item.
async fn work_on(paper: &Paper, item: usize) {
    let mut tx = paper.db.write().await.expect("begun");
    let name = format!("wordpress:ancien.example:{item}");
    let row = tx.row(store::ARTICLE_OF, base::args![name]).await.expect("there");
    let id: i64 = row.get("id").expect("an id");
    let publication = paper::publication::find(&mut tx).await.expect("read").expect("there");
    let actor = Actor::command_line();
    let acting =
        Acting { now: today(), actor: &actor, zone: &publication.zone, rules: &publication.rules };
    let found = article::act::find(&mut tx, id).await.expect("read").expect("there");
    let mut content = article::act::newest_content(&mut tx, &found).await.expect("there");
    content.headline = "Le titre d’ici".into();
    let counter: i64 = match tx.maybe_row(store::COUNTER, base::args![id]).await.expect("read") {
        Some(row) => row.get("counter").expect("a counter"),
        None => 0,
    };
    draft::save(&mut tx, &acting, id, counter, &content).await.expect("saved");
    tx.commit().await.expect("committed");
}

#[tokio::test]
async fn a_channel_may_name_people_twice() {
    let twice = "<wp:author><wp:author_login>rim</wp:author_login>\
                 <wp:author_display_name>Une autre</wp:author_display_name></wp:author>";
    let paper = Paper::new().await;
    let file = paper.write("export.xml", export_with(twice, &[Post::plain(1)]).as_bytes());
    paper.import(&file).await;
    assert_eq!(paper.texts(store::BYLINE).await, ["rim|Rim Tazi-Brem"]);
}
