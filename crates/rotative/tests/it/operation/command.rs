//! Commands: whom they wait for, what they say, and what they leave.

use std::fs::{self, File};
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::program::{Ended, Program, brief, not_run, now, write_and_close};

#[test]
fn who_waits_for_a_text_holds_nobody_up() {
    let program = Program::new().with_paper();
    let id = program.begin(&brief("En une phrase"));
    // Somebody types into a pipe …
    let mut slow = program
        .command(&["article", "new", "--edition", "fr"])
        .stdin(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    thread::sleep(Duration::from_millis(500));
    // … and the others go on.
    let begun = now();
    program.run(&["article", "publish", &id]).answer();
    assert!(now().since(begun) < Duration::from_secs(5));
    write_and_close(&mut slow, &brief("En deux phrases"));
    Ended::of(slow).answer();
}

#[test]
fn an_act_whose_answer_nobody_takes_is_done_and_says_so() {
    let program = Program::new().with_paper();
    let id = program.begin(&brief("Sans accusé"));
    let Ok(full) = File::options().write(true).open("/dev/full") else {
        return not_run("there is no /dev/full");
    };
    let mut command = program.command(&["article", "publish", &id]);
    let unheard = Ended::of(command.stdout(full).spawn().expect("the binary starts"));
    assert!(unheard.sentence().contains("its answer could not be written"), "{unheard:?}");
    assert_eq!(program.run(&["article", "show", &id]).answer()["status"], "published");
}

#[test]
fn when_a_command_has_ended_its_file_holds_everything() {
    let program = Program::new().with_paper();
    let id = program.begin(&brief("Tout dans un fichier"));
    program.run(&["article", "publish", &id]).answer();
    let copy = Program::new();
    fs::create_dir_all(copy.data()).expect("a folder");
    let file = |program: &Program| program.data().join("paper.sqlite");
    fs::copy(file(&program), file(&copy)).expect("copied");
    assert_eq!(copy.run(&["article", "show", &id]).answer()["status"], "published");
    assert_eq!(copy.run(&["check"]).code, Some(0));
}
