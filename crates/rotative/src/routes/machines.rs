//! The addresses that machines ask for by themselves: feeds, sitemaps, rights, icons.

use axum::response::Response;
use axum::routing::{MethodRouter, get};
use paper::words::Words;
use site::feed::{self, Format};
use site::reading::Here;
use site::{icons, rights, sharing, sitemap};

/// Addresses of one language's editions.
pub(super) fn table(w: &Words) -> Vec<(String, MethodRouter)> {
    let below = |word: &str| format!("/{word}/{{slug}}");
    let pages: [(String, MethodRouter); 6] = [
        (String::new(), get(feed::latest)),
        (format!("/{}", w.wire), get(feed::wire)),
        (below(w.section), get(feed::section)),
        (below(w.topic), get(feed::topic)),
        (below(w.byline), get(feed::byline)),
        (format!("/{}", w.corrections), get(feed::corrections)),
    ];
    let mut table = Vec::new();
    for (page, who) in pages {
        for format in Format::ALL {
            table.push((format!("{page}/feed.{}", format.extension()), who.clone()));
        }
        // Where a WordPress had them.
        for old in ["feed", "feed/", "feed/rss", "feed/rss/", "feed/rss2", "feed/rss2/"] {
            table.push((format!("{page}/{old}"), get(feed::old_rss)));
        }
        for old in ["feed/atom", "feed/atom/"] {
            table.push((format!("{page}/{old}"), get(feed::old_atom)));
        }
    }
    table.push(("/sitemap.xml".into(), get(sitemap::index)));
    table.push(("/sitemap/{file}".into(), get(sitemap::file)));
    for old in ["/wp-sitemap.xml", "/sitemap_index.xml"] {
        table.push((old.into(), get(sitemap::old)));
    }
    table.extend(of_hosts());
    table
}

/// Pictures, icons and a manifest are an edition's; the rest stands at the root of a host
/// alone, and below an edition's path there is nothing.
fn of_hosts() -> impl Iterator<Item = (String, MethodRouter)> {
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
    entries.into_iter().map(|(pattern, who)| (pattern.to_owned(), who))
}

/// Puts what the paper says of its rights into an answer.
pub(super) fn sign(here: &Here, response: &mut Response) {
    let said = rights::headers(&here.site, &here.facts, &here.edition);
    response.headers_mut().extend(said);
}
