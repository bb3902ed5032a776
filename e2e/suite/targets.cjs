// Finds in the sample what the checks rest on, so that the sample's wording and lines may change.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** @returns {string[]} */
const linesOf = (file) => readFileSync(file, 'utf8').split(/\r?\n/);

/**
 * Zero-based line and column of the first place of the brief that matches, outside code fences or only inside them.
 * `isMeant` is asked with the words before it, from the beginning of the line above.
 */
function placeInBrief(sample, pattern, { inCode = false, isMeant = () => true } = {}) {
  let fenced = false;
  let before = '';
  for (const [line, text] of linesOf(path.join(sample, 'brief.md')).entries()) {
    if (/^```/.test(text)) fenced = !fenced;
    const match = fenced === inCode ? pattern.exec(text) : null;
    const isFound = match && isMeant(`${before} ${text.slice(0, match.index)}`);
    before = text;
    if (isFound) return { line, column: match.index, text: match[0], match };
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

/** The first reference to testimony by page and line below a line of the brief. */
function testimonyAfter(sample, above) {
  const lines = linesOf(path.join(sample, 'brief.md'));
  for (const [line, text] of lines.entries()) {
    const match = line > above ? /Tr\. at \d+:\d+–\d+/.exec(text) : null;
    if (match) return { line, column: match.index, text: match[0] };
  }
  throw new Error(`the sample cites no testimony below line ${above + 1}`);
}

/** A citation inside a block of code, where it is none. */
function citationInCode(sample) {
  const place = placeInBrief(sample, /\d+ F\.\s?(Supp\.2d|[23]d) \d+/, { inCode: true });
  if (!place) throw new Error('the sample has no citation in a block of code');
  return place;
}

/** The citation on the face of an opinion in plain text. */
function plainTextCitation(sample) {
  for (const file of readdirSync(path.join(sample, 'authorities')).filter((name) => name.endsWith('.txt'))) {
    for (const [line, text] of linesOf(path.join(sample, 'authorities', file)).entries()) {
      const match = /\d+ F\.\dd \d+/.exec(text);
      if (match) return { line, column: match.index, text: match[0], file: `authorities/${file}` };
    }
  }
  throw new Error('the sample has no opinion in plain text with its citation');
}

/**
 * A citation in the brief of an opinion whose file the sample has, and the line of its star page in that file.
 * @param {(page: string) => string} tail what follows the reporter, given the first page; its group is the pin
 * @param {(before: string) => boolean} [isMeant] which of several
 */
function citationOfOpinion(sample, tail, isMeant) {
  const folder = path.join(sample, 'authorities');
  for (const file of readdirSync(folder)) {
    const lines = linesOf(path.join(folder, file));
    const face = /(\d+) (F\.\dd|F\. Supp\. \dd) (\d+) \(/.exec(lines.join('\n'));
    if (!face) continue;
    const [volume, reporter, page] = face.slice(1).map((part) => part.replaceAll('.', '\\.'));
    const place = placeInBrief(sample, new RegExp(`${volume} ${reporter} ${tail(page)}(?![\\d–-])`), { isMeant });
    const pin = place?.match[1];
    const line = pin ? lines.findIndex((text) => new RegExp(`\\*${pin}(?!\\d)`).test(text)) : -1;
    if (place && line >= 0) return { ...place, file: `authorities/${file}`, target: line, pin };
  }
  throw new Error('the sample cites no opinion file with a star page in this way');
}

/** A full citation with a pin and no quotation before it: `9912 F.3d 574, 576`. */
const opinionPage = (sample) => citationOfOpinion(sample, (page) => `${page}, (\\d+)`, isUnquoted);

/** Nothing quoted stands before its name: F12 would open the words instead of the page. */
const isUnquoted = (before) => !/”\s*[^”]{0,80}$/.test(before.slice(-120));

/** A short form with a pin: `9912 F.3d at 577`. */
const shortForm = (sample) => citationOfOpinion(sample, () => 'at (\\d+)');

/** The first words of a quotation that stand on one line of the brief and on one of an opinion. */
function quotedWords(sample) {
  const folder = path.join(sample, 'authorities');
  const opinions = readdirSync(folder).map((file) => ({ file, lines: linesOf(path.join(folder, file)) }));
  for (const [line, text] of linesOf(path.join(sample, 'brief.md')).entries()) {
    for (const match of text.matchAll(/“([A-Z][^“”[\]]{20,})$/g)) {
      for (const { file, lines } of opinions) {
        const target = lines.findIndex((other) => other.includes(match[1]));
        if (target >= 0) return { line, column: match.index + 1, text: match[1], file: `authorities/${file}`, target };
      }
    }
  }
  throw new Error('the sample has no quotation whose first line stands in an opinion on one line');
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

module.exports = {
  citationInCode,
  plainTextCitation,
  misspacedReporter,
  opinionPage,
  quotedWords,
  shortForm,
  testimonyAfter,
  transcriptLine,
  writtenMonth,
};
