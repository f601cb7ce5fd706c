//! Configuration, addresses and stores that the program cannot work with.

use std::fs;
use std::net::TcpListener;

use base::sql;
use testkit::postgres;

use crate::program::{Program, brief};

/// A setting that is wrong, and what the sentence about it must name.
const WRONG: [(&str, &str, &[&str]); 6] = [
    ("ROTATIVE_LISTEN", "nowhere", &["listen is “nowhere”", "127.0.0.1:8080"]),
    ("ROTATIVE_DATABASE_URL", "mysql://paper", &["database_url", "sqlite:", "postgres:"]),
    ("ROTATIVE_DATABASE_URL", "postgres://paper:port/x", &["database_url"]),
    ("ROTATIVE_HTTP_URL", "lacriee.example", &["http.url is “lacriee.example”", "https://"]),
    ("ROTATIVE_LOG", "info=loud=er", &["log is “info=loud=er”"]),
    ("ROTATIVE_DATA", "/dev/null/paper", &["/dev/null/paper", "--data"]),
];

#[test]
fn a_wrong_setting_is_named_with_its_mend() {
    for (name, value, named) in WRONG {
        let program = Program::new().with(name, value);
        let refused = program.run(&["serve"]);
        let sentence = refused.sentence();
        for words in named {
            assert!(sentence.contains(words), "{name}={value}: {sentence}");
        }
        assert!(sentence.matches("database_url").count() < 2, "said once: {sentence}");
    }
}

#[test]
fn a_wrong_file_is_named_with_its_line() {
    let program = Program::new().with_paper();
    let file = program.folder().join("rotative.toml");
    for (text, named) in [
        ("listn = \"127.0.0.1:8080\"\n", "rotative.toml, line 1: unknown field `listn`"),
        ("\n[http]\naddress = \"x\"\n", "rotative.toml, line 3: unknown field `address`"),
        ("log = \"info\"\nlisten = 8080\n", "rotative.toml, line 2: invalid type"),
        ("listen = \"127.0.0.1\n", "rotative.toml, line 1: "),
    ] {
        fs::write(&file, text).expect("written");
        let refused = program.run(&["serve"]);
        assert!(refused.sentence().starts_with(named), "{text}: {}", refused.sentence());
    }
    fs::remove_file(&file).expect("removed");
    let refused = program.run(&["serve", "--config", "elsewhere.toml"]);
    assert!(refused.sentence().starts_with("cannot read elsewhere.toml"), "{}", refused.sentence());
    assert_eq!(program.run(&["check"]).code, Some(0), "the paper is as it was");
}

#[test]
fn a_taken_port_is_refused_and_the_other_server_goes_on() {
    let program = Program::new().with_paper();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let refused = program.run(&["serve", "--listen", &address]);
    assert!(refused.sentence().starts_with(&format!("the address {address} is taken")));
    let server = program.serve();
    let refused = program.run(&["serve", "--listen", &server.address()]);
    assert!(refused.sentence().contains("is taken"));
    assert_eq!(server.get("/").expect("an answer").status, 200);
}

#[test]
fn where_there_is_no_paper_nothing_is_made() {
    let program = Program::new();
    let verbs: [&[&str]; 5] = [
        &["serve"],
        &["check"],
        &["migrate"],
        &["article", "show", "1"],
        &["article", "drop", "1"],
    ];
    for verb in verbs {
        let refused = program.run(verb);
        assert!(refused.sentence().contains("run `rotative init`"), "{verb:?}: {refused:?}");
    }
    assert!(!program.data().exists(), "a slip in --data leaves nothing behind");
    let program = program.with_paper();
    let again = program.run(&["init", "--name", "Autre"]);
    assert!(again.sentence().contains("Le Banc d’essai"), "{}", again.sentence());
}

#[tokio::test]
async fn a_database_that_is_newer_than_the_program_is_left_alone() {
    let mut programs = vec![Program::new()];
    programs.extend(Program::on_postgres().await);
    for program in programs {
        let program = program.with_paper();
        let id = program.begin(&brief("D’un autre temps"));
        let db = program.db().await;
        let mut tx = db.write().await.expect("a transaction");
        let newer = sql!("INSERT INTO schema_version (version, name) VALUES (9999, 'later')");
        tx.execute(newer, &[]).await.expect("noted");
        tx.commit().await.expect("committed");
        let verbs: [&[&str]; 4] =
            [&["serve"], &["check"], &["migrate"], &["article", "publish", &id]];
        for verb in verbs {
            let refused = program.run(verb);
            let sentence = refused.sentence();
            assert!(
                sentence.contains("9999") && sentence.contains("newer"),
                "{verb:?}: {sentence}"
            );
        }
        let mut tx = db.write().await.expect("a transaction");
        tx.execute(sql!("DELETE FROM schema_version WHERE version = 9999"), &[])
            .await
            .expect("gone");
        tx.commit().await.expect("committed");
        assert_eq!(program.run(&["article", "show", &id]).answer()["status"], "draft");
    }
}

#[test]
fn a_file_that_is_no_database_is_left_as_it_is() {
    let program = Program::new();
    let file = program.data().join("paper.sqlite");
    fs::create_dir_all(program.data()).expect("a folder");
    let words = "Le registre des abonnés, tenu à la main.\n".repeat(200);
    fs::write(&file, &words).expect("written");
    let verbs: [&[&str]; 3] = [&["serve"], &["check"], &["init", "--name", "Essai"]];
    for verb in verbs {
        let refused = program.run(verb);
        assert!(refused.sentence().contains("not a database"), "{verb:?}: {}", refused.sentence());
    }
    assert_eq!(fs::read_to_string(&file).expect("read"), words);
    fs::remove_file(&file).expect("removed");
    fs::create_dir(&file).expect("a folder in its place");
    assert!(program.run(&["serve"]).sentence().contains("cannot be opened"));
}

#[tokio::test]
async fn a_database_server_that_is_down_or_has_no_such_database_is_said() {
    let program = Program::new();
    let socket = program.folder().display().to_string();
    let down = format!("postgres://paper@localhost/paper?host={socket}");
    let program = program.with("ROTATIVE_DATABASE_URL", &down);
    let refused = program.run(&["serve"]);
    let sentence = refused.sentence();
    assert!(sentence.contains("the database cannot be reached"), "{sentence}");
    assert_eq!(sentence.matches("os error").count(), 1, "said once: {sentence}");
    let Ok(admin) = postgres::server() else { return };
    let absent = admin.replacen("/postgres?", "/no_such_paper?", 1);
    assert_ne!(absent, admin, "the admin database's URL has another form");
    let program = program.with("ROTATIVE_DATABASE_URL", &absent);
    let refused = program.run(&["serve"]);
    assert!(refused.sentence().contains("no_such_paper"), "{}", refused.sentence());
}
