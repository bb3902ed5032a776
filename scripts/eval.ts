/**
 * `npm run eval -- DIR`: scores the parser, the binding and the rules on a folder of gold annotations
 * (default `../shared/gold`); with `../corpus` and `../seeds` beside it, also on hand-read samples of other texts, on
 * whether each text is read alike in every language, and on quotations taken from the texts. Exits 1 when a bar is not
 * met, or when a rule speaks more or less often of the corpus than the counts kept in `eval/findingCounts.json` say;
 * `--keep-counts` keeps the new ones. `--verbose` lists every miss.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bindDraft } from '../server/src/model/bind.ts';
import { ALL_RULES } from '../server/src/rules/all.ts';
import { runRules } from '../server/src/rules/run.ts';
import { parseDraft } from '../server/src/syntax/parse.ts';
import { type CitationScore, type KindScore, scoreCitations } from './eval/citations.ts';
import { changesOf, countFindings, keepCounts, keptCounts } from './eval/findingCounts.ts';
import { type CertainScore, type RuleScore, scoreCertain, scoreFindings } from './eval/findings.ts';
import { loadGold } from './eval/gold.ts';
import { scoreInvariance } from './eval/invariance.ts';
import { scorePages, scoreStamps } from './eval/pages.ts';
import { type QuotationRow, scoreQuotations } from './eval/quotations.ts';
import { type RecordScore, scoreRecords } from './eval/records.ts';
import { scoreSamples } from './eval/samples.ts';

/** What a reader must at least find. Raised when the parser gets better, never lowered. */
const BARS = { recall: 0.99, precision: 0.99, fields: 0.97, spans: 0.97, bound: 0.97 };

/** The same for references to the record: its citations, and every id. bound to one. */
const RECORD_BARS = { recall: 0.99, precision: 0.99, fields: 0.97, bound: 0.97 };

/** Share of the certain findings of a careful reader that a rule must make, and how many more may be loud. */
const CERTAIN_BAR = 0.95;
const MOST_UNEXPLAINED = 3;

/** Share of the samples that must be read right; none that is no citation may be taken for one. */
const SAMPLES_BAR = 0.95;

/** Quotations checked of each sort, and the share of them that may be judged wrongly. */
const QUOTATIONS = 10_000;
const QUOTATIONS_BAR = 0.005;

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const folder = path.resolve(args.find((arg) => !arg.startsWith('-')) ?? '../shared/gold');
if (!existsSync(folder)) {
  console.error(`eval: ${folder} is not there. Give a folder that holds NAME.cites.json files: npm run eval -- DIR`);
  process.exit(2);
}

let failed = false;
for (const gold of loadGold(folder)) {
  const bound = bindDraft(parseDraft(gold.text, gold.file.endsWith('.md') ? 'markdown' : 'plaintext'));
  const findings = runRules({ bound, rules: ALL_RULES, levels: (rule) => rule.severity });
  const citations = scoreCitations(gold, bound);
  console.log(
    `\n${gold.name}: ${gold.citations.length} citations annotated, ${gold.findings.length} findings annotated`,
  );
  printCitations(citations);
  printFindings(
    scoreFindings(
      gold,
      findings,
      ALL_RULES.map(({ id }) => id),
    ),
    findings.length,
  );
  failed = !meetsCertain(scoreCertain(gold, findings)) || failed;
  if (verbose) for (const note of citations.notes) console.log(`  ${note}`);
  failed = !meetsBars(citations) || failed;
  failed = !meetsRecordBars(scoreRecords(gold, bound)) || failed;
}
const corpus = path.join(folder, '../corpus');
if (existsSync(corpus)) {
  failed = !meetsSamples(corpus) || failed;
  failed = !(await findsPages(path.join(corpus, 'formats'))) || failed;
  const texts = [path.join(corpus, 'texts'), path.join(folder, '../seeds')];
  failed = !isReadAlike(texts.filter((candidate) => existsSync(candidate))) || failed;
  failed = !meetsQuotations(path.join(corpus, 'texts')) || failed;
  failed = !isCountKept(texts.filter((candidate) => existsSync(candidate))) || failed;
}
process.exit(failed ? 1 : 0);

/** Prints the rules that speak more or less often of the corpus than before; true when none does. */
function isCountKept(folders: readonly string[]): boolean {
  const counts = countFindings(folders);
  const changes = changesOf(keptCounts(), counts);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(`\nfindings in the texts: ${total}, by ${Object.keys(counts).length} rules`);
  for (const { rule, before, now } of changes) console.log(`  ${rule.padEnd(32)} ${before} before, ${now} now`);
  if (args.includes('--keep-counts')) {
    keepCounts(counts);
    return true;
  }
  if (changes.length > 0)
    console.log('Read the new findings; then npm run eval -- --keep-counts, and say why in the commit.');
  console.log(changes.length === 0 ? 'met' : 'NOT MET');
  return changes.length === 0;
}

function printCitations({ kinds, total, references, designations }: CitationScore): void {
  console.log('\nkind          gold  found  predicted  recall  precision  F1     fields  spans');
  for (const row of [...kinds, total]) console.log(formatRow(row));
  console.log(
    `\nback-references bound right: ${references.right} of ${references.total} (${share(references.right, references.total)})`,
  );
  console.log(
    `record names bound to an earlier name: ${designations.right} of ${designations.total} (${share(designations.right, designations.total)})`,
  );
}

function formatRow(row: KindScore): string {
  const recall = row.found / row.gold;
  const precision = row.right / row.predicted;
  const f1 = (2 * recall * precision) / (recall + precision);
  const cells = [
    ratio(recall),
    ratio(precision),
    ratio(f1),
    share(row.fieldsRight, row.found),
    share(row.spansRight, row.found),
  ];
  const counts = [row.gold, row.found, row.predicted].map((count, i) => String(count).padStart([4, 5, 9][i] ?? 5));
  return `${row.kind.padEnd(13)} ${counts.join('  ')}  ${cells.map((cell, i) => cell.padEnd([6, 9, 5, 6, 6][i] ?? 6)).join('  ')}`;
}

function printFindings(scores: readonly RuleScore[], total: number): void {
  console.log(`\nrule                       gold  hit  missed  same fix  unexplained   (${total} findings in all)`);
  for (const { rule, gold, hit, missed, fixes, sameFix, unexplained } of scores) {
    const cells = [
      String(gold).padStart(4),
      String(hit).padStart(3),
      String(missed.length).padStart(6),
      `${sameFix}/${fixes}`.padStart(8),
      String(unexplained.length).padStart(11),
    ];
    console.log(`${rule.padEnd(26)} ${cells.join('  ')}`);
    if (!verbose) continue;
    for (const finding of missed)
      console.log(`    missed      «${finding.text}» ${finding.category} at ${finding.start}`);
    for (const finding of unexplained) console.log(`    unexplained ${finding.message} at ${finding.span.start}`);
  }
}

/** Prints how the findings are met that any careful reader makes; true when that is well enough. */
function meetsCertain({ gold, touched, missed, fixes, sameFix, unexplained }: CertainScore): boolean {
  console.log(
    `\ncertain findings touched by a rule of their kind: ${touched} of ${gold} (${share(touched, gold)}), wanted ${CERTAIN_BAR}`,
  );
  console.log(`their fixes that are the annotator's: ${sameFix} of ${fixes}`);
  console.log(
    `findings above information that no annotation explains: ${unexplained.length}, wanted at most ${MOST_UNEXPLAINED}`,
  );
  const met = touched >= CERTAIN_BAR * gold && unexplained.length <= MOST_UNEXPLAINED;
  console.log(met ? 'met' : 'NOT MET');
  if (!verbose) return met;
  for (const { text, category, start } of missed) console.log(`    missed      «${text}» ${category} at ${start}`);
  for (const { rule, message, span } of unexplained)
    console.log(`    unexplained ${rule}: ${message} at ${span.start}`);
  return met;
}

function meetsBars({ total, references }: CitationScore): boolean {
  const measured = {
    recall: total.found / total.gold,
    precision: total.right / total.predicted,
    fields: total.fieldsRight / total.found,
    spans: total.spansRight / total.found,
    bound: references.right / references.total,
  };
  return meets('all', measured, BARS);
}

/** Prints how the references to the record are read and bound; true when that is well enough. */
function meetsRecordBars(score: RecordScore): boolean {
  if (score.gold === 0) return true;
  if (verbose) for (const note of score.notes) console.log(`  ${note}`);
  const measured = {
    recall: score.found / score.gold,
    precision: score.right / score.predicted,
    fields: score.fieldsRight / score.found,
    bound: score.boundRight / score.found,
  };
  return meets(`the record, ${score.gold} references`, measured, RECORD_BARS);
}

/** Prints what was measured beside what is wanted; true when every bar is met. */
function meets<Name extends string>(
  what: string,
  measured: Readonly<Record<Name, number>>,
  bars: Readonly<Record<Name, number>>,
): boolean {
  console.log(`\nbar         measured  wanted   (${what})`);
  let met = true;
  for (const name of Object.keys(bars) as Name[]) {
    const ok = measured[name] >= bars[name];
    met &&= ok;
    const cells = [name.padEnd(10), ratio(measured[name]).padEnd(8), bars[name].toFixed(2)];
    console.log(`${cells.join('  ')}   ${ok ? 'met' : 'NOT MET'}`);
  }
  return met;
}

/** Prints how the hand-read samples of a corpus are read; true when that is well enough. */
function meetsSamples(corpus: string): boolean {
  const { citations, right, records, recordsRight, others, mistaken, referring, bound, notes } = scoreSamples(corpus);
  console.log(`\nsamples read right: ${right} of ${citations} (${share(right, citations)}), wanted ${SAMPLES_BAR}`);
  console.log(
    `those of the record: ${recordsRight} of ${records} (${share(recordsRight, records)}), wanted ${SAMPLES_BAR}`,
  );
  console.log(`no citation, yet taken for one: ${mistaken} of ${others}, wanted 0`);
  console.log(`samples bound right: ${bound} of ${referring} (${share(bound, referring)})`);
  if (verbose) for (const note of notes) console.log(`  ${note}`);
  const met = right / citations >= SAMPLES_BAR && recordsRight >= SAMPLES_BAR * records && mistaken === 0;
  console.log(met ? 'met' : 'NOT MET');
  return met;
}

/** Prints which pages and lines of the files of many formats are found where a person finds them; true when all are. */
async function findsPages(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true;
  const stamps = scoreStamps(folder);
  const scores = [...(await scorePages(folder)), ...(stamps ? [stamps] : [])];
  console.log('\npages and lines found in files of every format');
  for (const { file, wanted, found, notes } of scores) {
    console.log(`${file.padEnd(56)} ${String(found).padStart(4)} of ${wanted}`);
    if (verbose) for (const note of notes) console.log(`    ${note}`);
  }
  const met = scores.every(({ wanted, found }) => wanted === found);
  console.log(met ? 'met' : 'NOT MET');
  return met;
}

/** Prints what share of each text's citations are the same in every language; true when all are. */
function isReadAlike(folders: readonly string[]): boolean {
  const scores = scoreInvariance(folders);
  console.log('\nread alike, and citations that only the other way has');
  for (const { file, way, citations, same, extra, notes } of scores) {
    console.log(
      `${file.padEnd(52)} ${way.padEnd(9)} ${`${same} of ${citations}`.padStart(12)}  ${share(same, citations)}  +${extra}`,
    );
    if (verbose) for (const note of notes) console.log(`    ${note}`);
  }
  const met = scores.every(({ citations, same, extra }) => same === citations && extra === 0);
  console.log(met ? 'met' : 'NOT MET');
  return met;
}

/** Prints how quotations taken from a corpus are judged; true when that is well enough. */
function meetsQuotations(folder: string): boolean {
  const { lawful, unlawful, notes } = scoreQuotations(folder, QUOTATIONS);
  console.log('\nquotations, verbatim or altered as the rules allow   checked  accused');
  for (const row of lawful) printQuotations(row);
  console.log('\nquotations with one unmarked change                  checked   missed');
  for (const row of unlawful) printQuotations(row);
  if (verbose) for (const note of notes) console.log(`  ${note}`);
  const met = [...lawful, ...unlawful]
    .filter(({ kind }) => kind === 'all')
    .every(({ checked, wrong }) => wrong / checked <= QUOTATIONS_BAR);
  console.log(met ? 'met' : 'NOT MET');
  return met;
}

function printQuotations({ kind, checked, wrong }: QuotationRow): void {
  console.log(
    `${kind.padEnd(52)} ${String(checked).padStart(8)} ${String(wrong).padStart(8)}  ${share(wrong, checked)}`,
  );
}

function ratio(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '-';
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
