//! Where links of a text lead, now that the text has moved.

use editorial::body::is_link;
use url::Url;

use super::Context;

impl Context<'_> {
    /// Where a link leads: a path of this paper for what was a page of the old site, an
    /// address elsewhere, or nowhere that a reader may be sent.
    pub(super) fn link(&self, given: &str) -> Option<String> {
        let given: String =
            given.trim().chars().filter(|c| !matches!(c, '\n' | '\r' | '\t')).collect();
        // The places within a text that it pointed at have other names now.
        if given.is_empty() || given.starts_with('#') {
            return None;
        }
        let url = self.whole(&given)?;
        let address = if self.is_of_site(&url) && !self.is_lost_file(url.as_str()) {
            let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
            let fragment = url.fragment().map(|part| format!("#{part}")).unwrap_or_default();
            let path = self.site.path(url.path().trim_start_matches('/'));
            format!("{path}{query}{fragment}")
        } else {
            url.into()
        };
        is_link(&address).then_some(address)
    }

    /// The whole address of something that the text shows.
    pub(super) fn address(&self, given: &str) -> Option<String> {
        let url = self.whole(given.trim())?;
        matches!(url.scheme(), "http" | "https").then(|| url.into())
    }

    fn whole(&self, given: &str) -> Option<Url> {
        match (Url::parse(given), self.link) {
            (Ok(url), _) => Some(url),
            (Err(_), Some(base)) => base.join(given).ok(),
            (Err(_), None) => {
                Url::parse(&format!("https:{given}")).ok().filter(|_| given.starts_with("//"))
            }
        }
    }

    fn is_of_site(&self, url: &Url) -> bool {
        matches!(url.scheme(), "http" | "https")
            && url.host_str().is_some_and(|host| self.site.is_host(host))
    }

    /// A file of the old site that did not come along: only the old site may still have it.
    fn is_lost_file(&self, address: &str) -> bool {
        address.contains("/uploads/")
            && self.attachments.by_address(address).is_none_or(|found| found.asset.is_none())
    }
}
