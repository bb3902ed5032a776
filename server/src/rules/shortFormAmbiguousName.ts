import type { Citation } from '../model/bound.ts';
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

/** Cases of one party that are remembered. */
const MOST_NAMESAKES = 8;

const BETWEEN_PARTIES = /\sv(?:s\.?|\.)?\s/;

function check(context: RuleContext): void {
  const cases = new CasesByParty();
  const given = new Set(context.bound.draft.shortNames.map(({ name }) => comparable(name)));
  const { citations } = context.bound;
  for (let i = 0; i < citations.length; i++) {
    const citation = citations[i]!;
    const name = citation.parts.name?.text;
    if (name === undefined || citation.parallelTo !== null) continue;
    if (citation.kind === 'case') cases.add(citation, name);
    // A name that the draft itself gives a case (`("Orrin II")`) is not doubtful.
    else if (citation.kind === 'case-short' && !given.has(comparable(name))) checkShort(citation, name, cases, context);
  }
}

/** The full citations of a draft so far, by authority and by the names of their parties. */
class CasesByParty {
  readonly #byAuthority = new Map<string, Citation>();
  readonly #byParty = new Map<string, Map<string, Citation>>();

  add(citation: Citation, name: string): void {
    const { authority } = citation;
    if (authority === null || this.#byAuthority.has(authority)) return;
    this.#byAuthority.set(authority, citation);
    for (const party of partiesOf(name)) {
      const key = comparable(party).toLowerCase();
      const known = this.#byParty.get(key) ?? new Map<string, Citation>();
      // Two cases are enough to make a name doubtful, a third of the same parties as the first included.
      if (known.size < MOST_NAMESAKES) known.set(authority, citation);
      this.#byParty.set(key, known);
    }
  }

  of(authority: string | null): Citation | undefined {
    return authority === null ? undefined : this.#byAuthority.get(authority);
  }

  /** Cases that have a party of just that name. */
  named(name: string): Iterable<Citation> {
    return this.#byParty.get(comparable(name).toLowerCase())?.values() ?? [];
  }
}

function checkShort(short: Citation, name: string, cases: CasesByParty, context: RuleContext): void {
  const meant = cases.of(short.authority);
  if (meant === undefined || BETWEEN_PARTIES.test(name)) return;
  if (COMMON.has(comparable(name).toLowerCase())) {
    report({ short, name, meant, why: `"${name}" is a party to too many cases to name one of them.` }, context);
    return;
  }
  const namesakes = [...cases.named(name)];
  const other = namesakes.find((full) => full.authority !== meant.authority && isOtherCase(full, meant));
  if (other === undefined || !namesakes.includes(meant)) return;
  const why = `"${name}" may be "${meant.parts.name?.text}" or "${other.parts.name?.text}", both cited before.`;
  report({ short, name, meant, why, other }, context);
}

/** Two opinions of one litigation are not told apart by names. */
function isOtherCase(other: Citation, meant: Citation): boolean {
  return !sameCaseName(other.parts.name?.text ?? '', meant.parts.name?.text ?? '');
}

function partiesOf(name: string): string[] {
  return name.split(BETWEEN_PARTIES).map((party) => party.replace(/,? et al\.?$/, ''));
}

interface Doubt {
  readonly short: Citation;
  readonly name: string;
  readonly meant: Citation;
  readonly why: string;
  readonly other?: Citation;
}

function report({ short, name, meant, why, other }: Doubt, context: RuleContext): void {
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
