//! The old site: its hosts, its name for itself, and where its paths are now.

use paper::Edition;
use url::Url;

use super::reader::SiteFact;

/// The old site.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// What it was called.
    pub title: String,
    /// Version of the export's form, as the file says it.
    pub version: String,
    /// Language of its texts, as the file says it.
    pub language: String,
    /// Its address.
    pub address: String,
    addresses: [String; 3],
    hosts: Vec<String>,
    /// What a path of it begins with now, `/ar`; empty for the default edition.
    prefix: String,
}

impl Site {
    /// Notes what the file says of the site.
    pub fn note(&mut self, fact: SiteFact, value: String) {
        let place = match fact {
            SiteFact::Title => &mut self.title,
            SiteFact::Language => &mut self.language,
            SiteFact::Version => &mut self.version,
            SiteFact::BlogAddress => &mut self.addresses[0],
            SiteFact::Link => &mut self.addresses[1],
            SiteFact::NetworkAddress => &mut self.addresses[2],
        };
        if place.is_empty() {
            *place = value;
        }
    }

    /// Settles which hosts are the site's, once everything was noted.
    pub fn settle(&mut self) {
        // In a network the blog is the site, not the network that it is in.
        let given = self
            .addresses
            .iter()
            .find(|address| Url::parse(address).is_ok_and(|url| url.has_host()));
        self.address = given.cloned().unwrap_or_default();
        let own = self.addresses[..2].iter().filter_map(|address| Url::parse(address).ok());
        self.hosts = own
            .filter_map(|url| Some(url.host_str()?.trim_start_matches("www.").to_owned()))
            .collect();
        if self.hosts.is_empty() {
            let network = Url::parse(&self.address).ok();
            self.hosts.extend(
                network.and_then(|url| Some(url.host_str()?.trim_start_matches("www.").to_owned())),
            );
        }
    }

    /// The edition that its texts go to.
    pub fn goes_to(&mut self, edition: &Edition) {
        self.prefix =
            edition.prefix.as_ref().map(|prefix| format!("/{prefix}")).unwrap_or_default();
    }

    /// Whether a host is the site's.
    pub fn is_host(&self, host: &str) -> bool {
        let bare = host.trim_start_matches("www.");
        self.hosts.iter().any(|known| known == bare)
    }

    /// The name of the source: the host, and the folder where the blog lives below one.
    pub fn source(&self) -> String {
        let Ok(url) = Url::parse(&self.address) else { return "unknown".into() };
        let host = url.host_str().unwrap_or("unknown");
        let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
        let folder = url.path().trim_end_matches('/');
        format!("{host}{port}{folder}")
    }

    /// A path of the site as it is now, with a slash before it.
    pub fn path(&self, rest: &str) -> String {
        let prefix = self.prefix.trim_start_matches('/');
        // A blog that lived where the edition lives keeps its paths.
        if !prefix.is_empty() && rest.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/'))
        {
            return format!("/{rest}");
        }
        format!("{}/{rest}", self.prefix)
    }

    /// An address of the site, whole; nothing for one elsewhere.
    pub fn whole(&self, address: &str) -> Option<String> {
        let base = Url::parse(&self.address).ok()?;
        let url = base.join(address).ok()?;
        self.is_host(url.host_str()?).then(|| url.to_string())
    }

    /// The path of an address of the site; nothing for an address elsewhere.
    pub fn own_path(&self, address: &str) -> Option<String> {
        let url = Url::parse(address).ok()?;
        self.is_host(url.host_str()?).then(|| path_of(address))?
    }
}

/// The path of an address, decoded, without a slash before it; the query of one that has no
/// path, `?p=12`. Nothing for a front.
pub fn path_of(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let path = super::decoded(url.path().trim_start_matches('/'));
    if path.is_empty() {
        return url.query().map(|query| format!("?{query}"));
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blog_in_a_network_is_the_source() {
        let mut site = Site::default();
        site.note(SiteFact::NetworkAddress, "https://wordpress.com/".into());
        site.note(SiteFact::BlogAddress, "https://www.journal.example/ar".into());
        site.settle();
        assert_eq!(site.source(), "www.journal.example/ar");
        assert!(site.is_host("journal.example") && !site.is_host("wordpress.com"));
        assert_eq!(
            site.own_path("http://journal.example/ar/%D9%85%D8%A7%D8%A1/?p=3").as_deref(),
            Some("ar/ماء/")
        );
        assert_eq!(site.own_path("http://journal.example/?p=3").as_deref(), Some("?p=3"));
        assert_eq!(site.own_path("http://journal.example/"), None);
    }
}
