/**
 * How fast the reader of drafts is, as ratios that mean the same on any machine:
 *
 * - for hostile inputs, time per byte at a large size against time per byte at a small one (1 is linear);
 * - for a brief, throughput against a plain loop over the same text that only asks each letter its class;
 * - for a small text, time against another citation finder, `getCitations` of `@beshkenadze/eyecite`.
 *
 * Run with `npm run bench`, or `npm run bench -- "(Id. "` for inputs of your own. Nothing here is a test.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
// @ts-expect-error The package has no type declarations.
import { getCitations } from '@beshkenadze/eyecite';
import { bindDraft } from '../server/src/model/bind.ts';
import { parseDraft } from '../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../server/src/text/view.ts';

const KB = 1 << 10;
const SMALL = 128 * KB;
const LARGE = 4096 * KB;
/** A larger size is not tried when the last step shows that time per byte has grown this many times. */
const GIVE_UP_AT = 4;

const brief = readFileSync(path.join(import.meta.dirname, '../sample/brief.md'), 'utf8');

const HOSTILE: readonly string[] = [
  ...['(', ')', '[', '7', '7 ', 'a', 'A.', '“', '§ ', 'v. ', 'A v. ', 'Alpha Beta ', 'at *3 ', '[*3] ', 'F. '],
  ...['Id. ', '(Id. ', 'Id. (', '412 F.3d 871 ', '412 F.3d 871, ', '412 F.3d 871; ', 'ECF No. 1 ', 'ECF No. 1 or '],
  ...['A, supra, ', 'A v. B, 1 U.S. 1 (1800) (quoting ', 'A v. B, 1 U.S. 1; A, 1 U.S. at 1; ', 'Pl. Tr. 1:1, '],
  ...['Id. at 1, ', '1, ', '1-200, ', '; 2:2', ', ¶ 2'],
  ...['*a', '[a](', '![a](', '[^1]', '[a]', '<http://a', '1) ', '> ', '<!-- ', '`', '# a\n', '\f1\n', 'a\n\n'],
];

const own = process.argv.slice(2);
for (const language of ['markdown', 'plaintext'] as const) growth(own.length > 0 ? own : HOSTILE, language);
if (own.length === 0) {
  throughput();
  comparison();
}

/** Prints how time per byte grows with the size of an input. */
function growth(units: readonly string[], language: DraftLanguage): void {
  console.log(`\nTime per byte against that at ${SMALL / KB} KB, ${language} (1 is linear)`);
  console.log(`${'input'.padEnd(40)}${'parse'.padStart(22)}${'bind'.padStart(22)}`);
  for (const unit of units) {
    const parse = (text: string) => parseDraft(text, language);
    const parsing = grow(unit, (text) => [() => void parse(text)]);
    const binding = grow(
      unit,
      (text) => {
        const draft = parse(text);
        return [() => void bindDraft(draft)];
      },
      parsing.size,
    );
    console.log(`${JSON.stringify(unit).padEnd(40)}${told(parsing).padStart(22)}${told(binding).padStart(22)}`);
  }
}

interface Growth {
  readonly ratio: number;
  /** The largest size tried. */
  readonly size: number;
  /** Why it went no further, when it failed. */
  readonly failure?: string;
}

/** Doubles the size until it is large or until it is plain that the work is not linear. */
function grow(unit: string, prepare: (text: string) => readonly [() => void], limit = LARGE): Growth {
  const timePerByte = (size: number): number => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    return best(...prepare(text), size < 4 * SMALL ? 5 : 2) / text.length;
  };
  const base = timePerByte(SMALL);
  let result: Growth = { ratio: 1, size: SMALL };
  for (let size = SMALL * 2; size <= limit && result.ratio < GIVE_UP_AT; size *= 2) {
    try {
      result = { ratio: timePerByte(size) / base, size };
    } catch (error) {
      return { ...result, failure: String(error) };
    }
  }
  return result;
}

function told({ ratio, size, failure }: Growth): string {
  if (failure !== undefined) return `THROWS after ${size / KB} KB`;
  const where = size === LARGE ? '' : ` at ${size / KB} KB`;
  return `${ratio.toFixed(1)}${where}`;
}

/** Prints how many times longer reading a brief takes than looking at each of its letters. */
function throughput(): void {
  const text = brief.repeat(Math.ceil(LARGE / 4 / brief.length));
  const loop = best(() => void countLetters(text), 5);
  console.log(`\nA brief of ${Math.round(text.length / KB)} KB`);
  for (const language of ['markdown', 'plaintext'] as const) {
    const time = best(() => void parseDraft(text, language), 3);
    const speed = (text.length / KB / KB / time) * 1000;
    console.log(
      `${language}: ${(time / loop).toFixed(1)} times a loop over its letters (${speed.toFixed(1)} MB/s here)`,
    );
  }
}

/** Letters, digits and white space of a text: the least that any reader does. */
function countLetters(text: string): readonly number[] {
  let letters = 0;
  let digits = 0;
  let spaces = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters += 1;
    else if (code >= 0x30 && code <= 0x39) digits += 1;
    else if (code === 0x20 || (code >= 9 && code <= 13)) spaces += 1;
  }
  return [letters, digits, spaces];
}

/** Prints the time of a small text against that of another finder, which reads fewer kinds of citation. */
function comparison(): void {
  const text = brief.slice(0, 4 * KB);
  const ours = best(() => void parseDraft(text, 'plaintext'), 20);
  const theirs = best(() => void getCitations(text), 3);
  console.log(
    `\nA text of ${text.length / KB} KB: eyecite's getCitations takes ${(theirs / ours).toFixed(0)} times as long`,
  );
}

/** A run that takes this long is not repeated: what disturbs it is small beside it. */
const LONG_RUN_MS = 1000;

/** The best of several runs in milliseconds: what is slower was disturbed. */
function best(run: () => void, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs && !(i > 0 && least > LONG_RUN_MS); i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
