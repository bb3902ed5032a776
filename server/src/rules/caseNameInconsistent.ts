import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { lettersOf, type NameParties, partiesOfName, sameParties, sameParty, sameWord } from './caseNames.ts';
import { isInCapitals, plainName } from './caseNameText.ts';
import { coreWords, differBySlip, ListsByNumbers } from './caseNumbers.ts';
import { hasPageNumber } from './fullCase.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

/** One way in which the draft names a case, with the citations that do. */
interface Naming {
  readonly name: Part;
  readonly parties: NameParties;
  readonly citations: Citation[];
}

/** A word that is shorter may differ by chance: `Doe`, `Roe`. */
const SHORTEST_WORD = 4;

/** No case has more names than this; what goes on is no draft, and must not take long. */
const MOST_NAMINGS = 8;

function check(context: RuleContext): void {
  const known = new ListsByNumbers<Naming>();
  const cases = context.ofKind('case');
  for (let i = 0; i < cases.length; i++) {
    const citation = cases[i]!;
    const { name } = citation.parts;
    if (name === undefined || citation.parallelTo !== null || citation.quoted || citation.edition === null) continue;
    if (!hasPageNumber(citation) || isInCapitals(name.text)) continue;
    const naming = namingOf(name, known.listOf(citation), context);
    if (naming !== null) naming.citations.push(citation);
  }
  for (const namings of known.lists) {
    if (namings.length > 1) compare(namings, context);
  }
}

/** The way in which a name names its case: one of those known, or a new one; null when there are too many already. */
function namingOf(name: Part, known: Naming[], context: RuleContext): Naming | null {
  for (let i = 0; i < known.length; i++) if (known[i]!.name.text === name.text) return known[i]!;
  const parties = partiesOfName(name.text, context);
  const alike = namingOfParties(parties, known);
  if (alike !== undefined || known.length >= MOST_NAMINGS) return alike ?? null;
  const naming: Naming = { name, parties, citations: [] };
  known.push(naming);
  return naming;
}

function namingOfParties(parties: NameParties, known: readonly Naming[]): Naming | undefined {
  return known.find((naming) => sameParties(naming.parties, parties));
}

/** Each way is held against the most frequent one, of equals the first. */
function compare(namings: readonly Naming[], context: RuleContext): void {
  const usual = namings.reduce((most, naming) => (naming.citations.length > most.citations.length ? naming : most));
  for (const other of namings) {
    const difference = other === usual ? null : differenceOf(usual.parties, other.parties);
    if (difference === null) continue;
    for (const citation of other.citations) {
      const name = citation.parts.name!;
      context.report({
        citation,
        span: name.span,
        message: `${coreWords(citation)} is "${name.text}" here and "${usual.name.text}" elsewhere in the draft: ${difference}. Check the source and give it one name.`,
        related: [{ span: usual.name.span, message: `Called "${usual.name.text}" here.` }],
        fixes: () => renamed(citation, usual, context),
      });
    }
  }
}

/**
 * How two names of one citation differ when it can only be a slip: the `v.` is missing, the parties are the other way
 * round, or one word has one letter that differs. Names given shorter or longer are no slips. Null for all else.
 */
function differenceOf({ parties: a }: NameParties, { parties: b }: NameParties): string | null {
  if (a.length !== b.length)
    return sameParty(a.flat(), b.flat()) && a.flat().length > 1 ? 'the "v." is missing in one' : null;
  if (a.length === 2 && sameParty(a[0]!, b[1]!) && sameParty(a[1]!, b[0]!)) return 'the parties change places';
  const left = a.flat();
  const right = b.flat();
  const at = onlyDifference(left, right);
  if (at < 0 || !isWholeWord(left[at]!) || !isWholeWord(right[at]!)) return null;
  return differBySlip(left[at]!, right[at]!) ? 'one letter differs' : null;
}

/** The place of the only word that differs between as many others; -1 where none does, or several do. */
function onlyDifference(left: readonly string[], right: readonly string[]): number {
  if (left.length !== right.length) return -1;
  let only = -1;
  for (let i = 0; i < left.length; i++) {
    if (sameWord(left[i]!, right[i]!)) continue;
    if (only >= 0) return -1;
    only = i;
  }
  return only;
}

/** A word spelled out, long enough that one letter of it is no other word. */
function isWholeWord(word: string): boolean {
  return word.length >= SHORTEST_WORD && lettersOf(word) === word;
}

function renamed(citation: Citation, { citations }: Naming, context: RuleContext): readonly Fix[] {
  const name = plainName(citation, context);
  const model = plainName(citations[0]!, context);
  if (name === null || model === null || /[*_]/.test(name.text + model.text)) return [];
  return [{ kind: 'suggestion', title: `Call it "${model.text}"`, edits: [{ span: name.span, newText: model.text }] }];
}

export const caseNameInconsistent = defineRule({
  id: 'case-name-inconsistent',
  bluebook: 'R10.2; R10.9',
  indigo: 'r15',
  group: 'consistency',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'One case under two names that differ by a slip.',
    why: 'At most one of them is right, and the reader who searches for the other finds nothing.',
    silentWhen: [
      'A word is abbreviated in one place and spelled out in another, or one name is shorter.',
      'More than one letter or word differs: two short decisions may begin on one page.',
      'The word that differs has less than four letters, or the name is in capitals.',
      'A citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Smythe v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002). So here. *Smithe v. Orrin*, 301 F.3d 5, 11 (2d Cir. 2002).',
        good: '*Smythe v. Orrin*, 301 F.3d 5, 9 (2d Cir. 2002). So here. *Smythe v. Orrin*, 301 F.3d 5, 11 (2d Cir. 2002).',
      },
      {
        bad: '*Orrin v. Tamsin*, 301 F.3d 5, 9 (2d Cir. 2002). So here. *Orrin Tamsin*, 301 F.3d 5, 11 (2d Cir. 2002).',
        good: '*Orrin v. Tamsin*, 301 F.3d 5, 9 (2d Cir. 2002). So here. *Orrin v. Tamsin*, 301 F.3d 5, 11 (2d Cir. 2002).',
      },
    ],
    good: [
      '*Orrin v. Umber Dep’t of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002). In *Orrin v. Umber Department of Revenue*, 301 F.3d 5 (2d Cir. 2002), the court reversed.',
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002). So here. *Orrin*, 301 F.3d 5, 11 (2d Cir. 2002).',
      '*Orrin v. Vale*, 138 S. Ct. 377 (2017). *Tamsin v. Brook*, 138 S. Ct. 377 (2017).',
    ],
  },
  check: { draft: check },
});
