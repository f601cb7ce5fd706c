//! A newspaper in a folder of its own, gone when the test ends.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use base::{Clock, Db, Language, Row, Sql, Utc, Value, Zone};
use editorial::section::{self, Section};
use intake::import::wordpress::{Failure, Map, Options, Progress, Report, Stop, import};
use paper::publication::Rules;
use paper::{Edition, Publication, edition, publication};

/// A newspaper to import into.
pub struct Paper {
    pub db: Db,
    pub clock: Clock,
    folder: PathBuf,
}

/// An instant after every date of the test data.
pub fn today() -> Utc {
    Utc::parse_rfc3339("2026-11-23T12:00:00Z").expect("a date")
}

impl Paper {
    /// A French newspaper with an Arabic edition, on SQLite.
    pub async fn new() -> Paper {
        let folder = temporary();
        let address = format!("sqlite:{}", folder.join("paper.db").display());
        Paper::on(&address, folder).await
    }

    /// The same on any database.
    pub async fn on(address: &str, folder: PathBuf) -> Paper {
        let db = Db::open(address).await.expect("opened");
        base::db::migrate(&db).await.expect("migrated");
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
        Paper { db, clock: Clock::set_at(today()), folder }
    }

    /// A file in the paper's folder.
    pub fn write(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.folder.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(&path, content).expect("written");
        path
    }

    pub fn options(&self, file: &Path) -> Options {
        Options { file: file.into(), assets: self.folder.join("assets"), ..Options::default() }
    }

    /// Imports a file as it is.
    pub async fn import(&self, file: &Path) -> Report {
        self.import_with(&self.options(file)).await.unwrap_or_else(|failure| panic!("{failure}"))
    }

    pub async fn import_with(&self, options: &Options) -> Result<Report, Failure> {
        let report = import(&self.db, &self.clock, options, &mut |_: Progress| {}, &Stop::default()).await?;
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

    /// The column `it` of every row.
    pub async fn texts(&self, statement: Sql) -> Vec<String> {
        let rows = self.rows(statement, &[]).await;
        rows.iter().map(|row| row.get("it").expect("text")).collect()
    }
}

impl Drop for Paper {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// An empty folder.
pub fn temporary() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("rotative-intake-{}-{number}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&folder).expect("made");
    folder
}
