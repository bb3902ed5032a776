import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  checkQuotation,
  type QuotationCheck,
  type QuotationPin,
  readQuotation,
} from '../../server/src/sources/alignment/checkQuotation.ts';
import { alterLawfully, type Drawn, draw } from './quotations/lawful.ts';
import { type Original, type Printing, print, readOriginal } from './quotations/printings.ts';
import { Random } from './quotations/random.ts';
import { CHANGES, type Change, changeUnlawfully } from './quotations/unlawful.ts';
import { withoutTags } from './samples.ts';

/** How many quotations of one kind were checked, and how many of them wrongly. */
export interface QuotationRow {
  readonly kind: string;
  readonly checked: number;
  readonly wrong: number;
}

/** What is made of quotations taken from the corpus. */
export interface QuotationScore {
  /** By what was lawfully done to them; `wrong` are those that were accused. */
  readonly lawful: readonly QuotationRow[];
  /** By the one change that nothing marks; `wrong` are those where it was not found, or another word was named. */
  readonly unlawful: readonly QuotationRow[];
  readonly notes: readonly string[];
}

/** Printings of each text: every quotation is looked for in one of them. */
const PRINTINGS = 2;
const SEED = 20_260_101;

/** Takes quotations from texts, alters them, and checks them against other printings of the texts. */
export function scoreQuotations(folder: string, count: number): QuotationScore {
  const random = new Random(SEED);
  const originals = readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return readOriginal(file, file.endsWith('.html') ? withoutTags(text) : text);
    });
  const printings = new Map(
    originals.map((original) => [original, Array.from({ length: PRINTINGS }, () => print(original, random))] as const),
  );
  const trial = { random, originals, printings, notes: [] as string[] };
  return { lawful: scoreLawful(trial, count), unlawful: scoreUnlawful(trial, count), notes: trial.notes };
}

interface Trial {
  readonly random: Random;
  readonly originals: readonly Original[];
  readonly printings: ReadonlyMap<Original, readonly Printing[]>;
  readonly notes: string[];
}

function scoreLawful({ random, originals, printings, notes }: Trial, count: number): QuotationRow[] {
  const rows = new Map<string, { checked: number; wrong: number }>();
  for (let i = 0; i < count; i++) {
    const drawn = draw(random.pick(originals), random);
    alterLawfully(drawn, random);
    const check = checkIn(drawn, random.pick(printings.get(drawn.original)!));
    const isWrong = check.result !== 'same';
    if (isWrong) notes.push(`lawful, ${drawn.done.join(' + ') || 'verbatim'}: ${described(drawn, check)}`);
    for (const kind of drawn.done.length === 0 ? ['verbatim'] : drawn.done) add(rows, kind, isWrong);
    add(rows, 'all', isWrong);
  }
  return rowsOf(rows);
}

function scoreUnlawful(trial: Trial, count: number): QuotationRow[] {
  const { random, originals, notes } = trial;
  const rows = new Map<string, { checked: number; wrong: number }>();
  const kinds = [...Object.keys(CHANGES), 'wrong source', 'wrong page'];
  for (let i = 0; i < count; ) {
    const kind = kinds[i % kinds.length]!;
    const drawn = draw(random.pick(originals), random);
    if (random.chance(0.5)) alterLawfully(drawn, random);
    const outcome = tryUnlawful(trial, kind, drawn);
    if (outcome === null) continue;
    if (!outcome.isSeen) notes.push(`${kind}: ${described(drawn, outcome.check)}`);
    add(rows, kind, !outcome.isSeen);
    add(rows, 'all', !outcome.isSeen);
    i += 1;
  }
  return rowsOf(rows);
}

/** Whether a change was seen and pointed at; null when the passage has no place for it. */
function tryUnlawful(
  { random, originals, printings }: Trial,
  kind: string,
  drawn: Drawn,
): { readonly check: QuotationCheck; readonly isSeen: boolean } | null {
  if (kind === 'wrong source') {
    const other = random.pick(originals.filter((original) => original !== drawn.original));
    const check = checkIn(drawn, random.pick(printings.get(other)!));
    // Nor may it be said that its words were changed.
    return { check, isSeen: check.result === 'not-here' };
  }
  const printing = random.pick(printings.get(drawn.original)!);
  if (kind === 'wrong page') {
    const { pages } = printing;
    const at = random.between(0, pages.length - 2);
    const pinned = { start: pages[at]!.start, end: pages[at + 1]!.start };
    const span = { start: printing.starts[drawn.start]!, end: printing.starts[drawn.end] ?? 0 };
    if (span.start < pages[0]!.start || (pinned.start <= span.end && span.start <= pinned.end)) return null;
    const check = checkIn(drawn, printing, { pages, pinned: [pinned] });
    // Words that stand in two places may stand on the page that is named.
    if (check.places.length > 1) return null;
    const label = pages.findLast(({ start }) => start <= span.start)?.label;
    return { check, isSeen: check.pin === 'elsewhere' && check.places[0]?.firstPage === label };
  }
  const change = changeUnlawfully(drawn, kind, random);
  if (change === null) return null;
  const check = checkIn(drawn, printing);
  return { check, isSeen: check.result === 'different' && pointsAt(check, drawn, change) };
}

function checkIn({ quoted, notes }: Drawn, { words }: Printing, pin: QuotationPin | null = null): QuotationCheck {
  return checkQuotation(readQuotation(textOf(quoted), notes), words, pin);
}

function textOf(quoted: readonly string[]): string {
  return quoted.filter((token) => token !== '').join(' ');
}

/** One serious difference, or two close together, and each touches the change. */
function pointsAt({ differences }: QuotationCheck, { quoted }: Drawn, { start, end }: Change): boolean {
  const from = textOf(quoted.slice(0, start)).length;
  const to = textOf(quoted.slice(0, end)).length;
  const serious = differences.filter(({ isSlight }) => !isSlight);
  return serious.length <= 2 && serious.every((one) => one.quoted.start <= to && one.quoted.end >= from);
}

function described({ quoted, original }: Drawn, { result, differences, pin }: QuotationCheck): string {
  const serious = differences.filter(({ isSlight }) => !isSlight);
  const said = serious.map(({ kind, quotedWords, sourceWords }) => `${kind} «${quotedWords}» for «${sourceWords}»`);
  return `${result} ${pin} ${said.join('; ')} | ${original.name} | ${textOf(quoted)}`.replace(/\s+/g, ' ');
}

function add(rows: Map<string, { checked: number; wrong: number }>, kind: string, isWrong: boolean): void {
  const row = rows.get(kind) ?? { checked: 0, wrong: 0 };
  row.checked += 1;
  if (isWrong) row.wrong += 1;
  rows.set(kind, row);
}

function rowsOf(rows: ReadonlyMap<string, { checked: number; wrong: number }>): QuotationRow[] {
  return [...rows].map(([kind, row]) => ({ kind, ...row })).sort((a, b) => b.checked - a.checked);
}
