// schema.org's own vocabulary, from the types that npm's schema-dts carries: which properties a type
// has, from whom it has them, and what each may hold.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Thing = { [key: string]: Json };

const declarations = createRequire(import.meta.url).resolve('schema-dts').replace(/schema\.js$/, 'schema.d.ts');

/** Types with what they extend and their own properties; texts that a type of words allows. */
const parents = new Map<string, string[]>();
const properties = new Map<string, Map<string, string[]>>();
const words = new Map<string, Set<string>>();

const bare = (name: string) => name.replace(/(Base|Leaf)$/, '');

/** The names that a union is made of, without `IdReference`. */
function named(type: ts.TypeNode | undefined): string[] {
  if (!type) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(named);
  if (ts.isParenthesizedTypeNode(type)) return named(type.type);
  return ts.isTypeReferenceNode(type) ? [type.typeName.getText()] : [];
}

const source = ts.createSourceFile('schema.d.ts', readFileSync(declarations, 'utf8'), ts.ScriptTarget.Latest, true);
for (const statement of source.statements) {
  if (ts.isInterfaceDeclaration(statement)) {
    const name = bare(statement.name.text);
    const above = (statement.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => bare(type.expression.getText())));
    parents.set(name, [...(parents.get(name) ?? []), ...above.filter((one) => one !== name && !one.startsWith('Partial'))]);
    const own = properties.get(name) ?? new Map<string, string[]>();
    properties.set(name, own);
    for (const member of statement.members) {
      if (!ts.isPropertySignature(member) || !member.type || !ts.isTypeReferenceNode(member.type)) continue;
      own.set((member.name as ts.StringLiteral).text, named(member.type.typeArguments?.[0]));
    }
  } else if (ts.isTypeAliasDeclaration(statement) && ts.isUnionTypeNode(statement.type)) {
    const literals = statement.type.types.flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
    );
    if (literals.length) words.set(statement.name.text, new Set(literals));
  }
}

/** A type and everything that it is. */
function lineage(type: string): string[] {
  return [type, ...(parents.get(type) ?? []).flatMap(lineage)];
}

const range = (type: string, property: string) => lineage(type).map((each) => properties.get(each)?.get(property)).find(Boolean);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}(-\d\d(-\d\d)?)?$/;
const absolute = (text: string) => /^(https?|mailto):/.test(text) && URL.canParse(text);

/** Whether a plain value is one of what a range allows. */
function fits(value: string | number | boolean, allowed: string[]): boolean {
  const has = (...names: string[]) => names.some((name) => allowed.includes(name));
  if (typeof value === 'boolean') return has('Boolean');
  if (typeof value === 'number') return has('Number', 'Float') || (has('Integer') && Number.isInteger(value));
  if (value.trim() === '') return false;
  if (has('Text', 'CssSelectorType', 'XPathType', 'PronounceableText')) return true;
  return (
    (has('URL') && absolute(value)) ||
    (has('DateTime') && INSTANT.test(value)) ||
    (has('Date') && DAY.test(value)) ||
    (has('Distance') && /^\d+(\.\d+)? [a-z]+$/.test(value)) ||
    (has('Duration') && /^P/.test(value)) ||
    allowed.some((name) => words.get(name)?.has(value))
  );
}

/** What is wrong in a document, in words; nothing where it keeps to the vocabulary. */
export function wrongs(document: Thing): string[] {
  const found: string[] = [];
  if (document['@context'] !== 'https://schema.org') found.push(`@context is ${document['@context']}`);
  const things = (document['@graph'] ?? [document]) as Thing[];
  const byId = new Map<string, Thing>();
  const gather = (value: Json) => {
    if (Array.isArray(value)) return value.forEach(gather);
    if (value === null || typeof value !== 'object') return;
    if (value['@id'] && value['@type']) byId.set(value['@id'] as string, value);
    Object.values(value).forEach(gather);
  };
  gather(things);

  const check = (value: Json, allowed: string[] | undefined, at: string) => {
    if (Array.isArray(value)) {
      if (value.length === 0) found.push(`${at} is an empty list`);
      return value.forEach((each, index) => check(each, allowed, `${at}[${index}]`));
    }
    if (value === null) return void found.push(`${at} is null`);
    if (typeof value !== 'object') {
      if (!allowed || !fits(value, allowed)) found.push(`${at}: ${JSON.stringify(value)} is none of ${allowed?.join(', ')}`);
      return;
    }
    const thing = value['@type'] ? value : byId.get(value['@id'] as string);
    if (!thing) return void found.push(`${at}: nothing in the document is ${value['@id']}`);
    const type = thing['@type'] as string;
    if (!properties.has(type)) return void found.push(`${at}: there is no type ${type}`);
    if (allowed && !lineage(type).some((each) => allowed.includes(each))) found.push(`${at}: ${type} is none of ${allowed.join(', ')}`);
    if (thing !== value) return;
    for (const [property, each] of Object.entries(value)) {
      if (property.startsWith('@')) continue;
      const may = range(type, property);
      if (!may) found.push(`${at}: ${type} has no ${property}`);
      else check(each, may, `${at}.${property}`);
    }
  };
  things.forEach((thing) => check(thing, undefined, String(thing['@type'])));
  return found;
}

/** Everything in a document that has one of these types. */
export function all(document: Json, types: RegExp): Thing[] {
  if (Array.isArray(document)) return document.flatMap((each) => all(each, types));
  if (document === null || typeof document !== 'object') return [];
  const own = types.test(String(document['@type'])) ? [document] : [];
  return [...own, ...Object.values(document).flatMap((each) => all(each, types))];
}

/** The documents of a page. */
export function documents(html: string): Thing[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g);
  return [...scripts].map(([, text]) => JSON.parse(text) as Thing);
}
