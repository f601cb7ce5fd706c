use super::Reading;
use crate::icons::{self, Icon};
use crate::page::{Chrome, Named};
use crate::rights::Policy;

impl Reading {
    /// What every page tells machines of the edition: its rights, its icons, how it is shared.
    pub(super) fn for_machines(&self, chrome: &mut Chrome) {
        let here = &self.here;
        let policy = Policy::of(&here.site, &here.facts, &here.edition);
        if !policy.rights.allows_search() {
            chrome.robots = Some("noindex".into());
        }
        let (reservation, ask) = policy.reservation();
        chrome.named.push(Named::new("tdm-reservation", reservation.to_string()));
        chrome.named.extend(ask.map(|ask| Named::new("tdm-policy", ask)));
        chrome.manifest = Some(self.path("manifest.webmanifest"));
        chrome.touch_icon = icons::address(here, Icon::Touch);
        let colors = here.site.theme().colors();
        chrome.grounds = Some((colors.paper, colors.night));
        self.share_page(chrome);
    }
}
