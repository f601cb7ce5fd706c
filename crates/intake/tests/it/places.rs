//! What comes in has its place in the sitemaps, by the month that it was given.

use base::sql;
use testkit::stores;

use super::paper::Paper;
use testkit::export::{Post, export};

async fn places(paper: &Paper) -> Vec<String> {
    let places = sql!(
        "SELECT published_day || ' ' || coalesce(CAST(sitemap_place AS TEXT), 'none') AS it
         FROM article WHERE published_day IS NOT NULL"
    );
    paper.texts(places).await
}

#[tokio::test]
async fn every_public_text_has_a_place_in_its_month_for_life() {
    for store in stores().await {
        let paper = Paper::on(store).await;
        let of = |id: usize, date: &str| Post {
            date: format!("{date} 10:30:00"),
            gmt: format!("{date} 10:30:00"),
            ..Post::plain(id)
        };
        let mut posts = vec![of(1, "2016-12-15"), of(2, "2016-12-16"), of(3, "2017-01-02")];
        posts[1].status = "draft";
        let file = paper.write("one.xml", export(&posts).as_bytes());
        paper.import(&file).await;
        let (december, january) = (201_612_000_000_000_i64, 201_701_000_000_000_i64);
        let before = [format!("2016-12-15 {december}"), format!("2017-01-02 {january}")];
        assert_eq!(places(&paper).await, before);
        posts[0] = Post { title: "Un autre titre".into(), ..of(1, "2017-01-16") };
        posts[1].status = "publish";
        posts.push(of(4, "2017-01-01"));
        let file = paper.write("two.xml", export(&posts).as_bytes());
        paper.import(&file).await;
        let [first, last] = before;
        let second = format!("2016-12-16 {}", december + 1);
        let third = format!("2017-01-01 {}", january + 1);
        assert_eq!(places(&paper).await, [first, second, third, last]);
    }
}
