//! What somebody paid for says so in every feed that has it.

use editorial::article::content::Picture;
use editorial::article::{Genre, Label};

use super::{LISTS, give_all, said, same_in_each};
use crate::paper::TestPaper;

async fn paid(paper: &TestPaper, genre: Genre, label: Option<Label>) {
    let mut text = paper.press.text("Un quai tout neuf");
    text.genre = genre;
    text.label = label;
    text.sponsor = "Quais & Fils".into();
    text.bylines = if genre == Genre::Partner { Vec::new() } else { text.bylines };
    text.picture = Picture::None;
    let id = paper.press.draft(&text).await;
    paper.press.publish(id).await.expect("published");
}

#[tokio::test]
async fn a_partner_s_text_is_labeled_in_title_category_and_text_or_left_out() {
    for (genre, label) in [(Genre::Partner, None), (Genre::News, Some(Label::Partner))] {
        for paper in TestPaper::on_each_engine().await {
            paid(&paper, genre, label).await;
            for full in [false, true] {
                if full {
                    give_all(&paper).await;
                }
                let latest = same_in_each(&paper, "").await;
                assert!(latest.is_empty(), "the front leaves it out: {latest:?}");
                let lists = LISTS.into_iter().filter(|page| !page.is_empty());
                for page in lists.filter(|page| genre == Genre::News || !page.contains("auteur")) {
                    let entries = same_in_each(&paper, page).await;
                    assert_eq!(entries[0].title, "Partenaire · Un quai tout neuf", "{page}");
                    let [rss, atom, json] = said(&paper, page).await;
                    assert!(rss.contains("<category>Partenaire</category>"), "{rss}");
                    assert!(atom.contains("<category term=\"Partenaire\"/>"), "{atom}");
                    let tags: serde_json::Value = serde_json::from_str(&json).expect("JSON");
                    assert_eq!(tags["items"][0]["tags"][0], "Partenaire");
                    for text in [rss, atom, json] {
                        let sponsor = text.contains("payé par Quais &amp;amp; Fils")
                            || text.contains("payé par Quais &amp; Fils");
                        assert!(sponsor && text.contains("Contenu partenaire."), "{text}");
                    }
                }
            }
            let news = paper.get("/sitemap/news.xml").await.body;
            assert!(!news.contains("quai"), "it is no news: {news}");
        }
    }
}
