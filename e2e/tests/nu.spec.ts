// The Nu HTML checker finds no error on any page of the demo, nor on any sample of the site.
import { nu } from '../paper/nu';
import { expect, paper, samples, test } from '../paper/test';

test('Nu HTML checker: every page @nu', () => {
  test.setTimeout(240_000);
  const sheets = [...paper().sheets, ...samples()];
  const wrongs = nu(sheets);
  expect(wrongs.slice(0, 20), `${wrongs.length} in ${sheets.length} pages`).toEqual([]);
});
