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
/** A run that takes this long is not repeated: what disturbs it is small beside it. */
const LONG_RUN_MS = 1000;
/** After a run that takes this long no larger size is tried: the size that was reached says enough. */
const LONGEST_RUN_MS = 2000;

const brief = readFileSync(path.join(import.meta.dirname, '../sample/brief.md'), 'utf8');

/** A unit that is repeated, after a head that begins what the units go on with. */
interface Input {
  readonly head: string;
  readonly unit: string;
}

const REPEATED: readonly string[] = [
  ...['(', ')', '[', '7', '7 ', 'a', 'A.', '“', '§ ', 'v. ', 'A v. ', 'Alpha Beta ', 'at *3 ', '[*3] ', 'F. '],
  ...['Id. ', '(Id. ', 'Id. (', '412 F.3d 871 ', '412 F.3d 871, ', '412 F.3d 871; ', 'ECF No. 1 ', 'ECF No. 1 or '],
  ...['A, supra, ', 'A v. B, 1 U.S. 1 (1800) (quoting ', 'A v. B, 1 U.S. 1; A, 1 U.S. at 1; ', 'Pl. Tr. 1:1, '],
  ...['*a', '[a](', '![a](', '[^1]', '[a]', '<http://a', '1) ', '> ', '<!-- ', '`', '# a\n', '\f1\n', 'a\n\n'],
];

const HOSTILE: readonly Input[] = [
  ...REPEATED.map((unit) => ({ head: '', unit })),
  { head: 'Id. at 1', unit: ', 2' },
  { head: 'Id. ¶ 1', unit: ', ¶ 2' },
  { head: 'Pl. Tr. 1:1', unit: '; 2:2' },
  { head: 'ECF Nos. 1', unit: ', 1-200' },
  { head: '42 U.S.C. §§ 1', unit: ', 2' },
];

const own = process.argv.slice(2);
for (const language of ['markdown', 'plaintext'] as const) {
  growth(own.length > 0 ? own.map((unit) => ({ head: '', unit })) : HOSTILE, language);
}
if (own.length === 0) {
  throughput();
  comparison();
}

/** Prints how time per byte grows with the size of an input. */
function growth(inputs: readonly Input[], language: DraftLanguage): void {
  console.log(`\nTime per byte against that at ${SMALL / KB} KB, ${language} (1 is linear)`);
  console.log(`${'input'.padEnd(40)}${'parse'.padStart(22)}${'bind'.padStart(22)}`);
  for (const { head, unit } of inputs) {
    const text = (size: number): string => head + unit.repeat(Math.ceil(size / unit.length));
    let found = 0;
    const parsing = grow((size) => {
      const draft = text(size);
      return () => {
        found = parseDraft(draft, language).citations.length;
      };
    }, LARGE);
    const binding = grow(
      (size) => {
        const draft = parseDraft(text(size), language);
        return () => void bindDraft(draft);
      },
      // What holds no citation has nothing to bind.
      found === 0 ? 0 : parsing.size,
    );
    const name = JSON.stringify(head + unit).padEnd(40);
    console.log(`${name}${told(parsing).padStart(22)}${told(binding).padStart(22)}`);
  }
}

interface Growth {
  /** Time per byte at `size` against that at the smallest size. */
  readonly ratio: number;
  /** The largest size that was read. */
  readonly size: number;
  /** The next size failed. */
  readonly failed: boolean;
}

/** Doubles the size until it is large or until it is plain that the work is not linear. */
function grow(prepare: (size: number) => () => void, limit: number): Growth {
  let least = 0;
  let ratio = 1;
  let reached = 0;
  let time = 0;
  for (let size = SMALL; size <= limit && ratio < GIVE_UP_AT && time < LONGEST_RUN_MS; size *= 2) {
    try {
      time = best(prepare(size), 3);
      const timePerByte = time / size;
      if (size === SMALL) least = timePerByte;
      ratio = timePerByte / least;
      reached = size;
    } catch {
      return { ratio, size: reached, failed: true };
    }
  }
  return { ratio, size: reached, failed: false };
}

function told({ ratio, size, failed }: Growth): string {
  if (size === 0) return failed ? 'FAILS' : '–';
  if (failed) return `FAILS after ${size / KB} KB`;
  return size === LARGE ? ratio.toFixed(1) : `${ratio.toFixed(1)} at ${size / KB} KB`;
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
