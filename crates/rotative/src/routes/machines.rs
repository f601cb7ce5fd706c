//! What machines ask for: feeds and sitemaps.

use axum::routing::{MethodRouter, get};
use paper::words::Words;
use site::feed::{self, Format};
use site::sitemap;

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
    table
}
