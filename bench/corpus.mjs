// Writes a WordPress export of invented articles to standard output: as many as asked, always
// the same ones for the same seed. Words have the shapes and the frequencies of French (a
// vocabulary of some thousand words, the commonest of them short), texts some six hundred
// words, and dates, categories, tags and authors are spread as in a newsroom of twenty years.
//
//   node bench/corpus.mjs --posts 100000 [--words 600] [--seed 1] > export.xml
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '10000' },
    words: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
  },
});
const posts = Number(values.posts);
const length = Number(values.words);

/** Chances that can be repeated (mulberry32). */
let state = Number(values.seed) >>> 0;
function chance() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = state;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const below = (limit) => Math.floor(chance() * limit);
const pick = (list) => list[below(list.length)];

// -- Words -----------------------------------------------------------------------------------

const COMMON = ['de', 'la', 'le', 'et', 'les', 'des', 'à', 'en', 'un', 'une', 'du', 'que', 'pour', 'dans', 'par', 'sur', 'au', 'qui', 'plus', 'avec'];
const HEADS = ['b', 'c', 'ch', 'd', 'f', 'g', 'gr', 'j', 'l', 'm', 'n', 'p', 'pl', 'pr', 'qu', 'r', 's', 't', 'tr', 'v'];
const HEARTS = ['a', 'e', 'é', 'i', 'o', 'u', 'ai', 'au', 'eu', 'oi', 'ou', 'an', 'en', 'in', 'on'];
const TAILS = ['', '', '', 'l', 'r', 's', 't', 'ne', 're', 'tion', 'ment', 'age', 'eur'];

const vocabulary = [...COMMON];
for (const known = new Set(vocabulary); vocabulary.length < 12_000; ) {
  let word = '';
  for (let syllable = 0; syllable <= below(3); syllable += 1) word += pick(HEADS) + pick(HEARTS);
  word += pick(TAILS);
  if (known.has(word)) continue;
  known.add(word);
  vocabulary.push(word);
}

/** A word; the nth of the vocabulary is n times rarer than the first. */
const word = () => vocabulary[Math.floor(vocabulary.length ** chance()) - 1] ?? vocabulary[0];
const capital = (text) => text[0].toUpperCase() + text.slice(1);

function sentence() {
  const words = [];
  for (let at = 0; at < 8 + below(18); at += 1) {
    const one = word();
    words.push(/^[aeiouéh]/.test(one) && chance() < 0.3 ? `l’${one}` : one);
    if (at > 4 && chance() < 0.06) words[words.length - 1] += ',';
  }
  if (chance() < 0.15) words.splice(below(words.length), 0, `${1 + below(900)},${below(10)} %`);
  return `${capital(words.join(' '))}.`;
}

function paragraph() {
  const text = [];
  for (let at = 0; at < 2 + below(4); at += 1) text.push(sentence());
  if (chance() < 0.2) text[0] = `<strong>${text[0]}</strong>`;
  if (chance() < 0.15) text.push(`<a href="https://ancien.example/?p=${1 + below(posts)}">${word()} ${word()}</a>.`);
  return text.join(' ');
}

// -- The newsroom ----------------------------------------------------------------------------

const slug = (text) =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const named = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const categories = named(14, (at) => `${capital(vocabulary[200 + at * 7])} ${at + 1}`);
const tags = named(Math.min(5_000, 200 + posts / 20), (at) => `${vocabulary[400 + (at % 9_000)]} ${at}`);
const authors = named(60, (at) => ({
  login: `plume-${at}`,
  name: `${capital(vocabulary[900 + at])} ${capital(vocabulary[1_800 + at])}-Essai`,
}));

const DAY = 86_400_000;
const FIRST = Date.UTC(2006, 0, 2);
const LAST = Date.UTC(2026, 10, 1);
// The night in which an old system's texts were carried over, one after the other.
let carried = Date.UTC(2021, 3, 11, 2, 39);
const text = (date) => new Date(date).toISOString().slice(0, 19).replace('T', ' ');

function modified(published) {
  const draw = chance();
  if (published < carried - DAY && draw < 0.6) {
    carried += below(1_600);
    return carried;
  }
  if (draw < 0.9) return published + below(3) * below(7_200_000);
  const later = published + DAY * (2 + below(500)) + below(DAY / 2);
  return later < LAST ? later : published;
}

function body(id) {
  const inBlocks = id % 3 !== 0;
  const parts = [];
  for (let words = 0; words < length; ) {
    const one = paragraph();
    words += one.split(' ').length;
    parts.push(inBlocks ? `<!-- wp:paragraph -->\n<p>${one}</p>\n<!-- /wp:paragraph -->` : one);
  }
  if (id % 9 === 0) {
    const title = capital(`${word()} ${word()}`);
    parts.splice(2, 0, inBlocks ? `<!-- wp:heading -->\n<h2>${title}</h2>\n<!-- /wp:heading -->` : `<h2>${title}</h2>`);
  }
  if (id % 11 === 0) parts.push(`<blockquote><p>« ${sentence()} »</p></blockquote>`);
  if (id % 17 === 0) parts.push(`<ul><li>${sentence()}</li><li>${sentence()}</li></ul>`);
  if (id % 23 === 0) parts.push(`<table><tr><th>${word()}</th><th>${word()}</th></tr><tr><td>${below(99)}</td><td>${below(99)}</td></tr></table>`);
  return parts.join('\n\n');
}

const cdata = (value) => `<![CDATA[${value}]]>`;

function item(id) {
  const published = FIRST + Math.floor(((LAST - FIRST) * id) / posts / 60_000) * 60_000;
  const title = capital(named(5 + below(6), word).join(' '));
  const name = `${slug(title).slice(0, 80)}-${id}`;
  const [date, changed] = [text(published), text(modified(published))];
  const section = pick(categories);
  const topics = named(below(4), () => tags[Math.floor(tags.length ** chance()) - 1] ?? tags[0]);
  const terms = [
    `<category domain="category" nicename="${slug(section)}">${cdata(section)}</category>`,
    ...topics.map((one) => `<category domain="post_tag" nicename="${slug(one)}">${cdata(one)}</category>`),
  ];
  const { login } = pick(authors);
  return `<item><title>${cdata(title)}</title><link>https://ancien.example/${date.slice(0, 10).replaceAll('-', '/')}/${name}/</link><pubDate>${new Date(published).toUTCString()}</pubDate><dc:creator>${cdata(login)}</dc:creator><guid isPermaLink="false">https://ancien.example/?p=${id}</guid><description></description><content:encoded>${cdata(body(id))}</content:encoded><excerpt:encoded>${cdata(sentence())}</excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>${cdata(date)}</wp:post_date><wp:post_date_gmt>${cdata(date)}</wp:post_date_gmt><wp:post_modified>${cdata(changed)}</wp:post_modified><wp:post_modified_gmt>${cdata(changed)}</wp:post_modified_gmt><wp:comment_status>closed</wp:comment_status><wp:ping_status>closed</wp:ping_status><wp:post_name>${cdata(name)}</wp:post_name><wp:status>publish</wp:status><wp:post_parent>0</wp:post_parent><wp:menu_order>0</wp:menu_order><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password><wp:is_sticky>0</wp:is_sticky>${terms.join('')}<wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta></item>\n`;
}

async function write(piece) {
  if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

await write(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>L’Ancien Journal (textes fabriqués)</title><link>https://ancien.example</link><language>fr-FR</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://ancien.example</wp:base_site_url><wp:base_blog_url>https://ancien.example</wp:base_blog_url>
`);
for (const { login, name } of authors) {
  await write(`<wp:author><wp:author_login>${cdata(login)}</wp:author_login><wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>\n`);
}
for (const name of categories) {
  await write(`<wp:category><wp:category_nicename>${slug(name)}</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>${cdata(name)}</wp:cat_name></wp:category>\n`);
}
for (let id = 1; id <= posts; id += 1) await write(item(id));
await write('</channel></rss>\n');
