//! One hand at work: a process at a time, until somebody cuts it off.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::thread;

use serde_json::Value;

use crate::program::write_and_close;

/// Runs processes one after another, and can be cut off at any instant.
#[derive(Default)]
pub struct Hand(Mutex<Slot>);

#[derive(Default)]
struct Slot {
    ended: bool,
    child: Option<Child>,
}

/// How a process ended.
pub enum Run {
    /// It printed what it had done.
    Acknowledged(Value),
    /// It printed why it had not.
    Refused(Value),
    /// It was killed before it printed anything whole.
    Cut,
    /// It was never started.
    Ended,
}

impl Hand {
    /// Kills what runs, and lets nothing start any more.
    pub fn cut(&self) {
        let mut slot = self.0.lock().expect("no hand panics");
        slot.ended = true;
        if let Some(child) = &mut slot.child {
            let _ = child.kill();
        }
    }

    /// Whether it was cut off.
    pub fn is_cut(&self) -> bool {
        self.0.lock().expect("no hand panics").ended
    }

    /// Runs a process that takes `text` and prints one JSON object, or other words.
    pub fn run(&self, mut command: Command, text: &str) -> Run {
        let (mut said, mut complaint) = {
            let mut slot = self.0.lock().expect("no hand panics");
            if slot.ended {
                return Run::Ended;
            }
            let mut child = command.stdin(Stdio::piped()).spawn().expect("the binary starts");
            // A text is smaller than a pipe holds: this does not wait for anybody.
            write_and_close(&mut child, text);
            let pipes = (child.stdout.take(), child.stderr.take());
            slot.child = Some(child);
            (pipes.0.expect("a pipe"), pipes.1.expect("a pipe"))
        };
        let aside = thread::spawn(move || {
            let mut text = String::new();
            let _ = complaint.read_to_string(&mut text);
            text
        });
        let mut printed = String::new();
        let _ = said.read_to_string(&mut printed);
        let complaint = aside.join().expect("read");
        let child = self.0.lock().expect("no hand panics").child.take();
        let code = child.expect("it runs").wait().expect("its end").code();
        match (code, serde_json::from_str::<Value>(&printed)) {
            (Some(0) | None, Ok(answer)) => Run::Acknowledged(answer),
            (Some(3), Ok(answer)) => Run::Refused(answer),
            (None, Err(_)) => Run::Cut,
            (Some(0), Err(_)) => Run::Acknowledged(Value::String(printed)),
            (code, _) => panic!("ended with {code:?}: {printed}{complaint}"),
        }
    }
}
