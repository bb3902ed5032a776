import type { Citation } from '../model/bound.ts';
import type { Draft } from '../syntax/draft.ts';
import { type DraftContext, defineRule, type Fix, type RuleContext } from './rule.ts';

function check(citation: Citation, context: RuleContext): void {
  // A parallel short form stands or falls with the one before it.
  if (citation.unresolved !== 'none' || citation.parallelTo !== null) return;
  report(citation, context.once(firstFullCitations).get(citation.authority ?? '') ?? null, context);
}

function report(citation: Citation, later: Citation | null, context: RuleContext): void {
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
    fixes: () => (later === null ? [] : fullCitationHere(citation, later, context.bound.draft)),
  });
}

/** The first full citation of each case; a short form bound to none before it finds the one that comes only later. */
function firstFullCitations({ bound: { citations, authorities } }: DraftContext): ReadonlyMap<string, Citation> {
  const first = new Map<string, Citation>();
  for (const { id, citations: members } of authorities) {
    for (const index of members) {
      const citation = citations[index];
      if (citation?.kind !== 'case' || citation.parallelTo !== null) continue;
      first.set(id, citation);
      break;
    }
  }
  return first;
}

/** The later full citation as the file has it, with the pin of the short form in the place of its own. */
function fullCitationHere(short: Citation, full: Citation, { text, language }: Draft): readonly Fix[] {
  const { page, pin } = full.parts;
  const place = short.parts.pin;
  if (page === undefined || place === undefined) return [];
  const pinWords = text.slice(place.span.start, place.span.end);
  const pinAsFull = short.edition?.type === 'database' ? pinWords : pinWords.replace(/^at(?:\s|~)+/, '');
  const before = text.slice(full.span.start, page.span.end);
  const after = text.slice((pin ?? page).span.end, full.span.end);
  const newText = `${before}, ${pinAsFull}${after}`;
  const replaced = text.slice(short.span.start, short.span.end);
  if (language === 'latex' ? !isWhole(newText) || !isWhole(replaced) : marksIn(newText) % 2 !== marksIn(replaced) % 2) {
    // A span that holds half of a pair of emphasis marks must be replaced by words that hold the same half.
    return [];
  }
  return [{ kind: 'suggestion', title: 'Give the full citation here', edits: [{ span: short.span, newText }] }];
}

function marksIn(text: string): number {
  return text.match(/(?<!\\)[*_]/g)?.length ?? 0;
}

/** True for LaTeX whose braces all have their partners and that holds no comment. */
function isWhole(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/\\.|[{}%]/gs)) {
    if (sign === '%') return false;
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
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
      'A full citation of the same volume and reporter, or of a case so named, stands earlier in the draft, a parenthetical or footnote included.',
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
