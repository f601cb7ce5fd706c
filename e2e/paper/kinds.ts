// Every kind of page that the paper has, by its address, and the editions in which the demo shows it.
// The list is exact: a kind that the demo lacks fails, and so does one that nobody listed.

export type Edition = 'fr' | 'ar' | 'en' | 'afrique';
export type Kind = keyof typeof KINDS;

const EVERYWHERE: Edition[] = ['fr', 'ar', 'en', 'afrique'];

export const KINDS = {
  front: EVERYWHERE,
  wire: EVERYWHERE,
  section: EVERYWHERE,
  topic: EVERYWHERE,
  byline: EVERYWHERE,
  article: EVERYWHERE,
  gallery: ['fr', 'ar'],
  video: ['fr'],
  partner: ['fr'],
  history: ['fr', 'ar', 'en'],
  corrections: EVERYWHERE,
  archive: EVERYWHERE,
  month: EVERYWHERE,
  day: EVERYWHERE,
  permission: EVERYWHERE,
  follow: EVERYWHERE,
  policy: EVERYWHERE,
  error: EVERYWHERE,
} satisfies Record<string, Edition[]>;

/** Each kind in each of its editions. */
export const SHOWN = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
  KINDS[kind].map((edition) => ({ kind, edition: edition as Edition })),
);

/** What is looked at closely; the regional edition has the templates and the words of the French one. */
const REGIONAL: Kind[] = ['front', 'section', 'article'];
export const PAGES = SHOWN.filter(({ kind, edition }) => edition !== 'afrique' || REGIONAL.includes(kind));

/** The addresses, without host and edition. */
const ADDRESSES: [RegExp, string][] = [
  [/^\/$/, 'front'],
  [/^\/(fil|wire)(\/.*)?$/, 'wire'],
  [/^\/(rubrique|section)\/[^/]+(\/.*)?$/, 'section'],
  [/^\/(theme|topic)\/[^/]+(\/.*)?$/, 'topic'],
  [/^\/(auteur|author)\/[^/]+(\/.*)?$/, 'byline'],
  [/^\/\d{4}\/\d\d\/\d\d\/[^/]+\/(historique|history)\/?$/, 'history'],
  [/^\/\d{4}\/\d\d\/\d\d\/[^/]+\/$/, 'article'],
  [/^\/(rectificatifs|corrections)(\/.*)?$/, 'corrections'],
  [/^\/archives?\/?$/, 'archive'],
  [/^\/archives?\/\d{4}\/\d\d\/?$/, 'month'],
  [/^\/archives?\/\d{4}\/\d\d\/\d\d\/?$/, 'day'],
  [/^\/(autorisation|permission)(\/.*)?$/, 'permission'],
  [/^\/(suivre|follow)\/?$/, 'follow'],
  [/^\/page\/[^/]+\/?$/, 'policy'],
];

const GENRES_OF_THEIR_OWN = ['gallery', 'video', 'live', 'partner'];

export function editionOf(url: URL): Edition {
  if (url.hostname.startsWith('afrique.')) return 'afrique';
  const first = url.pathname.split('/')[1];
  return first === 'ar' || first === 'en' ? first : 'fr';
}

/** What kind of page it is; an address that is not in the list is its own kind, which no test expects. */
export function kindOf(url: URL, status: number, html: string): string {
  if (status >= 400) return 'error';
  const path = url.pathname.replace(/^\/(ar|en)(?=\/|$)/, '') || '/';
  const kind = ADDRESSES.find(([address]) => address.test(path))?.[1] ?? `unknown (${path})`;
  const genre = kind === 'article' ? /\bgenre-([a-z]+)/.exec(html)?.[1] : undefined;
  return genre && GENRES_OF_THEIR_OWN.includes(genre) ? genre : kind;
}
