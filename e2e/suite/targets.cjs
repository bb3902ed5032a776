// Finds in the sample what the checks rest on, so that the sample's wording and lines may change.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** @returns {string[]} */
const linesOf = (file) => readFileSync(file, 'utf8').split(/\r?\n/);

/** Zero-based line and column of the first place of the brief that matches, code fences left out. */
function placeInBrief(sample, pattern) {
  let fenced = false;
  for (const [line, text] of linesOf(path.join(sample, 'brief.md')).entries()) {
    if (/^```/.test(text)) fenced = !fenced;
    const match = fenced ? null : pattern.exec(text);
    if (match) return { line, column: match.index, text: match[0], match };
  }
  return null;
}

/** A reporter without its spaces, and how it is written. */
function misspacedReporter(sample) {
  const place = placeInBrief(sample, /F\.Supp\.2d/);
  if (!place) throw new Error('the sample has no F.Supp.2d outside code');
  return { ...place, correct: 'F. Supp. 2d' };
}

/** A month written out in the date of a citation. */
function writtenMonth(sample) {
  const place = placeInBrief(
    sample,
    /(?:January|February|August|September|October|November|December)(?= \d+, \d{4}\))/,
  );
  if (!place) throw new Error('the sample has no month written out in the date of a citation');
  return place;
}

/** A full citation with a pin in the brief, and the line of its star page in the opinion's file. */
function opinionPage(sample) {
  const folder = path.join(sample, 'authorities');
  for (const file of readdirSync(folder)) {
    const lines = linesOf(path.join(folder, file));
    const face = /(\d+) (F\.\dd|F\. Supp\. \dd) (\d+) \(/.exec(lines.join('\n'));
    if (!face) continue;
    const [volume, reporter, page] = face.slice(1).map((part) => part.replaceAll('.', '\\.'));
    const place = placeInBrief(sample, new RegExp(`${volume} ${reporter} ${page}, (\\d+)(?![\\d–-])`));
    const pin = place?.match[1];
    const line = pin ? lines.findIndex((text) => new RegExp(`\\*${pin}(?!\\d)`).test(text)) : -1;
    if (place && line >= 0) return { ...place, file: `authorities/${file}`, target: line, pin };
  }
  throw new Error('the sample cites no opinion file with a star page');
}

/** A record reference by page and line in the brief, and its line in the transcript's file. */
function transcriptLine(sample) {
  const folder = path.join(sample, 'record');
  for (const file of readdirSync(folder)) {
    const entry = /ECF (\d+(?:-\d+)?) - .*Deposition/.exec(file)?.[1];
    if (!entry) continue;
    const lines = linesOf(path.join(folder, file));
    const place = placeInBrief(sample, new RegExp(`ECF No\\. ${entry} at (\\d+):(\\d+)`));
    if (!place) continue;
    const page = lines.findIndex((text) => new RegExp(`^\\s*Page ${place.match[1]}\\s*$`).test(text));
    const offset = lines.slice(page).findIndex((text) => new RegExp(`^\\s*${place.match[2]}\\s`).test(text));
    if (page >= 0 && offset >= 0) return { ...place, file: `record/${file}`, target: page + offset };
  }
  throw new Error('the sample cites no transcript by page and line');
}

module.exports = { misspacedReporter, opinionPage, transcriptLine, writtenMonth };
