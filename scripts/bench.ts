/**
 * How fast the reader of drafts is, as ratios that mean the same on any machine, with what is wanted of each:
 *
 * - reading and binding a megabyte of opinions, against a plain loop over the same text that only asks each letter its
 *   class, and against another citation finder, `getCitations` of `@beshkenadze/eyecite`;
 * - one keystroke in a draft of a hundred pages, against a whole analysis of it;
 * - all rules on a draft of a hundred pages, against reading and binding it;
 * - time per byte at a large size against time per byte at a small one (1 is linear), also of hostile inputs;
 * - all quotations of a draft of a hundred pages compared with two hundred opinions, against reading those opinions;
 * - what an analysis keeps in memory.
 *
 * With `npm run bench -- matter`, instead, a made matter of 400 documents is opened: cold, and warm; with
 * `npm run bench -- library` a made library of 10,000 opinions.
 *
 * Run with `npm run bench`; with `npm run bench -- hostile` for the hostile inputs too, which take some minutes, or with
 * `npm run bench -- "(Id. "` for inputs of your own. Nothing here is a test.
 */
// @ts-expect-error The package has no type declarations.
import { getCitations } from '@beshkenadze/eyecite';
import { bindDraft } from '../server/src/model/bind.ts';
import { parseDraft } from '../server/src/syntax/parse.ts';
import { HOSTILE, LARGE, measureGrowth, SMALL } from './bench/growth.ts';
import { keystrokeShare } from './bench/keystroke.ts';
import { measureLibrary } from './bench/library.ts';
import { measureMatter } from './bench/matter.ts';
import { best, bestOfEach, countLetters, type Measure, printMeasures } from './bench/measure.ts';
import { keptMemory } from './bench/memory.ts';
import { quotationShare } from './bench/quotations.ts';
import { ruleShare, rulesOver } from './bench/rules.ts';
import { lengthen, loadBrief, loadOpinions } from './bench/texts.ts';

const MEGABYTE = 1 << 20;
/** Until the code is compiled for good, as it is in an editor that has been open for some minutes, takes this many runs. */
const RUNS = 200;
/** A hundred pages of a brief. */
const HUNDRED_PAGES = 250_000;

/** A brief as it is written, and opinions as they come from printed pages, whose blocks are longer. */
const DRAFTS = [
  { name: 'a brief in Markdown', language: 'markdown', texts: [loadBrief()] },
  { name: 'a brief in plain text', language: 'plaintext', texts: [loadBrief()] },
  { name: 'opinions from printed pages', language: 'plaintext', texts: null },
] as const;

const own = process.argv.slice(2);
if (own.length === 0 || own[0] === 'hostile') printMeasures(measures());
if (own[0] === 'matter') printMeasures(measureMatter());
else if (own[0] === 'library') printMeasures(measureLibrary());
else if (own.length > 0) {
  const inputs = own[0] === 'hostile' ? HOSTILE : own.map((unit) => ({ head: '', unit }));
  for (const language of ['plaintext', 'markdown', 'latex'] as const) measureGrowth(inputs, language);
}

function measures(): Measure[] {
  const { name, texts } = loadOpinions();
  const text = lengthen(texts, MEGABYTE);
  const analyse = (draft: string) => () => void bindDraft(parseDraft(draft, 'plaintext'));
  const [loop, ours] = bestOfEach(() => void countLetters(text), analyse(text), RUNS);
  const theirs = best(() => void getCitations(text), 1);
  // The same words, once in one piece and once in small ones: other words would cost another time.
  const long = lengthen(texts, LARGE);
  const pieces = Array.from({ length: LARGE / SMALL }, (_, i) => long.slice(i * SMALL, (i + 1) * SMALL));
  const large = best(analyse(long), 6);
  const small = pieces.reduce((sum, piece) => sum + best(analyse(piece), 4), 0);
  // The small ones first: at the large size the code is then compiled, as it is in an editor that has been open for a while.
  const rulesAtSmall = pieces.reduce((sum, piece) => sum + best(rulesOver(piece, 'plaintext'), 4), 0);
  const rulesAtLarge = best(rulesOver(long, 'plaintext'), 6);
  console.log(`A megabyte of ${name}: ${((text.length / MEGABYTE / ours) * 1000).toFixed(0)} MB/s here`);
  return [
    { name: 'time of parse and bind, in plain loops over the text', measured: ours / loop, bar: 10, isCeiling: true },
    { name: "eyecite's time for the same text, in ours", measured: theirs / ours, bar: 300, isCeiling: false },
    { name: 'time per byte at 4 MB against 128 KB', measured: large / small, bar: 1.3, isCeiling: true },
    ...DRAFTS.map(({ name: draft, language, texts: of }) => ({
      name: `all rules on a hundred pages of ${draft}, in readings of it`,
      measured: ruleShare(lengthen(of ?? texts, HUNDRED_PAGES), language),
      bar: 1,
      isCeiling: true,
    })),
    {
      name: 'rules: time per byte at 4 MB against 128 KB',
      measured: rulesAtLarge / rulesAtSmall,
      bar: 1.3,
      isCeiling: true,
    },
    ...DRAFTS.map(({ name: draft, language, texts: of }) => ({
      name: `keystroke in a hundred pages of ${draft}, share of a whole analysis`,
      measured: keystrokeShare(lengthen(of ?? texts, HUNDRED_PAGES), language),
      bar: 0.1,
      isCeiling: true,
    })),
    {
      name: 'all quotations of a hundred pages in 200 opinions, in readings of them',
      measured: quotationShare(lengthen([...texts, loadBrief()], HUNDRED_PAGES), texts),
      bar: 3,
      isCeiling: true,
    },
    {
      name: 'memory kept for a megabyte, in sizes of it',
      measured: keptMemory(text, 'plaintext'),
      bar: 12,
      isCeiling: true,
    },
  ];
}
