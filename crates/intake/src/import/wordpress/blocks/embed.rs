//! Whose films, posts and charts a text may point at as things of their own.

use url::Url;

/// Hosts, with everything below them.
const HOSTS: [&str; 46] = [
    "arte.tv",
    "audiomack.com",
    "bsky.app",
    "canva.com",
    "castbox.fm",
    "dai.ly",
    "dailymotion.com",
    "datawrapper.de",
    "deezer.com",
    "documentcloud.org",
    "dwcdn.net",
    "facebook.com",
    "fb.watch",
    "flickr.com",
    "flourish.studio",
    "genially.com",
    "giphy.com",
    "google.com",
    "infogram.com",
    "instagram.com",
    "issuu.com",
    "knightlab.com",
    "linkedin.com",
    "mixcloud.com",
    "openstreetmap.org",
    "ourworldindata.org",
    "pinterest.com",
    "reddit.com",
    "scribd.com",
    "slideshare.net",
    "soundcloud.com",
    "spotify.com",
    "ted.com",
    "telegram.org",
    "threads.net",
    "tiktok.com",
    "tumblr.com",
    "twitch.tv",
    "twitter.com",
    "videopress.com",
    "vimeo.com",
    "wordpress.tv",
    "x.com",
    "youtu.be",
    "youtube-nocookie.com",
    "youtube.com",
];

/// The address, over https, if it is of a host that texts may point at.
pub(super) fn address(given: &str) -> Option<String> {
    let given = given.trim();
    let whole = given.strip_prefix("//").map_or(given.into(), |rest| format!("https://{rest}"));
    let mut url = Url::parse(&whole).ok()?;
    if !matches!(url.scheme(), "http" | "https") || !url.username().is_empty() {
        return None;
    }
    let host = url.host_str()?;
    let is_of = |known: &str| {
        host.strip_suffix(known).is_some_and(|sub| sub.is_empty() || sub.ends_with('.'))
    };
    HOSTS.into_iter().find(|known| is_of(known))?;
    url.set_scheme("https").ok()?;
    Some(url.into())
}

/// The same for a line of text that is nothing but an address.
pub(super) fn line(text: &str) -> Option<String> {
    let text = text.trim();
    let is_address = text.starts_with("https://") || text.starts_with("http://");
    if !is_address || text.contains(char::is_whitespace) {
        return None;
    }
    // An address without a path is a site, not something on it.
    Url::parse(text).ok().filter(|url| url.path().len() > 1 || url.query().is_some())?;
    address(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_hosts_over_https() {
        assert_eq!(
            address("//www.youtube.com/embed/x").as_deref(),
            Some("https://www.youtube.com/embed/x")
        );
        assert_eq!(line("http://youtu.be/x").as_deref(), Some("https://youtu.be/x"));
        for bad in [
            "https://notyoutube.com/x",
            "https://youtube.com.evil.example/x",
            "javascript:alert(1)",
            "https://youtube.com@evil.example/",
            "https://a@youtube.com/x",
            "/x",
        ] {
            assert_eq!(address(bad), None, "{bad}");
        }
        for plain in ["https://youtube.com", "voir https://youtu.be/x", "https://old.example/x"] {
            assert_eq!(line(plain), None, "{plain}");
        }
    }
}
