//! A paper with its press and its public site, on one engine.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::Language;
use journal::Follower;
use rotative::{follow, routes};
use site::Site;
use site::theme::Theme;
use testkit::{Press, Store, stores};
use tokio::sync::Mutex;
use tower::ServiceExt;

/// A paper that readers can ask.
pub struct TestPaper {
    pub press: Press,
    pub site: Site,
    routes: Router,
    store: Store,
    follower: Mutex<Follower>,
}

/// What a reader got.
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub body: String,
}

impl TestPaper {
    /// A paper on each engine that this machine has.
    pub async fn on_each_engine() -> Vec<TestPaper> {
        let mut papers = Vec::new();
        for store in stores().await {
            papers.push(TestPaper::on(store).await);
        }
        papers
    }

    async fn on(store: Store) -> TestPaper {
        let press = Press::set_up(&store.db).await;
        let assets = store.folder().join("assets");
        let file = format!("{}-800.webp", press.picture);
        let below = media::path(&assets, &file);
        std::fs::create_dir_all(below.parent().expect("a folder")).expect("a folder");
        std::fs::write(below, b"webp").expect("a file");
        let theme = Theme::built_in().expect("the theme");
        let (db, clock) = (store.db.clone(), press.clock.clone());
        let site = Site::new(db, clock, theme, assets, "http://essai.localhost".into());
        let follower = Mutex::new(Follower::at_head(&store.db).await.expect("the log"));
        TestPaper { routes: routes::readers(site.clone()), site, press, store, follower }
    }

    /// The site's addresses.
    pub fn routes(&self) -> Router {
        self.routes.clone()
    }

    /// Lets the site hear of everything that happened, as it does before an editor is answered.
    pub async fn catch_up(&self) {
        let mut follower = self.follower.lock().await;
        follow::catch_up(&self.store.db, &self.site, &mut follower).await.expect("followed");
    }

    /// The data folder.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// What a reader of the main host gets at `path`.
    pub async fn get(&self, path: &str) -> Answer {
        self.get_at("essai.localhost", path).await
    }

    /// What a reader gets at `path` of a host.
    pub async fn get_at(&self, host: &str, path: &str) -> Answer {
        let request =
            Request::get(path).header(header::HOST, host).body(Body::empty()).expect("a request");
        self.ask(request).await
    }

    /// What a reader gets who sends a form.
    pub async fn send(&self, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(header::HOST, "essai.localhost")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .expect("a request");
        self.ask(request).await
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        self.catch_up().await;
        let response = self.routes.clone().oneshot(request).await.expect("an answer");
        let status = response.status();
        let location = response.headers().get(header::LOCATION);
        let location =
            location.and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        let bytes = to_bytes(response.into_body(), 10_000_000).await.expect("a body");
        Answer { status, location, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// Whether the headline stands on the front, the wire, the section, the topic, the
    /// byline's page and the archive of its day.
    pub async fn surfaces_with(&self, words: &str, day: &str) -> Vec<&'static str> {
        let archive = format!("/archives/{}/", day.replace('-', "/"));
        let mut found = Vec::new();
        for (name, path) in [
            ("front", "/"),
            ("wire", "/fil"),
            ("section", "/rubrique/economie/"),
            ("topic", "/theme/eau/"),
            ("byline", "/auteur/awa-essai/"),
            ("archive", archive.as_str()),
        ] {
            if self.get(path).await.body.contains(words) {
                found.push(name);
            }
        }
        found
    }
}

/// Every list that a public article stands on.
pub const EVERYWHERE: [&str; 6] = ["front", "wire", "section", "topic", "byline", "archive"];

/// Every language of the test's editions.
pub const LANGUAGES: [Language; 3] = Language::ALL;
