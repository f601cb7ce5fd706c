//! Bytes on the wire that are no request, or hardly one.

use std::io::Write;

use crate::program::{Program, Reply};

#[test]
fn what_is_hardly_a_request_never_fails_the_server() {
    let program = Program::new().with_paper();
    let server = program.serve();
    let long =
        format!("GET /fil HTTP/1.1\r\nHost: essai.localhost\r\nX: {}\r\n\r\n", "x".repeat(200_000));
    let close = "Host: essai.localhost\r\nConnection: close\r\n\r\n";
    let requests: [(&str, Vec<u8>); 15] = [
        ("nothing", Vec::new()),
        ("a greeting of TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n".to_vec()),
        ("noise", (0..=255).cycle().take(4_000).collect()),
        ("bytes above ASCII", [b"GET /\xFF\xFE HTTP/1.1\r\n", close.as_bytes()].concat()),
        ("letters", format!("GET /الماء HTTP/1.1\r\n{close}").into_bytes()),
        ("another site", format!("GET http://evil.example/fil HTTP/1.1\r\n{close}").into_bytes()),
        ("a proxy's request", format!("CONNECT evil.example:443 HTTP/1.1\r\n{close}").into_bytes()),
        ("every address", format!("OPTIONS * HTTP/1.1\r\n{close}").into_bytes()),
        ("an old browser", b"GET /fil HTTP/1.0\r\n\r\n".to_vec()),
        ("an older one", b"GET /fil\r\n\r\n".to_vec()),
        ("two hosts", format!("GET / HTTP/1.1\r\nHost: a\r\n{close}").into_bytes()),
        ("two lengths", format!("POST /autorisation HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 5\r\n{close}abcde").into_bytes()),
        ("a length of words", format!("POST /autorisation HTTP/1.1\r\nContent-Length: -1\r\n{close}").into_bytes()),
        ("a head without end", long.into_bytes()),
        ("a body that is announced and large", format!("POST /autorisation HTTP/1.1\r\nContent-Length: 99999999\r\n{close}abc").into_bytes()),
    ];
    for (what, bytes) in requests {
        let mut stream = server.connect().expect("a connection");
        // The server may close while it is being told.
        let _ = stream.write_all(&bytes);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        if let Ok(reply) = Reply::read(&mut stream) {
            assert!(reply.status < 500, "{what}: {reply:?}");
            assert!(!reply.body.contains("evil.example"), "{what}: {reply:?}");
        }
        assert_eq!(server.get("/fil").expect("an answer").status, 200, "after {what}");
    }
    assert!(!server.log().contains("panicked"), "{}", server.log());
}
