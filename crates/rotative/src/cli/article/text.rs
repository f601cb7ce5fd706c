//! A text as JSON, where sections, topics and bylines go by their keys.

use anyhow::{Context, Result, bail};
use base::{Tx, Utc};
use editorial::article::act::find;
use editorial::article::{Content, draft};
use editorial::{byline, revision, section, topic};
use serde_json::{Value, json};

/// Reads a text for an edition. `section` is a key, `topics` are keys, `bylines` are slugs;
/// all else is as in [`Content`].
pub async fn read(tx: &mut Tx, edition: i64, text: &str) -> Result<Content> {
    let mut value: Value = serde_json::from_str(text).context("the text is no JSON")?;
    if !value.is_object() {
        bail!("the text must be a JSON object with headline, standfirst, section, body …");
    }
    if let Some(key) = value.get("section").and_then(Value::as_str).map(str::to_owned) {
        let all = section::all(tx, edition).await?;
        let found = all.iter().find(|one| one.key == key);
        let found = found.with_context(|| {
            let keys: Vec<&str> = all.iter().map(|one| one.key.as_str()).collect();
            format!("there is no section “{key}”: use {}", keys.join(", "))
        })?;
        value["section"] = json!(found.id);
    }
    if let Some(keys) = words(&value, "topics") {
        let all = topic::all(tx, edition).await?;
        let id = |key: &String| {
            let found = all.iter().find(|one| one.key == *key);
            found.map(|one| one.id).with_context(|| format!("there is no topic “{key}”"))
        };
        value["topics"] = json!(keys.iter().map(id).collect::<Result<Vec<i64>>>()?);
    }
    if let Some(slugs) = words(&value, "bylines") {
        let mut ids = Vec::new();
        for slug in slugs {
            let found = byline::by_slug(tx, &slug).await?;
            ids.push(found.with_context(|| format!("there is no byline “{slug}”"))?.id);
        }
        value["bylines"] = json!(ids);
    }
    serde_json::from_value(value).context("the text is not in order")
}

fn words(value: &Value, name: &str) -> Option<Vec<String>> {
    let list = value.get(name)?.as_array()?;
    list.iter().map(|one| one.as_str().map(str::to_owned)).collect()
}

/// An article with its working copy and its history.
pub async fn show(tx: &mut Tx, id: i64) -> Result<Value> {
    let article = find(tx, id).await?.context("there is no such article")?;
    let copy = draft::working_copy(tx, id).await?;
    let time = |at: Option<Utc>| at.map(Utc::to_rfc3339);
    let mut history = Vec::new();
    for one in revision::published(tx, id).await? {
        history.push(json!({
            "number": one.number,
            "nature": one.nature.map(|nature| nature.word()),
            "at": one.at.to_rfc3339(),
            "note": one.note,
            "severity": one.severity,
            "by": one.actor,
            "second_reader": one.second_reader,
            "hidden": one.hidden_at.is_some(),
            "redacted": one.redacted_at.is_some(),
            "content": one.content,
        }));
    }
    Ok(json!({
        "article": article.id,
        "number": article.number,
        "path": article.path,
        "language": article.language,
        "stage": article.stage,
        "status": article.status,
        "first_published_at": time(article.first_published_at),
        "updated_at": time(article.updated_at),
        "scheduled_at": time(article.scheduled_at),
        "embargo_until": time(article.embargo_until),
        "legal_review": article.legal_review,
        "suspended_until": time(article.suspended_until),
        "working_copy": copy.map(|copy| json!({
            "counter": copy.counter,
            "saved_at": copy.saved_at.to_rfc3339(),
            "saved_by": copy.saved_by,
            "content": copy.content,
        })),
        "revisions": history,
    }))
}
