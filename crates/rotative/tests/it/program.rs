//! The binary as a process: what an operator types, and a server that answers over the network.

mod server;

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{env, process, thread};

use base::{Clock, Db, Utc};

pub use server::{Reply, Server};

/// What nothing in these tests takes longer than, however busy the machine is.
pub const LONG: Duration = Duration::from_secs(30);

/// A paper's folder, and the binary that is run on it.
pub struct Program {
    /// Everything that the test makes; it goes when this goes.
    folder: PathBuf,
    /// `ROTATIVE_*` of every run.
    settings: Vec<(&'static str, String)>,
    /// What the binary is started through: `nsenter …`.
    pub through: Vec<String>,
}

/// How a run ended.
#[derive(Debug)]
pub struct Ended {
    /// Its exit code; none for one that was killed.
    pub code: Option<i32>,
    /// Standard output.
    pub said: String,
    /// Standard error.
    pub complaint: String,
}

impl Program {
    /// The binary on a data folder of its own, which is not there yet.
    pub fn new() -> Program {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("rotative-program-{}-{count}", process::id()));
        fs::create_dir_all(&folder).expect("a folder for a test");
        // A server that should have been refused must not take anybody's port.
        let settings = vec![
            ("ROTATIVE_DATA", folder.join("data").display().to_string()),
            ("ROTATIVE_LISTEN", "127.0.0.1:0".to_owned()),
        ];
        Program { folder, settings, through: Vec::new() }
    }

    /// The same on a new database of the private PostgreSQL; none where there is none.
    pub async fn on_postgres() -> Option<Program> {
        let address = testkit::postgres::fresh_database().await?;
        Some(Program::new().with("ROTATIVE_DATABASE_URL", &address))
    }

    /// The same with a setting.
    pub fn with(mut self, name: &'static str, value: &str) -> Program {
        self.settings.retain(|(one, _)| *one != name);
        self.settings.push((name, value.to_owned()));
        self
    }

    /// A paper that `rotative init` has made.
    pub fn with_paper(self) -> Program {
        let made = self.run(&["init", "--name", "Le Banc d’essai", "--languages", "fr,ar,en"]);
        assert_eq!(made.code, Some(0), "{made:?}");
        self
    }

    /// The folder of the test, above the data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// The paper's database, opened beside the binary.
    pub async fn db(&self) -> Db {
        let named = self.settings.iter().find(|(name, _)| *name == "ROTATIVE_DATABASE_URL");
        let file = || format!("sqlite:{}", self.data().join("paper.sqlite").display());
        let address = named.map_or_else(file, |(_, address)| address.clone());
        Db::open(&address).await.expect("the paper's database")
    }

    /// The binary with these words, its settings, and nothing of the machine's own settings.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut line = self.through.clone();
        line.push(env!("CARGO_BIN_EXE_rotative").to_owned());
        let mut command = Command::new(&line[0]);
        command.args(&line[1..]).args(words).current_dir(&self.folder);
        for (name, _) in env::vars().filter(|(name, _)| name.starts_with("ROTATIVE_")) {
            command.env_remove(name);
        }
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the binary to its end.
    pub fn run(&self, words: &[&str]) -> Ended {
        Ended::of(self.command(words).spawn().expect("the binary starts"))
    }

    /// The same with a text on standard input.
    pub fn run_on(&self, words: &[&str], text: &str) -> Ended {
        let mut child =
            self.command(words).stdin(Stdio::piped()).spawn().expect("the binary starts");
        write_and_close(&mut child, text);
        Ended::of(child)
    }

    /// Begins an article and gives its id.
    pub fn begin(&self, text: &str) -> String {
        let begun = self.run_on(&["article", "new", "--edition", "fr"], text);
        begun.answer()["article"].to_string()
    }

    /// Starts a server and waits until it answers.
    pub fn serve(&self) -> Server {
        let mut server = self.start_server();
        let limit = now().plus(LONG);
        while server.get("/healthz").map_or(0, |reply| reply.status) != 200 {
            if let Some(status) = server.has_ended() {
                // Another test may have taken the port since it was seen to be free.
                assert!(server.log().contains("is taken"), "{status}: {}", server.log());
                server = self.start_server();
            }
            assert!(now() < limit, "the server does not answer: {}", server.log());
            thread::sleep(Duration::from_millis(5));
        }
        server
    }

    /// Starts a server without waiting for anything.
    pub fn start_server(&self) -> Server {
        Server::start(|listen| self.command(&["serve", "--listen", listen]), &self.folder)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // What is left in the temp folder is no reason to fail.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Ended {
    /// Waits for a process; one that takes longer than anything here may is killed.
    pub fn of(mut child: Child) -> Ended {
        let said = read_aside(child.stdout.take());
        let complaint = read_aside(child.stderr.take());
        let code = wait(&mut child, LONG);
        Ended {
            code,
            said: said.join().expect("standard output is read"),
            complaint: complaint.join().expect("standard error is read"),
        }
    }

    /// The JSON that an act printed when it was done.
    pub fn answer(&self) -> serde_json::Value {
        assert_eq!(self.code, Some(0), "{self:?}");
        serde_json::from_str(&self.said).expect("JSON")
    }

    /// The one sentence that a run which could not go on left on standard error, where a
    /// server's log lines are JSON.
    pub fn sentence(&self) -> &str {
        let lines: Vec<&str> =
            self.complaint.lines().filter(|line| !line.starts_with('{')).collect();
        assert!(self.code.is_some_and(|code| code != 0), "{self:?}");
        assert_eq!(lines.len(), 1, "{}", self.complaint);
        let sentence = lines[0].strip_prefix("rotative: ").expect(lines[0]);
        assert!(!sentence.contains("panicked") && !sentence.contains("os error 0"), "{sentence}");
        sentence
    }
}

/// Writes a text to a process, which may be dead already, and ends its input.
pub fn write_and_close(child: &mut Child, text: &str) {
    if let Some(mut input) = child.stdin.take() {
        let _ = input.write_all(text.as_bytes());
    }
}

/// Names the present test among those that did not run.
pub fn not_run(reason: &str) {
    let thread = thread::current();
    let line = format!("not run: {}: {reason}\n", thread.name().unwrap_or("a test"));
    print!("{line}");
    if let Some(path) = env::var_os("ROTATIVE_NOT_RUN")
        && let Ok(mut file) = File::options().create(true).append(true).open(path)
    {
        // One write, so that lines of tests that end together stay whole.
        drop(file.write_all(line.as_bytes()));
    }
}

/// A text that may be published as it stands.
pub fn brief(headline: &str) -> String {
    serde_json::json!({
        "headline": headline,
        "genre": "brief",
        "section": "news",
        "body": testkit::press::body(&format!("Le corps de {headline}.")),
    })
    .to_string()
}

/// The machine's time.
pub fn now() -> Utc {
    Clock::default().now()
}

fn read_aside(from: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut from) = from {
            // What a killed process had written by then is all there is.
            let _ = from.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

fn wait(child: &mut Child, limit: Duration) -> Option<i32> {
    let end = now().plus(limit);
    loop {
        if let Ok(Some(status)) = child.try_wait() {
            return status.code();
        }
        if now() > end {
            let _ = child.kill();
            let _ = child.wait();
            panic!("a process did not end within {limit:?}");
        }
        thread::sleep(Duration::from_millis(5));
    }
}
