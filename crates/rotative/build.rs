//! Makes sure that the folder of the demo's pictures is there to be embedded.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let pictures = Path::new(&root).join("../../demo/pictures/built");
    fs::create_dir_all(&pictures)?;
    println!("cargo:rerun-if-changed={}", pictures.display());
    if !pictures.join("pictures.json").exists() {
        println!("cargo:warning=the demo has no pictures yet: run `make pictures`");
    }
    Ok(())
}
