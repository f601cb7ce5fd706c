//! Files that texts show and that no attachment names: an export of posts alone says nothing
//! of the library, but the folder of files has them.

use std::collections::BTreeSet;

use super::Folder;
use crate::import::wordpress::attachment::{Attachment, Attachments, file_below_uploads};
use crate::import::wordpress::reader::{Item, Place};
use crate::import::wordpress::site::Site;

/// The kind by which reports and the store call such a file.
pub(in crate::import::wordpress) const KIND: &str = "file";

/// What every address of an uploaded file holds.
const UPLOADS: &str = "/uploads/";

/// The longest address that is followed, in bytes.
const LONGEST: usize = 1_000;

/// Addresses of uploaded files that a text holds.
pub(in crate::import::wordpress) fn addresses(content: &str, found: &mut BTreeSet<String>) {
    let bytes = content.as_bytes();
    let parts = |byte: &u8| byte.is_ascii_whitespace() || b"\"'()<>,;[]{}\\".contains(byte);
    for at in memchr::memmem::find_iter(bytes, UPLOADS) {
        let before = bytes[at.saturating_sub(LONGEST)..at].iter().rposition(parts);
        let from =
            before.map_or(at.saturating_sub(LONGEST), |end| at.saturating_sub(LONGEST) + end + 1);
        let after = bytes[at..].iter().take(LONGEST).position(parts);
        let to = after.map_or(content.len().min(at + LONGEST), |end| at + end);
        // An address that was cut in a letter is none.
        let address = content.get(from..to).unwrap_or_default();
        let address = address.split(['?', '#']).next().unwrap_or_default();
        let name = address.rsplit('/').next().unwrap_or_default();
        if name.contains('.') && !found.contains(address) {
            found.insert(address.to_owned());
        }
    }
}

/// Those of the addresses that are files of the folder which no attachment names, each as an
/// attachment and the item that stands for it.
pub(in crate::import::wordpress) fn files(
    addresses: &BTreeSet<String>,
    site: &Site,
    attachments: &Attachments,
    folder: &mut Folder,
) -> Vec<(Attachment, Item)> {
    let mut seen = BTreeSet::new();
    let mut files = Vec::new();
    for given in addresses {
        let Some(address) = site.whole(given) else { continue };
        if attachments.by_address(&address).is_some() {
            continue;
        }
        let shown = file_below_uploads(&address);
        let whole = Attachment::whole_file(&shown);
        let Some(file) = [whole, shown].into_iter().find(|file| folder.find(file).is_some()) else {
            continue;
        };
        if !seen.insert(file.clone()) {
            continue;
        }
        let item = item(&file, &address);
        let attachment = Attachment { id: item.id.clone(), address, file, ..Attachment::default() };
        files.push((attachment, item));
    }
    files
}

/// An item that no file of XML has.
fn item(file: &str, address: &str) -> Item {
    Item {
        place: Place::START,
        fingerprint: file.to_owned(),
        id: format!("file:{file}"),
        kind: KIND.into(),
        status: "inherit".into(),
        title: String::new(),
        link: String::new(),
        guid: String::new(),
        creator: String::new(),
        feed_date: String::new(),
        date: String::new(),
        date_gmt: String::new(),
        modified: String::new(),
        modified_gmt: String::new(),
        slug: String::new(),
        parent: String::new(),
        menu_order: String::new(),
        has_password: false,
        sticky: false,
        attachment_address: address.to_owned(),
        content: String::new(),
        excerpt: String::new(),
        terms: Vec::new(),
        meta: vec![("_wp_attached_file".into(), file.to_owned())],
        comments: Vec::new(),
        others: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_uploads_are_found_however_they_stand() {
        let mut found = BTreeSet::new();
        addresses(
            "<img src=\"https://a.example/wp-content/uploads/2016/12/é.jpg?w=3\" srcset='/wp-content/uploads/b-300x200.png 300w, /wp-content/uploads/b.png 600w'> \
             {\"url\":\"//a.example/uploads/c.pdf\"} https://a.example/wp-content/uploads/2016/",
            &mut found,
        );
        let found: Vec<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(
            found,
            [
                "//a.example/uploads/c.pdf",
                "/wp-content/uploads/b-300x200.png",
                "/wp-content/uploads/b.png",
                "https://a.example/wp-content/uploads/2016/12/é.jpg",
            ]
        );
    }
}
