//! An operator's facts: from `rotative.toml`, then `ROTATIVE_*`, then the command line,
//! each over the one before. The paper's own facts live in its database.

use std::env;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use tracing_subscriber::EnvFilter;

/// What the machine's owner decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Where readers are answered.
    pub listen: SocketAddr,
    /// Folder of everything that the paper keeps.
    pub data: PathBuf,
    /// `sqlite:PATH` or `postgres://…`; by default a file in the data folder.
    pub database_url: String,
    /// The origin that readers know, `https://lacriee.example`.
    pub url: String,
    /// How much memory pages may take that are kept, in bytes.
    pub cache_bytes: usize,
    /// Which events are logged, in the form of `tracing`'s filter.
    pub log: String,
}

/// The file, as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    listen: Option<String>,
    data: Option<PathBuf>,
    database_url: Option<String>,
    log: Option<String>,
    #[serde(default)]
    http: Http,
    #[serde(default)]
    cache: Cache,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cache {
    bytes: Option<u64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Http {
    url: Option<String>,
}

/// What the command line says.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Options {
    /// The operator's file [default: rotative.toml, if there is one]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Folder of everything that the paper keeps
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

impl Config {
    /// Reads file, environment and command line.
    ///
    /// # Errors
    /// A sentence that names the file or the variable and what to write there.
    pub fn read(options: &Options, listen: Option<&str>) -> Result<Config> {
        let file = File::read(options.config.as_deref())?;
        let data = options
            .data
            .clone()
            .or_else(|| variable("ROTATIVE_DATA").map(PathBuf::from))
            .or(file.data)
            .unwrap_or_else(|| PathBuf::from("data"));
        let listen = listen
            .map(str::to_owned)
            .or_else(|| variable("ROTATIVE_LISTEN"))
            .or(file.listen)
            .unwrap_or_else(|| "127.0.0.1:8080".into());
        let listen = address(&listen)?;
        let database_url = variable("ROTATIVE_DATABASE_URL")
            .or(file.database_url)
            .unwrap_or_else(|| format!("sqlite:{}", data.join("paper.sqlite").display()));
        let url = variable("ROTATIVE_HTTP_URL")
            .or(file.http.url)
            .unwrap_or_else(|| format!("http://localhost:{}", listen.port()));
        if !url.starts_with("http://") && !url.starts_with("https://") {
            bail!(
                "http.url is “{url}”: write the origin that readers know, such as https://lacriee.example"
            );
        }
        let cache_bytes = cache_bytes(file.cache.bytes)?;
        let log = variable("ROTATIVE_LOG").or(file.log).unwrap_or_else(|| "info".into());
        if EnvFilter::try_new(&log).is_err() {
            bail!(
                "log is “{log}”: write a level such as info, or levels by target such as info,sqlx=warn"
            );
        }
        let url = url.trim_end_matches('/').to_owned();
        Ok(Config { listen, data, database_url, url, cache_bytes, log })
    }
}

impl File {
    fn read(named: Option<&Path>) -> Result<File> {
        let path = named.unwrap_or(Path::new("rotative.toml"));
        if named.is_none() && !path.exists() {
            return Ok(File::default());
        }
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("cannot read {}", path.display()))?;
        toml::from_str(&text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            anyhow::anyhow!("{}, line {line}: {}", path.display(), error.message())
        })
    }
}

/// `127.0.0.1:8080`, `[::1]:8080`, `localhost:8080` or `:8080`.
fn address(text: &str) -> Result<SocketAddr> {
    let spelled = match text.strip_prefix("localhost:") {
        Some(port) => format!("127.0.0.1:{port}"),
        None if text.starts_with(':') => format!("0.0.0.0{text}"),
        None => text.to_owned(),
    };
    spelled.parse().ok().with_context(|| {
        format!("listen is “{text}”: write an address and a port, such as 127.0.0.1:8080")
    })
}

/// At least a megabyte, which holds a handful of pages.
fn cache_bytes(written: Option<u64>) -> Result<usize> {
    let said = match variable("ROTATIVE_CACHE_BYTES") {
        None => written,
        Some(said) => Some(said.parse().ok().with_context(|| {
            format!("ROTATIVE_CACHE_BYTES is “{said}”: write a number of bytes, such as 134217728")
        })?),
    };
    let Some(bytes) = said else { return Ok(site::site::CACHE) };
    let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
    if bytes < 1 << 20 {
        bail!("cache.bytes is {bytes}: pages that are kept need at least 1048576 bytes (1 MiB)");
    }
    Ok(bytes)
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_people_write_them() {
        for (text, meant) in [
            ("localhost:8080", "127.0.0.1:8080"),
            (":80", "0.0.0.0:80"),
            ("[::1]:8080", "[::1]:8080"),
        ] {
            assert_eq!(address(text).expect(text).to_string(), meant);
        }
        assert!(address("8080").is_err());
    }

    #[test]
    fn an_unknown_key_is_an_error() {
        let wrong = toml::from_str::<File>("listn = \"a\"");
        assert!(wrong.expect_err("refused").to_string().contains("listn"));
    }
}
