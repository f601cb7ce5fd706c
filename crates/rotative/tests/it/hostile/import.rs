//! Strings in an export: titles, summaries, texts, names of authors, categories and tags.

use intake::import::wordpress::{Options, Progress, Report, Stop, import};

use super::{calm, shown, strings};
use crate::paper::TestPaper;
use crate::readers::ask_for;

/// A string without what XML forbids.
fn held(string: &str) -> String {
    let may_stand = |letter: &char| *letter >= ' ' || matches!(letter, '\t' | '\n' | '\r');
    string.chars().filter(may_stand).collect()
}

/// A string as an export holds it: markup written out.
fn written(string: &str) -> String {
    held(string).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A string as words on one line, which is how titles and names are kept.
fn on_one_line(string: &str) -> String {
    let held = held(string).replace('\u{7f}', "");
    held.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

fn export(strings: &[String]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" \
         xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\">\
         <channel><title>Ancien</title><link>https://ancien.example</link>\
         <wp:base_blog_url>https://ancien.example</wp:base_blog_url>",
    );
    for (n, string) in strings.iter().enumerate() {
        // Twice: once for XML, once for the markup that such a field holds.
        let words = written(string);
        out.push_str(&format!(
            "<wp:author><wp:author_login>a{n}</wp:author_login>\
             <wp:author_display_name><![CDATA[{words}]]></wp:author_display_name></wp:author>"
        ));
    }
    for (n, string) in strings.iter().enumerate() {
        let words = written(string);
        let slug = utf8(string);
        out.push_str(&format!(
            "<item><title><![CDATA[{words}]]></title>\
             <link>https://ancien.example/2016/12/15/t{n}/</link><dc:creator>a{n}</dc:creator>\
             <content:encoded><![CDATA[<!-- wp:paragraph --><p>Début {words} fin</p><!-- /wp:paragraph -->]]></content:encoded>\
             <excerpt:encoded><![CDATA[{words}]]></excerpt:encoded><wp:post_id>{}</wp:post_id>\
             <wp:post_date>2016-12-15 11:30:00</wp:post_date><wp:post_date_gmt>2016-12-15 11:30:00</wp:post_date_gmt>\
             <wp:post_name><![CDATA[{slug}]]></wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>\
             <category domain=\"post_tag\" nicename=\"tag-{n}\"><![CDATA[{words}]]></category></item>",
            n + 1
        ));
    }
    out.push_str("</channel></rss>");
    out
}

/// A slug as WordPress writes it: in percent signs.
fn utf8(string: &str) -> String {
    super::spelled(string)[0].clone()
}

async fn brought_in(paper: &TestPaper, export: &str) -> Report {
    let folder = paper.store().folder();
    let file = folder.join("export.xml");
    std::fs::write(&file, export).expect("written");
    let options = Options { file, assets: folder.join("assets"), ..Options::default() };
    let press = &paper.press;
    let stop = Stop::default();
    let report = import(&press.db, &press.clock, &options, &mut |_: Progress| {}, &stop).await;
    report.expect("an import")
}

#[tokio::test]
async fn strings_of_an_export_are_kept_and_shown() {
    let Some(strings) = strings() else { return };
    for paper in TestPaper::on_each_engine().await {
        let report = brought_in(&paper, &export(&strings)).await;
        assert!(report.adds_up, "{}", report.summary());
        let mut shown_at = 0;
        for (n, string) in strings.iter().enumerate() {
            // Its old number leads to it, whatever its address became.
            let moved = ask_for(&paper, "GET", &format!("/?p={}", n + 1)).await;
            calm(&moved, string);
            assert_eq!(moved.status, 308, "{string:?}");
            let page = ask_for(&paper, "GET", moved.location()).await;
            calm(&page, string);
            assert_eq!(page.status, 200, "{string:?} at {}", moved.location());
            let words = on_one_line(string);
            let words = words.trim();
            let said = page.body.matches(&shown(words)).count();
            assert!(words.is_empty() || said >= 4, "{string:?} is shown {said} times");
            shown_at += said;
        }
        assert!(shown_at > strings.len() * 4);
        for list in ["/", "/fil", "/archives/2016/12/15/"] {
            calm(&ask_for(&paper, "GET", list).await, list);
        }
    }
}

#[tokio::test]
async fn an_export_with_a_nul_is_refused_by_its_field() {
    for paper in TestPaper::on_each_engine().await {
        let file = paper.store().folder().join("nul.xml");
        let whole = export(&["a".into()]).replace("<title><![CDATA[a]]>", "<title>a&#0;b");
        std::fs::write(&file, whole).expect("written");
        let options = Options { file, ..Options::default() };
        let press = &paper.press;
        let stop = Stop::default();
        let failed = import(&press.db, &press.clock, &options, &mut |_: Progress| {}, &stop).await;
        let said = failed.map(|_| ()).expect_err("a NUL").to_string();
        assert!(said.contains("<title> holds the character U+0000: take it out"), "{said}");
    }
}
