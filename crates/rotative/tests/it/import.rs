//! An archive that comes in beside a running server: readers get what has come in, and wait for
//! nothing.

use std::fs;
use std::thread;

use testkit::export::{Post, export};

use crate::program::{LONG, Program};

#[test]
fn a_running_server_shows_what_has_come_in() {
    let program = Program::new().with_paper();
    let path = program.folder().join("export.xml");
    let posts: Vec<Post> = (1..=1_200).map(Post::plain).collect();
    fs::write(&path, export(&posts)).expect("written");
    let server = program.serve();
    let get = |path: &str| server.get(path).expect("an answer");
    assert_eq!(get("/rubrique/ports/").status, 404, "a section that is not there yet");
    let path = path.to_str().expect("a path");
    let run = thread::scope(|scope| {
        let import = scope.spawn(|| program.run(&["import", "wordpress", path]));
        let mut answers = 0;
        while !import.is_finished() {
            assert_eq!(get("/").status, 200, "a reader waits for no import");
            answers += 1;
        }
        assert!(answers > 0);
        import.join().expect("an import")
    });
    assert_eq!(run.code, Some(0), "{run:?}");
    // The section's name stands on the front once the journal was read: nobody was restarted.
    server.wait_for("/", LONG, |front| front.body.contains("/rubrique/ports/"));
    let section = get("/rubrique/ports/");
    assert_eq!(section.status, 200);
    assert!(section.body.contains("Le quai numéro 1200 attend son navire"));
    let article = get("/2008/01/01/quai-1/");
    assert!(article.body.contains("Le quai numéro 1 attend son navire"));
    for (old, now) in [
        ("/?p=1", "/2008/01/01/quai-1/"),
        ("/?p=1&utm_source=lettre", "/2008/01/01/quai-1/"),
        ("/category/ports/", "/rubrique/ports/"),
        ("/category/ports?fbclid=1", "/rubrique/ports/"),
        ("/category/ports/feed/", "/rubrique/ports/feed.rss"),
        ("/tag/quai-1/feed/atom/", "/theme/quai-1/feed.atom"),
        ("/author/rim/feed/rss2/", "/auteur/rim/feed.rss"),
    ] {
        let led = get(old);
        let location = format!("location: {now}\r\n");
        assert!(led.status == 308 && led.head.contains(&location), "{old}: {}", led.head);
    }
    assert_eq!(get("/category/inconnue/feed/").status, 404);
}
