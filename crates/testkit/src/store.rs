//! A fresh store on each engine.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use base::{Db, db};

use crate::postgres;

/// A migrated, empty store, and a folder of its own that goes when it goes.
pub struct Store {
    /// The store.
    pub db: Db,
    /// The address that it was opened with.
    pub address: String,
    folder: Folder,
}

impl Store {
    /// The folder of this store.
    pub fn folder(&self) -> &Path {
        &self.folder.0
    }

    /// A store in a file of its own.
    pub async fn sqlite() -> Store {
        let folder = Folder::new();
        let address = format!("sqlite:{}", folder.0.join("paper.sqlite").display());
        Store::open(address, folder).await
    }

    /// A store in a database of its own on the private PostgreSQL; none where there is none,
    /// which is then said at the tests' end.
    pub async fn postgres() -> Option<Store> {
        let address = postgres::fresh_database().await?;
        Some(Store::open(address, Folder::new()).await)
    }

    async fn open(address: String, folder: Folder) -> Store {
        let db = Db::open(&address).await.expect("a store opens");
        db::migrate(&db).await.expect("its tables are made");
        Store { db, address, folder }
    }
}

/// A store on every engine that this machine has.
pub async fn stores() -> Vec<Store> {
    let mut stores = vec![Store::sqlite().await];
    stores.extend(Store::postgres().await);
    stores
}

struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name =
            format!("rotative-test-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a folder for a test");
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left in the temp folder is no reason to fail.
        let _ = fs::remove_dir_all(&self.0);
    }
}
