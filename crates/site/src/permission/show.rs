//! Asking for permission to reuse a text: the form, and what was sent.

use axum::extract::{Form, Query};
use axum::http::StatusCode;
use axum::response::Response;
use editorial::visibility::{self, Seen};
use paper::permission::{self, Missing, Request};
use paper::{Audience, Duty};
use serde::Deserialize;

use super::{Field, PermissionPage, ThanksPage};
use crate::failure::Trouble;
use crate::page::Link;
use crate::reading::{Here, Reading, print};

/// Which article is asked for, by its path in the edition.
#[derive(Debug, Default, Deserialize)]
pub struct About {
    #[serde(default)]
    article: String,
}

/// `GET /autorisation?article=2016/12/15/slug/`
///
/// # Errors
/// The store's.
pub async fn show(here: Here, Query(about): Query<About>) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let request = Request { address: about.article, ..Request::default() };
    form(&mut reading, &request, &[], StatusCode::OK).await
}

/// `POST /autorisation`
///
/// # Errors
/// The store's; what is missing is shown in the form.
pub async fn send(here: Here, Form(request): Form<Request>) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let missing = request.missing();
    if !missing.is_empty() {
        return form(&mut reading, &request, &missing, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let article = article(&mut reading, &request.address).await?;
    let mut tx = reading.here.site.db().write().await?;
    let number = permission::keep(&mut tx, reading.now, reading.here.edition.id, &request).await?;
    tx.commit().await?;
    let mut chrome = reading.chrome(&reading.say("thanks"), reading.words().permission);
    chrome.robots = Some("noindex".into());
    let page = ThanksPage { chrome, article, reference: number.to_string(), answer_by: None };
    reading.print(&page)
}

async fn form(
    reading: &mut Reading,
    request: &Request,
    missing: &[Missing],
    status: StatusCode,
) -> Result<Response, Trouble> {
    let article = article(reading, &request.address).await?;
    let word = reading.words().permission;
    let mut chrome = reading.chrome(&reading.say("permission"), word);
    chrome.robots = Some("noindex".into());
    let page = PermissionPage {
        action: reading.path(word),
        hidden: vec![("address".into(), request.address.clone())],
        fields: fields(reading, request, missing),
        rights: reading.page_for(Duty::Rights),
        notice: reading.rights_of_paper(),
        article,
        chrome,
    };
    print(&reading.here.site, &page, status)
}

fn fields(reading: &Reading, request: &Request, missing: &[Missing]) -> Vec<Field> {
    let error = |which: Missing, key: &str| missing.contains(&which).then(|| reading.say(key));
    let field = |name: &str, kind: &str, value: &str| Field {
        name: name.into(),
        kind: kind.into(),
        label: reading.say(&format!("field-{name}")),
        value: value.into(),
        longest: Some(2000),
        is_required: true,
        ..Field::default()
    };
    vec![
        Field {
            autocomplete: Some("name".into()),
            error: error(Missing::Name, "error-name"),
            ..field("name", "text", &request.name)
        },
        Field {
            autocomplete: Some("email".into()),
            hint: Some(reading.say("field-email-hint")),
            error: error(Missing::Email, "error-email"),
            ..field("email", "email", &request.email)
        },
        Field {
            autocomplete: Some("organization".into()),
            is_required: false,
            ..field("organization", "text", &request.organization)
        },
        Field {
            hint: Some(reading.say("field-purpose-hint")),
            error: error(Missing::Purpose, "error-purpose")
                .or_else(|| error(Missing::TooLong, "error-too-long")),
            ..field("purpose", "textarea", &request.purpose)
        },
    ]
}

/// The article that is asked for, as far as this reader may know of it.
async fn article(reading: &mut Reading, path: &str) -> Result<Option<Link>, Trouble> {
    let edition = reading.here.edition.id;
    let path = path.trim_start_matches('/');
    if path.is_empty() || path.contains('\0') {
        return Ok(None);
    }
    let seen = visibility::at_path(&mut reading.read, Audience::Public, edition, path).await?;
    Ok(match seen {
        Seen::Article(shown) => {
            let listed = &shown.listed;
            Some(Link::to(&listed.headline, reading.path(&listed.path)))
        }
        _ => None,
    })
}
