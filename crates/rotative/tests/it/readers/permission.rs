//! The form that asks for permission to reuse an article.

use axum::body::Body;
use axum::http::{Request, header};
use base::{Language, sql};
use paper::words;

use super::{EDITIONS, Got, ask, ask_for};
use crate::paper::TestPaper;

const WHOLE: &str = "address=2026%2F11%2F23%2Fx%2F&name=+Rim+Essai+&email=rim%40exemple.ma\
    &organization=Lyc%C3%A9e&purpose=Une+revue+de+presse";

/// The form's address in every edition, with the edition's language.
fn forms() -> Vec<(String, &'static str)> {
    let address = |(prefix, tag): (&str, &'static str)| {
        let language: Language = tag.parse().expect("a language");
        (format!("{prefix}/{}", words::of(language).permission), tag)
    };
    EDITIONS.map(address).to_vec()
}

async fn send(paper: &TestPaper, path: &str, form: impl Into<Body>) -> Got {
    let request = Request::post(path)
        .header(header::HOST, "essai.localhost")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    ask(paper, request.body(form.into()).expect("a request")).await
}

/// Name, mail, organization and purpose of every request that was kept, with its edition.
async fn kept(paper: &TestPaper) -> Vec<(i64, String)> {
    let mut read = paper.press.db.read().await.expect("a reading");
    let all = sql!(
        "SELECT edition_id, name, email, organization, purpose, address
         FROM permission_request ORDER BY id"
    );
    let rows = read.rows(all, &[]).await.expect("read");
    let one = |row: &base::Row| {
        let text = |name| row.get::<String>(name).expect("a text");
        let words = ["name", "email", "organization", "purpose", "address"].map(text);
        (row.get("edition_id").expect("an id"), words.join("|"))
    };
    rows.iter().map(one).collect()
}

/// The fields that the page says are wrong, by the anchors of its list.
fn wrong(page: &str) -> Vec<&str> {
    let fields = ["name", "email", "organization", "purpose"];
    let named = |field: &&str| {
        let (listed, beside) = (format!("href=\"#{field}\""), format!("id=\"{field}-error\""));
        assert_eq!(page.contains(&listed), page.contains(&beside), "{field} is named twice");
        page.contains(&listed)
    };
    fields.into_iter().filter(named).collect()
}

#[tokio::test]
async fn every_missing_field_is_named_in_the_readers_language() {
    for paper in TestPaper::on_each_engine().await {
        for (path, language) in forms() {
            let form = ask_for(&paper, "GET", &path).await;
            assert!(form.status == 200 && form.is_page_in(language), "{path}");
            assert!(wrong(&form.body).is_empty(), "nothing is wrong with an empty form");
            for (sent, named) in [
                ("", vec!["name", "email", "purpose"]),
                ("name=+&email=x&purpose=%0A", vec!["name", "email", "purpose"]),
                ("name=Rim&email=rim%40exemple.ma", vec!["purpose"]),
                ("name=Rim&purpose=Une+revue&email=rim%40exemple", vec!["email"]),
                ("email=rim%40exemple.ma&purpose=Une+revue", vec!["name"]),
                ("name=Rim&email=a%40b.c%0D%0ABcc%3A+x%40y.z&purpose=x", vec!["email"]),
            ] {
                let answer = send(&paper, &path, sent).await;
                assert_eq!(answer.status, 422, "{path}: {sent}");
                assert!(answer.is_page_in(language) && answer.body.contains("role=\"alert\""));
                assert_eq!(wrong(&answer.body), named, "{path}: {sent}");
            }
        }
        assert!(kept(&paper).await.is_empty());
        let messages: Vec<String> = forms().iter().map(|(path, _)| path.clone()).collect();
        let mut pages = Vec::new();
        for path in &messages {
            pages.push(send(&paper, path, "").await.body);
        }
        let said = |page: &str| {
            let from = page.find("id=\"name-error\"").expect("an error");
            page[from..].split('<').next().expect("words").to_owned()
        };
        let said: Vec<String> = pages.iter().map(|page| said(page)).collect();
        assert!(said[0] != said[1] && said[1] != said[2] && said[0] != said[2], "{said:?}");
    }
}

#[tokio::test]
async fn a_whole_request_is_kept_with_its_edition_and_gets_a_number() {
    for paper in TestPaper::on_each_engine().await {
        for (n, (path, language)) in forms().into_iter().enumerate() {
            let answer = send(&paper, &path, WHOLE).await;
            assert!(answer.status == 200 && answer.is_page_in(language), "{path}");
            assert!(answer.body.contains("noindex"), "nobody finds it again by a search");
            let kept = kept(&paper).await;
            let words = "Rim Essai|rim@exemple.ma|Lycée|Une revue de presse|2026/11/23/x/";
            assert_eq!(kept.len(), n + 1);
            assert_eq!(kept[n], (paper.press.editions[n].id, words.into()));
            assert!(answer.body.contains(&format!("{}", n + 1)), "the number to cite");
        }
    }
}

#[tokio::test]
async fn what_was_typed_stays_and_is_never_markup() {
    for paper in TestPaper::on_each_engine().await {
        let hostile = "name=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&organization=%27%3Cb%3E&purpose=%3C%2Ftextarea%3E%3Cb%3E";
        let answer = paper.send("/autorisation", hostile).await;
        assert_eq!(answer.status, 422);
        assert!(!answer.body.contains("<script>alert") && !answer.body.contains("</textarea><b>"));
        assert!(answer.body.contains("alert(1)") && answer.body.contains("&lt;b&gt;"), "it stays");
    }
}

#[tokio::test]
async fn the_form_names_a_public_article_and_no_other() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Le cabotage reprend").await;
        let form =
            ask_for(&paper, "GET", &format!("/autorisation?article={}", published.path)).await;
        assert!(form.body.contains("Le cabotage reprend"));
        assert!(form.body.contains(&format!("name=\"address\" value=\"{}\"", published.path)));
        for nonsense in ["//evil.example", "..%2F..%2Fetc", "%3Cscript%3E", "2026/11/23/absent/"] {
            let form = ask_for(&paper, "GET", &format!("/autorisation?article={nonsense}")).await;
            assert_eq!(form.status, 200, "{nonsense}");
            let leads = form.body.contains("href=\"//evil") || form.body.contains("<script>");
            assert!(!leads, "{nonsense}");
        }
    }
}

#[tokio::test]
async fn what_is_no_form_is_refused_without_a_failure() {
    for paper in TestPaper::on_each_engine().await {
        let long = format!("name=Rim&email=rim%40exemple.ma&purpose={}", "x".repeat(2001));
        assert_eq!(send(&paper, "/autorisation", long).await.status, 422);
        for (body, status) in [
            // Nobody types a NUL; the store refuses it.
            ("name=R%00im&email=rim%40exemple.ma&purpose=x".to_owned(), 404),
            ("x".repeat(70_000), 413),
        ] {
            let answer = send(&paper, "/autorisation", body).await;
            assert_eq!(answer.status, status);
        }
        let bytes = send(&paper, "/autorisation", &b"name=%FF\xFE&purpose"[..]).await;
        assert!(bytes.status.is_client_error(), "{}", bytes.status);
        let request = Request::post("/autorisation").header(header::HOST, "essai.localhost");
        let request = request.header(header::CONTENT_TYPE, "application/json");
        let other = ask(&paper, request.body(Body::from("{}")).expect("a request")).await;
        assert!(other.status.is_client_error(), "{}", other.status);
        assert!(kept(&paper).await.is_empty());
    }
}
