//! `rotative serve`

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use base::db;
use clap::Args;
use journal::{Follower, Wake};
use site::Site;
use site::page_cache::PageCache;
use site::theme::{Theme, check};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::log;
use crate::config::{Config, Options};
use crate::open::Paper;
use crate::{follow, routes, schedule, serve};

/// Serves the newspaper.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    options: Options,
    /// Address and port, `127.0.0.1:8080`
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
}

impl Serve {
    /// Serves until SIGTERM.
    ///
    /// # Errors
    /// A sentence that says what stands in the way.
    pub async fn run(self) -> Result<ExitCode> {
        let config = Config::read(&self.options, self.listen.as_deref())?;
        log::begin(&config.log);
        let paper = Paper::open(&config).await?;
        serve(&config, paper).await?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Serves an open paper until SIGTERM.
///
/// # Errors
/// A sentence that says what stands in the way.
pub async fn serve(config: &Config, paper: Paper) -> Result<()> {
    let publication = paper.publication().await?;
    // A store that cannot be written is better found now than by the first editor.
    db::check_writable(&paper.db).await?;
    let listener = serve::bind(config.listen)?;
    let theme = theme_in_order(&paper.theme)?;
    let (db, clock, assets) = (paper.db.clone(), paper.clock.clone(), paper.assets.clone());
    let pages = PageCache::trusted_for(config.cache_bytes, follow::TRUSTED);
    let site = Site::keeping(db, clock, theme, assets, config.url.clone(), pages);
    // From here on they are known, so that a page can be made even when the store is gone.
    site.facts().await?;
    let stop = serve::stop_signal()?;
    let wake = Wake::default();
    let follower = Follower::at_head(&paper.db).await?;
    site.pages().empty(Some(follower.position()));
    let mut tasks = JoinSet::new();
    let (follows, name) = (paper.clone(), publication.name.clone());
    tasks.spawn(follow::run(follows, site.clone(), wake.clone(), follower, stop.clone()));
    tasks.spawn(schedule::run(paper.clone(), publication, wake, stop.clone()));
    tasks.spawn(watch_theme(site.clone(), stop.clone()));
    println!("Rotative serves {name} at {}", config.url);
    serve::run(listener, routes::readers(site), stop).await?;
    tasks.join_all().await;
    paper.db.close().await;
    Ok(())
}

/// The theme, once every page of an operator's own was printed with samples: a mistake is
/// better found here than by a reader.
fn theme_in_order(folder: &Path) -> Result<Theme> {
    let theme = Theme::open(folder).context("the theme is not in order")?;
    if folder.exists()
        && let Some((sample, error)) = check(&theme).failures.into_iter().next()
    {
        return Err(error).with_context(|| format!("the theme is not in order ({sample})"));
    }
    Ok(theme)
}

/// Puts a changed theme in print, or says why it is not.
async fn watch_theme(site: Site, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        match site.theme().refresh() {
            Ok(true) => {
                site.pages().empty(None);
                tracing::info!("another theme is in print");
            }
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "the theme stays as it was"),
        }
        tokio::select! {
            () = tokio::time::sleep(std::time::Duration::from_secs(1)) => {}
            _ = stop.changed() => {}
        }
    }
}
