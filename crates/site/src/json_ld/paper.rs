//! The paper itself: who publishes, its site, its pages on itself.

use ::paper::Duty;

use super::{Node, pixels};
use crate::page::{Chrome, Link};
use crate::reading::Reading;
use crate::rights::Policy;

/// Which property of a publisher says where a duty is kept.
const POLICIES: [(&str, Duty); 7] = [
    ("publishingPrinciples", Duty::Principles),
    ("ethicsPolicy", Duty::Ethics),
    ("unnamedSourcesPolicy", Duty::UnnamedSources),
    ("verificationFactCheckingPolicy", Duty::Verification),
    ("correctionsPolicy", Duty::Corrections),
    ("actionableFeedbackPolicy", Duty::Feedback),
    ("ownershipFundingInfo", Duty::Ownership),
];

impl Reading {
    /// The whole URL of an address that a page has.
    pub(crate) fn absolute(&self, address: &str) -> String {
        if address.starts_with('/') {
            format!("{}{address}", self.here.site.origin(&self.here.edition))
        } else {
            address.to_owned()
        }
    }

    /// By which name documents of every edition know the publisher.
    pub(crate) fn publisher_id(&self) -> String {
        let editions = &self.here.facts.editions;
        let first = editions.first().unwrap_or(&self.here.edition);
        format!("{}/#publisher", self.here.site.origin(first))
    }

    pub(crate) fn site_id(&self) -> String {
        format!("{}#site", self.absolute(&self.path("")))
    }

    /// Who publishes, with the pages that this edition has on how.
    pub(crate) fn publisher(&self) -> Node {
        let (facts, edition) = (&self.here.facts, &self.here.edition);
        let (publication, rules) = (&facts.publication, &facts.publication.rules);
        let other = (edition.name != publication.name).then_some(publication.name.as_str());
        let page = |duty| self.page_for(duty).map(|link: Link| self.absolute(&link.address));
        let node = Node::of("NewsMediaOrganization")
            .id(&self.publisher_id())
            .is("name", &edition.name)
            .is("alternateName", other)
            .is("url", self.absolute(&self.path("")))
            .is("logo", self.logo())
            .is("email", &rules.contact_email)
            .is("foundingDate", rules.founded.map(|year| year.to_string()))
            .is("masthead", page(Duty::Masthead))
            .is("sameAs", rules.rights.trust.social.clone());
        POLICIES.iter().fold(node, |node, (property, duty)| node.is(property, page(*duty)))
    }

    fn logo(&self) -> Option<Node> {
        let logo = crate::icons::Icon::Large;
        let address = crate::icons::address(&self.here, logo)?;
        let size = logo.pixels();
        let node = Node::of("ImageObject").is("url", self.absolute(&address));
        Some(node.is("width", pixels(size)).is("height", pixels(size)))
    }

    /// The edition's site.
    pub(crate) fn site_node(&self) -> Node {
        let edition = &self.here.edition;
        Node::of("WebSite")
            .id(&self.site_id())
            .is("name", &edition.name)
            .is("description", &edition.motto)
            .is("url", self.absolute(&self.path("")))
            .is("inLanguage", edition.language.tag())
            .is("publisher", Node::reference(&self.publisher_id()))
    }

    /// A page that is no article: its type, its title, its place in the site.
    pub(crate) fn page_node(&self, kind: &str, chrome: &Chrome) -> Node {
        let policy = Policy::of(&self.here.site, &self.here.facts, &self.here.edition);
        Node::of(kind)
            .is("name", &chrome.title)
            .is("description", chrome.description.clone())
            .is("url", chrome.canonical.clone())
            .is("inLanguage", self.language().tag())
            .is("isPartOf", Node::reference(&self.site_id()))
            .is("usageInfo", policy.terms)
    }

    /// Tells machines of a page: what it is, where it stands, whose it is.
    pub(crate) fn tell(&self, chrome: &mut Chrome, page: Node, ways: &[Link]) {
        let mut nodes = vec![page];
        nodes.extend(self.breadcrumbs(chrome, ways));
        nodes.extend([self.site_node(), self.publisher()]);
        chrome.json_ld_html = Some(super::document(nodes));
    }

    /// The way from the front to this page; none on the front itself.
    fn breadcrumbs(&self, chrome: &Chrome, ways: &[Link]) -> Option<Node> {
        let canonical = chrome.canonical.clone()?;
        let home = self.path("");
        if canonical == self.absolute(&home) {
            return None;
        }
        let mut steps = vec![(self.here.edition.name.clone(), self.absolute(&home))];
        steps.extend(ways.iter().map(|link| (link.words.clone(), self.absolute(&link.address))));
        steps.push((chrome.title.clone(), canonical));
        let step = |(at, (name, item)): (usize, (String, String))| {
            let page = Node::of("WebPage").id(&item);
            Node::of("ListItem").is("position", at + 1).is("name", name).is("item", page)
        };
        let steps: Vec<Node> = steps.into_iter().enumerate().map(step).collect();
        Some(Node::of("BreadcrumbList").is("itemListElement", steps))
    }
}
