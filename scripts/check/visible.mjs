// Refuses a `Visible` made outside a visibility.rs: whether somebody may see a thing is decided there (or in its folder) alone.
import { files, isMain, report, rust } from './tree.mjs';

// `Visible::grant(…)`, `Visible(…)`, `Visible { … }`; a type such as `Visible<Article>` makes nothing.
const MADE = /\bVisible\s*(::\s*<[^;]*?>\s*)?(::\s*(?!into_inner\b|as_ref\b)[a-z_]\w*|\(|\{)/g;
const DECIDES = /(^|\/)visibility(\.rs$|\/)/;
const DEFINES = /\bstruct\s+Visible\b/;

/** The places that make a `Visible` without being a visibility.rs: `file:line`. */
export function makers(tree) {
  return tree
    .filter(({ path }) => path.endsWith('.rs') && !DECIDES.test(path))
    .flatMap(({ path, text }) => {
      const { code } = rust(text);
      if (DEFINES.test(code)) return [];
      return [...code.matchAll(MADE)].map(({ index }) => {
        const line = code.slice(0, index).split('\n').length;
        return `${path}:${line} makes a Visible, which only a visibility.rs may`;
      });
    });
}

if (isMain(import.meta)) report('visible', makers(files()));
