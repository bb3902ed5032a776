import { seriesKey } from '../model/authorityKeys.ts';
import type { Citation } from '../model/bound.ts';
import { isShortNameOf } from './caseNames.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

function check(citation: Citation, context: RuleContext): void {
  // A parallel short form stands or falls with the one before it.
  if (citation.antecedent !== null || citation.unresolved !== 'none' || citation.parallelTo !== null) return;
  if (hasFullCitationBefore(citation, context)) return;
  const later = fullCitationLater(citation, context);
  const name = citation.parts.name?.text;
  const called = name === undefined ? 'This case' : `"${name}"`;
  context.report({
    citation,
    span: citation.span,
    message:
      later === null
        ? `${called} is cited in short form, but no full citation of it comes before in this draft. Give the full citation here.`
        : `${called} is cited in short form before its full citation. Give the full citation at the first mention.`,
    related: later === null ? [] : [{ span: later.span, message: 'The full citation comes only here.' }],
    fixes: () => (later === null ? [] : fullCitationHere(citation, later, context.text)),
  });
}

/**
 * True when an earlier full citation opens the same volume at or before the page cited. The short form may then go by
 * a name that the full citation does not spell out (`UTMB`): that is for a reader to see, not an error.
 */
function hasFullCitationBefore(citation: Citation, { bound }: RuleContext): boolean {
  const series = seriesKey(citation);
  return bound.citations
    .slice(0, citation.index)
    .filter(({ kind, parts }) => kind === 'case' && parts.volume?.text === citation.parts.volume?.text)
    .some((full) => seriesKey(full) === series && mayHold(full, citation));
}

/** A database number is the case itself; a volume holds many cases, and this one begins at or before its pin. */
function mayHold(full: Citation, short: Citation): boolean {
  if (short.edition?.type === 'database') return full.parts.page?.text === short.parts.page?.text;
  const firstPage = Number(full.parts.page?.text);
  const pin = short.pins[0]?.from;
  return typeof pin !== 'number' || Number.isNaN(firstPage) || firstPage <= pin;
}

function fullCitationLater(citation: Citation, { bound }: RuleContext): Citation | null {
  const { volume, name } = citation.parts;
  for (const other of bound.citations) {
    if (other.index < citation.index || other.kind !== 'case' || other.edition === null) continue;
    if (other.edition !== citation.edition || other.parts.volume?.text !== volume?.text) continue;
    const first = other.parallelTo === null ? other : (bound.citations[other.parallelTo] ?? other);
    const fullName = first.parts.name?.text;
    if (name === undefined || fullName === undefined || isShortNameOf(name.text, fullName)) return first;
  }
  return null;
}

/** The later full citation as the file has it, with the pin of the short form in the place of its own. */
function fullCitationHere(short: Citation, full: Citation, text: string): readonly Fix[] {
  const { page, pin } = full.parts;
  const place = short.parts.pin;
  if (page === undefined || place === undefined) return [];
  const pinWords = text.slice(place.span.start, place.span.end);
  const pinAsFull = short.edition?.type === 'database' ? pinWords : pinWords.replace(/^at\s+/, '');
  const before = text.slice(full.span.start, page.span.end);
  const after = text.slice((pin ?? page).span.end, full.span.end);
  const newText = `${before}, ${pinAsFull}${after}`;
  // A span that holds half of a pair of emphasis marks must be replaced by words that hold the same half.
  if (marksIn(newText) % 2 !== marksIn(text.slice(short.span.start, short.span.end)) % 2) return [];
  return [{ kind: 'suggestion', title: 'Give the full citation here', edits: [{ span: short.span, newText }] }];
}

function marksIn(text: string): number {
  return text.match(/(?<!\\)[*_]/g)?.length ?? 0;
}

export const shortFormWithoutFull = defineRule({
  id: 'short-form-without-full',
  bluebook: 'B4; B10.2; R10.9',
  indigo: 'r6-1',
  group: 'reference',
  severity: 'error',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A short form with no full citation before it.',
    why: 'A short form tells the reader to look back for the full citation. When an edit has cut the full citation, or moved it below, the authority cannot be found.',
    silentWhen: [
      'A full citation of a case so named, or of one that begins in the same volume at or before the page cited, stands earlier in the draft, a parenthetical or footnote included.',
      'The short form could belong to more than one earlier case.',
      'The citation is an id., a record reference, or stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The delay was excused. *Orrin*, 212 F.3d at 16.',
        good: 'The delay was excused. *Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000).',
      },
      {
        bad: 'The delay was excused. *Orrin*, 212 F.3d at 16. Nothing else matters. *Orrin v. Vale Corp.*, 212 F.3d 14, 18 (2d Cir. 2000).',
        good: 'The delay was excused. *Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000). Nothing else matters. *Orrin*, 212 F.3d at 18.',
      },
    ],
    good: [
      'The delay was excused. *Orrin v. Vale Corp.*, 480 U.S. 910, 914, 107 S. Ct. 1304, 94 L. Ed. 2d 201 (1987). It was short. *Orrin*, 107 S. Ct. at 1306.',
      'The court agreed. *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002) (quoting *Orrin v. Vale Corp.*, 212 F.3d 14, 16 (2d Cir. 2000)). So here. *Orrin*, 212 F.3d at 18.',
      'The delay was excused. (Hale Decl. ¶ 9.) It was short. (*Id.* ¶ 10.)',
      'The court wrote: "The delay was excused. *Orrin*, 212 F.3d at 16."',
    ],
  },
  check: { 'case-short': check },
});
