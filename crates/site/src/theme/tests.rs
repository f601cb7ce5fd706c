use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// A folder that is gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("site-theme-{name}-{}", std::process::id()));
        let gone = fs::remove_dir_all(&folder);
        drop(gone);
        Self(folder)
    }

    fn write(&self, path: &str, text: &str) -> &Path {
        let file = self.0.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).expect("folder");
        }
        fs::write(file, text).expect("file");
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}
