// Refuses SQL outside store.rs: whoever looks for the statements of a thing finds them all beside it.
import { files, isMain, report, rust } from './tree.mjs';

const STATEMENT =
  /\b(SELECT\s+[\w*('$:{]|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|(CREATE|ALTER|DROP)\s+(TABLE|INDEX)\b)/;

// The database's own module, and what is for tests alone.
const AT_HOME = [/(^|\/)store\.rs$/, /^crates\/base\/src\/db(\.rs|\/)/, /\/(tests|benches|examples)\//, /^crates\/testkit\//];

/** The statements that stand where they should not: `file:line`. */
export function strays(tree) {
  return tree
    .filter(({ path }) => path.endsWith('.rs') && !AT_HOME.some((home) => home.test(path)))
    .flatMap(({ path, text }) =>
      rust(text)
        .strings.filter((string) => STATEMENT.test(string.text))
        .map(({ line }) => `${path}:${line} holds SQL, which belongs into a store.rs`),
    );
}

if (isMain(import.meta)) report('sql', strays(files()));
