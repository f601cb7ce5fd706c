//! Texts of WordPress as bodies: what becomes what, and that no word is lost on the way.

use editorial::body::{Body, Content, Inline, Mark};
use intake::import::wordpress::attachment::{Attachment, Attachments, Kept};
use intake::import::wordpress::blocks::{Context, Mapped, map};
use intake::import::wordpress::reader::SiteFact;
use intake::import::wordpress::site::Site;
use paper::asset::Kind;
use proptest::prelude::*;
use url::Url;

pub(super) fn mapped(content: &str) -> Mapped {
    let mut site = Site::default();
    site.note(SiteFact::BlogAddress, "https://old.example".into());
    site.settle();
    let mut attachments = Attachments::default();
    for (id, file, kind) in [
        ("7", "2016/12/port.jpg", Some(Kind::Picture)),
        ("8", "2016/12/quai.jpg", Some(Kind::Picture)),
        ("9", "2016/12/lost.jpg", None),
        ("10", "2016/12/bilan.pdf", Some(Kind::Document)),
        ("11", "2016/12/film.mp4", Some(Kind::Video)),
    ] {
        attachments.add(Attachment {
            id: id.into(),
            address: format!("https://old.example/wp-content/uploads/{file}"),
            file: file.into(),
            parent: "1".into(),
            title: format!("Titre {id}"),
            alt: format!("Alt {id}"),
            caption: format!("Légende {id}"),
            credit: "Rim".into(),
            asset: kind.map(|kind| Kept {
                id: 1,
                key: format!("key{id}"),
                kind,
                file: String::new(),
            }),
            ..Attachment::default()
        });
    }
    let link = Url::parse("https://old.example/2016/12/15/texte/").expect("an address");
    map(content, Context { site: &site, attachments: &attachments, item: "1", link: Some(&link) })
}

fn body(content: &str) -> Body {
    let mapped = mapped(content);
    assert_eq!(mapped.body.faults(), [], "{content}");
    mapped.body
}

/// A body in short, a block a line.
fn short(content: &str) -> String {
    let lines: Vec<String> = body(content).blocks.iter().map(|block| one(&block.content)).collect();
    lines.join("\n")
}

fn one(content: &Content) -> String {
    let all = |inlines: &[Inline]| inlines.iter().map(marked).collect::<Vec<_>>().join("|");
    match content {
        Content::Paragraph { text } => format!("p {}", marked(text)),
        Content::Heading { level, text } => format!("h{level} {}", marked(text)),
        Content::Quotation { text, speaker } => {
            format!("quote {} — {}", all(text), marked(speaker))
        }
        Content::List { ordered, items } => {
            format!("{} {}", if *ordered { "ol" } else { "ul" }, all(items))
        }
        Content::Table { caption, head, figures, rows, source } => {
            let rows: Vec<String> = rows.iter().map(|row| all(row)).collect();
            format!(
                "table ({}) [{}] {figures:?} {} ({})",
                marked(caption),
                all(head),
                rows.join("/"),
                marked(source)
            )
        }
        Content::Figure(figure) => format!(
            "figure {} “{}” {} © {}",
            figure.asset,
            figure.alt,
            marked(&figure.caption),
            figure.credit
        ),
        Content::Gallery { figures } => {
            let figures: Vec<String> =
                figures.iter().map(|f| format!("{} {}", f.asset, marked(&f.caption))).collect();
            format!("gallery {}", figures.join("|"))
        }
        Content::Video { asset, caption, .. } => format!("video {asset} {}", marked(caption)),
        Content::Audio { asset, .. } => format!("audio {asset}"),
        Content::Turn { question, answer } => {
            format!("turn {} → {}", marked(question), all(answer))
        }
        Content::FactBox { title, text, items } => {
            format!("box {} {} [{}]", marked(title), all(text), all(items))
        }
        Content::Embed { address, .. } => format!("embed {address}"),
        Content::Document { asset, title } => format!("document {asset} {title}"),
        Content::ArchivedHtml { html } => format!("html {html}"),
        other => format!("{other:?}"),
    }
}

fn marked(inline: &Inline) -> String {
    let mut out = String::new();
    for span in &inline.0 {
        let mut text = span.text.replace('\n', "⏎");
        for mark in span.marks.iter().rev() {
            text = match mark {
                Mark::Strong => format!("*{text}*"),
                Mark::Em => format!("_{text}_"),
                Mark::Sup => format!("^{text}^"),
                Mark::Sub => format!(",{text},"),
                Mark::Link(address) => format!("<{address}>{text}</>"),
                Mark::Lang(tag) => format!("{{{tag} {text}}}"),
            };
        }
        out.push_str(&text);
    }
    out
}

#[test]
fn a_classic_text_breaks_where_its_lines_do() {
    assert_eq!(
        short("Un\n\nDeux\ntrois <br />\n quatre\n \n<p>cinq\nsix</p>sept<br><br>huit"),
        "p Un\np Deux⏎trois⏎quatre\np cinq⏎six\np sept\np huit"
    );
    assert_eq!(
        short("<strong>Gras\n\nencore</strong> fin&nbsp;"),
        "p *Gras*\np *encore* fin\u{a0}"
    );
    assert_eq!(
        short("<div>a<p>&nbsp;</p><h4>T <b>x</b></h4>b<hr>c</div>"),
        "p a\nh3 T x\np b\np c"
    );
}

#[test]
fn a_text_in_blocks_breaks_where_its_blocks_do() {
    let text = "<!-- wp:paragraph -->\n<p>Un\ndeux</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:columns --><div class=\"wp-block-columns\"><!-- wp:column --><div><!-- wp:heading {\"level\":3} -->\n<h3>Titre</h3>\n<!-- /wp:heading --></div><!-- /wp:column --></div><!-- /wp:columns -->\n<!-- wp:separator --><hr/><!-- /wp:separator --><!-- wp:more --><!--more--><!-- /wp:more --><!-- wp:list {\"ordered\":true} --><ol><!-- wp:list-item --><li>a</li><!-- /wp:list-item --></ol><!-- /wp:list --><!-- wp:latest-posts /-->";
    assert_eq!(short(text), "p Un deux\nh3 Titre\nol a");
    assert_eq!(mapped(text).tally.left_out, [("wp:latest-posts".to_owned(), 1)].into());
}

#[test]
fn marks_are_kept() {
    assert_eq!(
        short(
            r#"<b>a <i>b</i></b> CO<sub>2</sub> m<sup>2</sup> <span lang="ar">ماء</span> <span style="font-weight: 700">c</span> <cite>Le Quai</cite> <u>d</u>"#
        ),
        "p *a *_*b*_ CO,2, m^2^ {ar ماء} *c* _Le Quai_ d".replace("_*b*_", "*_b_*")
    );
    assert_eq!(
        short(
            r##"<a href="http://www.old.example/2015/01/02/eau/?a=b#c">a</a> <a href="../autre/">b</a> <a href="javascript:alert(1)">c</a> <a href="mailto:a@b.ma">d</a> <a href="//autre.example/x">e</a> <a href="http://autre.example/">f</a> <a href="#note">g</a>"##
        ),
        "p </2015/01/02/eau/?a=b#c>a</> </2016/12/15/autre/>b</> c <mailto:a@b.ma>d</> <https://autre.example/x>e</> <http://autre.example/>f</> g"
    );
}

#[test]
fn pictures_become_figures_where_they_came_along() {
    for (text, expected) in [
        (
            r#"<img src="https://old.example/wp-content/uploads/2016/12/port-300x200.jpg" alt="Le port">"#,
            "figure key7 “Le port”  © Rim",
        ),
        (
            r#"<p>Avant <a href="https://old.example/wp-content/uploads/2016/12/port.jpg"><img class="wp-image-7" src="https://cdn.example/x.jpg"></a> après</p>"#,
            "p Avant\nfigure key7 “Alt 7”  © Rim\np après",
        ),
        (
            r#"[caption id="attachment_7" align="left" width="300"]<img src="https://cdn.example/y.jpg" /> Le <em>port</em>[/caption]"#,
            "figure key7 “Alt 7” Le _port_ © Rim",
        ),
        (
            r#"<figure class="wp-block-image"><img src="/wp-content/uploads/2016/12/quai.jpg"/><figcaption>Le quai</figcaption></figure>"#,
            "figure key8 “Alt 8” Le quai © Rim",
        ),
        (r#"[gallery ids="7,8"]"#, "gallery key7 Légende 7|key8 Légende 8"),
        (
            "[gallery]",
            "gallery key7 Légende 7|key8 Légende 8\nhtml <ul><li><a href=\"https://old.example/wp-content/uploads/2016/12/lost.jpg\">https://old.example/wp-content/uploads/2016/12/lost.jpg</a> Légende 9</li></ul>",
        ),
        (
            r#"<figure class="wp-block-gallery"><figure><img class="wp-image-7" src="https://x.example/a.jpg"><figcaption>A</figcaption></figure><figure><img class="wp-image-8" src="https://x.example/b.jpg"></figure><figcaption>Ensemble</figcaption></figure>"#,
            "gallery key7 A|key8 \np Ensemble",
        ),
        (
            r#"Voir <a href="/wp-content/uploads/2016/12/quai.jpg">le quai</a>"#,
            "p Voir </wp-content/uploads/2016/12/quai.jpg>le quai</>\nfigure key8 “Alt 8” Légende 8 © Rim",
        ),
        (r#"Bravo <img src="x/smile.gif" class="wp-smiley" alt=":-)"> !"#, "p Bravo :-) !"),
    ] {
        assert_eq!(short(text), expected, "{text}");
    }
    let lost = mapped(
        r#"<figure><img src="https://old.example/wp-content/uploads/2016/12/lost.jpg" alt="Perdue"><figcaption>Légende</figcaption></figure>"#,
    );
    assert_eq!(lost.tally.missing.len(), 1);
    assert_eq!(
        lost.body.text(),
        "https://old.example/wp-content/uploads/2016/12/lost.jpg Perdue\nLégende"
    );
}

#[test]
fn films_sounds_and_documents() {
    for (text, expected) in [
        ("https://www.youtube.com/watch?v=x", "embed https://www.youtube.com/watch?v=x"),
        ("Voir\nhttps://youtu.be/x\net", "p Voir\nembed https://youtu.be/x\np et"),
        ("[embed]http://vimeo.com/1[/embed]", "embed https://vimeo.com/1"),
        (
            "<!-- wp:embed --><figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://x.com/a/status/1\n</div><figcaption>Dit</figcaption></figure><!-- /wp:embed -->",
            "embed https://x.com/a/status/1\np Dit",
        ),
        (
            r#"<iframe src="//player.vimeo.com/video/1" title="T"></iframe>"#,
            "embed https://player.vimeo.com/video/1",
        ),
        (
            r#"<iframe src="https://autre.example/x"></iframe>"#,
            "html <p><a href=\"https://autre.example/x\">https://autre.example/x</a> </p>",
        ),
        (
            r#"<object><param name="movie" value="http://www.youtube.com/v/x"><embed src="http://www.youtube.com/v/x"></object>"#,
            "embed https://www.youtube.com/v/x",
        ),
        (
            r#"[video mp4="https://old.example/wp-content/uploads/2016/12/film.mp4"][/video]"#,
            "video key11 Légende 11",
        ),
        (
            r#"<p>Le <a href="/wp-content/uploads/2016/12/bilan.pdf">bilan</a> dit</p>"#,
            "p Le </wp-content/uploads/2016/12/bilan.pdf>bilan</> dit\ndocument key10 Titre 10",
        ),
        (
            r#"<div class="wp-block-file"><a href="/wp-content/uploads/2016/12/bilan.pdf">Le bilan</a><a href="/wp-content/uploads/2016/12/bilan.pdf" class="wp-block-file__button" download>Télécharger</a></div>"#,
            "document key10 Le bilan",
        ),
        (
            r#"<blockquote class="twitter-tweet"><p>Dit</p>— Rim <a href="https://twitter.com/a/status/1">2016</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script>"#,
            "quote Dit|— Rim <https://twitter.com/a/status/1>2016</> — \nembed https://twitter.com/a/status/1",
        ),
    ] {
        assert_eq!(short(text), expected, "{text}");
    }
}

#[test]
fn quotations_lists_boxes_and_turns() {
    for (text, expected) in [
        ("<blockquote><p>Un</p><p>Deux</p><cite>— Rim</cite></blockquote>", "quote Un|Deux — Rim"),
        (
            "<figure class=\"wp-block-pullquote\"><blockquote><p>Un</p><cite>Rim</cite></blockquote></figure>",
            "quote Un — Rim",
        ),
        (
            "<blockquote>Un <cite>titre</cite> deux\n\ntrois</blockquote>",
            "quote Un _titre_ deux|trois — ",
        ),
        ("<ul>\n<li>a<br>b</li>\n<li><p>c</p></li>\n</ul>", "ul a⏎b|c"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "html <ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("<details><summary>Quoi</summary><p>a</p><ul><li>b</li></ul></details>", "box Quoi a [b]"),
        ("<p>Payé <del>20</del> 10</p>", "html <p>Payé <del>20</del> 10</p>"),
        ("<pre class=\"x\">a\n  b</pre>", "html <pre>a\n  b</pre>"),
        (
            "<p><strong>Un ?</strong></p><p>a</p><p>b</p><p><strong>Deux ?</strong></p><p>c</p><p><strong>Trois ?</strong></p><p>d</p>",
            "turn Un ? → a|b\nturn Deux ? → c\nturn Trois ? → d",
        ),
    ] {
        assert_eq!(short(text), expected, "{text}");
    }
}

#[test]
fn regular_tables_become_tables() {
    assert_eq!(
        short(
            "<figure class=\"wp-block-table\"><table><thead><tr><th>Port</th><th>Tonnes</th></tr></thead><tbody><tr><td>Agadir</td><td>1 200,5</td></tr><tr><td>Safi</td><td>–</td></tr></tbody></table><figcaption>Source : ports</figcaption></figure>"
        ),
        "table () [Port|Tonnes] [false, true] Agadir|1 200,5/Safi|– (Source : ports)"
    );
    assert_eq!(
        short(
            "<table><tr><td><b>A</b></td><td><strong>B</strong></td></tr><tr><td>c</td><td>d</td></tr></table>"
        ),
        "table () [A|B] [false, false] c|d ()"
    );
    assert_eq!(
        short(
            "<table style=\"x\" onclick=\"y\"><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr></table>"
        ),
        "html <table><tbody><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>"
    );
}

#[test]
fn nothing_that_acts_comes_through() {
    for text in [
        "<pre><script>alert(1)</script>a</pre>",
        "<dl onclick=x><dt style=y>a<svg><a href=javascript:alert(1)>z</a></svg></dl>",
        "<ul><li>a<ul><li><a href=\"javascript:alert(1)\">b</a><iframe src=https://evil.example></iframe><img src=x onerror=alert(1)></li></ul></ul>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<table><tr><td colspan=2><form action=//evil.example><input autofocus onfocus=alert(1)>a</form></td></tr></table>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<pre><a href=\"&#106;avascript:alert(1)\">a</a></pre>",
    ] {
        let json = serde_json::to_string(&body(text)).expect("JSON").to_lowercase();
        for bad in [
            "<script",
            "onerror",
            "onclick",
            "onfocus",
            "javascript:",
            "<svg",
            "<math",
            "<iframe",
            "<img",
            "<form",
            "<style",
            "style=",
        ] {
            assert!(!json.contains(bad), "{text}: {json}");
        }
    }
}

#[test]
fn ids_stay_when_a_text_grows() {
    let (old, new) = (body("<p>a</p><p>b</p><p>a</p>"), body("<p>neu</p><p>a</p><p>b</p><p>a</p>"));
    let ids = |body: &Body| body.blocks.iter().map(|block| block.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&old), ids(&new)[1..]);
}

#[test]
fn a_text_without_end_is_mapped_in_time() {
    for piece in [
        "<div>",
        "<b>",
        "<a href=x>",
        "<blockquote>",
        "[caption ",
        "[it's ",
        "<a \"",
        "<table><tr><td>",
        "<ul><li>",
        "<!-- wp:group -->",
        "<p>",
        "&amp",
        "<a \">",
    ] {
        let text = piece.repeat(300_000 / piece.len()) + "fin";
        let mapped = mapped(&text);
        let words = mapped.body.text();
        assert!(words.contains("fin"), "{piece}: {}", &words[words.len().saturating_sub(80)..]);
    }
}

/// Markup with words in it, as people and editors of all kinds leave it behind.
fn markup() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        6 => Just("\u{1}".to_owned()),
        1 => prop::sample::select(vec!["\n", "\n\n", " ", "&nbsp;", "<br>", "<br/>\n", "<hr>", "<!-- wp:more --><!--more--><!-- /wp:more -->", "<img src='https://old.example/wp-content/uploads/2016/12/port.jpg'>", "<img src='x.jpg'>", "[gallery]", "&", "[", "]", "</p>", "<li>"]).prop_map(str::to_owned),
    ];
    leaf.prop_recursive(6, 60, 5, |inner| {
        let tag = prop::sample::select(vec![
            "p", "div", "b", "em", "a href='https://x.example'", "a href='/wp-content/uploads/2016/12/bilan.pdf'", "span lang=ar", "ul", "ol", "li", "blockquote", "cite", "table", "tr", "td", "th", "h1", "h2", "h5", "figure", "figcaption", "details", "summary", "pre", "code", "del", "sup", "dl", "dt", "dd", "q", "section", "footer", "center", "figure class=wp-block-embed", "figure class=wp-block-gallery", "div class=wp-block-file", "blockquote class=twitter-tweet", "font", "address",
        ]);
        prop_oneof![
            4 => (tag, prop::collection::vec(inner.clone(), 0..5)).prop_map(|(tag, inside)| {
                let name = tag.split(' ').next().unwrap_or(tag);
                format!("<{tag}>{}</{name}>", inside.concat())
            }),
            2 => prop::collection::vec(inner.clone(), 0..5).prop_map(|inside| inside.concat()),
            1 => (prop::sample::select(vec!["paragraph", "list", "quote", "group", "html", "image"]), inner.clone()).prop_map(|(name, inside)| format!("<!-- wp:{name} {{\"a\":1}} -->{inside}<!-- /wp:{name} -->")),
            1 => inner.clone().prop_map(|inside| format!("[caption id=\"attachment_7\"]{inside}[/caption]")),
            1 => inner.prop_map(|inside| format!("[box color=\"red\"]{inside}[/box]")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_is_lost(markup in markup()) {
        let mut count = 0;
        let text: String = markup.chars().map(|letter| match letter {
            '\u{1}' => {
                count += 1;
                format!(" mot{count}x ")
            }
            other => other.to_string(),
        }).collect();
        let mapped = mapped(&text);
        prop_assert_eq!(mapped.body.faults(), []);
        let words = mapped.body.text();
        for number in 1..=count {
            let word = format!("mot{number}x");
            prop_assert!(words.contains(&word), "{} is lost of {}\n{:#?}", word, text, mapped.body);
        }
    }

    #[test]
    fn no_text_is_too_strange(text in "(?s)([<>/a-z\"'=\\[\\]!&;# \n-]|\\PC|<[a-z]{1,6}|\\[(caption|gallery|embed|video) ?|<!-- /?wp:[a-z]+ (/?)-->){0,60}") {
        prop_assert_eq!(mapped(&text).body.faults(), []);
    }
}
