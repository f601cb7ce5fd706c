use super::Policy;
use crate::html::escape;

/// The uses that RSL 1.0 names, and whether the policy allows them.
fn uses(policy: &Policy) -> (Vec<&'static str>, Vec<&'static str>) {
    let rights = &policy.rights;
    let mining = rights.allows_mining();
    let known = [
        ("search", rights.allows_search()),
        ("ai-index", mining),
        ("ai-input", mining),
        ("ai-train", rights.allows_training()),
    ];
    let named = |allowed: bool| {
        let some = known.iter().filter(move |(_, yes)| *yes == allowed);
        some.map(|(name, _)| *name).collect()
    };
    (named(true), named(false))
}

/// `license.xml`, in RSL 1.0: what is permitted, what is not, and where to ask.
pub(super) fn xml(policy: &Policy) -> String {
    let (permitted, prohibited) = uses(policy);
    let mut terms = String::new();
    for (element, names) in [("permits", permitted), ("prohibits", prohibited)] {
        if !names.is_empty() {
            let names = names.join(" ");
            terms.push_str(&format!("      <{element} type=\"usage\">{names}</{element}>\n"));
        }
    }
    if let Some(license) = policy.rights.license() {
        let license = escape(license);
        terms.push_str(&format!(
            "      <payment type=\"free\">\n        <standard>{license}</standard>\n      </payment>\n"
        ));
    }
    let ask = escape(&policy.ask);
    terms.push_str(&format!("      <legal type=\"contact\">{ask}</legal>\n"));
    let mail = policy.contact.as_deref().map(|mail| format!(" contactEmail=\"{}\"", escape(mail)));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <rsl xmlns=\"https://rslstandard.org/rsl\" max-age=\"7\">\n\
         \x20 <content url=\"/\">\n    <license>\n{terms}    </license>\n\
         \x20   <copyright type=\"organization\"{} contactUrl=\"{ask}\">{}</copyright>\n\
         \x20   <terms>{}</terms>\n  </content>\n</rsl>\n",
        mail.unwrap_or_default(),
        escape(&policy.holder),
        escape(&policy.terms),
    )
}
