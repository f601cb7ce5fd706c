//! A newspaper for one test, gone when it ends.

use std::path::{Path, PathBuf};

use base::{Clock, Db, Language, Row, Sql, Utc, Value, Zone};
use editorial::section::{self, Section};
use intake::import::wordpress::{Failure, Map, Options, Progress, Report, Stop, import};
use paper::publication::Rules;
use paper::{Edition, Publication, edition, publication};
use testkit::Store;

/// A newspaper to import into.
pub struct Paper {
    pub db: Db,
    pub clock: Clock,
    store: Store,
}

/// An instant after every date of the test data.
pub fn today() -> Utc {
    Utc::parse_rfc3339("2026-11-23T12:00:00Z").expect("a date")
}

impl Paper {
    /// A French newspaper with an Arabic edition, on SQLite.
    pub async fn new() -> Paper {
        Paper::on(Store::sqlite().await).await
    }

    /// The same on any store.
    pub async fn on(store: Store) -> Paper {
        let db = store.db.clone();
        let mut tx = db.write().await.expect("begun");
        let zone = Zone::named("Africa/Casablanca").expect("bundled");
        let new = Publication { name: "Le Quai".into(), zone, rules: Rules::default() };
        publication::keep(&mut tx, &new).await.expect("kept");
        for language in [Language::Fr, Language::Ar] {
            let new = Edition {
                id: 0,
                code: language.tag().into(),
                language,
                name: "Le Quai".into(),
                label: language.tag().into(),
                motto: String::new(),
                host: None,
                prefix: (language != Language::Fr).then(|| language.tag().into()),
            };
            let edition = edition::add(&mut tx, &new).await.expect("added");
            let first = Section {
                id: 0,
                edition: edition.id,
                key: "news".into(),
                slug: "actualite".into(),
                name: "Actualité".into(),
                description: String::new(),
                listed: true,
            };
            section::add(&mut tx, &first).await.expect("added");
        }
        tx.commit().await.expect("committed");
        Paper { db, clock: Clock::set_at(today()), store }
    }

    /// A file in the paper's folder.
    pub fn write(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.store.folder().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(&path, content).expect("written");
        path
    }

    pub fn options(&self, file: &Path) -> Options {
        Options {
            file: file.into(),
            assets: self.store.folder().join("assets"),
            ..Options::default()
        }
    }

    /// Imports a file as it is.
    pub async fn import(&self, file: &Path) -> Report {
        self.import_with(&self.options(file)).await.unwrap_or_else(|failure| panic!("{failure}"))
    }

    pub async fn import_with(&self, options: &Options) -> Result<Report, Failure> {
        let report =
            import(&self.db, &self.clock, options, &mut |_: Progress| {}, &Stop::default()).await?;
        assert!(report.adds_up || report.interrupted, "{}", report.summary());
        Ok(report)
    }

    pub fn mapped(&self, file: &Path, map: &str) -> Options {
        Options { map: Map::read(map).expect("a map"), ..self.options(file) }
    }

    pub async fn rows(&self, statement: Sql, values: &[Value<'_>]) -> Vec<Row> {
        self.db.read().await.expect("begun").rows(statement, values).await.expect("read")
    }

    /// Everything that the paper holds, table by table.
    pub async fn everything(&self) -> Vec<String> {
        let mut all = Vec::new();
        for statement in super::store::ALL {
            all.push(String::new());
            all.extend(self.texts(statement).await);
        }
        all
    }

    /// The column `it` of every row, sorted.
    pub async fn texts(&self, statement: Sql) -> Vec<String> {
        let rows = self.rows(statement, &[]).await;
        let mut texts: Vec<String> = rows.iter().map(|row| row.get("it").expect("text")).collect();
        // Engines sort letters in orders of their own.
        texts.sort();
        texts
    }
}
