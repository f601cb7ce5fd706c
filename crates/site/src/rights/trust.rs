use paper::rights::Relation;

use super::Policy;

/// `trust.txt`: who the paper belongs to, what it controls, whether models may learn from it.
pub(super) fn trust(policy: &Policy) -> String {
    let trust = &policy.rights.trust;
    let training = if policy.rights.allows_training() { "yes" } else { "no" };
    let mut lines: Vec<(&str, &str)> = Vec::new();
    lines.extend(trust.belongs_to.iter().map(|one| ("belongto", one.as_str())));
    lines.extend(trust.controlled_by.iter().map(|one| ("controlledby", one.as_str())));
    lines.extend(trust.controls.iter().map(|one| ("control", one.as_str())));
    lines.extend(trust.social.iter().map(|one| ("social", one.as_str())));
    lines.extend(policy.disclosure.iter().map(|one| ("disclosure", one.as_str())));
    lines.extend(policy.contact.iter().map(|one| ("contact", one.as_str())));
    lines.push(("datatrainingallowed", training));
    lines.iter().map(|(name, value)| format!("{name}={}\n", on_one_line(value))).collect()
}

/// `ads.txt`: who may sell advertising here. The placeholder record is how the format says
/// that nobody does.
pub(super) fn ads(policy: &Policy) -> String {
    let mut text = String::new();
    for seller in &policy.rights.ads {
        let relation = match seller.relation {
            Relation::Direct => "DIRECT",
            Relation::Reseller => "RESELLER",
        };
        let mut fields = vec![seller.system.as_str(), seller.account.as_str(), relation];
        fields.extend(seller.authority.as_deref());
        let fields: Vec<String> = fields.iter().map(|one| field(one)).collect();
        text.push_str(&format!("{}\n", fields.join(", ")));
    }
    if text.is_empty() {
        text.push_str("# No advertising system sells here.\n");
        text.push_str("placeholder.example.com, placeholder, DIRECT, placeholder\n");
    }
    text
}

fn on_one_line(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A comma or a `#` in a field would begin another one, or a comment.
fn field(value: &str) -> String {
    on_one_line(value).replace([',', '#', ';'], "")
}
