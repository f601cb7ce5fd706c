//! kill -9 at a random instant, fifty times in all: what was acknowledged is there, what was
//! not is there whole or not at all, and the journal has no gap.
//!
//! `ROTATIVE_SEED` repeats a run's choices; instants are the machine's.

mod import;
mod random;
mod round;
mod story;
mod whole;

use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use random::Random;
use round::Hand;
use story::{Desk, Outcome, Shelf};

use crate::program::{LONG, Program};

/// The longest that a round lasts: a few acts of each hand.
const ROUND: Duration = Duration::from_millis(500);

/// How many people act at once.
const HANDS: usize = 2;

/// Rounds of acts, every third with a server on the same store, all killed at one instant.
async fn rounds(program: &Program, count: u64) {
    let mut random = Random::seeded();
    let desk = Desk::set_up(program).await;
    let mut shelves: Vec<Shelf> = (0..HANDS).map(|_| Shelf::default()).collect();
    let (mut cut, mut acknowledged, mut done) = (0, 0, 0);
    for round in 0..count {
        let with_server = round % 3 == 2;
        let hands: Vec<Hand> = (0..HANDS).map(|_| Hand::default()).collect();
        let server = Mutex::new(with_server.then(|| program.start_server()));
        let outcomes: Vec<Outcome> = thread::scope(|scope| {
            let mut at_work = Vec::new();
            for (hand, shelf) in hands.iter().zip(&mut shelves) {
                let (desk, mut random) = (&desk, random.fork());
                at_work.push(scope.spawn(move || desk.work(program, hand, shelf, &mut random)));
            }
            thread::sleep(random.up_to(ROUND));
            for hand in &hands {
                hand.cut();
            }
            if let Some(mut server) = server.lock().expect("one thread").take() {
                server.kill();
            }
            at_work.into_iter().map(|hand| hand.join().expect("a hand")).collect()
        });
        cut += outcomes.iter().filter(|outcome| outcome.was_cut).count();
        acknowledged += outcomes.iter().map(|outcome| outcome.acknowledged).sum::<usize>();
        let found = whole::look(&program.db().await).await;
        done += story::settle(&mut shelves, &outcomes, found);
        let checked = program.run(&["check"]);
        assert_eq!(checked.code, Some(0), "round {round}: {checked:?}");
    }
    println!("{count} rounds: {acknowledged} acts acknowledged, {cut} cut, {done} of these done");
    assert!(cut > 0 && acknowledged > 0, "{cut} cut, {acknowledged} acknowledged");
    // After all that the paper goes on: what waits for its hour is sent out, by one server.
    let due = shelves.iter().flat_map(|shelf| &shelf.stories).any(story::Story::waits);
    let mut server = program.serve();
    if due {
        whole::wait_until_nothing_waits(&program.db().await, LONG).await;
    }
    server.kill();
    let found = whole::look(&program.db().await).await;
    story::settle(&mut shelves, &[], found);
}

#[tokio::test]
async fn acts_on_sqlite_survive_twenty_four_kills() {
    rounds(&Program::new().with_paper(), 24).await;
}

#[tokio::test]
async fn acts_on_postgres_survive_twelve_kills() {
    let Some(program) = Program::on_postgres().await else { return };
    rounds(&program.with_paper(), 12).await;
}
