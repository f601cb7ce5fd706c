use super::Policy;

/// Crawlers whose owners say that they gather texts to train models, and for nothing else. A
/// paper that reserves training shuts them out by name, for those that read no preference.
const TRAINERS: [&str; 7] = [
    "Applebot-Extended",
    "Bytespider",
    "CCBot",
    "ClaudeBot",
    "Google-Extended",
    "GPTBot",
    "meta-externalagent",
];

/// `robots.txt`. Nothing is shut to everybody: a crawler that may not fetch a page never
/// learns that it says `noindex`.
pub(super) fn text(policy: &Policy) -> String {
    let usage = policy.usage();
    let mut text = format!("User-agent: *\nContent-Usage: {usage}\nAllow: /\n");
    if !policy.rights.allows_training() {
        text.push('\n');
        for name in TRAINERS {
            text.push_str(&format!("User-agent: {name}\n"));
        }
        text.push_str(&format!("Content-Usage: {usage}\nDisallow: /\n"));
    }
    // Outside of every group, so that both hold for whoever reads.
    text.push_str(&format!("\nLicense: {}\n", policy.license_file()));
    // Nobody is led to what nobody may list.
    if policy.rights.allows_search() {
        text.push_str(&format!("Sitemap: {}/sitemap.xml\n", policy.origin));
    }
    text
}
