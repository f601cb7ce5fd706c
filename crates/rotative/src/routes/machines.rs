//! The addresses that machines ask for by themselves.

use axum::response::Response;
use axum::routing::{MethodRouter, get};
use site::reading::Here;
use site::{icons, rights, sharing};

/// Pictures, icons and a manifest are an edition's; the rest stands at the root of a host
/// alone, and below an edition's path there is nothing.
pub(super) fn table() -> Vec<(String, MethodRouter)> {
    let entries: Vec<(&str, MethodRouter)> = vec![
        ("/share/{file}", get(sharing::show)),
        ("/icons/{file}", get(icons::show)),
        ("/manifest.webmanifest", get(icons::manifest)),
        ("/favicon.ico", get(icons::favicon)),
        ("/robots.txt", get(rights::robots)),
        ("/license.xml", get(rights::license)),
        ("/ads.txt", get(rights::ads)),
        ("/trust.txt", get(rights::trust)),
        ("/.well-known/trust.txt", get(rights::trust)),
        ("/.well-known/tdmrep.json", get(rights::mining)),
    ];
    entries.into_iter().map(|(pattern, who)| (pattern.to_owned(), who)).collect()
}

/// Puts what the paper says of its rights into an answer.
pub(super) fn sign(here: &Here, response: &mut Response) {
    let said = rights::headers(&here.site, &here.facts, &here.edition);
    response.headers_mut().extend(said);
}
