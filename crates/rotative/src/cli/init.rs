//! `rotative init`

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use base::{Language, Zone};
use clap::Args;
use editorial::section::{self, Section};
use paper::publication::Rules;
use paper::{Edition, Publication, edition, publication};

use crate::config::{Config, Options};
use crate::open::Paper;

/// Makes a new, empty newspaper.
#[derive(Debug, Args)]
pub struct Init {
    #[command(flatten)]
    options: Options,
    /// Name of the newspaper
    #[arg(long)]
    name: String,
    /// Languages of its editions, the default first
    #[arg(long, value_delimiter = ',', default_value = "fr")]
    languages: Vec<Language>,
    /// Time zone of the publication
    #[arg(long, default_value = "Africa/Casablanca")]
    zone: String,
}

impl Init {
    /// Makes the newspaper.
    ///
    /// # Errors
    /// When there is one already, or the store refuses.
    pub async fn run(self) -> Result<ExitCode> {
        let config = Config::read(&self.options, None)?;
        let zone = Zone::named(&self.zone).map_err(anyhow::Error::msg)?;
        if self.name.trim().is_empty() {
            bail!("a newspaper needs a name: give one with --name");
        }
        let paper = Paper::make(&config).await?;
        let mut tx = paper.db.write().await?;
        if let Some(there) = publication::find(&mut tx).await? {
            bail!("there is a newspaper here already, {}: choose another --data", there.name);
        }
        let publication =
            Publication { name: self.name.trim().to_owned(), zone, rules: Rules::default() };
        publication::keep(&mut tx, &publication).await?;
        for (at, &language) in self.languages.iter().enumerate() {
            let new = new_edition(&publication.name, language, at == 0);
            let edition = edition::add(&mut tx, &new).await.context("the edition")?;
            section::add(&mut tx, &first_section(&edition)).await?;
        }
        tx.commit().await?;
        paper.db.close().await;
        println!(
            "{} is ready. Serve it with: rotative serve --data {}",
            publication.name,
            config.data.display()
        );
        Ok(ExitCode::SUCCESS)
    }
}

fn new_edition(name: &str, language: Language, default: bool) -> Edition {
    let label = match language {
        Language::Fr => "Français",
        Language::Ar => "العربية",
        Language::En => "English",
    };
    Edition {
        id: 0,
        code: language.tag().to_owned(),
        language,
        name: name.to_owned(),
        label: label.to_owned(),
        motto: String::new(),
        host: None,
        prefix: (!default).then(|| language.tag().to_owned()),
    }
}

/// An article needs a section: each edition begins with one.
fn first_section(edition: &Edition) -> Section {
    let name = match edition.language {
        Language::Fr => "Actualité",
        Language::Ar => "أخبار",
        Language::En => "News",
    };
    Section {
        id: 0,
        edition: edition.id,
        key: "news".into(),
        slug: base::slug::from_words(name),
        name: name.into(),
        description: String::new(),
        listed: true,
    }
}
