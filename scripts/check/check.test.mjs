// Each check is shown what it must refuse, and what it must let pass.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbidden } from './arrows.mjs';
import { unpaired } from './migrations.mjs';
import { machinePaths } from './paths.mjs';
import { strays } from './sql.mjs';
import { makers } from './visible.mjs';

const crate = (name, ...names) => ({
  name,
  dependencies: names.map((each) => {
    const [to, kind] = each.split(':');
    return { name: to, kind: kind ?? null };
  }),
});
const HOUSE = ['rotative', 'intake', 'newsroom', 'site', 'editorial', 'partners', 'paper', 'journal', 'base', 'media', 'testkit'];
const house = (...changed) => [
  ...HOUSE.filter((name) => !changed.some((each) => each.name === name)).map((name) => crate(name)),
  ...changed,
];

test('arrows that go down or skip are fine', () => {
  const packages = house(
    crate('rotative', 'site', 'base', 'media', 'serde'),
    crate('site', 'editorial', 'media'),
    crate('editorial', 'paper', 'testkit:dev'),
    crate('media', 'base'),
    crate('testkit', 'base', 'paper'),
  );
  assert.deepEqual(forbidden(packages), []);
});

for (const [name, packages] of [
  ['up', house(crate('paper', 'editorial'))],
  ['sideways', house(crate('editorial', 'partners'))],
  ['sideways between surfaces', house(crate('intake', 'newsroom'))],
  ['from a library to a subject', house(crate('media', 'paper'))],
  ['from a subject to a library', house(crate('editorial', 'media'))],
  ['to testkit outside tests', house(crate('site', 'testkit'))],
  ['up in a build script', house(crate('base', 'paper:build'))],
  ['of a crate that nobody placed', house(crate('leftover', 'base'))],
]) {
  test(`an arrow ${name} is refused`, () => assert.equal(forbidden(packages).length, 1));
}

test('migrations come in twins, counted from one', () => {
  const twins = (step) => [`migrations/${step}.sqlite.sql`, `migrations/${step}.postgres.sql`];
  assert.deepEqual(unpaired([...twins('0001_journal'), ...twins('0002_article'), 'README.md']), []);
  assert.equal(unpaired(['migrations/0001_journal.sqlite.sql']).length, 1);
  assert.equal(unpaired([...twins('0001_journal'), ...twins('0003_article')]).length, 1);
  assert.equal(unpaired([...twins('0001_journal'), ...twins('0001_article')]).length, 1);
  assert.equal(unpaired(['migrations/journal.sql']).length, 1);
});

test('SQL stands in store.rs alone', () => {
  const source = `// "SELECT 1" in a comment\nconst A: &str = "SELECT id FROM article";\n`;
  assert.deepEqual(strays([{ path: 'crates/editorial/src/article/store.rs', text: source }]), []);
  assert.deepEqual(strays([{ path: 'crates/base/src/db/pool.rs', text: source }]), []);
  assert.deepEqual(strays([{ path: 'crates/editorial/src/article.rs', text: source }]), [
    'crates/editorial/src/article.rs:2 holds SQL, which belongs into a store.rs',
  ]);
  const raw = 'let q = r#"\n  UPDATE article SET n = "x"\n"#;';
  assert.equal(strays([{ path: 'crates/site/src/article.rs', text: raw }]).length, 1);
  const prose = `let s = "UPDATE the record, DELETE nothing";\n#[cfg(test)]\nmod tests { const A: &str = "SELECT 1"; }`;
  assert.deepEqual(strays([{ path: 'crates/site/src/article.rs', text: prose }]), []);
});

test('Visible is made in visibility.rs alone', () => {
  const maker = 'fn see(a: Article) -> Visible<Article> { Visible::grant(a) }';
  assert.deepEqual(makers([{ path: 'crates/editorial/src/visibility.rs', text: maker }]), []);
  assert.deepEqual(makers([{ path: 'crates/editorial/src/visibility/lists.rs', text: maker }]), []);
  assert.deepEqual(makers([{ path: 'crates/site/src/article.rs', text: `\n${maker}` }]), [
    'crates/site/src/article.rs:2 makes a Visible, which only a visibility.rs may',
  ]);
  for (const text of ['Visible(a)', 'Visible { thing: a }', 'Visible::<Article>::grant(a)', 'list.map(Visible::grant)']) {
    assert.equal(makers([{ path: 'crates/site/src/front.rs', text }]).length, 1, text);
  }
  const reader = 'use paper::Visible;\nfn show(a: &Visible<Article>) -> Option<Visible<Article>> { "Visible(a)"; list.map(Visible::into_inner) }';
  assert.deepEqual(makers([{ path: 'crates/site/src/article.rs', text: reader }]), []);
});

test('no path of a machine stands in the tree', () => {
  const lines = ['a', `see /${'home'}/somebody/paper`, `/${'root'}/.cargo`, `https://rotative.example/${'work'}/12`];
  assert.deepEqual(machinePaths([{ path: 'README.md', text: lines.join('\n') }]), [
    'README.md:2 holds a path of one machine',
    'README.md:3 holds a path of one machine',
  ]);
  assert.equal(machinePaths([{ path: 'a', text: '/srv/paper/x' }], ['/srv/paper']).length, 1);
});
