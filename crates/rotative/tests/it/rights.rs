//! Rights are stated once: whatever the policy, no surface contradicts another.

use paper::Duty;
use paper::rights::{Mining, Relation, Rights, Search, Seller};
use serde_json::Value;

use crate::machine::{Got, fetch, rule};
use crate::paper::TestPaper;

const ORIGIN: &str = "http://essai.localhost";
const LICENSE: &str = "https://licenses.example/by";

/// Every policy of the grid.
fn policies() -> Vec<Rights> {
    let mut all = Vec::new();
    for mining in [Mining::Reserved, Mining::Allowed] {
        for training in [Mining::Reserved, Mining::Allowed] {
            for search in [Search::Reserved, Search::Allowed] {
                for license in [None, Some(LICENSE.to_owned())] {
                    let contact = "droits@essai.example".to_owned();
                    let holder = "Éditions & <Fils>".to_owned();
                    let base = Rights { mining, training, search, license, ..Rights::default() };
                    all.push(Rights { contact, holder, ..base });
                }
            }
        }
    }
    all
}

/// What one surface says: of mining, training, search; none where it does not speak of it.
#[derive(Debug, Default, PartialEq)]
struct Said {
    mining: Option<bool>,
    training: Option<bool>,
    search: Option<bool>,
}

fn usage(words: &str) -> Said {
    let find = |name: &str| {
        let member = words.split(", ").find_map(|one| one.strip_prefix(name)?.strip_prefix('='));
        match member.expect(name) {
            "y" => true,
            "n" => false,
            other => panic!("{name} is {other}"),
        }
    };
    Said { mining: None, training: Some(find("train-ai")), search: Some(find("search")) }
}

fn reservation(word: &str) -> Said {
    let mining = match word {
        "0" => true,
        "1" => false,
        other => panic!("tdm-reservation is “{other}”"),
    };
    Said { mining: Some(mining), ..Said::default() }
}

/// The tokens of an element of the license.
fn tokens(xml: &str, element: &str) -> Vec<String> {
    let opening = format!("<{element} type=\"usage\">");
    let inside = xml.split_once(&opening).and_then(|(_, rest)| rest.split_once('<'));
    let tokens = inside.map(|(tokens, _)| tokens.split(' ').map(str::to_owned).collect());
    tokens.unwrap_or_default()
}

fn license(xml: &str) -> Said {
    let (permits, prohibits) = (tokens(xml, "permits"), tokens(xml, "prohibits"));
    let find = |token: &str| {
        let (yes, no) = (permits.iter().any(|t| t == token), prohibits.iter().any(|t| t == token));
        assert!(yes != no, "{token} is neither or both: {xml}");
        yes
    };
    assert_eq!(find("ai-input"), find("ai-index"), "{xml}");
    Said {
        mining: Some(find("ai-input")),
        training: Some(find("ai-train")),
        search: Some(find("search")),
    }
}

/// A group of `robots.txt`: agents, and their rules by name.
#[derive(Default)]
struct Group {
    agents: Vec<String>,
    rules: Vec<(String, String)>,
}

impl Group {
    fn has(&self, name: &str, value: &str) -> bool {
        self.rules.iter().any(|(one, said)| one == name && said == value)
    }

    fn usage(&self) -> Said {
        let said = self.rules.iter().find(|(name, _)| name == "content-usage");
        usage(&said.expect("a preference").1)
    }
}

/// The groups of `robots.txt`; what stands outside of them belongs to none.
fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(": ").expect("a rule");
        let (name, value) = (name.to_lowercase(), value.to_owned());
        if name == "user-agent" {
            if groups.last().is_none_or(|group| !group.rules.is_empty()) {
                groups.push(Group::default());
            }
            groups.last_mut().expect("a group").agents.push(value);
        } else if !matches!(name.as_str(), "license" | "sitemap") {
            groups.last_mut().expect("a group").rules.push((name, value));
        }
    }
    groups
}

fn robots(text: &str) -> Said {
    let groups = groups(text);
    let of = |agent: &str| groups.iter().find(|group| group.agents.iter().any(|a| a == agent));
    let everybody = of("*").expect("a group for all");
    assert!(!everybody.has("disallow", "/"), "what is shut says no noindex");
    let said = everybody.usage();
    assert!(groups.iter().all(|group| group.usage() == said), "one preference for everybody");
    let shut = |agent: &str| of(agent).is_some_and(|group| group.has("disallow", "/"));
    assert_eq!(shut("GPTBot"), said.training == Some(false), "{text}");
    assert!(!shut("Googlebot"), "who searches reads what is said");
    said
}

/// The words of a page's rights line, as they stand in `parts`.
fn line(parts: &str) -> Said {
    let knows = |words: &str| parts.contains(words);
    let (mining, training) = match (
        knows(
            "Fouille de textes et de données, entraînement de modèles compris\u{a0}: sur accord écrit.",
        ),
        knows(
            "Fouille de textes et de données\u{a0}: permise\u{202f}; entraînement de modèles\u{a0}: sur accord écrit.",
        ),
        knows("Fouille de textes et de données, entraînement de modèles compris\u{a0}: permise."),
    ) {
        (true, false, false) => (false, false),
        (false, true, false) => (true, false),
        (false, false, true) => (true, true),
        other => panic!("{other:?} in {parts}"),
    };
    Said { mining: Some(mining), training: Some(training), search: None }
}

/// Each surface with what it says.
fn surfaces(
    article: &Got,
    front: &Got,
    form: &Got,
    files: &[(&'static str, Got)],
) -> Vec<(&'static str, Said)> {
    let mut all = Vec::new();
    for (name, page) in [("article", article), ("front", front), ("form", form)] {
        assert_eq!(page.status, 200, "{name}");
        all.push(("header", usage(page.header("content-usage"))));
        all.push(("reservation's header", reservation(page.header("tdm-reservation"))));
        all.push(("reservation's meta", reservation(&page.metas("tdm-reservation").concat())));
        all.push(("rights line", line(&page.text())));
    }
    let search = !article.metas("robots").contains(&"noindex".to_owned());
    all.push(("robots' meta", Said { search: Some(search), ..Said::default() }));
    for (name, file) in files {
        assert_eq!(file.status, 200, "{name}");
        let text = file.text();
        all.push((
            name,
            match *name {
                "robots.txt" => robots(&text),
                "license.xml" => license(&text),
                "tdmrep.json" => {
                    let rules: Value = serde_json::from_str(&text).expect("JSON");
                    assert_eq!(
                        (rules.as_array().map(Vec::len), &rules[0]["location"]),
                        (Some(1), &"/".into())
                    );
                    reservation(&rules[0]["tdm-reservation"].to_string())
                }
                "trust.txt" => {
                    let words =
                        text.lines().find_map(|one| one.strip_prefix("datatrainingallowed="));
                    Said { training: Some(words == Some("yes")), ..Said::default() }
                }
                other => panic!("{other}"),
            },
        ));
    }
    all
}

#[tokio::test]
async fn no_surface_contradicts_another_whatever_the_policy() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Le cabotage reprend").await;
        for policy in policies() {
            let rights = policy.clone();
            rule(&paper, |rules| rules.rights = rights).await;
            let expected = Said {
                mining: Some(policy.allows_mining()),
                training: Some(policy.allows_training()),
                search: Some(policy.allows_search()),
            };
            let article = fetch(&paper, &format!("/{}", published.path)).await;
            let front = fetch(&paper, "/").await;
            let form = fetch(&paper, "/autorisation").await;
            let mut files = Vec::new();
            for (name, path) in [
                ("robots.txt", "/robots.txt"),
                ("license.xml", "/license.xml"),
                ("tdmrep.json", "/.well-known/tdmrep.json"),
                ("trust.txt", "/.well-known/trust.txt"),
            ] {
                files.push((name, fetch(&paper, path).await));
            }
            for (name, said) in surfaces(&article, &front, &form, &files) {
                for (said, expected) in [
                    (said.mining, expected.mining),
                    (said.training, expected.training),
                    (said.search, expected.search),
                ] {
                    assert!(
                        said.is_none() || said == expected,
                        "{name}: {said:?} under {policy:?}"
                    );
                }
            }
            // Where to ask is the same everywhere, and stands there only where one must.
            let ask = (!policy.allows_mining()).then(|| format!("{ORIGIN}/autorisation"));
            let asked = ask.clone().unwrap_or_default();
            assert_eq!(article.header("tdm-policy"), asked);
            assert_eq!(article.metas("tdm-policy"), ask.iter().cloned().collect::<Vec<_>>());
            let rules: Value = serde_json::from_str(&files[2].1.text()).expect("JSON");
            assert_eq!(rules[0]["tdm-policy"].as_str(), ask.as_deref());
            // Holder, license and notice are those of the record.
            let told = article.thing("NewsArticle");
            assert_eq!(told["license"].as_str(), policy.license());
            assert_eq!(told["copyrightHolder"]["name"], policy.holder);
            let notice = told["copyrightNotice"].as_str().expect("a notice");
            assert!(notice.starts_with("© 2026 Éditions & <Fils>. Fouille"), "{notice}");
            let printed = notice.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            assert!(article.text().contains(&printed) && form.text().contains(&printed));
            let xml = files[1].1.text();
            assert!(xml.contains(">Éditions &amp; &lt;Fils&gt;</copyright>"), "{xml}");
            assert_eq!(xml.contains(LICENSE), policy.license().is_some());
            assert_eq!(article.text().contains(LICENSE), policy.license().is_some());
            assert!(
                xml.contains("droits@essai.example")
                    && files[3].1.text().contains("contact=droits@essai.example")
            );
        }
    }
}

#[tokio::test]
async fn each_host_has_its_files_and_no_path_below_has_them() {
    for paper in TestPaper::on_each_engine().await {
        for (path, kind) in [
            ("/robots.txt", "text/plain; charset=utf-8"),
            ("/license.xml", "application/rsl+xml"),
            ("/ads.txt", "text/plain; charset=utf-8"),
            ("/trust.txt", "text/plain; charset=utf-8"),
            ("/.well-known/trust.txt", "text/plain; charset=utf-8"),
            ("/.well-known/tdmrep.json", "application/json"),
        ] {
            for host in [ORIGIN, "http://afrique.essai.localhost"] {
                let got = fetch(&paper, &format!("{host}{path}")).await;
                assert_eq!(
                    (got.status.as_u16(), got.header("content-type")),
                    (200, kind),
                    "{path}"
                );
                let other = if host == ORIGIN { "//afrique." } else { "//essai." };
                assert!(!got.text().contains(other), "{host}{path} names another host");
            }
            assert_eq!(fetch(&paper, &format!("/ar{path}")).await.status, 404, "{path}");
        }
        let robots = fetch(&paper, "/robots.txt").await.text();
        for line in
            [format!("License: {ORIGIN}/license.xml"), format!("Sitemap: {ORIGIN}/sitemap.xml")]
        {
            assert!(robots.lines().any(|one| one == line), "{line} in {robots}");
        }
    }
}

#[tokio::test]
async fn ads_txt_names_who_sells_and_says_so_when_nobody_does() {
    for paper in TestPaper::on_each_engine().await {
        let nobody = fetch(&paper, "/ads.txt").await.text();
        let records: Vec<&str> = nobody.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(records, ["placeholder.example.com, placeholder, DIRECT, placeholder"]);
        rule(&paper, |rules| {
            rules.rights.ads = vec![Seller {
                system: "ads.example".into(),
                account: "12\nevil.example, 3".into(),
                relation: Relation::Reseller,
                authority: Some("f00".into()),
            }];
        })
        .await;
        let sold = fetch(&paper, "/ads.txt").await.text();
        assert_eq!(sold, "ads.example, 12 evil.example 3, RESELLER, f00\n");
    }
}

#[tokio::test]
async fn a_page_is_named_for_its_duty_only_where_it_is() {
    for paper in TestPaper::on_each_engine().await {
        rule(&paper, |rules| {
            rules.duties =
                [(Duty::Corrections, "rectifs".to_owned()), (Duty::Rights, "droits".into())].into();
        })
        .await;
        let before = fetch(&paper, "/").await.thing("NewsMediaOrganization");
        assert_eq!(before["correctionsPolicy"], Value::Null);
        let mut tx = paper.press.db.write().await.expect("a transaction");
        for slug in ["rectifs", "droits"] {
            let page = editorial::page::Page {
                id: 0,
                edition: paper.press.editions[0].id,
                slug: slug.into(),
                title: "Une règle".into(),
                description: String::new(),
                body: testkit::press::body("Une règle."),
                published: true,
                listed: Some("paper".into()),
                changed_at: paper.press.now(),
            };
            editorial::page::keep(&mut tx, &page).await.expect("kept");
        }
        tx.commit().await.expect("committed");
        paper.site.forget_facts();
        let after = fetch(&paper, "/").await.thing("NewsMediaOrganization");
        assert_eq!(after["correctionsPolicy"], format!("{ORIGIN}/page/rectifs"));
        assert_eq!(after["ethicsPolicy"], Value::Null);
        let license = fetch(&paper, "/license.xml").await.text();
        assert!(license.contains(&format!("<terms>{ORIGIN}/page/droits</terms>")), "{license}");
        // The Arabic edition has no such page, and names none.
        let arabic = fetch(&paper, "/ar/").await.thing("NewsMediaOrganization");
        assert_eq!(arabic["correctionsPolicy"], Value::Null);
    }
}
