//! The same strings as bytes on a connection, spelled by nobody.

use std::io::Write;

use super::strings;
use crate::program::{Program, Reply};

#[test]
fn strings_as_bytes_on_a_connection_fail_nothing() {
    let Some(strings) = strings() else { return };
    let program = Program::new().with_paper();
    let server = program.serve();
    let mut answered = 0;
    for string in &strings {
        let requests = [
            format!("GET /{string} HTTP/1.1\r\nHost: essai.localhost\r\nConnection: close\r\n\r\n"),
            format!(
                "GET /ar?{string} HTTP/1.1\r\nHost: {string}\r\nX-Forwarded-Host: {string}\r\n\
                 Range: bytes={string}\r\nConnection: close\r\n\r\n"
            ),
        ];
        for request in requests {
            let mut stream = server.connect().expect("a connection");
            // The server may close while it is being told.
            let _ = stream.write_all(request.as_bytes());
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let Ok(reply) = Reply::read(&mut stream) else { continue };
            answered += 1;
            assert!(reply.status < 500, "{string:?}: {reply:?}");
            let location = reply.head.lines().find_map(|line| line.strip_prefix("location: "));
            let stays = |to: &str| to.starts_with('/') && !to[1..].starts_with(['/', '\\']);
            assert!(location.is_none_or(stays), "{string:?}: {reply:?}");
            assert!(!reply.head.contains("set-cookie"), "{string:?}: {reply:?}");
        }
    }
    assert!(answered > strings.len(), "{answered} requests were answered");
    assert_eq!(server.get("/fil").expect("an answer").status, 200);
    assert!(!server.log().contains("panicked"), "{}", server.log());
}
