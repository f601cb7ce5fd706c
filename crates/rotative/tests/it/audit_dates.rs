//! `rotative audit-dates`: a page that can be shared, a table that can be sorted, and no
//! newspaper needed.

use std::fs;

use crate::program::Program;

/// Thirty posts whose dates a machine stamped, the first with a title that would be markup.
fn export() -> String {
    let mut items = String::new();
    for id in 1..=30 {
        let title = if id == 1 { "&lt;script&gt;alert(1)&lt;/script&gt;" } else { "Le quai" };
        let link = if id == 2 {
            "javascript:alert(1)".into()
        } else {
            format!("https://ancien.example/{id}/")
        };
        items.push_str(&format!(
            "<item><title><![CDATA[{title}]]></title><link>{link}</link>\
             <wp:post_id>{id}</wp:post_id><wp:post_type>post</wp:post_type>\
             <wp:status>publish</wp:status><wp:post_date>2016-12-15 11:{id:02}:00</wp:post_date>\
             <wp:post_date_gmt>2016-12-15 11:{id:02}:00</wp:post_date_gmt>\
             <wp:post_modified>2021-04-11 02:39:{id:02}</wp:post_modified>\
             <wp:post_modified_gmt>2021-04-11 02:39:{id:02}</wp:post_modified_gmt></item>"
        ));
    }
    format!(
        "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>L’Ancien Quai</title>\
         <link>https://ancien.example</link><language>fr-FR</language>{items}</channel></rss>"
    )
}

#[test]
fn an_export_is_looked_at_and_the_page_stands_by_itself() {
    let program = Program::new();
    let folder = program.folder();
    let path = |name: &str| folder.join(name).to_str().expect("a path").to_owned();
    fs::write(path("export.xml"), export()).expect("written");
    for (language, words) in [
        ("fr", "30 dates de modification sur 30"),
        ("ar", "dir=\"rtl\""),
        ("en", "30 modification dates"),
    ] {
        let run = program.run(&[
            "audit-dates",
            &path("export.xml"),
            "--html",
            &path("page.html"),
            "--csv",
            &path("table.csv"),
            "--zone",
            "Africa/Casablanca",
            "--language",
            language,
        ]);
        assert_eq!(run.code, Some(0), "{run:?}");
        assert!(run.said.contains("30 of 30 dates of modification are false"), "{run:?}");
        let page = fs::read_to_string(path("page.html")).expect("a page");
        assert!(page.contains(words), "{language}: {page}");
        assert!(page.contains("&lt;script&gt;alert(1)"), "a title is words");
        for outside in ["<script", "href=\"javascript", " src=", "url(", "@import", "<link "] {
            assert!(!page.contains(outside), "{outside} in the page");
        }
        let table = fs::read_to_string(path("table.csv")).expect("a table");
        assert_eq!(table.lines().count(), 31);
        assert!(table.contains(",stamped,"), "{table}");
    }
}

#[test]
fn a_broken_export_is_named_with_its_place() {
    let program = Program::new();
    let path = program.folder().join("export.xml");
    fs::write(&path, export().replace("</channel>", "")).expect("written");
    let run = program.run(&["audit-dates", path.to_str().expect("a path")]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.complaint.contains("line ") && run.complaint.contains("export.xml"), "{run:?}");
}
