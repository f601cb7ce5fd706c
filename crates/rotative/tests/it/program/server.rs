//! A server under test, and a reader on the other end of the wire.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use super::{LONG, now, wait};

/// A running server; it is killed when this goes.
pub struct Server {
    child: Child,
    port: u16,
    log: PathBuf,
}

/// What a server answered.
#[derive(Debug)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// The head as it came.
    pub head: String,
    /// The body.
    pub body: String,
}

impl Server {
    /// Starts what `command` makes of an address, with its log in that folder.
    pub fn start(command: impl Fn(&str) -> Command, folder: &Path) -> Server {
        let port = free_port();
        let log = folder.join(format!("serve-{port}.log"));
        let file = File::create(&log).expect("a log");
        let mut command = command(&format!("127.0.0.1:{port}"));
        let child = command.stdout(Stdio::null()).stderr(file).spawn().expect("the binary starts");
        Server { child, port, log }
    }

    /// How it ended, if it has.
    pub fn has_ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("it is this process's own")
    }

    /// What a reader gets.
    ///
    /// # Errors
    /// When nobody answers.
    pub fn get(&self, path: &str) -> io::Result<Reply> {
        self.send(&format!(
            "GET {path} HTTP/1.1\r\nHost: essai.localhost\r\nConnection: close\r\n\r\n"
        ))
    }

    /// What a reader gets who sends a form.
    ///
    /// # Errors
    /// When nobody answers.
    pub fn post(&self, path: &str, form: &str) -> io::Result<Reply> {
        self.send(&format!(
            "POST {path} HTTP/1.1\r\nHost: essai.localhost\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        ))
    }

    fn send(&self, request: &str) -> io::Result<Reply> {
        let mut stream = self.connect()?;
        stream.write_all(request.as_bytes())?;
        Reply::read(&mut stream)
    }

    /// A connection on which nothing was said yet.
    ///
    /// # Errors
    /// When nobody listens.
    #[expect(clippy::disallowed_methods, reason = "a reader of the paper, on this machine")]
    pub fn connect(&self) -> io::Result<TcpStream> {
        let stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(LONG))?;
        Ok(stream)
    }

    /// Asks until the answer is as wanted; says how long that took, or panics after `limit`.
    pub fn wait_for(
        &self,
        path: &str,
        limit: Duration,
        wanted: impl Fn(&Reply) -> bool,
    ) -> Duration {
        let begun = now();
        loop {
            let reply = self.get(path);
            let took = now().since(begun);
            match reply {
                Ok(reply) if wanted(&reply) => return took,
                reply => assert!(took < limit, "{path} after {took:?}: {reply:?}\n{}", self.log()),
            }
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it logged so far.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Asks it to end.
    pub fn terminate(&self) {
        let asked =
            Command::new("sh").args(["-c", &format!("kill -TERM {}", self.child.id())]).status();
        assert!(asked.expect("sh").success());
    }

    /// Waits for its end; gives its exit code.
    pub fn ended(&mut self, limit: Duration) -> Option<i32> {
        wait(&mut self.child, limit)
    }

    /// Kills it, as a power cut would.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Reply {
    /// Reads an answer to the end of its connection.
    ///
    /// # Errors
    /// When the connection breaks, or what comes is no answer.
    pub fn read(stream: &mut TcpStream) -> io::Result<Reply> {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        Ok(Reply {
            status: status.ok_or(io::ErrorKind::InvalidData)?,
            head: head.to_ascii_lowercase(),
            body: body.to_owned(),
        })
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}
