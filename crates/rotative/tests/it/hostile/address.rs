//! Strings in every place of every address, as values of queries and in forms.

use std::collections::HashMap;

use axum::body::Body;
use axum::http::{Request, header};
use base::Language;
use proptest::prelude::*;
use rotative::routes;

use super::{calm, spelled, strings};
use crate::paper::TestPaper;
use crate::readers::{EDITIONS, ask, ask_for};

/// How many places each spelling of a string comes to, about.
const A_STRING: usize = 8;

/// What stands in a pattern's other places.
fn filled(pattern: &str) -> String {
    let parts = [
        ("{year}", "2026"),
        ("{month}", "11"),
        ("{day}", "23"),
        ("{slug}", "le-cabotage-reprend"),
        ("{file}", "0123456789abcdef0123456789abcdef-800.webp"),
        ("{*file}", "paper.css"),
    ];
    parts.iter().fold(pattern.to_owned(), |path, (name, part)| path.replace(name, part))
}

/// Every address with `mark` in one of its places: each part of the pattern in its turn, an
/// edition's prefix, and what follows the last.
fn places(language: Language, mark: &str) -> Vec<String> {
    let mut all = Vec::new();
    for pattern in routes::addresses(language) {
        let parts: Vec<&str> = pattern.split('/').collect();
        for at in 1..parts.len() {
            let mut with: Vec<&str> = parts.clone();
            with[at] = mark;
            all.push(filled(&with.join("/")));
        }
        all.push(format!("{}{mark}", filled(&pattern)));
    }
    all.sort();
    all.dedup();
    all
}

#[tokio::test]
async fn a_string_in_an_address_is_a_page_that_is_not_there() {
    let Some(strings) = strings() else { return };
    let places: HashMap<Language, Vec<String>> =
        Language::ALL.into_iter().map(|language| (language, places(language, "MARK"))).collect();
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Le cabotage reprend").await;
        let mut asked = 0;
        for (n, string) in strings.iter().enumerate() {
            let (prefix, tag) = EDITIONS[n % EDITIONS.len()];
            let language: Language = tag.parse().expect("a language");
            for (at, spelling) in spelled(string).iter().enumerate() {
                // Every place gets strings over the list, and each string a few places.
                let all = &places[&language];
                let step = all.len().div_ceil(A_STRING);
                for place in all.iter().skip((n / 3 + at) % step).step_by(step) {
                    let path = format!("{prefix}{}", place.replace("MARK", spelling));
                    let Ok(request) = Request::get(&path)
                        .header(header::HOST, "essai.localhost")
                        .body(Body::empty())
                    else {
                        continue;
                    };
                    calm(&ask(&paper, request).await, &path);
                    asked += 1;
                }
            }
        }
        assert!(asked > strings.len() * A_STRING, "{asked} addresses were asked");
    }
}

#[tokio::test]
async fn a_string_in_a_query_or_a_form_fails_nothing() {
    let Some(strings) = strings() else { return };
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Le cabotage reprend").await;
        for string in &strings {
            let [value, _] = spelled(string);
            for path in [
                format!("/?p={value}"),
                format!("/?{value}=1&{value}"),
                format!("/?page_id={value}&attachment_id={value}"),
                format!("/fil?before={value}"),
                format!("/rubrique/economie/?before={value}"),
                format!("/rectificatifs?before={value}&before=1"),
                format!("/autorisation?article={value}"),
                format!("/ar?{value}"),
                format!("/rubrique/economie?{value}"),
            ] {
                calm(&ask_for(&paper, "GET", &path).await, &path);
            }
            let form = format!(
                "address={value}&name={value}&email={value}&organization={value}&purpose={value}&{value}={value}"
            );
            let request = Request::post("/autorisation")
                .header(header::HOST, "essai.localhost")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(form))
                .expect("a request");
            calm(&ask(&paper, request).await, string);
        }
    }
}

/// Paths that look like the paper's, and others.
fn path() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("rubrique".to_owned()),
        Just("economie".to_owned()),
        Just("ar".to_owned()),
        Just("2026".to_owned()),
        Just("11".to_owned()),
        Just("..".to_owned()),
        Just("%2e%2e".to_owned()),
        Just("%2F".to_owned()),
        Just("%5C".to_owned()),
        Just("%0D%0A".to_owned()),
        Just("media".to_owned()),
        Just(String::new()),
        "[!-~]{1,12}",
        "(%[0-9A-F]{2}){1,6}",
        "\\PC{1,8}",
    ];
    let query = prop_oneof![Just(String::new()), "\\?[!-~]{0,20}", "\\?before=[0-9]{0,20}"];
    (prop::collection::vec(part, 0..7), query)
        .prop_map(|(parts, query)| format!("/{}{query}", parts.join("/")))
}

#[test]
fn no_path_fails_or_leads_away() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    for paper in runtime.block_on(TestPaper::on_each_engine()) {
        runtime.block_on(paper.press.print("Le cabotage reprend"));
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        let ran = runner.run(&path(), |path| {
            let request = Request::get(&path).header(header::HOST, "essai.localhost");
            if let Ok(request) = request.body(Body::empty()) {
                calm(&runtime.block_on(ask(&paper, request)), &path);
            }
            Ok(())
        });
        assert_eq!(ran, Ok(()));
    }
}
