//! Dates of modification: kept as they were given, told to readers only where somebody says so
//! and nothing speaks against them; and clocks that disagree.

use std::fs::File;

use intake::import::wordpress::audit::audit;
use intake::import::wordpress::modified::Verdict;
use intake::import::wordpress::{Options, Report, Told};

use super::paper::Paper;
use super::store;
use testkit::export::{Post, export};

/// A hundred and fifty old texts that a machine stamped, one that somebody corrected, one that
/// was touched as it was published, one whose date cannot be.
fn stamped() -> Vec<Post> {
    let mut posts: Vec<Post> = (1..=150)
        .map(|id| Post { modified: format!("2021-04-11 02:39:{:02}", id % 60), ..Post::plain(id) })
        .collect();
    let of = |id: usize, modified: &str| Post { modified: modified.into(), ..Post::plain(id) };
    posts.extend([
        of(200, "2015-06-02 10:12:00"),
        of(201, "2008-01-09 09:30:20"),
        of(202, "2001-01-01 00:00:00"),
    ]);
    posts
}

/// What readers are told was the last update of a text.
async fn updated(paper: &Paper, id: usize) -> String {
    let rows = paper.texts(store::ARTICLE).await;
    let name = format!("|wordpress:ancien.example:{id}|");
    let row = rows.iter().find(|row| row.contains(&name)).expect("it came in");
    row.split('|').nth(13).expect("the updated clock").to_owned()
}

async fn import(paper: &Paper, told: Option<Told>) -> Report {
    let file = paper.write("export.xml", export(&stamped()).as_bytes());
    paper.import_with(&Options { told, ..paper.options(&file) }).await.expect("imported")
}

#[tokio::test]
async fn a_bulk_stamp_is_found_asked_about_and_told_to_nobody() {
    let paper = Paper::new().await;
    let report = import(&paper, None).await;
    let stamp = &report.dates.stamps[0];
    assert_eq!(stamp.texts, 150);
    assert_eq!((&*stamp.from, &*stamp.to), ("2021-04-11T02:39:00Z", "2021-04-11T02:39:59Z"));
    let counts = |verdict| report.dates.modified.get(&verdict).copied().unwrap_or(0);
    assert_eq!(
        [Verdict::Stamped, Verdict::Believable, Verdict::Unmodified, Verdict::BeforePublication]
            .map(counts),
        [150, 1, 1, 1]
    );
    assert!(report.summary().contains("a machine stamped them"), "{}", report.summary());
    assert!(report.summary().contains("--modified believe"), "{}", report.summary());
    for id in [1, 200, 201, 202] {
        assert_eq!(updated(&paper, id).await, "-");
    }
}

#[tokio::test]
async fn only_what_nothing_speaks_against_is_believed_and_it_can_be_taken_back() {
    let paper = Paper::new().await;
    let corrected = base::Utc::parse_rfc3339("2015-06-02T10:12:00Z").expect("a date").0.to_string();
    import(&paper, None).await;
    let journal = paper.texts(store::JOURNAL).await.len();
    let told = import(&paper, Some(Told::Believed)).await;
    assert_eq!((told.items.updated, told.items.unchanged), (1, 152), "{}", told.summary());
    assert_eq!(updated(&paper, 200).await, corrected);
    for id in [1, 201, 202] {
        assert_eq!(updated(&paper, id).await, "-");
    }
    assert_eq!(paper.texts(store::JOURNAL).await.len(), journal + 1, "pages hear of it");
    // Who says nothing changes nothing.
    assert_eq!(import(&paper, None).await.items.unchanged, 153);
    assert_eq!(updated(&paper, 200).await, corrected);
    import(&paper, Some(Told::Kept)).await;
    assert_eq!(updated(&paper, 200).await, "-");

    let fresh = Paper::new().await;
    import(&fresh, Some(Told::Believed)).await;
    assert_eq!((updated(&fresh, 200).await, updated(&fresh, 1).await), (corrected, "-".into()));
    let raw = fresh.texts(store::ARTICLE).await;
    assert_eq!(raw.iter().filter(|row| row.contains("|2021-04-11 02:39:")).count(), 150, "kept");
}

#[tokio::test]
async fn a_text_that_lacks_a_file_is_told_of_like_the_others() {
    let posts = [Post {
        modified: "2015-06-02 10:12:00".into(),
        content: "<img src=\"https://ancien.example/wp-content/uploads/perdu.png\">".into(),
        ..Post::plain(1)
    }];
    let paper = Paper::new().await;
    let file = paper.write("export.xml", export(&posts).as_bytes());
    assert_eq!(paper.import(&file).await.missing_media.len(), 1);
    for (told, is_told) in [(Told::Believed, true), (Told::Kept, false)] {
        let options = Options { told: Some(told), ..paper.options(&file) };
        paper.import_with(&options).await.expect("imported");
        assert_eq!(updated(&paper, 1).await != "-", is_told);
    }
}

#[tokio::test]
async fn clocks_that_disagree_with_the_zone_are_listed() {
    // From October 2018 on the clocks of Morocco were an hour ahead of UTC.
    let dated = |id: usize, date: &str, gmt: &str| Post {
        date: date.into(),
        gmt: gmt.into(),
        modified: String::new(),
        ..Post::plain(id)
    };
    let posts = [
        dated(1, "2016-12-15 11:30:00", "2016-12-15 11:30:00"),
        dated(2, "2018-12-15 11:30:00", "2018-12-15 10:30:00"),
        dated(3, "2018-12-16 11:30:00", "2018-12-16 11:30:00"),
    ];
    let paper = Paper::new().await;
    let file = paper.write("export.xml", export(&posts).as_bytes());
    let report = paper.import(&file).await;
    assert_eq!(report.dates.clocks.into_iter().collect::<Vec<_>>(), [(60, 1)]);
    let [line] = &report.dates.disagreements[..] else { panic!("one line") };
    assert_eq!(line.item, "3");
    assert!(line.reason.contains("60 minutes apart"), "{}", line.reason);
}

#[test]
fn an_audit_needs_no_newspaper_and_guesses_the_zone() {
    let folder = std::env::temp_dir().join(format!("rotative-audit-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("export.xml");
    let mut posts = stamped();
    for post in &mut posts {
        // Paris, whose clocks are put back and forward.
        let hours = if ("2008-03-30".."2008-10-26").contains(&&post.date[..10]) { 2 } else { 1 };
        let hour: i32 = post.date[11..13].parse().expect("an hour");
        if hour < hours {
            post.gmt = String::new();
            continue;
        }
        post.gmt = format!("{}{:02}{}", &post.date[..11], hour - hours, &post.date[13..]);
    }
    std::fs::write(&file, export(&posts)).expect("written");
    let clock = base::Clock::set_at(super::paper::today());
    let audit = audit(|| File::open(&file), None, &clock).expect("looked at");
    assert_eq!(audit.zone, "Europe/Paris");
    assert_eq!((audit.texts, audit.count(Verdict::Stamped)), (153, 150));
    assert_eq!((audit.falsely(), audit.claimed()), (150, 152));
    assert_eq!(audit.months.get("2021-04"), Some(&(150, 150)));
    // The export that is made here writes one text for both dates of modification.
    let mut apart = audit.rows.iter().flat_map(|row| &row.clocks);
    assert!(apart.all(|one| one.which == "modified"), "{:?}", audit.clocks);
    std::fs::remove_dir_all(folder).expect("removed");
}
