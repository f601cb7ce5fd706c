//! Exports that are made here, of invented texts.

use std::fmt::Write as _;

/// A post of an invented site.
#[derive(Clone, Debug)]
pub struct Post {
    /// Its number.
    pub id: usize,
    /// `post`, `page` …
    pub kind: &'static str,
    /// `publish`, `draft` …
    pub status: &'static str,
    /// Title.
    pub title: String,
    /// Last part of its address, as WordPress wrote it.
    pub slug: String,
    /// Civil date of publication, `2008-01-01 10:30:00`.
    pub date: String,
    /// The same in UTC.
    pub gmt: String,
    /// Date of modification, local and in UTC.
    pub modified: String,
    /// Text.
    pub content: String,
    /// Further elements: terms, custom fields.
    pub more: String,
}

impl Post {
    /// A published post of that number.
    pub fn plain(id: usize) -> Post {
        let (day, hour) = (id / 24 % 28 + 1, id % 24);
        let (month, year) = (id / 672 % 12 + 1, 2008 + id / 8064);
        let date = format!("{year}-{month:02}-{day:02} {hour:02}:30:00");
        Post {
            id,
            kind: "post",
            status: "publish",
            title: format!("Le quai numéro {id} attend son navire"),
            slug: format!("quai-{id}"),
            gmt: date.clone(),
            modified: date.clone(),
            date,
            content: paragraphs(id),
            more: format!(
                "<category domain=\"category\" nicename=\"ports\"><![CDATA[Ports]]></category>\
                 <category domain=\"post_tag\" nicename=\"quai-{0}\"><![CDATA[Quai {0}]]></category>",
                id % 50
            ),
        }
    }

    fn write(&self, out: &mut String) {
        let Post { id, kind, status, title, slug, date, gmt, modified, content, more } = self;
        let path = date[..10].replace('-', "/");
        writeln!(
            out,
            "<item><title><![CDATA[{title}]]></title>\
             <link>https://ancien.example/{path}/{slug}/</link>\
             <dc:creator><![CDATA[rim]]></dc:creator>\
             <guid isPermaLink=\"false\">https://ancien.example/?p={id}</guid>\
             <content:encoded><![CDATA[{content}]]></content:encoded>\
             <excerpt:encoded><![CDATA[Ce que dit le quai {id}.]]></excerpt:encoded>\
             <wp:post_id>{id}</wp:post_id><wp:post_date><![CDATA[{date}]]></wp:post_date>\
             <wp:post_date_gmt><![CDATA[{gmt}]]></wp:post_date_gmt>\
             <wp:post_modified><![CDATA[{modified}]]></wp:post_modified>\
             <wp:post_modified_gmt><![CDATA[{modified}]]></wp:post_modified_gmt>\
             <wp:post_name><![CDATA[{slug}]]></wp:post_name><wp:status><![CDATA[{status}]]></wp:status>\
             {more}<wp:post_parent>0</wp:post_parent>\
             <wp:post_type><![CDATA[{kind}]]></wp:post_type><wp:is_sticky>0</wp:is_sticky>\
             <wp:postmeta><wp:meta_key><![CDATA[_edit_last]]></wp:meta_key>\
             <wp:meta_value><![CDATA[1]]></wp:meta_value></wp:postmeta></item>"
        )
        .expect("written");
    }
}

/// Eight paragraphs, every other post in blocks.
fn paragraphs(id: usize) -> String {
    const LINES: [&str; 4] = [
        "Le <strong>terminal</strong> a reçu 1 200 tonnes de sardines dans la nuit, dit la capitainerie, qui attend <a href=\"https://ancien.example/2009/01/02/quai-1/\">deux autres navires</a> avant la fin de la semaine.",
        "Les mareyeurs comptent les caisses une à une, sous une pluie fine qui ne décourage personne, et la criée ouvre une heure plus tôt que d’habitude.",
        "« Nous n’avons jamais vu cela », dit une patronne de pêche inventée pour la circonstance, avant de rentrer chez elle à pied le long de la jetée.",
        "Le prix moyen s’établit à 5,40 dirhams le kilo, en hausse de 3 % sur un an, selon les chiffres de la halle que personne d’autre ne publie.",
    ];
    let mut text = String::new();
    for at in 0..8 {
        let line = LINES[(id + at) % LINES.len()];
        if id.is_multiple_of(2) {
            write!(text, "<!-- wp:paragraph -->\n<p>{line}</p>\n<!-- /wp:paragraph -->\n\n")
                .expect("written");
        } else {
            write!(text, "{line}\n\n").expect("written");
        }
    }
    text
}

/// An export of these posts.
pub fn export(posts: &[Post]) -> String {
    export_with("", posts)
}

/// An export of these posts, with more in its channel.
pub fn export_with(channel: &str, posts: &[Post]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<rss version=\"2.0\" \
         xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
          xmlns:wp=\"http://wordpress.org/export/1.2/\">\n<channel><title>L’Ancien Quai</title>\
         <link>https://ancien.example</link><language>fr-FR</language>\
         <wp:wxr_version>1.2</wp:wxr_version>\
         <wp:base_site_url>https://ancien.example</wp:base_site_url>\
         <wp:base_blog_url>https://ancien.example</wp:base_blog_url>\
         <wp:author><wp:author_login>rim</wp:author_login>\
         <wp:author_display_name><![CDATA[Rim Tazi-Brem]]></wp:author_display_name></wp:author>\
         <wp:category><wp:category_nicename>ports</wp:category_nicename>\
         <wp:cat_name><![CDATA[Ports]]></wp:cat_name></wp:category>{channel}\n"
    );
    for post in posts {
        post.write(&mut out);
    }
    out.push_str("</channel></rss>\n");
    out
}
