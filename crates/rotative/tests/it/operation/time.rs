//! What a running server does by the clock, and beside other processes.

use std::fs;
use std::io::{Read, Write};
use std::thread;
use std::time::Duration;

use base::{Db, Utc, Zone};
use editorial::section::{self, Section};
use journal::Event;
use paper::edition;

use crate::program::{LONG, Program, Reply, Server, brief, now};

const SECOND: Duration = Duration::from_secs(1);

/// A promise of a second, kept again and again; once it may be missed, for a machine that
/// does ten things at once makes everybody wait.
fn within_a_second(what: &str, tries: usize, attempt: impl FnMut(usize) -> Duration) {
    let took: Vec<Duration> = (0..tries).map(attempt).collect();
    let missed = took.iter().filter(|took| **took > SECOND).count();
    assert!(missed < 2, "{what} took {took:?}");
}

fn schedule(program: &Program, headline: &str, at: Utc) -> String {
    let id = program.begin(&brief(headline));
    let zone = Zone::named("Africa/Casablanca").expect("bundled");
    let civil = zone.civil(at).to_string();
    program.run(&["article", "schedule", &id, "--at", &civil]).answer();
    id
}

/// The next whole second that is at least `after` away.
fn whole_second(after: Duration) -> Utc {
    let at = now().plus(after);
    Utc((at.0 / 1_000_000 + 1) * 1_000_000)
}

fn sleep_until(at: Utc) {
    thread::sleep(at.since(now()));
}

fn shows(headline: &str) -> impl Fn(&Reply) -> bool {
    move |reply| reply.status == 200 && reply.body.contains(headline)
}

#[test]
fn what_was_due_while_the_server_was_down_goes_out_at_its_start() {
    let program = Program::new().with_paper();
    within_a_second("what was overdue", 3, |n| {
        let headline = format!("Pendant la panne {n}");
        let due = whole_second(Duration::from_millis(1500));
        schedule(&program, &headline, due);
        sleep_until(due.plus(Duration::from_millis(100)));
        let server = program.serve();
        server.wait_for("/fil", LONG, shows(&headline))
    });
    assert_eq!(program.run(&["check"]).code, Some(0));
}

#[tokio::test]
async fn what_is_scheduled_goes_out_at_its_second_and_once() {
    let program = Program::new().with_paper();
    let server = program.serve();
    let db = program.db().await;
    let mut due = Vec::new();
    for n in 0..3 {
        let headline = format!("À son heure {n}");
        let at = whole_second(Duration::from_millis(1200));
        let id = schedule(&program, &headline, at);
        assert!(!shows(&headline)(&server.get("/fil").expect("an answer")), "before its hour");
        server.wait_for("/fil", LONG, shows(&headline));
        due.push((id, at));
    }
    let log = journal::after(&mut db.read().await.expect("a reading"), 0, 100).await.expect("read");
    let published = |id: &str| {
        let article = id.parse().expect("an id");
        let at = log.iter().filter(|one| one.event == Event::ArticlePublished { article });
        let at: Vec<Utc> = at.map(|one| one.at).collect();
        assert_eq!(at.len(), 1, "once");
        at[0]
    };
    within_a_second("a scheduled article", 3, |n| {
        let (id, at) = &due[n];
        assert!(published(id) >= *at, "never before its hour");
        published(id).since(*at)
    });
}

#[tokio::test]
async fn what_another_process_did_is_seen_within_a_second() {
    let mut programs = vec![Program::new()];
    programs.extend(Program::on_postgres().await);
    for program in programs {
        let program = program.with_paper();
        let server = program.serve();
        within_a_second("an article of the command line", 5, |n| {
            let headline = format!("D’une autre main {n}");
            let id = program.begin(&brief(&headline));
            program.run(&["article", "publish", &id]).answer();
            server.wait_for("/fil", LONG, shows(&headline))
        });
        // What the server keeps in memory, it forgets when the journal says so.
        let db = program.db().await;
        let mut took = Vec::new();
        for name in ["Marine", "Négoce", "Transit", "Tribunes", "Débats"] {
            assert!(!shows(name)(&server.get("/fil").expect("an answer")));
            add_section(&db, name).await;
            took.push(server.wait_for("/fil", LONG, shows(name)));
        }
        within_a_second("a new section", took.len(), |n| took[n]);
    }
}

async fn add_section(db: &Db, name: &str) {
    let mut tx = db.write().await.expect("a transaction");
    let edition = edition::all(&mut tx).await.expect("read")[0].id;
    let section = Section {
        id: 0,
        edition,
        key: name.to_lowercase(),
        slug: name.to_lowercase(),
        name: name.into(),
        description: String::new(),
        listed: true,
    };
    section::add(&mut tx, &section).await.expect("a section");
    journal::append(&mut tx, now(), &Event::PaperChanged).await.expect("noted");
    tx.commit().await.expect("committed");
}

#[tokio::test]
async fn a_server_that_is_asked_to_end_answers_what_was_asked_before() {
    let program = Program::new().with_paper();
    let mut server = program.serve();
    // Somebody else writes: the form has to wait.
    let db = program.db().await;
    let tx = db.write().await.expect("a transaction");
    let mut idle = server.connect().expect("a connection");
    idle.write_all(b"GET /fil HTTP/1.1\r\nHost: essai.localhost\r\n\r\n").expect("sent");
    assert!(idle.read(&mut [0; 64]).expect("an answer") > 0);
    let silent = server.connect().expect("a connection");
    let mut halfway = server.connect().expect("a connection");
    halfway.write_all(b"GET /fil HTTP/1.1\r\nHost: ess").expect("sent");
    let reply = thread::scope(|scope| {
        let asked = scope.spawn(|| {
            let form = "name=Rim&email=rim%40exemple.ma&purpose=Une+revue&address=x";
            server.post("/autorisation", form)
        });
        thread::sleep(Duration::from_millis(400));
        server.terminate();
        thread::sleep(Duration::from_millis(400));
        assert!(!asked.is_finished(), "the form waits for the other writer");
        drop(tx);
        asked.join().expect("asked")
    });
    let reply = reply.expect("an answer");
    assert_eq!(reply.status, 200, "{}", reply.head);
    let released = now();
    assert_eq!(server.ended(LONG), Some(0), "{}", server.log());
    let took = now().since(released);
    assert!(took < Duration::from_secs(5), "{took:?}");
    drop((idle, silent, halfway));
    assert!(server.connect().is_err(), "nobody listens any more");
}

/// Processor time that a server has taken so far.
fn worked(server: &Server) -> Duration {
    let stat = fs::read_to_string(format!("/proc/{}/stat", server.id())).expect("Linux says");
    let after_name = stat.rsplit(')').next().expect("its name is in parentheses");
    let ticks = after_name.split_whitespace().skip(11).take(2);
    // Linux counts in hundredths of a second on every machine that it runs on.
    ticks.map(|ticks| Duration::from_millis(10 * ticks.parse::<u64>().expect("a number"))).sum()
}

#[cfg(target_os = "linux")]
#[test]
fn a_server_that_nobody_asks_rests() {
    let program = Program::new().with_paper();
    let server = program.serve();
    let id = program.begin(&brief("Un soir calme"));
    program.run(&["article", "publish", &id]).answer();
    server.wait_for("/fil", LONG, shows("Un soir calme"));
    let before = worked(&server);
    thread::sleep(2 * SECOND);
    let took = worked(&server) - before;
    assert!(took < Duration::from_millis(300), "{took:?} of two seconds");
}
