// The demo's names as outlines. One sign of each is printed in the second ink: the
// acute of « Criée », the two points of « الدلالة ».
import * as fontkit from "fontkit";
import subset from "subset-font";

const SIZE = 400;

/** The names by edition, as SVG. */
export async function drawNames(fonts) {
  const display = await still(fonts.latin, "La Criée Afrique", { opsz: 72, wght: 640 });
  const naskh = await still(fonts.arabic, "الدلالة", { wght: 700 });
  const criee = draw(display, "La Criée", { tracking: -0.022, second: acuteOf("é") });
  const afrique = draw(display, "La Criée Afrique", { tracking: -0.022, second: acuteOf("é") });
  const dalala = draw(naskh, "الدلالة", { tracking: 0, second: points });
  return [["fr", criee], ["en", criee], ["afrique", afrique], ["ar", dalala]];
}

/** A font without axes: fontkit cannot draw one that varies from WOFF2. */
async function still(font, letters, variationAxes) {
  const options = { targetFormat: "sfnt", variationAxes };
  return fontkit.create(await subset(font, letters, options));
}

function draw(font, words, { tracking, second }) {
  const scale = SIZE / font.unitsPerEm;
  const run = font.layout(words);
  const inks = { first: "", second: "" };
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let pen = 0;
  run.glyphs.forEach((glyph, place) => {
    const { xAdvance, xOffset, yOffset } = run.positions[place];
    const placed = glyph.path.scale(scale, -scale).translate((pen + xOffset) * scale, -yOffset * scale);
    const strokes = contours(placed);
    for (const stroke of strokes) {
      inks[second(glyph, stroke, strokes) ? "second" : "first"] += stroke.path;
      box.left = Math.min(box.left, stroke.left);
      box.right = Math.max(box.right, stroke.right);
      box.top = Math.min(box.top, stroke.top);
      box.bottom = Math.max(box.bottom, stroke.bottom);
    }
    pen += xAdvance + tracking * font.unitsPerEm;
  });
  const sides = [box.left, box.top, box.right - box.left, box.bottom - box.top].map(Math.round);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${sides.join(" ")}"><path d="${inks.first}"/><path class="second" d="${inks.second}"/></svg>\n`;
}

/** The closed strokes of a path, each with its box. */
function contours(path) {
  const found = [];
  for (const { command, args } of path.commands) {
    if (command === "moveTo") found.push({ path: "", left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity });
    const stroke = found.at(-1);
    const letter = { moveTo: "M", lineTo: "L", quadraticCurveTo: "Q", bezierCurveTo: "C", closePath: "Z" }[command];
    stroke.path += letter + args.map((number) => Math.round(number)).join(" ");
    for (let n = 0; n < args.length; n += 2) {
      stroke.left = Math.min(stroke.left, args[n]);
      stroke.right = Math.max(stroke.right, args[n]);
      stroke.top = Math.min(stroke.top, args[n + 1]);
      stroke.bottom = Math.max(stroke.bottom, args[n + 1]);
    }
  }
  return found;
}

/** The accent of a letter stands wholly over every other stroke of it. */
const acuteOf = (letter) => (glyph, stroke, all) =>
  glyph.codePoints.includes(letter.codePointAt(0)) &&
  all.every((other) => other === stroke || stroke.bottom <= other.top);

/** The points of an Arabic letter are a glyph that stands for no letter of its own. */
const points = (glyph) => glyph.codePoints.length === 0;
