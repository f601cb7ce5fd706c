//! `rotative article …`: every act of the life cycle, with JSON in and out.

mod text;

use std::io::{Read, Write, stdin, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use base::{Civil, Tx, Utc};
use clap::{Args, Subcommand};
use editorial::article::act::{Acting, find};
use editorial::article::schedule::Hour;
use editorial::article::withdraw::Withdrawal;
use editorial::article::{
    LegalReview, Reason, Refused, Severity, Stage, clarify, correct, draft, drop, hide, publish,
    redact, schedule, stage, suspend, typo, update, withdraw,
};
use paper::Actor;
use serde_json::{Value, json};

use crate::config::{Config, Options};
use crate::open::Paper;

/// Acts on articles. Every act prints one JSON object; a refusal goes with exit code 3 and
/// `{"refused": [{"field", "mend"}]}`.
#[derive(Debug, Args)]
pub struct ArticleVerb {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Begins an article from a JSON text
    New {
        /// Edition, by its code
        #[arg(long)]
        edition: String,
        /// Key that links it to its translations
        #[arg(long)]
        work: Option<String>,
        /// The text; standard input without one
        file: Option<PathBuf>,
    },
    /// Prints an article with its working copy and its history
    Show { id: i64 },
    /// Saves the working copy over the counter that was read
    Save {
        id: i64,
        #[arg(long)]
        counter: i64,
        file: Option<PathBuf>,
    },
    /// Publishes a draft, or gives a suspended article back
    Publish {
        id: i64,
        /// Who read it before
        #[arg(long)]
        second: Option<String>,
    },
    /// Sends it out at a civil time of the publication
    Schedule {
        id: i64,
        /// `2026-11-23 18:00`
        #[arg(long)]
        at: String,
        /// The second of two, where clocks are put back over the time
        #[arg(long)]
        second_occurrence: Option<bool>,
        #[arg(long)]
        second: Option<String>,
    },
    /// Makes a scheduled article a draft again
    Unschedule { id: i64 },
    /// Publishes the working copy as a typo's fix
    FixTypo {
        id: i64,
        /// A changed number, name, quotation, headline or standfirst is only a typo
        #[arg(long)]
        confirmed: bool,
    },
    /// Publishes the working copy as an update
    Update {
        id: i64,
        /// What is new
        #[arg(long)]
        line: Option<String>,
        #[arg(long)]
        second: Option<String>,
    },
    /// Publishes the working copy as a clarification
    Clarify(Noted),
    /// Publishes the working copy as a correction
    Correct(Noted),
    /// Takes it out of readers' hands for a while
    Suspend {
        id: i64,
        /// For how many hours, 72 at most
        #[arg(long)]
        hours: u64,
        #[arg(long)]
        reason: String,
    },
    /// Takes it away for good
    Withdraw {
        id: i64,
        /// error, rights, privacy, court-order or ethics
        #[arg(long)]
        reason: Reason,
        /// What readers are told
        #[arg(long)]
        text: String,
        /// Public number of the article in its place
        #[arg(long)]
        replacement: Option<i64>,
        #[arg(long)]
        second: Option<String>,
    },
    /// Hides an older public revision
    Hide {
        id: i64,
        revision: i64,
        #[arg(long)]
        reason: String,
    },
    /// Shows a hidden revision again
    Unhide { id: i64, revision: i64 },
    /// Destroys the words of a public revision
    Redact {
        id: i64,
        revision: i64,
        #[arg(long)]
        reason: String,
        /// Type the article's id again: nothing brings the words back
        #[arg(long)]
        confirm: i64,
    },
    /// Gives a draft up
    Drop { id: i64 },
    /// Takes a dropped article up again
    TakeUp { id: i64 },
    /// Moves it on its desk
    Move {
        id: i64,
        stage: Stage,
        #[arg(long, default_value = "")]
        comment: String,
    },
    /// Sets an embargo, or lifts it
    Embargo {
        id: i64,
        /// RFC 3339; without it the embargo is lifted
        until: Option<String>,
    },
    /// Asks for a legal review, or notes its answer
    Legal { id: i64, review: LegalReview },
}

#[derive(Debug, Args)]
struct Noted {
    id: i64,
    /// The public note
    #[arg(long)]
    note: String,
    /// minor or major
    #[arg(long, default_value = "minor")]
    severity: Severity,
    #[arg(long)]
    second: Option<String>,
}

impl ArticleVerb {
    /// Does what was asked.
    ///
    /// # Errors
    /// When the store fails, or the JSON is not in order.
    pub async fn run(self) -> Result<ExitCode> {
        let config = Config::read(&self.options, None)?;
        // Before the transaction: whoever writes slowly into a pipe holds nobody up.
        let text = self.verb.text()?;
        let paper = Paper::open(&config).await?;
        let publication = paper.publication().await?;
        let actor = Actor::command_line();
        let mut tx = paper.db.write().await?;
        let acting = Acting {
            now: paper.clock.now(),
            actor: &actor,
            zone: &publication.zone,
            rules: &publication.rules,
        };
        let code = match act(&mut tx, &acting, self.verb, &text).await? {
            Ok(said) => {
                tx.commit().await?;
                say(&said)?;
                ExitCode::SUCCESS
            }
            Err(Refused::Failed(error)) => return Err(error.into()),
            Err(Refused::By(refusals)) => {
                tx.rollback().await?;
                let said: Vec<Value> = refusals
                    .iter()
                    .map(|one| json!({ "field": one.field(), "mend": one.to_string() }))
                    .collect();
                say(&json!({ "refused": said }))?;
                ExitCode::from(3)
            }
        };
        paper.db.close().await;
        Ok(code)
    }
}

/// Prints the answer. Where nobody takes it, what was done stays done.
fn say(said: &Value) -> Result<()> {
    let mut out = stdout().lock();
    writeln!(out, "{said:#}")
        .and_then(|()| out.flush())
        .context("the act was dealt with, but its answer could not be written")
}

impl Verb {
    /// The text that comes with the verb; empty for those that take none.
    fn text(&self) -> Result<String> {
        match self {
            Verb::New { file: Some(path), .. } | Verb::Save { file: Some(path), .. } => {
                std::fs::read_to_string(path)
                    .with_context(|| format!("cannot read {}", path.display()))
            }
            Verb::New { .. } | Verb::Save { .. } => {
                let mut text = String::new();
                stdin().read_to_string(&mut text).context("standard input")?;
                Ok(text)
            }
            _ => Ok(String::new()),
        }
    }
}

type Said = Result<Result<Value, Refused>>;

async fn act(tx: &mut Tx, acting: &Acting<'_>, verb: Verb, text: &str) -> Said {
    let done = |result: Result<(), Refused>, id: i64| result.map(|()| json!({ "article": id }));
    Ok(match verb {
        Verb::New { edition, work, .. } => {
            return new(tx, acting, &edition, work.as_deref(), text).await;
        }
        Verb::Show { id } => return text::show(tx, id).await.map(Ok),
        Verb::Save { id, counter, .. } => return save(tx, acting, id, counter, text).await,
        Verb::Publish { id, second } => {
            let published = publish::publish(tx, acting, id, second.as_deref()).await;
            published.map(|one| {
                json!({ "article": id, "number": one.number, "path": one.path, "revision": one.revision })
            })
        }
        Verb::Schedule { id, at, second_occurrence, second } => {
            let civil: Civil = at.parse().map_err(anyhow::Error::msg)?;
            let hour = Hour { civil, second_occurrence };
            let at = schedule::schedule(tx, acting, id, hour, second.as_deref()).await;
            at.map(|at| json!({ "article": id, "at": at.to_rfc3339() }))
        }
        Verb::Unschedule { id } => done(schedule::unschedule(tx, acting, id, None).await, id),
        Verb::FixTypo { id, confirmed } => {
            typo::fix_typo(tx, acting, id, confirmed).await.map(revised)
        }
        Verb::Update { id, line, second } => {
            let said = update::update(tx, acting, id, line.as_deref(), second.as_deref()).await;
            said.map(revised)
        }
        Verb::Clarify(Noted { id, note, severity, second }) => {
            let said = clarify::clarify(tx, acting, id, &note, severity, second.as_deref()).await;
            said.map(revised)
        }
        Verb::Correct(Noted { id, note, severity, second }) => {
            let said = correct::correct(tx, acting, id, &note, severity, second.as_deref()).await;
            said.map(revised)
        }
        Verb::Suspend { id, hours, reason } => {
            let until = acting.now.plus(Duration::from_secs(hours.saturating_mul(3600)));
            done(suspend::suspend(tx, acting, id, until, &reason).await, id)
        }
        Verb::Withdraw { id, reason, text, replacement, second } => {
            let withdrawal =
                Withdrawal { reason, text: &text, replacement, second_person: second.as_deref() };
            done(withdraw::withdraw(tx, acting, id, &withdrawal).await, id)
        }
        Verb::Hide { id, revision, reason } => {
            done(hide::hide(tx, acting, id, revision, &reason).await, id)
        }
        Verb::Unhide { id, revision } => done(hide::unhide(tx, acting, id, revision).await, id),
        Verb::Redact { id, revision, reason, confirm } => {
            anyhow::ensure!(
                confirm == id,
                "nothing was destroyed: give the article's id with --confirm"
            );
            done(redact::redact(tx, acting, id, revision, &reason).await, id)
        }
        Verb::Drop { id } => done(drop::drop(tx, acting, id).await, id),
        Verb::TakeUp { id } => done(drop::take_up(tx, acting, id).await, id),
        Verb::Move { id, stage: to, comment } => {
            done(stage::move_to(tx, acting, id, to, &comment).await, id)
        }
        Verb::Embargo { id, until } => {
            let until = match until {
                None => None,
                Some(text) => Some(Utc::parse_rfc3339(&text).with_context(|| {
                    format!("“{text}” is no instant: write it as 2026-11-23T18:00:00+00:00")
                })?),
            };
            done(stage::set_embargo(tx, acting, id, until).await, id)
        }
        Verb::Legal { id, review } => {
            done(stage::set_legal_review(tx, acting, id, review).await, id)
        }
    })
}

fn revised(one: editorial::article::revise::Revised) -> Value {
    json!({ "article": one.article, "revision": one.revision, "nature": one.nature.word() })
}

async fn new(
    tx: &mut Tx,
    acting: &Acting<'_>,
    edition: &str,
    work: Option<&str>,
    text: &str,
) -> Said {
    let editions = paper::edition::all(tx).await?;
    let found = editions.iter().find(|one| one.code == edition);
    let edition = found.with_context(|| {
        let codes: Vec<&str> = editions.iter().map(|one| one.code.as_str()).collect();
        format!("there is no edition “{edition}”: use {}", codes.join(", "))
    })?;
    let content = text::read(tx, edition.id, text).await?;
    let begun = draft::begin(tx, acting, edition.id, work, &content).await;
    Ok(begun.map(|id| json!({ "article": id, "counter": 1 })))
}

async fn save(tx: &mut Tx, acting: &Acting<'_>, id: i64, counter: i64, text: &str) -> Said {
    let article = find(tx, id).await?.context("there is no such article")?;
    let content = text::read(tx, article.edition, text).await?;
    let saved = draft::save(tx, acting, id, counter, &content).await;
    Ok(saved.map(|counter| json!({ "article": id, "counter": counter })))
}
