//! The demo's own theme: the drawn names of its editions, over the paper's own look.

use std::path::Path;
use std::{fs, io};

use super::Wordmarks;

/// Writes the theme's folder, unless there is one already: then it is somebody's.
///
/// # Errors
/// When the disk refuses.
pub fn keep(folder: &Path) -> io::Result<()> {
    if folder.exists() || Wordmarks::iter().next().is_none() {
        return Ok(());
    }
    let drawn = folder.join("wordmarks");
    fs::create_dir_all(&drawn)?;
    fs::write(folder.join("contract"), format!("{}\n", site::theme::CONTRACT))?;
    for name in Wordmarks::iter() {
        if let Some(file) = Wordmarks::get(&name) {
            fs::write(drawn.join(name.as_ref()), file.data)?;
        }
    }
    Ok(())
}
