//! What the fields of items become: dates, statuses, addresses, sections, files; and what
//! becomes of an item that changes at its source, or here.

use editorial::article::act::Acting;
use editorial::article::{self, draft};
use intake::import::wordpress::{Failure, Options, Report};
use paper::Actor;

use super::paper::{Paper, today};
use super::store;
use testkit::export::{Post, export, export_with};

/// The columns of the only row that holds `part`.
async fn row(paper: &Paper, statement: base::Sql, part: &str) -> Vec<String> {
    let mut rows = paper.texts(statement).await;
    rows.retain(|row| row.contains(part));
    assert_eq!(rows.len(), 1, "{part}: {rows:#?}");
    rows.remove(0).split('|').map(str::to_owned).collect()
}

async fn imported(posts: &[Post]) -> (Paper, Report) {
    let paper = Paper::new().await;
    let file = paper.write("export.xml", export(posts).as_bytes());
    let report = paper.import(&file).await;
    (paper, report)
}

#[tokio::test]
async fn dates_are_the_ones_that_were_given() {
    let plain = Post::plain(1);
    let of = |id: usize, date: &str, gmt: &str| Post {
        id,
        slug: format!("texte-{id}"),
        date: date.into(),
        gmt: gmt.into(),
        modified: "2021-04-11 02:39:00".into(),
        ..plain.clone()
    };
    let (paper, report) = imported(&[
        of(1, "2016-12-15 11:30:00", "2016-12-15 11:30:00"),
        of(2, "2018-12-15 11:30:00", "0000-00-00 00:00:00"),
        of(3, "2012-03-04 23:30:00", "2012-03-05 06:30:00"),
        of(4, "0000-00-00 00:00:00", "0000-00-00 00:00:00"),
    ])
    .await;
    for (id, path, day, at) in [
        (1, "2016/12/15/texte-1/", "2016-12-15", "2016-12-15T11:30:00Z"),
        // Without an instant the clock on the wall counts, which was an hour ahead then.
        (2, "2018/12/15/texte-2/", "2018-12-15", "2018-12-15T10:30:00Z"),
        // The address is the old site's; the day in the archive is the paper's own.
        (3, "2012/03/04/texte-3/", "2012-03-05", "2012-03-05T06:30:00Z"),
    ] {
        let row = row(&paper, store::ARTICLE, &format!("wordpress:ancien.example:{id}|")).await;
        let at = base::Utc::parse_rfc3339(at).expect("a date").0.to_string();
        assert_eq!((row[4].as_str(), row[11].as_str(), &row[12]), (path, day, &at));
        assert_eq!((row[13].as_str(), row[17].as_str()), ("-", "2021-04-11 02:39:00"));
    }
    let none = row(&paper, store::ARTICLE, "wordpress:ancien.example:4|").await;
    assert_eq!((none[6].as_str(), none[4].as_str(), none[12].as_str()), ("draft", "-", "-"));
    assert!(report.hidden[0].reason.contains("the file gives no date"));
    let revisions = paper.texts(store::REVISION).await;
    assert!(revisions.iter().all(|row| row.split('|').nth(2) == Some("first")), "{revisions:?}");
}

#[tokio::test]
async fn what_was_hidden_stays_hidden() {
    let of = |id: usize, status: &'static str, more: &str| {
        let plain = Post::plain(id);
        Post { status, more: plain.more.clone() + more, ..plain }
    };
    let future = Post {
        date: "2030-01-01 10:00:00".into(),
        gmt: "2030-01-01 10:00:00".into(),
        ..of(8, "future", "")
    };
    let (paper, report) = imported(&[
        of(1, "publish", "<wp:post_password>s3same</wp:post_password>"),
        of(2, "draft", ""),
        of(3, "pending", ""),
        of(4, "private", ""),
        of(5, "trash", ""),
        of(6, "auto-draft", ""),
        of(7, "archive", ""),
        future.clone(),
        Post { id: 9, slug: "neuf".into(), status: "publish", ..future },
    ])
    .await;
    assert_eq!(report.hidden.len(), 9, "{:#?}", report.hidden);
    let articles = paper.texts(store::ARTICLE).await;
    assert!(articles.iter().all(|row| !row.contains("|published|")), "{articles:#?}");
    assert_eq!(articles.iter().filter(|row| row.contains("|dropped|")).count(), 1);
    // Nothing names them: no number, no address, no topic, no event.
    assert!(
        articles
            .iter()
            .all(|row| row.split('|').nth(2) == Some("-") && row.split('|').nth(4) == Some("-"))
    );
    assert_eq!(paper.texts(store::ARTICLE_TOPIC).await, Vec::<String>::new());
    assert!(paper.texts(store::JOURNAL).await.iter().all(|row| !row.contains("ArticlesImported")));
    assert_eq!(paper.texts(store::WORKING_COPY).await.len(), 9);
    let scheduled = row(&paper, store::ARTICLE, "wordpress:ancien.example:8|").await;
    assert_eq!((scheduled[6].as_str(), scheduled[15].as_str()), ("draft", "2030-01-01 10:00:00"));
    let items = paper.texts(store::IMPORT_ITEM).await;
    assert!(items.iter().all(|row| !row.contains("s3same")), "a password is kept nowhere");
}

#[tokio::test]
async fn old_addresses_lead_to_new_ones() {
    let arabic = Post {
        slug: "%d8%a7%d9%84%d9%85%d8%a7%d8%a1".into(),
        more: "<category domain=\"category\" nicename=\"ports\"><![CDATA[Ports]]></category>\
               <wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>ancien-nom</wp:meta_value></wp:postmeta>\
               <wp:postmeta><wp:meta_key>_wp_old_date</wp:meta_key><wp:meta_value>2007-12-31</wp:meta_value></wp:postmeta>"
            .into(),
        ..Post::plain(1)
    };
    let page = Post { kind: "page", slug: "qui-sommes-nous".into(), ..Post::plain(2) };
    let (paper, _) = imported(&[arabic, page]).await;
    let article = row(&paper, store::ARTICLE, "wordpress:ancien.example:1|").await;
    assert_eq!(article[4], "2008/01/01/الماء/");
    let redirects = paper.texts(store::REDIRECT).await;
    for expected in [
        "1|2007/12/31/الماء/|1|-",
        "1|2008/01/01/ancien-nom/|1|-",
        "1|2008/01/01/qui-sommes-nous/|-|/page/qui-sommes-nous",
        "1|author/rim/|-|/auteur/rim/",
        "1|category/ports/|-|/rubrique/ports/",
    ] {
        assert!(redirects.contains(&expected.to_owned()), "{expected}: {redirects:#?}");
    }
}

#[tokio::test]
async fn two_texts_never_have_one_address() {
    let one = Post::plain(1);
    let (paper, report) =
        imported(&[one.clone(), Post { id: 2, ..one.clone() }, Post { id: 3, ..one }]).await;
    let mut paths: Vec<String> = Vec::new();
    for id in 1..=3 {
        paths.push(row(&paper, store::ARTICLE, &format!("ancien.example:{id}|")).await[4].clone());
    }
    assert_eq!(paths, ["2008/01/01/quai-1/", "2008/01/01/quai-1-2/", "2008/01/01/quai-1-3/"]);
    assert_eq!(report.changed.len(), 2);
}

#[tokio::test]
async fn the_mapping_file_files() {
    let paper = Paper::new().await;
    let mut posts: Vec<Post> = (1..=2).map(Post::plain).collect();
    posts[1].more =
        "<category domain=\"category\" nicename=\"uncategorized\">Non classé</category>".into();
    let file = paper.write("export.xml", export(&posts).as_bytes());
    let map = "edition = 'ar'\n[categories]\nports = { section = 'news' }\n[tags]\nquai-1 = { topic = 'mer' }";
    let report = paper.import_with(&paper.mapped(&file, map)).await.expect("imported");
    assert_eq!((report.edition.as_str(), report.made.sections, report.made.topics), ("ar", 0, 1));
    assert_eq!(paper.texts(store::TOPIC).await, ["2|mer|mer|Quai 1"]);
    let article = row(&paper, store::ARTICLE, "ancien.example:1|").await;
    assert_eq!((article[0].as_str(), article[8].as_str()), ("2", "2"));
    let redirects = paper.texts(store::REDIRECT).await;
    assert!(redirects.contains(&"2|tag/quai-1/|-|/ar/topic/mer/".to_owned()), "{redirects:#?}");
    let body = paper.texts(store::REVISION).await.concat();
    assert!(body.contains("/ar/2009/01/02/quai-1/"), "links of the old site lead into the edition");
    for wrong in
        ["edition = 'en'", "section = 'sport'", "[categories]\nports = { section = 'sport' }"]
    {
        let failure = paper.import_with(&paper.mapped(&file, wrong)).await.expect_err(wrong);
        assert!(matches!(failure, Failure::Map(_)), "{failure}");
    }
}

/// A PNG of four blue pixels.
pub const PNG: [u8; 73] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x02, 0x08, 0x02, 0x00, 0x00, 0x00, 0xfd, 0xd4, 0x9a,
    0x73, 0x00, 0x00, 0x00, 0x10, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x90, 0x73, 0x9b, 0x06,
    0x44, 0x0c, 0x10, 0x0a, 0x00, 0x19, 0x86, 0x03, 0xe9, 0x69, 0xbe, 0x9d, 0x13, 0x00, 0x00, 0x00,
    0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

fn attachment(id: usize, file: &str, parent: usize) -> Post {
    let plain = Post::plain(id);
    Post {
        kind: "attachment",
        status: "inherit",
        slug: format!("fichier-{id}"),
        title: format!("Fichier {id}"),
        content: String::new(),
        more: format!(
            "<wp:attachment_url>https://ancien.example/wp-content/uploads/{file}</wp:attachment_url>\
             <wp:postmeta><wp:meta_key>_wp_attached_file</wp:meta_key><wp:meta_value>{file}</wp:meta_value></wp:postmeta>\
             <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Un quai bleu</wp:meta_value></wp:postmeta>\
             <wp:postmeta><wp:meta_key>_media_credit</wp:meta_key><wp:meta_value>Rim Tazi-Brem</wp:meta_value></wp:postmeta>\
             <wp:post_parent>{parent}</wp:post_parent>"
        ),
        ..plain
    }
}

#[tokio::test]
async fn files_come_along_and_late_ones_later() {
    let text = Post {
        content: "<img src=\"https://ancien.example/wp-content/uploads/2016/12/quai-300x200.png\">\n\n\
                  Lire <a href=\"https://ancien.example/wp-content/uploads/2016/12/bilan.pdf\">le bilan</a> du port.\n\n\
                  <img src=\"https://ancien.example/wp-content/uploads/2016/12/tard.png\">"
            .into(),
        more: "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>11</wp:meta_value></wp:postmeta>".into(),
        ..Post::plain(1)
    };
    let posts = [
        text,
        attachment(11, "2016/12/quai.png", 1),
        attachment(12, "2016/12/bilan.pdf", 0),
        attachment(13, "2016/12/tard.png", 1),
        attachment(14, "../../secret.png", 0),
    ];
    let paper = Paper::new().await;
    let file = paper.write("export.xml", export(&posts).as_bytes());
    paper.write("media/wp-content/uploads/2016/12/quai.png", &PNG);
    let media = paper.write("media/ailleurs/bilan.pdf", b"%PDF-1.4 un bilan");
    let media = media.parent().and_then(|folder| folder.parent()).expect("a folder").to_owned();
    let options = Options { media: Some(media), ..paper.options(&file) };
    let first = paper.import_with(&options).await.expect("imported");
    let counts = first.kinds["attachment"];
    assert_eq!((counts.read, counts.imported, counts.skipped), (4, 2, 2), "{:#?}", first.skipped);
    assert_eq!(first.missing_media.len(), 1);
    let revision = paper.texts(store::REVISION).await.remove(0);
    let asset = row(&paper, store::ASSET, "|picture|").await;
    assert_eq!((asset[2].as_str(), asset[4].as_str()), ("Un quai bleu", "Rim Tazi-Brem"));
    assert!(
        revision.contains(&format!(r#""picture":{{"shown":{{"asset":"{}""#, asset[0])),
        "{revision}"
    );
    assert!(revision.contains(r#""kind":"document""#), "{revision}");
    assert!(revision.contains("tard.png</a>"), "{revision}");
    assert_eq!(paper.texts(store::ASSET_USE).await.len(), 2);
    let redirects = paper.texts(store::REDIRECT).await;
    let led =
        |from: &str, to: &str| redirects.iter().any(|row| row.contains(from) && row.contains(to));
    assert!(led("|?attachment_id=11|1|", "") && led("|?attachment_id=12|1|", ""), "{redirects:#?}");
    assert!(led("|wp-content/uploads/2016/12/quai.png|-|/media/", ".webp"), "{redirects:#?}");

    let again = paper.import_with(&options).await.expect("imported");
    assert_eq!(
        (again.items.unchanged, again.items.skipped, again.items.updated),
        (3, 2, 0),
        "{}",
        again.summary()
    );

    let mut late = PNG.to_vec();
    late.push(0);
    paper.write("media/2016/12/tard.png", &late);
    let later = paper.import_with(&options).await.expect("imported");
    assert_eq!(
        (later.kinds["attachment"].imported, later.kinds["post"].updated),
        (1, 1),
        "{}",
        later.summary()
    );
    assert_eq!(paper.texts(store::REVISION).await.len(), 2);
    let article = row(&paper, store::ARTICLE, "ancien.example:1|").await;
    assert_eq!((article[10].as_str(), article[13].as_str()), ("2", "-"), "readers' clock stays");
}

#[tokio::test]
async fn both_engines_hold_the_same() {
    let Some(postgres) = testkit::Store::postgres().await else { return };
    let mut held = Vec::new();
    for store in [testkit::Store::sqlite().await, postgres] {
        let paper = Paper::on(store).await;
        for name in ["small-export.xml", "theme-unit-test-data.xml", "wxr-utf-8-challenges.xml"] {
            if let Some(file) = super::shared::shared(&format!("wordpress/{name}")) {
                paper.import(&file).await;
            }
        }
        let posts: Vec<Post> = (1..=40).map(Post::plain).collect();
        let mut more = posts.clone();
        more.extend([
            Post { status: "draft", ..Post::plain(41) },
            attachment(42, "2016/12/quai.png", 1),
        ]);
        more.push(Post { kind: "page", ..Post::plain(43) });
        let file = paper.write("export.xml", export(&more).as_bytes());
        paper.write("media/2016/12/quai.png", &PNG);
        let media = Some(file.with_file_name("media"));
        let options = Options { media, ..paper.options(&file) };
        paper.import_with(&options).await.expect("imported");
        let mut changed: Vec<Post> = more
            .into_iter()
            .map(|post| Post { title: format!("{} encore", post.title), ..post })
            .collect();
        changed[40].status = "publish";
        paper.write("export.xml", export(&changed).as_bytes());
        let report = paper.import_with(&options).await.expect("imported");
        assert_eq!((report.items.updated, report.items.conflicts), (43, 0), "{}", report.summary());
        held.push(paper.everything().await);
    }
    for (sqlite, postgres) in held[0].iter().zip(&held[1]) {
        assert_eq!(sqlite, postgres);
    }
    assert_eq!(held[0].len(), held[1].len());
}

#[tokio::test]
async fn what_changes_at_its_source_follows_it_until_somebody_works_on_it_here() {
    let (paper, _) =
        imported(&[Post::plain(1), Post { status: "draft", ..Post::plain(2) }, Post::plain(3)])
            .await;
    let changed = |id: usize, status| Post {
        status,
        title: format!("Un autre titre {id}"),
        ..Post::plain(id)
    };
    let again = |posts: Vec<Post>| paper.write("export.xml", export(&posts).as_bytes());
    // A draft is published at its source, a text changes, another one is hidden.
    let file = again(vec![changed(1, "publish"), changed(2, "publish"), changed(3, "draft")]);
    let report = paper.import(&file).await;
    assert_eq!((report.items.updated, report.items.conflicts), (2, 1), "{}", report.summary());
    assert!(report.conflicts[0].reason.contains("its source hides it now"));
    let first = row(&paper, store::ARTICLE, "ancien.example:1|").await;
    assert_eq!((first[10].as_str(), first[13].as_str(), first[1].as_str()), ("2", "-", "0"));
    let second = row(&paper, store::ARTICLE, "ancien.example:2|").await;
    assert_eq!(
        (second[6].as_str(), second[2].as_str(), second[4].as_str()),
        ("published", "3", "2008/01/01/quai-2/")
    );
    assert_eq!(paper.texts(store::WORKING_COPY).await, Vec::<String>::new());
    let natures: Vec<String> = paper
        .texts(store::REVISION)
        .await
        .iter()
        .map(|row| row.split('|').nth(2).unwrap_or("").to_owned())
        .collect();
    assert_eq!(natures, ["first", "update", "first", "first"]);

    work_on(&paper, 1).await;
    let file = again(vec![
        Post { title: "Encore autre".into(), ..changed(1, "publish") },
        changed(2, "publish"),
        Post::plain(3),
    ]);
    let report = paper.import(&file).await;
    assert_eq!((report.items.conflicts, report.items.unchanged), (1, 2), "{}", report.summary());
    assert!(report.conflicts[0].reason.contains("worked on here"));
    let before = paper.everything().await;
    paper.import(&file).await;
    assert_eq!(paper.everything().await, before);
}

/// Somebody saves another headline for an article.
async fn work_on(paper: &Paper, id: i64) {
    let mut tx = paper.db.write().await.expect("begun");
    let publication = paper::publication::find(&mut tx).await.expect("read").expect("there");
    let actor = Actor::command_line();
    let acting =
        Acting { now: today(), actor: &actor, zone: &publication.zone, rules: &publication.rules };
    let found = article::act::find(&mut tx, id).await.expect("read").expect("there");
    let mut content = article::act::newest_content(&mut tx, &found).await.expect("there");
    content.headline = "Le titre d’ici".into();
    draft::save(&mut tx, &acting, id, 0, &content).await.expect("saved");
    tx.commit().await.expect("committed");
}

#[tokio::test]
async fn a_section_of_hidden_texts_stands_in_no_line() {
    let filed = |id: usize, status, slug: &str| Post {
        status,
        more: format!("<category domain=\"category\" nicename=\"{slug}\">{slug}</category>"),
        ..Post::plain(id)
    };
    let (paper, _) = imported(&[
        filed(1, "draft", "secret"),
        filed(2, "draft", "ouvert"),
        filed(3, "publish", "ouvert"),
    ])
    .await;
    let sections = paper.texts(store::SECTION).await;
    assert!(sections.contains(&"1|secret|secret|secret|0".to_owned()), "{sections:?}");
    assert!(sections.contains(&"1|ouvert|ouvert|ouvert|1".to_owned()), "{sections:?}");
    let redirects = paper.texts(store::REDIRECT).await;
    assert!(redirects.iter().all(|row| !row.contains("category/secret")), "{redirects:?}");
}

#[tokio::test]
async fn an_old_site_at_the_root_leads_into_an_edition_with_a_prefix() {
    let paper = Paper::new().await;
    let post = Post { slug: "autre".into(), ..Post::plain(1) };
    let file = paper.write("export.xml", export(&[post]).replace("/autre/", "/ancien/").as_bytes());
    paper.import_with(&paper.mapped(&file, "edition = 'ar'")).await.expect("imported");
    let redirects = paper.texts(store::REDIRECT).await;
    for expected in ["2|2008/01/01/ancien/|1|-", "1|2008/01/01/ancien/|-|/ar/2008/01/01/autre/"] {
        assert!(redirects.contains(&expected.to_owned()), "{expected}: {redirects:#?}");
    }
}

#[tokio::test]
async fn a_late_picture_is_no_conflict_with_somebodys_work() {
    let paper = Paper::new().await;
    let text = Post {
        more: "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key>\
               <wp:meta_value>11</wp:meta_value></wp:postmeta>"
            .into(),
        ..Post::plain(1)
    };
    let posts = [text, attachment(11, "2016/12/quai.png", 1)];
    let file = paper.write("export.xml", export(&posts).as_bytes());
    let first = paper.import(&file).await;
    assert_eq!(first.missing_media.len(), 1, "a main picture is missed too");
    work_on(&paper, 1).await;
    paper.write("media/2016/12/quai.png", &PNG);
    let media = Some(file.with_file_name("media"));
    let options = Options { media, ..paper.options(&file) };
    let report = paper.import_with(&options).await.expect("imported");
    assert_eq!((report.items.conflicts, report.kinds["post"].unchanged), (0, 1));
}

#[tokio::test]
async fn kinds_that_nobody_knows_are_named() {
    let products = [
        Post { kind: "product", ..Post::plain(1) },
        Post { kind: "revision", ..Post::plain(2) },
        Post::plain(3),
        Post::plain(3),
    ];
    let paper = Paper::new().await;
    let nameless = "<item><title>Sans numéro</title></item>";
    let file = paper.write("export.xml", export_with(nameless, &products).as_bytes());
    let report = paper.import(&file).await;
    let reasons: Vec<&str> = report.skipped.iter().map(|line| line.reason.as_str()).collect();
    assert_eq!(report.items.read, 5);
    for part in [
        "“product” is a kind",
        "older states",
        "another item of the file has its number",
        "has no number",
    ] {
        assert!(reasons.iter().any(|reason| reason.contains(part)), "{part}: {reasons:?}");
    }
    let before = paper.everything().await;
    paper.import(&file).await;
    assert_eq!(paper.everything().await, before);
}
