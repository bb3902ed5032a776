import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { best, type Measure } from './measure.ts';
import type { LibraryOpening } from './openLibrary.ts';
import { lengthen, loadOpinions, withOtherParties } from './texts.ts';

const OPINIONS = 10_000;
/** Code units of each, so that all of them are some 300 MB. */
const LENGTH = 30_000;
const IN_A_FOLDER = 500;
/** Opinions that the draft cites, spread over all. */
const CITED = 20;
/** Texts with other parties are made so many times, and then again from the first. */
const ROUNDS = 40;

/**
 * A library of 10,000 opinions that say on their faces what they are: what the first F12 costs when none of them was
 * ever read, and at the next start; the memory of both.
 */
export function measureLibrary(): readonly Measure[] {
  const root = mkdtempSync(path.join(os.tmpdir(), 'pincite-library-'));
  try {
    const { name, texts } = loadOpinions();
    const bytes = writeLibrary(root, texts);
    const megabytes = bytes / 1e6;
    const sample = lengthen(texts, 250_000);
    const parse = (sample.length / 1e6 / best(() => void bindDraft(parseDraft(sample, 'plaintext')), 40)) * 1000;
    const cold = open(root);
    const warm = open(root);
    const again = [open(root), open(root)];
    const coldSpeed = (megabytes / cold.first) * 1000;
    const warmFirst = Math.min(warm.first, ...again.map(({ first }) => first));
    console.log(
      `${OPINIONS.toLocaleString('en-US')} opinions of ${name}, ${megabytes.toFixed(0)} MB: first answer ${told(cold)}; next start ${told(warm)}; and again ${again.map(told).join('; ')}`,
    );
    console.log(`parse and bind ${parse.toFixed(1)} MB/s; cold library ${coldSpeed.toFixed(1)} MB/s`);
    const all = [cold, warm, ...again];
    return [
      {
        name: 'speed of a cold library, in speeds of parse and bind',
        measured: coldSpeed / parse,
        bar: 0.5,
        isCeiling: false,
      },
      { name: 'cold start, in warm starts', measured: cold.first / warmFirst, bar: 50, isCeiling: false },
      {
        name: 'memory of the process at its most, in MB',
        measured: Math.max(...all.map(({ memory }) => memory)),
        bar: 400,
        isCeiling: true,
      },
      {
        name: 'opinions not found',
        measured: all.reduce((sum, { unfound }) => sum + unfound, 0),
        bar: 0,
        isCeiling: true,
      },
      { name: 'files opened at a warm start', measured: warm.opened, bar: 3 * CITED, isCeiling: true },
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function told({ first, all, blocked, memory }: LibraryOpening): string {
  return `${first.toFixed(0)} ms (nothing else answered for ${blocked.toFixed(0)} ms at most), ${CITED} citations ${all.toFixed(0)} ms, ${memory.toFixed(0)} MB`;
}

/** Writes the opinions and a draft that cites some of them. Returns the bytes of the opinions. */
function writeLibrary(root: string, texts: readonly string[]): number {
  const bodies = Array.from({ length: ROUNDS }, (_, round) =>
    texts.map((text) => lengthen([withOtherParties(text, round)], LENGTH)),
  ).flat();
  const cites: string[] = [];
  let bytes = 0;
  for (let number = 0; number < OPINIONS; number += 1) {
    const folder = path.join(root, 'authorities', String(Math.floor(number / IN_A_FOLDER)));
    if (number % IN_A_FOLDER === 0) mkdirSync(folder, { recursive: true });
    const name = `${partyOf(number)} v. ${partyOf(number * 7 + 3)}`;
    const volume = 8_000 + Math.floor(number / 50);
    const page = 1 + (number % 50) * 20;
    const head = `${name}, ${volume} F.3d ${page} (2d Cir. 2031)\n\nUnited States Court of Appeals\n\nThe judgment that the parties here appeal from is affirmed for what follows.\n\n*${page + 1} `;
    const text = head + bodies[number % bodies.length]!;
    bytes += Buffer.byteLength(text);
    writeFileSync(path.join(folder, `opinion-${String(number).padStart(5, '0')}.txt`), text);
    if (number % (OPINIONS / CITED) === 7)
      cites.push(`So it is. *${name}*, ${volume} F.3d ${page}, ${page + 1} (2d Cir. 2031).`);
  }
  writeFileSync(path.join(root, 'brief.md'), `${cites.join('\n\n')}\n`);
  return bytes;
}

const SYLLABLES = ['Bal', 'Cor', 'Dun', 'Fen', 'Gar', 'Hol', 'Kes', 'Lor', 'Mar', 'Nol'];

/** An invented name for a number, the same for no two below 10,000. */
function partyOf(number: number): string {
  const digits = String(number % 10_000).padStart(4, '0');
  const [first, ...rest] = Array.from(digits, (digit) => SYLLABLES[Number(digit)]!);
  return `${first}${rest.join('').toLowerCase()}`;
}

/** Opens the library in a process of its own, so that its memory is its own. */
function open(root: string): LibraryOpening {
  const program = path.join(import.meta.dirname, 'openLibrary.ts');
  return JSON.parse(execFileSync(process.execPath, [program, root], { encoding: 'utf8' })) as LibraryOpening;
}
