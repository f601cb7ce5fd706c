//! Feeds, read back by a program that knows them and by a plain parser.

mod conditional;
mod corrections;
mod dates;
mod discovery;
mod format;
mod full;
mod ids;
mod letters;
mod partner;

use base::Tx;
use paper::publication::{self, Feeds};

use crate::paper::TestPaper;
use crate::tree::{self, Node};

/// The pages of the French edition that have a feed.
pub const PAGES: [&str; 6] =
    ["", "/fil", "/rubrique/economie", "/theme/eau", "/auteur/awa-essai", "/rectificatifs"];

/// Those whose feed has the articles.
pub const LISTS: [&str; 5] = ["", "/fil", "/rubrique/economie", "/theme/eau", "/auteur/awa-essai"];

/// An entry, as each format says it.
#[derive(Debug, PartialEq)]
pub struct Entry {
    pub id: String,
    pub title: String,
    pub link: String,
    pub updated: String,
}

/// What stands at a feed's address.
pub async fn body(paper: &TestPaper, address: &str) -> String {
    let answer = paper.get(address).await;
    assert_eq!(answer.status, 200, "{address}");
    answer.body
}

/// The items of an RSS feed.
pub async fn items(paper: &TestPaper, page: &str) -> Vec<Node> {
    let mut rss = tree::read(&body(paper, &format!("{page}/feed.rss")).await);
    assert_eq!((rss.name.as_str(), rss.attribute("version")), ("rss", "2.0"));
    let mut channel = rss.children.remove(0);
    channel.children.retain(|child| child.name == "item");
    channel.children
}

/// The entries of an Atom feed.
pub async fn entries(paper: &TestPaper, page: &str) -> Vec<Node> {
    let mut feed = tree::read(&body(paper, &format!("{page}/feed.atom")).await);
    feed.children.retain(|child| child.name == "entry");
    feed.children
}

/// The items of a JSON feed.
pub async fn json(paper: &TestPaper, page: &str) -> Vec<serde_json::Value> {
    let text = body(paper, &format!("{page}/feed.json")).await;
    let feed: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    feed["items"].as_array().expect("items").clone()
}

/// The entries of a page's feed, as each of the three formats has them.
pub async fn each_format(paper: &TestPaper, page: &str) -> [Vec<Entry>; 3] {
    let rss = items(paper, page).await.into_iter().map(|item| Entry {
        id: item.said("guid").into(),
        title: item.said("title").into(),
        link: item.said("link").into(),
        updated: item.said("atom:updated").into(),
    });
    let atom = entries(paper, page).await.into_iter().map(|entry| {
        let links = entry.all("link");
        let own = links.iter().find(|link| link.attribute("rel") == "alternate");
        Entry {
            id: entry.said("id").into(),
            title: entry.said("title").into(),
            link: own.expect("a link").attribute("href").into(),
            updated: entry.said("updated").into(),
        }
    });
    let word = |item: &serde_json::Value, name: &str| item[name].as_str().expect(name).to_owned();
    let json = json(paper, page).await.into_iter().map(|item| Entry {
        id: word(&item, "id"),
        title: word(&item, "title"),
        link: word(&item, "url"),
        updated: word(&item, "date_modified"),
    });
    [rss.collect(), atom.collect(), json.collect()]
}

/// The same entries in every format.
pub async fn same_in_each(paper: &TestPaper, page: &str) -> Vec<Entry> {
    let [rss, atom, json] = each_format(paper, page).await;
    assert_eq!(rss, atom, "{page}");
    assert_eq!(atom, json, "{page}");
    rss
}

/// Everything that the three feeds of a page say.
pub async fn said(paper: &TestPaper, page: &str) -> [String; 3] {
    let mut said = [String::new(), String::new(), String::new()];
    for (at, extension) in ["rss", "atom", "json"].into_iter().enumerate() {
        said[at] = body(paper, &format!("{page}/feed.{extension}")).await;
    }
    said
}

/// Lets the paper give whole texts.
pub async fn give_all(paper: &TestPaper) {
    let mut tx: Tx = paper.press.db.write().await.expect("a transaction");
    let mut there = publication::find(&mut tx).await.expect("read").expect("there");
    there.rules.feeds = Feeds::Full;
    publication::keep(&mut tx, &there).await.expect("kept");
    tx.commit().await.expect("committed");
    paper.site.forget_facts();
}
