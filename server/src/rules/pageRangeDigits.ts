import type { BoundDraft, Citation } from '../model/bound.ts';
import { rootOf } from '../model/lineage.ts';
import { omitsPeriods } from './houseStyle.ts';
import { type NumericPin, pinRanges } from './pinRanges.ts';
import { writesDatesFirst } from './pinWords.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** A page range as the file writes it; an escape before the dash belongs to the markup. */
const RANGE = /^(\d{3,})(\s*\\?[-\u2010-\u2014]{1,2}\s*)(\d+)$/;

function check(context: RuleContext): void {
  for (const { citation, pin } of context.once(pinRanges)) {
    if (pin.type === 'page' && countsPages(citation, context.bound)) checkRange(pin, citation, context);
  }
}

/** An id. counts pages when it comes down to a case or an article, lines or paragraphs when to the record. */
function countsPages(citation: Citation, bound: BoundDraft): boolean {
  const { kind, edition } = citation;
  if (edition?.type === 'database') return false;
  if (kind === 'case' || kind === 'case-short' || kind === 'journal') return true;
  if (kind !== 'id' && kind !== 'supra' && kind !== 'reference') return false;
  const root = rootOf(bound, citation);
  return (root.kind === 'case' || root.kind === 'journal') && root.edition?.type !== 'database';
}

function checkRange(pin: NumericPin, citation: Citation, context: RuleContext): void {
  const written = context.text.slice(pin.span.start, pin.span.end);
  const [, from = '', dash = '', tail = ''] = RANGE.exec(written) ?? [];
  if (from === '' || pin.from !== Number(from)) return;
  const wanted = wantedTail(from, String(pin.to));
  if (wanted === null || wanted === tail) return;
  if (tail === String(pin.to) && keepsAllDigits(context)) return;
  const range = from + dash + wanted;
  context.report({
    citation,
    span: pin.span,
    message: `A page range keeps the last two digits of its end and drops the others that repeat. Write "${range}".`,
    fixes: oneFix('safe', range, [{ span: { start: pin.span.end - tail.length, end: pin.span.end }, newText: wanted }]),
  });
}

/** True where the style says so, and for a draft that is written as California or New York have it, which keep all digits. */
function keepsAllDigits(context: RuleContext): boolean {
  return context.style.accepts.has('full-page-ranges') || writesDatesFirst(context) || omitsPeriods(context);
}

/**
 * The digits that the end of a range keeps, or null where practice differs: when more than the last two digits change
 * (1199 to 1201), both 1199–1201 and 1199–201 are written.
 */
function wantedTail(from: string, to: string): string | null {
  if (from.length !== to.length || Number(to) <= Number(from)) return null;
  return from.slice(0, -2) === to.slice(0, -2) ? to.slice(-2) : null;
}

export const pageRangeDigits = defineRule({
  id: 'page-range-digits',
  bluebook: 'R3.2(a)',
  indigo: 'r5-1-2',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'model',
  docs: {
    summary: 'A page range that keeps too many or too few digits.',
    why: 'A range of pages keeps the last two digits of its end and drops the others that repeat: 344–45, 1171–73.',
    silentWhen: [
      'More than the last two digits change (`1199–1201`, `99–101`).',
      'The style of the draft writes both pages whole (`344-345`), as those of California and New York do; or the draft is written as courts of these states have it.',
      'The range is one of sections, paragraphs, star pages, transcript lines, Bates numbers or pages of the record.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 300, 344-345 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 300, 344-45 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 1160, 1171–3 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 1160, 1171–73 (2d Cir. 2008).',
      },
      {
        bad: '*Tamsin v. Brook*, 301 F.3d 95, 101-106 (1st Cir. 2002). The rule is old. *Id.* at 103–104.',
        good: '*Tamsin v. Brook*, 301 F.3d 95, 101-06 (1st Cir. 2002). The rule is old. *Id.* at 103–04.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 1160, 1199–1201 (2d Cir. 2008).',
      '*Orrin v. Vale Corp.*, 512 F.3d 90, 99-101 (2d Cir. 2008).',
      'The act is plain. 18 U.S.C. §§ 1961-1968.',
      'He said so. (ECF No. 12 at 101-106.) He said it again. (*Id.* at 103-104.)',
      'The court wrote: "See *Orrin v. Vale Corp.*, 512 F.3d 300, 344-345 (2d Cir. 2008)."',
    ],
  },
  check: { draft: check },
});
