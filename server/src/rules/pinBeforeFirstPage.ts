import type { Citation } from '../model/bound.ts';
import { rootOf } from '../model/lineage.ts';
import type { CitationKind, Pin } from '../syntax/citation.ts';
import { coreWords, fullNumbers, isInVolumeOf, seriesCitation } from './caseNumbers.ts';
import { hasPageNumber } from './fullCase.ts';
import { type NumericPin, pinRanges } from './pinRanges.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** A range as the file writes it: its two ends, and what joins them. */
const RANGE = /^(\D{0,8})(\d+)(\s*\\?[-\u2010-\u2014]{1,2}\s*)(\d+)$/;
/** The lines of a transcript: a page and line, what joins them, and a line or a page and line. */
const LINES = /^(\d+:\d+)(\s*\\?[-\u2010-\u2014]{1,2}\s*)(\d+(?::\d+)?)$/;
/** No range that a writer shortened by one digit too many is longer than this. */
const LONGEST_SHORTENED = 30;

function check(context: RuleContext): void {
  const turned = new Set<Pin>();
  const ranges = context.once(pinRanges);
  for (let i = 0; i < ranges.length; i++) {
    const { citation, pin } = ranges[i]!;
    if (pin.to > pin.from) continue;
    if (checkRange(pin, citation, context) || checkLines(pin, citation, context)) turned.add(pin);
  }
  checkPins('case', checkFull, turned, context);
  checkPins('case-short', checkShort, turned, context);
}

type PinCheck = (pin: Pin, citation: Citation, context: RuleContext) => void;

/** Checks the pins of citations of a kind, but for those that are reported already. */
function checkPins(kind: CitationKind, check: PinCheck, reported: ReadonlySet<Pin>, context: RuleContext): void {
  const citations = context.ofKind(kind);
  for (let i = 0; i < citations.length; i++) {
    const citation = citations[i]!;
    const { pins } = citation;
    for (let p = 0; p < pins.length; p++) if (!reported.has(pins[p]!)) check(pins[p]!, citation, context);
  }
}

/** True when the range is reported. */
function checkRange(pin: NumericPin, citation: Citation, context: RuleContext): boolean {
  if (pin.type !== 'page' && pin.type !== 'star' && pin.type !== 'paragraph') return false;
  if (pin.to >= pin.from) return false;
  const [, lead = '', from = '', dash = '', tail = ''] =
    RANGE.exec(context.text.slice(pin.span.start, pin.span.end)) ?? [];
  if (from === '' || Number(from) !== pin.from || mayGoOn(from, tail)) return false;
  // What is no case counts in its own ways: chapters and pages, articles and sections.
  if (!['case', 'case-short'].includes(rootOf(context.bound, citation).kind) && tail.length < from.length) return false;
  const to = from.slice(0, -tail.length) + tail;
  const start = pin.span.start + lead.length;
  const swapped = `${to}${dash}${tail.length < from.length ? from.slice(-tail.length) : shortened(to, from, pin)}`;
  context.report({
    citation,
    span: { start, end: pin.span.end },
    message: `The range runs backwards, from ${from} to ${to}. Write "${swapped}", or check the two numbers.`,
    fixes: () => [
      {
        kind: 'suggestion',
        title: `Write "${swapped}"`,
        edits: [{ span: { start, end: pin.span.end }, newText: swapped }],
      },
    ],
  });
  return true;
}

/** `44:12-43:2`, `44:12-9`: lines of a transcript that run backwards; true when they are reported. */
function checkLines(pin: NumericPin, citation: Citation, context: RuleContext): boolean {
  const { type, from, to, fromLine, toLine } = pin;
  if (type !== 'line') return false;
  if (fromLine === undefined || toLine === undefined || to > from || (to === from && toLine >= fromLine)) return false;
  const written = context.text.slice(pin.span.start, pin.span.end);
  const [, , dash = '', second = ''] = LINES.exec(written) ?? [];
  // A page that was shortened (`144:12-45:2`) goes on.
  if (dash === '' || (second.includes(':') && String(to).length < String(from).length)) return false;
  const swapped = second.includes(':')
    ? `${to}:${toLine}${dash}${from}:${fromLine}`
    : `${from}:${toLine}${dash}${fromLine}`;
  context.report({
    citation,
    span: pin.span,
    message: `The lines run backwards, from ${from}:${fromLine} to ${to}:${toLine}. Write "${swapped}", or check the numbers.`,
    fixes: oneFix('suggestion', swapped, [{ span: pin.span, newText: swapped }]),
  });
  return true;
}

/** `199–02` may mean 199 to 202: a range whose end was shortened too much. */
function mayGoOn(from: string, tail: string): boolean {
  if (tail.length >= from.length) return false;
  const next = Number(from.slice(0, -tail.length)) + 1;
  return Number(`${next}${tail}`) - Number(from) <= LONGEST_SHORTENED;
}

/** The end of a range of pages without the digits that repeat, the last two kept. */
function shortened(from: string, to: string, { type }: Pin): string {
  const repeats = type === 'page' && from.length === to.length && to.length > 2;
  return repeats && from.slice(0, -2) === to.slice(0, -2) ? to.slice(-2) : to;
}

/** The page a pin is of, when it can be compared with the first page of the same volume. */
function pageOf(pin: Pin, citation: Citation): number | null {
  const type = citation.edition?.type;
  if (type === undefined || type === 'database' || type === 'neutral' || type === 'nominative') return null;
  return pin.type === 'page' && typeof pin.from === 'number' ? pin.from : null;
}

function checkFull(pin: Pin, citation: Citation, context: RuleContext): void {
  const page = pageOf(pin, citation);
  const first = citation.parts.page?.text ?? '';
  if (page === null || !hasPageNumber(citation) || page >= Number(first)) return;
  context.report({
    citation,
    span: pin.span,
    message: `The case begins at page ${first}, so page ${page} is not one of its pages: the pin or the first page is wrong. Check both.`,
  });
}

/** A short form to the volume of the full citation, with a page before the first. */
function checkShort(pin: Pin, citation: Citation, context: RuleContext): void {
  const page = pageOf(pin, citation);
  const short = seriesCitation(citation);
  if (page === null || short === null || citation.antecedent === null) return;
  const fulls = context
    .once(fullNumbers)
    .of(citation.authority)
    .filter((full) => full.citation.index < citation.index && isInVolumeOf(full, short) && /^\d+$/.test(full.page));
  const [full] = fulls;
  if (full === undefined || fulls.some((other) => page >= Number(other.page))) return;
  context.report({
    citation,
    span: pin.span,
    message: `The case begins at page ${full.page}, so page ${page} is not one of its pages: the pin or the first page is wrong. Check both.`,
    related: [{ span: full.citation.core, message: `Cited in full as "${coreWords(full.citation)}".` }],
  });
}

export const pinBeforeFirstPage = defineRule({
  id: 'pin-before-first-page',
  bluebook: 'R3.2(a); R10.3',
  indigo: 'r11-7',
  group: 'plausibility',
  severity: 'error',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A pin before the first page of the case, or a range that runs backwards.',
    why: 'No reader finds a page that the opinion does not have. Usually a digit was dropped or two were swapped.',
    silentWhen: [
      'The pin is a star page, a paragraph, a footnote or a roman numeral, or the case has a neutral citation.',
      'The end of a range may have been shortened by a digit too many (`199–02`).',
      'The reporter is nominative or not known.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 725 F.3d 1170, 117 (9th Cir. 2013).',
        good: '*Orrin v. Vale Corp.*, 725 F.3d 1170, 1177 (9th Cir. 2013).',
      },
      {
        bad: '*Tamsin v. Brook*, 347 U.S. 483, 495-93 (1954).',
        good: '*Tamsin v. Brook*, 347 U.S. 483, 493-95 (1954).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 725 F.3d 1170, 1177 (9th Cir. 2013). The rule is old. *Orrin*, 725 F.3d at 1078.',
        good: '*Orrin v. Vale Corp.*, 725 F.3d 1170, 1177 (9th Cir. 2013). The rule is old. *Orrin*, 725 F.3d at 1178.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 725 F.3d 1170, 1170 (9th Cir. 2013).',
      '*Orrin v. Vale Corp.*, 512 F.3d 1160, 1199–201 (2d Cir. 2008).',
      '*Orrin v. Vale Corp.*, 512 F.3d 160, 199–02 (2d Cir. 2008).',
      '*Orrin v. Vale Corp.*, 2020 WL 555123, at \\*2 (S.D.N.Y. Jan. 5, 2020).',
      '*Orrin v. Vale Corp.*, 480 U.S. 910, 914, 107 S. Ct. 1304, 1306, 94 L. Ed. 2d 201, 203 (1987). It was short. *Orrin*, 107 S. Ct. at 1307.',
      'The court wrote: "See *Orrin v. Vale Corp.*, 725 F.3d 1170, 117 (9th Cir. 2013)."',
    ],
  },
  check: { draft: check },
});
