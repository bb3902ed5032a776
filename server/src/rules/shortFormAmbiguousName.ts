import type { BoundDraft, Citation } from '../model/bound.ts';
import { writeWords } from '../text/writing.ts';
import { isShortNameOf, sameCaseName } from './caseNames.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { comparable, isPlain } from './token.ts';

/** Governments, officers and litigants so frequent that their name alone names no case. */
const COMMON = new Set([
  'united states',
  'united states of america',
  'u.s.',
  'state',
  'the state',
  'people',
  'the people',
  'commonwealth',
  'commissioner',
  "comm'r",
  'secretary',
  "sec'y",
  'government',
  'nlrb',
  'sec',
  'ftc',
  'epa',
]);

const BETWEEN_PARTIES = /\sv(?:s\.?|\.)?\s/;

function check(context: RuleContext): void {
  const fulls: Citation[] = [];
  const seen = new Set<string>();
  for (const citation of context.bound.citations) {
    const name = citation.parts.name?.text;
    if (name === undefined) continue;
    if (citation.kind === 'case' && citation.parallelTo === null && !seen.has(`${citation.authority} ${name}`)) {
      seen.add(`${citation.authority} ${name}`);
      fulls.push(citation);
    } else if (citation.kind === 'case-short' && citation.parallelTo === null) {
      checkShort(citation, name, fulls, context);
    }
  }
}

function checkShort(short: Citation, name: string, fulls: readonly Citation[], context: RuleContext): void {
  if (BETWEEN_PARTIES.test(name) || isGiven(name, context.bound)) return;
  const meant = fulls.find(({ authority }) => authority !== null && authority === short.authority);
  if (meant === undefined) return;
  if (COMMON.has(comparable(name).toLowerCase())) {
    report(short, name, meant, context, `"${name}" is a party to too many cases to name one of them.`);
    return;
  }
  const other = fulls.find((full) => full.authority !== meant.authority && isOtherCase(name, full, meant));
  if (other === undefined) return;
  const why = `"${name}" may be "${meant.parts.name?.text}" or "${other.parts.name?.text}", both cited before.`;
  report(short, name, meant, context, why, other);
}

/** A name that the draft itself gives a case (`("Orrin II")`) is not doubtful. */
function isGiven(name: string, { draft }: BoundDraft): boolean {
  const wanted = comparable(name);
  return draft.shortNames.some((given) => comparable(given.name) === wanted);
}

/** True for another case with a party of just that name; two opinions of one litigation are not told apart by names. */
function isOtherCase(name: string, other: Citation, meant: Citation): boolean {
  const [otherName, meantName] = [other.parts.name?.text ?? '', meant.parts.name?.text ?? ''];
  if (sameCaseName(otherName, meantName) || !isShortNameOf(name, otherName) || !isShortNameOf(name, meantName)) {
    return false;
  }
  return [otherName, meantName].every((full) => partiesOf(full).some((party) => sameCaseName(party, name)));
}

function partiesOf(name: string): string[] {
  return name.split(BETWEEN_PARTIES).map((party) => party.replace(/,? et al\.?$/, ''));
}

function report(
  short: Citation,
  name: string,
  meant: Citation,
  context: RuleContext,
  why: string,
  other?: Citation,
): void {
  const part = short.parts.name;
  if (part === undefined) return;
  const better = betterName(name, meant);
  const advice = better === null ? 'Name the case by its other party.' : `Write "${better}".`;
  context.report({
    citation: short,
    span: part.span,
    message: `${why} ${advice}`,
    related: [meant, ...(other === undefined ? [] : [other])].map(({ span }) => ({
      span,
      message: 'A case of this name.',
    })),
    fixes: (): readonly Fix[] => {
      const { draft } = context.bound;
      if (better === null || !isPlain(draft, part)) return [];
      const newText = writeWords(better, draft.language);
      return [{ kind: 'suggestion', title: `Write "${better}"`, edits: [{ span: part.span, newText }] }];
    },
  });
}

/** The other party of the case meant, when it is no frequent litigant itself. */
function betterName(name: string, { parts }: Citation): string | null {
  const others = partiesOf(parts.name?.text ?? '').filter((party) => !isShortNameOf(name, party));
  const [other] = others;
  return other === undefined || COMMON.has(comparable(other).toLowerCase()) ? null : other;
}

export const shortFormAmbiguousName = defineRule({
  id: 'short-form-ambiguous-name',
  bluebook: 'R10.9(a)(i); B10.2',
  indigo: 'r15-2-3',
  group: 'reference',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A short name that fits two cases, or a party to too many.',
    why: '"United States" or a name that two cases share sends the reader to look for the numbers. The other party names the case at once.',
    silentWhen: [
      'The draft gives the case that short name itself.',
      'The two cases have the same parties: opinions of one litigation are told apart otherwise.',
      'The other case comes only later, or the short form is bound to no full citation.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*United States v. Carmel*, 548 F.3d 571, 573 (7th Cir. 2008). The rule is old. *United States*, 548 F.3d at 574.',
        good: '*United States v. Carmel*, 548 F.3d 571, 573 (7th Cir. 2008). The rule is old. *Carmel*, 548 F.3d at 574.',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Orrin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old. *Orrin*, 301 F.3d at 9.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Orrin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old. *Brook*, 301 F.3d at 9.',
      },
    ],
    good: [
      '*United States v. Carmel*, 548 F.3d 571, 573 (7th Cir. 2008). The rule is old. *Carmel*, 548 F.3d at 574.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (“*Orrin*”). *Orrin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old. *Orrin*, 512 F.3d at 105.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Vale Corp. Pension Fund v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old. *Orrin*, 512 F.3d at 105.',
      'The court wrote: "*United States*, 548 F.3d at 574."',
    ],
  },
  check: { draft: check },
});
