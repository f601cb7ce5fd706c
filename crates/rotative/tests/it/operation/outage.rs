//! A server whose database is gone for a while, or for good; and one whose theme breaks.

use std::fs;
use std::process::Command;
use std::time::Duration;

use testkit::postgres;

use crate::program::{LONG, Program, Reply, brief};

/// Says something to the private PostgreSQL.
fn admin(statement: &str) {
    let url = postgres::server().expect("it is there");
    let told = Command::new("psql")
        .args(["-qAtX", "-v", "ON_ERROR_STOP=1", "-c", statement, url])
        .output();
    let told = told.expect("psql runs");
    assert!(told.status.success(), "{statement}: {}", String::from_utf8_lossy(&told.stderr));
}

fn is_page_of_failure(reply: &Reply, words: &str) -> bool {
    reply.status == 503
        && reply.head.contains("content-type: text/html")
        && reply.head.contains("retry-after:")
        && reply.body.contains(words)
        && reply.body.contains("noindex")
}

#[tokio::test]
async fn a_server_without_its_database_says_so_in_a_page_and_comes_back() {
    let Some(address) = postgres::fresh_database().await else { return };
    let program = Program::new().with("ROTATIVE_DATABASE_URL", &address).with_paper();
    let id = program.begin(&brief("Avant la panne"));
    let published = program.run(&["article", "publish", &id]).answer();
    let path = format!("/{}", published["path"].as_str().expect("a path"));
    let server = program.serve();
    let before_query = address.split('?').next().expect("an address");
    let name = before_query.rsplit('/').next().expect("a name");
    assert!(name.starts_with("test_"), "{name}");
    let cut =
        format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");

    admin(&format!("ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false"));
    admin(&cut);
    assert_eq!(server.get("/healthz").expect("an answer").status, 503);
    for (path, words) in [
        (path.as_str(), "Le journal revient dans un instant"),
        ("/", "Le journal revient dans un instant"),
        ("/fil", "Le journal revient dans un instant"),
        ("/ar/", "تعود الجريدة بعد لحظة"),
        ("/en/wire", "The paper will be back in a moment"),
    ] {
        let reply = server.get(path).expect("an answer");
        assert!(is_page_of_failure(&reply, words), "{path}: {reply:?}");
        assert!(reply.body.contains("Le Banc d’essai"), "a way home on {path}");
    }
    admin(&format!("ALTER DATABASE {name} WITH ALLOW_CONNECTIONS true"));
    server.wait_for("/healthz", LONG, |reply| reply.status == 200);
    server.wait_for(&path, LONG, |reply| reply.body.contains("Avant la panne"));

    admin(&format!("DROP DATABASE {name} WITH (FORCE)"));
    assert_eq!(server.get("/healthz").expect("an answer").status, 503);
    let reply = server.get("/").expect("an answer");
    assert!(is_page_of_failure(&reply, "Le journal revient"), "{reply:?}");
    assert!(!server.log().contains("panicked"), "{}", server.log());
}

#[test]
fn a_theme_that_is_broken_is_refused_with_its_file_and_line() {
    let program = Program::new().with_paper();
    let theme = program.data().join("theme");
    fs::create_dir_all(theme.join("templates")).expect("a folder");
    fs::write(theme.join("contract"), "1\n").expect("written");
    for (text, named) in [
        ("{% extends \"base.html\" %}\n\n{% block main %}{% if %}{% endblock %}\n", "line 3"),
        (
            "{% extends \"base.html\" %}\n{% block main %}{{ no_such_thing }}{% endblock %}\n",
            "line 2",
        ),
    ] {
        fs::write(theme.join("templates/wire.html"), text).expect("written");
        let refused = program.run(&["serve"]);
        let sentence = refused.sentence();
        let place = format!("templates/wire.html, {named}: ");
        assert!(sentence.starts_with("the theme is not in order"), "{sentence}");
        assert!(sentence.contains(&place), "{place} in {sentence}");
    }
    fs::write(theme.join("contract"), "99\n").expect("written");
    let refused = program.run(&["serve"]);
    assert!(
        refused.sentence().contains("contract: made for contract 99"),
        "{}",
        refused.sentence()
    );
}

#[test]
fn a_theme_that_breaks_while_it_is_in_print_stays_in_print() {
    let program = Program::new().with_paper();
    let theme = program.data().join("theme");
    fs::create_dir_all(theme.join("templates")).expect("a folder");
    fs::write(theme.join("contract"), "1\n").expect("written");
    let wire = |words: &str| {
        let text =
            format!("{{% extends \"base.html\" %}}\n{{% block main %}}{words}{{% endblock %}}\n");
        fs::write(theme.join("templates/wire.html"), text).expect("written");
    };
    wire("<p>Un fil à soi</p>");
    let server = program.serve();
    let shows = |words: &'static str| move |reply: &Reply| reply.body.contains(words);
    assert!(shows("Un fil à soi")(&server.get("/fil").expect("an answer")));
    wire("<p>Un fil cassé</p>{% if %}");
    let limit = Duration::from_secs(10);
    server.wait_for("/fil", limit, |_| server.log().contains("templates/wire.html, line 2"));
    assert!(shows("Un fil à soi")(&server.get("/fil").expect("an answer")));
    wire("<p>Un fil renoué</p>");
    server.wait_for("/fil", limit, shows("Un fil renoué"));
}
