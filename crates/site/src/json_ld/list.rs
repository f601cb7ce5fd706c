//! Pages of lists.

use super::Node;
use crate::page::{Chrome, DayList, Link, Teaser};
use crate::reading::Reading;

impl Reading {
    /// Tells machines of a page that lists articles, in the order in which it shows them.
    pub(crate) fn tell_list(&self, chrome: &mut Chrome, ways: &[Link], teasers: &[&Teaser]) {
        let list = self.item_list(teasers);
        let page = self.page_node("CollectionPage", chrome).is("mainEntity", list);
        self.tell(chrome, page, ways);
    }

    /// Articles as a list. One that a partner paid for says so here too.
    pub(crate) fn item_list(&self, teasers: &[&Teaser]) -> Option<Node> {
        let item = |(at, teaser): (usize, &&Teaser)| {
            let url = self.absolute(&teaser.address);
            let item = Node::of("ListItem").is("position", at + 1);
            match &teaser.sponsor {
                Some(sponsor) => item.is(
                    "item",
                    Node::of("AdvertiserContentArticle")
                        .is("headline", &teaser.headline)
                        .is("url", url)
                        .is("sponsor", Node::of("Organization").is("name", &sponsor.name)),
                ),
                None => item.is("name", &teaser.headline).is("url", url),
            }
        };
        let items: Vec<Node> = teasers.iter().enumerate().map(item).collect();
        (!items.is_empty()).then(|| {
            Node::of("ItemList").is("numberOfItems", items.len()).is("itemListElement", items)
        })
    }
}

/// The articles of a list by days, in order.
pub(crate) fn of_days(days: &[DayList]) -> Vec<&Teaser> {
    days.iter().flat_map(|day| &day.teasers).collect()
}
