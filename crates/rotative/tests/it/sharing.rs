//! What is shared: the article's own picture, or one that is drawn of its headline, and only
//! as long as the article is there.

use editorial::article::content::Picture;
use editorial::article::{Content, suspend::suspend, update};

use crate::machine::fetch;
use crate::paper::TestPaper;

const ORIGIN: &str = "http://essai.localhost";

/// Width and height that a PNG says it has.
fn size_of(png: &[u8]) -> (u32, u32) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

/// Whether the fonts were built; without them nothing is drawn of words.
fn has_fonts(page: &crate::machine::Got) -> bool {
    let drawn = !page.metas("og:image").is_empty();
    if !drawn {
        eprintln!("not run: pictures of headlines: the fonts were not built");
    }
    drawn
}

#[tokio::test]
async fn an_article_without_a_picture_has_one_drawn_that_changes_with_its_headline() {
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        let text = |headline: &str| Content { picture: Picture::None, ..press.text(headline) };
        let id = press.draft(&text("Le cabotage reprend")).await;
        let published = press.publish(id).await.expect("published");
        let path = format!("/{}", published.path);
        let page = fetch(&paper, &path).await;
        if !has_fonts(&page) {
            return;
        }
        assert_eq!(page.metas("og:image:width"), ["1200"]);
        assert_eq!(page.metas("og:image:height"), ["630"]);
        assert_eq!(page.metas("og:image:alt"), ["Le cabotage reprend"]);
        assert_eq!(page.metas("twitter:card"), ["summary_large_image"]);
        let address = page.metas("og:image").concat();
        assert!(address.starts_with(&format!("{ORIGIN}/share/{}-", published.number)), "{address}");
        let picture = fetch(&paper, &address).await;
        assert_eq!((picture.status.as_u16(), picture.header("content-type")), (200, "image/png"));
        assert!(picture.header("cache-control").contains("immutable"));
        assert_eq!(size_of(&picture.bytes), (1200, 630));
        assert_eq!(fetch(&paper, &address).await.bytes, picture.bytes, "drawn the same twice");

        press.rewrite(id, &text("Le cabotage attend")).await;
        let mut tx = press.db.write().await.expect("a transaction");
        update::update(&mut tx, &press.acting(), id, Some("il attend"), None)
            .await
            .expect("updated");
        tx.commit().await.expect("committed");
        let now = fetch(&paper, &path).await.metas("og:image").concat();
        assert_ne!(now, address);
        // Who has the old address is led to what is true.
        let old = fetch(&paper, &address).await;
        assert_eq!((old.status.as_u16(), old.header("cache-control")), (307, "no-store"));
        assert_eq!(format!("{ORIGIN}{}", old.header("location")), now);
        // An address says nothing of its own.
        for address in [
            "/share/0-0123456789abcdef.png",
            "/share/999-0123456789abcdef.png",
            "/share/x.png",
            "/share/-.png",
            "/share/..jpg",
        ] {
            assert_eq!(fetch(&paper, address).await.status, 404, "{address}");
        }
        // Another edition does not have this article.
        let digest = now.rsplit('/').next().expect("a file");
        assert_eq!(fetch(&paper, &format!("/ar/share/{digest}")).await.status, 404);

        let mut tx = press.db.write().await.expect("a transaction");
        let until = press.now().plus(std::time::Duration::from_secs(60));
        suspend(&mut tx, &press.acting(), id, until, "à vérifier").await.expect("suspended");
        tx.commit().await.expect("committed");
        for gone in [&now, &address] {
            assert_eq!(fetch(&paper, gone).await.status, 404, "{gone}");
        }
    }
}

#[tokio::test]
async fn a_picture_is_shared_as_networks_take_it() {
    for paper in TestPaper::on_each_engine().await {
        let published = paper.press.print("Le cabotage reprend").await;
        let page = fetch(&paper, &format!("/{}", published.path)).await;
        let address = page.metas("og:image").concat();
        assert_eq!(address, format!("{ORIGIN}/share/{}.jpg", paper.press.picture));
        assert_eq!(page.metas("og:image:type"), ["image/jpeg"]);
        assert_eq!(
            (page.metas("og:image:width").concat(), page.metas("og:image:alt").concat()),
            ("800".into(), "Un port".into())
        );
        let file = format!("{}-800.webp", paper.press.picture);
        let below = media::path(&paper.store().folder().join("assets"), &file);
        std::fs::write(below, WEBP).expect("a picture");
        let picture = fetch(&paper, &address).await;
        assert_eq!((picture.status.as_u16(), picture.header("content-type")), (200, "image/jpeg"));
        assert_eq!(&picture.bytes[..3], b"\xff\xd8\xff");
    }
}

#[tokio::test]
async fn every_page_of_an_edition_shares_the_editions_own_picture() {
    for paper in TestPaper::on_each_engine().await {
        paper.press.print("Le cabotage reprend").await;
        let front = fetch(&paper, "/").await;
        if !has_fonts(&front) {
            return;
        }
        assert_eq!(front.metas("og:type"), ["website"]);
        assert_eq!(front.metas("og:locale:alternate"), ["ar_AR", "en_US"]);
        let own = front.metas("og:image").concat();
        assert_eq!(fetch(&paper, "/fil").await.metas("og:image").concat(), own);
        assert_ne!(fetch(&paper, "/ar/").await.metas("og:image").concat(), own);
        assert_eq!(size_of(&fetch(&paper, &own).await.bytes), (1200, 630));
    }
}

/// One white pixel, without loss.
const WEBP: &[u8] =
    b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0";
