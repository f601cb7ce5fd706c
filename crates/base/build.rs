//! Lists the twin files of `migrations/` for `db/migrate.rs`.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../migrations");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut names: Vec<String> = fs::read_dir(&folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".sqlite.sql").map(str::to_owned))
        .collect();
    names.sort();
    let mut list = String::from("static MIGRATIONS: &[Migration] = &[\n");
    for name in names {
        let (number, title) = name.split_once('_').ok_or("a migration is named 0001_title")?;
        let version: i64 = number.parse()?;
        let path = |engine: &str| folder.join(format!("{name}.{engine}.sql")).display().to_string();
        let (sqlite, postgres) = (path("sqlite"), path("postgres"));
        writeln!(
            list,
            "Migration {{ version: {version}, name: {title:?}, sqlite: include_str!({sqlite:?}), postgres: include_str!({postgres:?}) }},"
        )?;
    }
    list.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("migrations.rs"), list)?;
    Ok(())
}
