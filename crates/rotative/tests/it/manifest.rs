//! The manifest of each edition and the icons that it names.

use serde_json::Value;

use crate::machine::fetch;
use crate::paper::TestPaper;

#[tokio::test]
async fn each_edition_has_a_manifest_and_every_icon_that_it_names() {
    for paper in TestPaper::on_each_engine().await {
        for (home, language, direction) in
            [("/", "fr", "ltr"), ("/ar/", "ar", "rtl"), ("/en/", "en", "ltr")]
        {
            let page = fetch(&paper, home).await.text();
            let address = format!("{home}manifest.webmanifest");
            assert!(
                page.contains(&format!("<link rel=\"manifest\" href=\"{address}\">")),
                "{home}"
            );
            let got = fetch(&paper, &address).await;
            assert_eq!(got.header("content-type"), "application/manifest+json");
            let manifest: Value = serde_json::from_str(&got.text()).expect("JSON");
            assert_eq!(
                (&manifest["lang"], &manifest["dir"]),
                (&language.into(), &direction.into())
            );
            assert_eq!((&manifest["start_url"], &manifest["scope"]), (&home.into(), &home.into()));
            assert_eq!(manifest["name"], format!("Le Banc d’essai {language}"));
            assert_eq!(manifest["theme_color"], "#fdfcf8");
            let icons = manifest["icons"].as_array().expect("icons");
            let sizes: Vec<&Value> = icons.iter().map(|icon| &icon["sizes"]).collect();
            assert_eq!(sizes, ["192x192", "512x512", "512x512"]);
            assert!(icons.iter().any(|icon| icon["purpose"] == "maskable"));
            for icon in icons {
                let picture = fetch(&paper, icon["src"].as_str().expect("an address")).await;
                assert_eq!(
                    (picture.status.as_u16(), picture.header("content-type")),
                    (200, "image/png")
                );
                let width = u32::from_be_bytes(picture.bytes[16..20].try_into().expect("four"));
                assert_eq!(icon["sizes"], format!("{width}x{width}"));
            }
            let touch = page
                .split_once("apple-touch-icon\" href=\"")
                .and_then(|(_, rest)| rest.split_once('"'));
            assert_eq!(fetch(&paper, touch.expect("a touch icon").0).await.status, 200);
        }
    }
}

#[tokio::test]
async fn who_asks_without_reading_gets_the_icon_of_the_tab() {
    for paper in TestPaper::on_each_engine().await {
        let icon = fetch(&paper, "/favicon.ico").await;
        assert_eq!((icon.status.as_u16(), icon.header("content-type")), (200, "image/x-icon"));
        assert_eq!(&icon.bytes[..6], [0, 0, 1, 0, 1, 0]);
        assert_eq!(&icon.bytes[22..30], b"\x89PNG\r\n\x1a\n");
        for address in ["/ar/favicon.ico", "/icons/small-0123456789abcdef.png", "/icons/x.png"] {
            assert_eq!(fetch(&paper, address).await.status, 404, "{address}");
        }
    }
}
