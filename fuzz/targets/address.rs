//! The door: whatever is asked of a small paper, by whichever host, nothing fails and no reader
//! is sent away from the site.
#![no_main]

use std::sync::LazyLock;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use libfuzzer_sys::fuzz_target;
use site::Site;
use site::theme::Theme;
use testkit::{Press, Store};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

struct Paper {
    runtime: Runtime,
    routes: Router,
    _store: Store,
}

static PAPER: LazyLock<Paper> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (routes, store) = runtime.block_on(async {
        let store = Store::sqlite().await;
        let press = Press::set_up(&store.db).await;
        press.print("Le cabotage reprend").await;
        let theme = Theme::built_in().expect("the theme");
        let (db, clock) = (store.db.clone(), press.clock.clone());
        let assets = store.folder().join("assets");
        let file = media::path(&assets, &format!("{}-800.webp", press.picture));
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        std::fs::write(file, b"webp").expect("a file");
        let site = Site::new(db, clock, theme, assets, "http://essai.localhost".into());
        (rotative::routes::readers(site), store)
    });
    Paper { runtime, routes, _store: store }
});

/// Whether a browser that is sent there stays on the site.
fn stays(location: &str) -> bool {
    location.starts_with('/')
        && !location[1..].starts_with(['/', '\\'])
        && location.bytes().all(|byte| byte.is_ascii_graphic())
}

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(3, |&byte| byte == b'\n');
    let path = [b"/", parts.next().unwrap_or_default()].concat();
    let host = parts.next().unwrap_or(b"essai.localhost");
    let form = parts.next();
    let method = if form.is_some() { "POST" } else { "GET" };
    let request = Request::builder()
        .method(method)
        .uri(path.as_slice())
        .header(header::HOST, host)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form.unwrap_or_default().to_vec()));
    // What the server itself refuses to read never comes to the paper.
    let Ok(request) = request else { return };
    PAPER.runtime.block_on(async {
        let answer = PAPER.routes.clone().oneshot(request).await.expect("an answer");
        let status = answer.status();
        assert!(status.as_u16() < 500, "{status}");
        if let Some(location) = answer.headers().get(header::LOCATION) {
            assert!(location.to_str().is_ok_and(stays), "{location:?}");
        }
        let body = to_bytes(answer.into_body(), 10_000_000).await.expect("a body");
        if let Ok(text) = std::str::from_utf8(&body) {
            fuzz::check_letters(text);
        }
    });
});
