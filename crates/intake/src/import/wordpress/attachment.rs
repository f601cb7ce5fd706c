//! Attachments: pictures, films, sounds and documents of the old site, by every name that a
//! text may call them by.

use std::collections::{HashMap, HashSet};

use paper::asset::Kind;
use url::Url;

use super::reader::Item;

/// An attachment, with the asset that it became if its file was found.
#[derive(Clone, Debug, Default)]
pub struct Attachment {
    /// Its number on the old site.
    pub id: String,
    /// Address of its file.
    pub address: String,
    /// Path of its file below the folder of uploads, `2016/12/port.jpg`.
    pub file: String,
    /// Address of its own page.
    pub link: String,
    /// Number of the item that it belongs to; empty for none.
    pub parent: String,
    /// Title.
    pub title: String,
    /// What it shows.
    pub alt: String,
    /// What stands under it.
    pub caption: String,
    /// Who made it.
    pub credit: String,
    /// What became of it.
    pub asset: Option<Kept>,
}

/// The asset that an attachment became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Id.
    pub id: i64,
    /// Key.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// Name of the file that readers get.
    pub file: String,
}

/// Every attachment of an export.
#[derive(Debug, Default)]
pub struct Attachments {
    all: Vec<Attachment>,
    by_id: HashMap<String, usize>,
    by_file: HashMap<String, usize>,
    by_parent: HashMap<String, Vec<usize>>,
    by_key: HashMap<String, usize>,
    hosts: HashSet<String>,
}

impl Attachment {
    /// What an item of kind `attachment` says.
    pub fn of(item: &Item) -> Attachment {
        let named = item.meta("_wp_attached_file").unwrap_or_default().trim();
        let address = [&item.attachment_address, &item.guid]
            .into_iter()
            .find(|address| !address.is_empty())
            .cloned()
            .unwrap_or_default();
        Attachment {
            id: item.id.clone(),
            file: if named.is_empty() { file_below_uploads(&address) } else { named.to_owned() },
            address,
            link: item.link.clone(),
            parent: if item.parent == "0" { String::new() } else { item.parent.clone() },
            title: item.title.clone(),
            alt: item.meta("_wp_attachment_image_alt").unwrap_or_default().trim().to_owned(),
            caption: super::plain_words(&item.excerpt),
            credit: credit(item),
            asset: None,
        }
    }
}

impl Attachment {
    /// The file that a picture of a size was cut from: `2016/12/port.jpg` of
    /// `2016/12/port-300x200.jpg`.
    pub(super) fn whole_file(file: &str) -> String {
        let Some((stem, ending)) = file.rsplit_once('.') else { return file.to_owned() };
        format!("{}.{ending}", without_size(stem).unwrap_or(stem))
    }
}

impl Attachments {
    /// Adds an attachment; the first of a number or a file keeps it.
    pub fn add(&mut self, attachment: Attachment) {
        let at = self.all.len();
        self.by_id.entry(attachment.id.clone()).or_insert(at);
        self.by_file.entry(attachment.file.clone()).or_insert(at);
        self.by_file.entry(file_below_uploads(&attachment.address)).or_insert(at);
        if !attachment.parent.is_empty() {
            self.by_parent.entry(attachment.parent.clone()).or_default().push(at);
        }
        self.add_host(&attachment.address);
        self.all.push(attachment);
    }

    /// Lets files be looked for under that host's addresses.
    pub fn add_host(&mut self, address: &str) {
        self.hosts.extend(host(address));
    }

    /// Whether nothing was attached.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Every attachment, in the file's order.
    pub fn iter(&self) -> impl Iterator<Item = &Attachment> {
        self.all.iter()
    }

    /// The attachment of that number.
    pub fn by_id(&self, id: &str) -> Option<&Attachment> {
        self.by_id.get(id).map(|&at| &self.all[at])
    }

    /// The attachment that became the asset of that key.
    pub fn by_key(&self, key: &str) -> Option<&Attachment> {
        self.by_key.get(key).map(|&at| &self.all[at])
    }

    /// What belongs to an item.
    pub fn of_item(&self, item: &str) -> impl Iterator<Item = &Attachment> {
        self.by_parent.get(item).into_iter().flatten().map(|&at| &self.all[at])
    }

    /// Notes what an attachment became.
    pub fn became(&mut self, id: &str, asset: Kept) {
        if let Some(&at) = self.by_id.get(id) {
            self.by_key.entry(asset.key.clone()).or_insert(at);
            self.all[at].asset = Some(asset);
        }
    }

    /// The attachment whose file stands at an address, in whatever size WordPress cut it.
    pub fn by_address(&self, address: &str) -> Option<&Attachment> {
        if !self.hosts.contains(&host(address)?) {
            return None;
        }
        let file = file_below_uploads(address);
        let found = |name: &str| self.by_file.get(name).map(|&at| &self.all[at]);
        if let Some(exact) = found(&file) {
            return Some(exact);
        }
        let (stem, ending) = file.rsplit_once('.')?;
        let whole = without_size(stem).unwrap_or(stem);
        [whole.to_owned(), format!("{whole}-scaled"), without_edit(whole).to_owned()]
            .iter()
            .find_map(|stem| found(&format!("{stem}.{ending}")))
    }
}

/// The host of an address, without `www.`; pictures that WordPress.com served from its own
/// machines are of the host that their path begins with.
fn host(address: &str) -> Option<String> {
    let address =
        address.strip_prefix("//").map_or(address.into(), |rest| format!("https://{rest}"));
    let url = Url::parse(&address).ok()?;
    let host = url.host_str()?;
    if matches!(host, "i0.wp.com" | "i1.wp.com" | "i2.wp.com" | "i3.wp.com") {
        let first = url.path_segments()?.next()?;
        return Some(first.trim_start_matches("www.").to_owned());
    }
    Some(host.trim_start_matches("www.").to_owned())
}

/// `2016/12/port.jpg` of `https://old.example/wp-content/uploads/2016/12/port.jpg?w=300`.
pub fn file_below_uploads(address: &str) -> String {
    let bare = address.split(['?', '#']).next().unwrap_or_default();
    let below = match bare.find("/uploads/") {
        Some(at) => &bare[at + "/uploads/".len()..],
        None => {
            let path = bare.split_once("//").map_or(bare, |(_, rest)| rest);
            path.split_once('/').map_or(path, |(_, path)| path)
        }
    };
    super::decoded(below.trim_start_matches('/'))
}

/// `port` of `port-300x200`.
fn without_size(stem: &str) -> Option<&str> {
    let (whole, size) = stem.rsplit_once('-')?;
    let (width, height) = size.split_once('x')?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number(width) && is_number(height)).then_some(whole)
}

/// `port` of `port-e1481801400123`, which WordPress names a picture after it was edited.
fn without_edit(stem: &str) -> &str {
    match stem.rsplit_once("-e") {
        Some((whole, stamp)) if stamp.len() >= 10 && stamp.bytes().all(|b| b.is_ascii_digit()) => {
            whole
        }
        _ => stem,
    }
}

/// Who made a picture: what plugins for credits keep, else what the camera's file said.
fn credit(item: &Item) -> String {
    const FIELDS: [&str; 5] =
        ["_media_credit", "_credit", "credit", "_image_credit", "isc_image_source"];
    let named = FIELDS.into_iter().find_map(|field| item.meta(field).map(str::trim));
    if let Some(named) = named.filter(|named| !named.is_empty()) {
        return named.to_owned();
    }
    let metadata = item.meta("_wp_attachment_metadata").unwrap_or_default();
    serialized(metadata, "credit").unwrap_or_default().trim().to_owned()
}

/// The value of a field in PHP's notation, `s:6:"credit";s:3:"Rim";`, whose lengths are bytes.
fn serialized<'a>(text: &'a str, field: &str) -> Option<&'a str> {
    let key = format!("s:{}:\"{field}\";s:", field.len());
    let rest = &text[text.find(&key)? + key.len()..];
    let (length, rest) = rest.split_once(":\"")?;
    rest.get(..length.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_found_in_every_size() {
        let mut attachments = Attachments::default();
        attachments.add(Attachment {
            id: "7".into(),
            address: "https://www.old.example/wp-content/uploads/2016/12/port.jpg".into(),
            file: "2016/12/port.jpg".into(),
            ..Attachment::default()
        });
        for address in [
            "https://old.example/wp-content/uploads/2016/12/port.jpg",
            "http://old.example/wp-content/uploads/2016/12/port-300x200.jpg?w=3",
            "//old.example/wp-content/uploads/2016/12/port-e1481801400123.jpg",
            "https://i0.wp.com/old.example/wp-content/uploads/2016/12/port.jpg",
        ] {
            assert_eq!(
                attachments.by_address(address).map(|a| a.id.as_str()),
                Some("7"),
                "{address}"
            );
        }
        let elsewhere = "https://other.example/wp-content/uploads/2016/12/port.jpg";
        assert!(attachments.by_address(elsewhere).is_none());
    }

    #[test]
    fn a_credit_is_read_from_what_the_camera_said() {
        let text =
            r#"a:1:{s:10:"image_meta";a:2:{s:6:"credit";s:10:"Rim Aït Ha";s:1:"x";s:1:"y";}}"#;
        assert_eq!(serialized(text, "credit"), Some("Rim Aït H"));
        assert_eq!(serialized("s:6:\"credit\";s:99:\"a\"", "credit"), None);
    }
}
