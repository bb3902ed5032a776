import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import { writeWords } from '../text/writing.ts';
import {
  coreWords,
  differBySlip,
  fullNumbers,
  type SeriesCitation,
  sameSeries,
  seriesCitation,
} from './caseNumbers.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

function check(citation: Citation, context: RuleContext): void {
  const short = seriesCitation(citation);
  if (short === null || citation.parallelTo !== null) return;
  const known = numbersMeant(citation, context);
  if (known.some((full) => agrees(short, full))) return;
  const others = known.filter((candidate) => disagrees(short, candidate));
  const full = others.find(({ volume }) => differBySlip(volume, short.volume)) ?? others[0];
  if (full === undefined) return;
  const name = citation.parts.name?.text ?? 'The case';
  const written = coreWords(full.citation);
  context.report({
    citation,
    span: citation.core,
    message: `${name} is cited in full as "${written}", but this short form gives "${coreWords(citation)}". Make the two agree, or give the full citation of the other opinion.`,
    related: [{ span: full.citation.core, message: `The full citation: "${written}".` }],
    fixes: () => useNumbersOf(short, full, context.bound.draft),
  });
}

/** The numbers of the case that a short form means. A name that two share is doubtful, but a number that fits neither is not. */
function numbersMeant({ antecedent, candidates }: Citation, { bound, once }: RuleContext): readonly SeriesCitation[] {
  const numbers = once(fullNumbers);
  const authorityOf = (index: number): string | null => bound.citations[index]?.authority ?? null;
  if (antecedent !== null) return numbers.of(authorityOf(antecedent));
  return [...new Set(candidates.map(authorityOf))].flatMap((authority) => numbers.of(authority));
}

function agrees(short: SeriesCitation, full: SeriesCitation): boolean {
  if (!sameSeries(short, full) || short.volume !== full.volume) return false;
  return short.edition.type !== 'database' || short.page === full.page;
}

/**
 * The same reporter with another volume, another series of it, or another reporter under the same volume number. A
 * wholly different reporter and volume may be a parallel citation that the draft does not give, and a WL number that
 * differs by a slip of the keys is a conflict of citations, reported as such.
 */
function disagrees(short: SeriesCitation, full: SeriesCitation): boolean {
  const isDatabase = short.edition.type === 'database';
  if (isDatabase !== (full.edition.type === 'database')) return false;
  if (isDatabase) {
    return sameSeries(short, full) && !(short.volume === full.volume && differBySlip(short.page, full.page));
  }
  return short.edition.root === full.edition.root || short.volume === full.volume;
}

function useNumbersOf(short: SeriesCitation, full: SeriesCitation, draft: Draft): readonly Fix[] {
  const changes: [Part, string][] = [];
  const { volume, reporter, page } = short.citation.parts;
  if (volume !== undefined && short.volume !== full.volume) changes.push([volume, full.volume]);
  if (reporter !== undefined && !sameSeries(short, full)) changes.push([reporter, full.edition.name]);
  if (page !== undefined && short.edition.type === 'database' && short.page !== full.page) {
    changes.push([page, full.page]);
  }
  if (!changes.every(([part]) => isPlain(draft, part))) return [];
  const edits = changes.map(([{ span }, words]) => ({ span, newText: writeWords(words, draft.language) }));
  const citedAs = short.edition.type === 'database' ? coreWords(full.citation) : `${full.volume} ${full.edition.name}`;
  return [{ kind: 'suggestion', title: `Cite ${citedAs}, as in full`, edits }];
}

export const shortFormMismatch = defineRule({
  id: 'short-form-mismatch',
  bluebook: 'B10.2; R10.9(a)',
  indigo: 'r15-2-2',
  group: 'reference',
  severity: 'error',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A short form whose volume or reporter differs from the full citation.',
    why: 'The reader who follows the short form opens another book than the one the full citation names; one of the two numbers is wrong, or the full citation of a second opinion is missing.',
    silentWhen: [
      'The volume and reporter are those of a parallel citation, or of any full citation of the case.',
      'Both the volume and the reporter are others: the draft may give a parallel citation that its full citation lacks.',
      'Only digits of a WL or LEXIS number differ: `cite-conflict` reports that.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, 521 F.3d at 105.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, 512 F.3d at 105.',
      },
      {
        bad: '*Tamsin v. Brook*, 401 F.2d 113, 120 (2d Cir. 1968). The rule is old. *Tamsin*, 401 F.3d at 121.',
        good: '*Tamsin v. Brook*, 401 F.2d 113, 120 (2d Cir. 1968). The rule is old. *Tamsin*, 401 F.2d at 121.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 480 U.S. 910, 914, 107 S. Ct. 1304, 94 L. Ed. 2d 201 (1987). It was short. *Orrin*, 107 S. Ct. at 1306.',
      '*Orrin v. Vale Corp.*, 480 U.S. 910, 914 (1987). It was short. *Orrin*, 107 S. Ct. at 1306.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Orrin v. Vale Corp.*, 530 F.3d 77, 80 (2d Cir. 2009) (*Orrin II*). It was short. *Orrin*, 530 F.3d at 81.',
    ],
  },
  check: { 'case-short': check },
});
