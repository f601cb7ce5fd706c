//! The mapping of WordPress's texts: whatever the markup, the body is in order, its HTML is
//! harmless and stands where it was put, and mapping that HTML again changes neither.
#![no_main]

use editorial::body::{Body, Content, Fault};
use intake::import::wordpress::attachment::{Attachment, Attachments, Kept};
use intake::import::wordpress::blocks::{Context, map};
use intake::import::wordpress::reader::SiteFact;
use intake::import::wordpress::site::Site;
use libfuzzer_sys::fuzz_target;
use paper::asset::Kind;
use url::Url;

fn mapped(markup: &str) -> Body {
    let mut site = Site::default();
    site.note(SiteFact::BlogAddress, "https://old.example".into());
    site.settle();
    let mut attachments = Attachments::default();
    for (id, file, kind) in [
        ("7", "2016/12/port.jpg", Some(Kind::Picture)),
        ("9", "2016/12/lost.jpg", None),
        ("10", "2016/12/bilan.pdf", Some(Kind::Document)),
        ("11", "2016/12/film.mp4", Some(Kind::Video)),
    ] {
        attachments.add(Attachment {
            id: id.into(),
            address: format!("https://old.example/wp-content/uploads/{file}"),
            file: file.into(),
            parent: "1".into(),
            title: format!("Titre {id}"),
            asset: kind.map(|kind| Kept { id: 1, key: id.into(), kind, file: String::new() }),
            ..Attachment::default()
        });
    }
    let link = Url::parse("https://old.example/2016/12/15/texte/").ok();
    let context =
        Context { site: &site, attachments: &attachments, item: "1", link: link.as_ref() };
    map(markup, context).body
}

fn check(body: &Body) -> String {
    let faults = body.faults();
    assert!(faults.iter().all(|fault| *fault == Fault::TooLarge), "{faults:?}");
    for block in &body.blocks {
        if let Content::ArchivedHtml { html } = &block.content {
            fuzz::check(html);
        }
    }
    let html = fuzz::rendered(body);
    fuzz::check(&html);
    fuzz::check_letters(&html);
    html
}

fuzz_target!(|markup: &[u8]| {
    // The reader of the file lets no U+0000 through.
    let markup = String::from_utf8_lossy(markup).replace('\0', "");
    let html = check(&mapped(&markup));
    check(&mapped(&html));
});
