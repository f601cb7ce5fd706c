//! Says so when the fonts were not built: the paper then falls back on the reader's own.

use std::path::Path;

fn main() {
    for folder in ["templates", "css", "islands", "files", "locales", "fonts/built"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    let fonts = Path::new("fonts/built");
    let built = fonts.read_dir().is_ok_and(|mut files| files.next().is_some());
    if !built {
        println!("cargo:warning=no fonts in crates/site/fonts/built: run `make fonts`");
    }
}
