// Refuses a path of somebody's machine in a file of the tree: it is wrong everywhere else.
import { dirname } from 'node:path';
import { files, isMain, report, top } from './tree.mjs';

// Brackets, so that this file does not hold what it looks for.
const HOMES = /(?<![\w.}~-])[/](?:root|work|Users[/]\w+|home[/]\w+)[/][\w.]/;

/** The lines that hold a home folder, or one of the given folders: `file:line`. */
export function machinePaths(tree, folders = []) {
  return tree.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) =>
      HOMES.test(line) || folders.some((folder) => line.includes(`${folder}/`))
        ? [`${path}:${index + 1} holds a path of one machine`]
        : [],
    ),
  );
}

// The checkout's own place; a folder directly under the root is too common a word to look for.
const own = [top, dirname(top)].filter((folder) => folder.split('/').length > 2);
if (isMain(import.meta)) report('paths', machinePaths(files(), own));
