//! Old addresses that lead by rule: what every number and every regular address of the old site
//! names, and nothing that readers do not get.

use editorial::visibility::{self, Target};

use super::paper::Paper;
use super::store;
use testkit::export::{Post, export};

/// Where an old address leads that is asked of an edition.
pub async fn leads(paper: &Paper, edition: i64, old: &str) -> Option<Target> {
    let mut read = paper.db.read().await.expect("begun");
    match visibility::by_rule(&mut read, edition, old).await.expect("read") {
        Some(target) => Some(target),
        None => visibility::redirect(&mut read, edition, old).await.expect("read"),
    }
}

fn article(path: &str) -> Option<Target> {
    Some(Target::Article(1, path.into()))
}

/// An export of posts whose addresses have another pattern.
fn export_at(posts: &[Post], address: impl Fn(&Post) -> String) -> String {
    let mut text = export(posts);
    for post in posts {
        let own = format!("{}/{}/", post.date[..10].replace('-', "/"), post.slug);
        text = text.replace(
            &format!("<link>https://ancien.example/{own}</link>"),
            &format!("<link>https://ancien.example/{}</link>", address(post)),
        );
    }
    text
}

#[tokio::test]
async fn a_number_leads_to_whatever_had_it() {
    let paper = Paper::new().await;
    let posts = [
        Post::plain(1),
        Post { kind: "page", slug: "qui-sommes-nous".into(), ..Post::plain(2) },
        Post { status: "draft", ..Post::plain(3) },
    ];
    let file = paper.write("export.xml", export(&posts).as_bytes());
    paper.import(&file).await;
    assert_eq!(leads(&paper, 1, "?p=1").await, article("2008/01/01/quai-1/"));
    for page in ["?p=2", "?page_id=2"] {
        assert_eq!(leads(&paper, 1, page).await, Some(Target::Page(1, "qui-sommes-nous".into())));
    }
    for nothing in ["?p=3", "?p=4", "?p=", "?p=1x"] {
        assert_eq!(leads(&paper, 1, nothing).await, None, "{nothing}");
    }
    let redirects = paper.texts(store::REDIRECT).await;
    assert!(redirects.iter().all(|row| !row.contains("?p=")), "{redirects:?}");
}

#[tokio::test]
async fn regular_addresses_are_one_rule() {
    for (pattern, address) in [
        ("{slug}", (|post: &Post| format!("{}/", post.slug)) as fn(&Post) -> String),
        ("{year}/{month}/{slug}.html", |post| {
            format!("{}/{}.html", post.date[..7].replace('-', "/"), post.slug)
        }),
        ("archives/{number}", |post| format!("archives/{}", post.id)),
    ] {
        let paper = Paper::new().await;
        let mut posts: Vec<Post> = (1..=30).map(Post::plain).collect();
        // What keeps no rule: a slug that had to change, and an address of its own.
        posts[7].slug = "Quai_Majuscule".into();
        let odd = posts[9].id;
        let at =
            |post: &Post| if post.id == odd { "special/adresse/".into() } else { address(post) };
        let file = paper.write("export.xml", export_at(&posts, at).as_bytes());
        let report = paper.import(&file).await;
        assert!(report.rules.contains(&pattern.to_owned()), "{:?}", report.rules);
        for post in &posts {
            let old = at(post);
            let Some(Target::Article(1, path)) = leads(&paper, 1, &old).await else {
                panic!("{old} leads nowhere");
            };
            let slug = if post.slug == "Quai_Majuscule" { "quai_majuscule" } else { &post.slug };
            assert!(path.contains(&post.date[..10].replace('-', "/")), "{old} {path}");
            assert!(path.ends_with(&format!("/{slug}/")) || path.contains("majuscule"), "{path}");
        }
        let redirects = paper.texts(store::REDIRECT).await;
        let of_articles = redirects.iter().filter(|row| !row.contains("|-|"));
        assert!(of_articles.clone().all(|row| !row.contains("quai-")), "{redirects:#?}");
        assert_eq!(leads(&paper, 1, "2008/02/quai-inconnu.html").await, None);
    }
}

#[tokio::test]
async fn a_date_in_an_old_address_tells_two_alike_apart() {
    let paper = Paper::new().await;
    let mut posts: Vec<Post> = (1..=30).map(Post::plain).collect();
    for (at, date) in [(0, "2009-03-01 10:00:00"), (1, "2010-04-02 10:00:00")] {
        posts[at].slug = "le-meme".into();
        posts[at].date = date.into();
        posts[at].gmt = date.into();
    }
    let address = |post: &Post| format!("{}/{}/", post.date[..7].replace('-', "/"), post.slug);
    let file = paper.write("export.xml", export_at(&posts, address).as_bytes());
    paper.import(&file).await;
    assert_eq!(leads(&paper, 1, "2009/03/le-meme/").await, article("2009/03/01/le-meme/"));
    assert_eq!(leads(&paper, 1, "2010/04/le-meme").await, article("2010/04/02/le-meme/"));
    assert_eq!(leads(&paper, 1, "2010/03/le-meme/").await, None);
}

#[tokio::test]
async fn an_address_is_its_owners_of_today_and_a_new_date_keeps_both() {
    let paper = Paper::new().await;
    let mut posts: Vec<Post> = (1..=30).map(Post::plain).collect();
    // The first was called « port » once; the second is called so now.
    posts[0].more = "<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key>\
                     <wp:meta_value>port</wp:meta_value></wp:postmeta>"
        .into();
    posts[1].slug = "port".into();
    let address = |post: &Post| format!("{}/{}/", &post.date[..4], post.slug);
    let file = paper.write("export.xml", export_at(&posts, address).as_bytes());
    paper.import(&file).await;
    assert_eq!(leads(&paper, 1, "2008/port/").await, article("2008/01/01/port/"));
    // Its date moves at its source: here it keeps its own, and both addresses lead to it.
    posts[1].date = "2017-01-05 10:00:00".into();
    posts[1].gmt = posts[1].date.clone();
    let file = paper.write("export.xml", export_at(&posts, address).as_bytes());
    paper.import(&file).await;
    for old in ["2008/port/", "2017/port/"] {
        assert_eq!(leads(&paper, 1, old).await, article("2008/01/01/port/"), "{old}");
    }
}

#[tokio::test]
async fn rules_of_a_site_at_the_root_lead_into_an_edition_with_a_prefix() {
    let paper = Paper::new().await;
    let file = paper.write("export.xml", export(&[Post::plain(1)]).as_bytes());
    paper.import_with(&paper.mapped(&file, "edition = 'ar'")).await.expect("imported");
    for asked in [1, 2] {
        let expected = Some(Target::Article(2, "2008/01/01/quai-1/".into()));
        assert_eq!(leads(&paper, asked, "?p=1").await, expected);
    }
}
