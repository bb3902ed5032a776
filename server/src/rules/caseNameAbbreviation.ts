import type { Part } from '../syntax/citation.ts';
import {
  abbreviationOf,
  isAlwaysAbbreviated,
  isT6Abbreviation,
  olderAbbreviationOf,
  stateAbbreviation,
} from '../tables/caseNameWords.ts';
import { byStart } from '../text/span.ts';
import {
  changedName,
  type NameChange,
  NO_CHANGES,
  nameFix,
  type Party,
  type PlainName,
  plainName,
  standsInCitationSentence,
} from './caseNameText.ts';
import { fullCases, isHabit } from './fullCase.ts';
import { omitsPeriods } from './houseStyle.ts';
import { writesDatesFirst } from './pinWords.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { namedEdition } from './style.ts';

/** Abbreviations that running text has, too (R10.2.1(c)): they tell nothing of the style of citations. */
const IN_TEXT = new Set(["Ass'n", 'Bros.', 'Co.', 'Corp.', 'Inc.', 'Ltd.', 'No.', '&']);

/** A capitalised word, with its apostrophes and hyphens, or `and`. */
const WORD = /(?<![\p{L}\p{N}.'’&-])(?:\p{Lu}[\p{L}'’.-]*|and)(?![\p{L}\p{N}])/gu;

/** What may be the name of a state: one capitalised word, or two of which the first is a direction or `New`. */
const PLACE = /(?<![\p{L}.])(?:(?:New|North|South|West|Rhode) )?\p{Lu}\p{Ll}{3,}(?![\p{L}'’])/gu;

/** What a state is the whole name of: `City of New York`, `State of Ohio`. */
const UNIT = /\b(?:City|Town|Village|County|Cnty\.|State|Commonwealth|People|Territory) of $/;

/** What a place follows: `of`, or the `and` of a second one. */
const OF = /\bof (?:\p{Lu}[\p{L}. ]* (?:and|&) )?$/u;

/** Better known by their initials, which their names may be given by (R10.2.1(c)). */
const ACRONYM = /\bCivil (?:Liberties|Rights)\b/;

/** So many names spelled out, and none abbreviated, are no oversight. */
const FEW = 3;

interface Spelled {
  readonly index: number;
  readonly name: Part;
  readonly changes: readonly NameChange[];
}

function check(context: RuleContext): void {
  const { bound } = context;
  const spelled: Spelled[] = [];
  const others: string[] = [];
  const abbreviate = namedEdition(context.style) === 20 ? olderAbbreviationOf : abbreviationOf;
  const cases = fullCases(context);
  for (let i = 0; i < cases.length; i++) {
    const { main, isRepeated } = cases[i]!;
    const name = plainName(main, context);
    if (name === null || name.isInCapitals || !standsInCitationSentence(main, context)) continue;
    const changes = changesOf(name, abbreviate);
    if (changes.length === 0) others.push(name.text);
    else if (!isRepeated) spelled.push({ index: main.index, name, changes });
  }
  if (spelled.length === 0 || isStyle(spelled.length, others)) return;
  if (writesDatesFirst(context) || omitsPeriods(context)) return;
  for (const { index, name, changes } of spelled) {
    const wanted = changedName(name, changes);
    context.report({
      citation: bound.citations[index]!,
      span: {
        start: name.span.start + changes[0]!.start,
        end: name.span.start + changes.at(-1)!.end,
      },
      message: `In a citation the words of a case name are abbreviated as the table has them. Write "${wanted}".`,
      fixes: nameFix('suggestion', name, changes, bound),
    });
  }
}

/** Some courts spell the names out: then most names of the draft are. */
function isStyle(spelled: number, others: readonly string[]): boolean {
  if (spelled < FEW) return false;
  const abbreviated = others.filter(hasAbbreviation).length;
  return abbreviated === 0 || isHabit(spelled, abbreviated);
}

function hasAbbreviation(name: string): boolean {
  return name.split(/[\s,]+/).some((word) => isT6Abbreviation(word) && !IN_TEXT.has(word.replaceAll('’', "'")));
}

/** What to abbreviate in a name, in order. A party of one word stays as it is: it may be a surname. */
function changesOf({ parties }: PlainName, abbreviate: Abbreviate): readonly NameChange[] {
  return parties.flatMap((party) =>
    party.isWord || !BLANK.test(party.text) ? NO_CHANGES : changesInParty(party, abbreviate),
  );
}

/** How the table of the edition abbreviates a word; null for one that it does not have. */
type Abbreviate = (word: string) => string | null;

const BLANK = /\s/;

function changesInParty({ text, start }: Party, abbreviate: Abbreviate): readonly NameChange[] {
  // To ask for the words alone is quicker than to ask where they stand.
  const words = text.match(WORD) ?? [];
  const isReported = words.some(isAlwaysAbbreviated);
  const states = statesIn(text);
  if ((!isReported && states.length === 0) || ACRONYM.test(text)) return NO_CHANGES;
  const isInstitution = isReported || words.some(isT6Abbreviation);
  const spelled = isInstitution
    ? Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => changeAt(index, word, abbreviate(word)))
    : [];
  return [...spelled, ...states]
    .sort(byStart)
    .map((change) => ({ ...change, start: start + change.start, end: start + change.end }));
}

function changeAt(index: number, word: string, newText: string | null): NameChange[] {
  return newText === null ? [] : [{ start: index, end: index + word.length, newText }];
}

/** States that are a part of a party's name: after `of` or a word of the table, or at its beginning before such a word. */
function statesIn(party: string): NameChange[] {
  const states: NameChange[] = [];
  if (!party.match(PLACE)?.some((place) => stateAbbreviation(place) !== null)) return states;
  for (const { 0: place, index } of party.matchAll(PLACE)) {
    const abbreviation = stateAbbreviation(place);
    if (abbreviation === null) continue;
    const before = party.slice(0, index);
    const isPlace =
      before === ''
        ? isTabled(/^\s+(\S+)/, party.slice(place.length))
        : OF.test(before) || isTabled(/(\S+)\s+$/, before);
    if (isPlace && !UNIT.test(before)) states.push(...changeAt(index, place, abbreviation));
  }
  return states;
}

/** True where the neighbour of a place is a word by which it is known to be one. */
function isTabled(neighbour: RegExp, text: string): boolean {
  const [, word = ''] = neighbour.exec(text) ?? [];
  return word === 'State' || isAlwaysAbbreviated(word) || (word !== '&' && isT6Abbreviation(word));
}

export const caseNameAbbreviation = defineRule({
  id: 'case-name-abbreviation',
  bluebook: 'R10.2.2; T6; T10',
  indigo: 'r11-3',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A word of a case name spelled out in a citation though the table abbreviates it.',
    why: 'In a citation, other than in running text, the words of the table are abbreviated in every case name; so readers are used to it, and it saves words.',
    silentWhen: [
      'The name stands in running text, in a heading, in capitals, or inside a quotation.',
      'The party is one word, which may be a surname.',
      'Editions of the table differ about the word, or it is also a surname or a first name; a word that is not in the table of the edition named.',
      'The place is all that a unit is called by (`City of New York`, `State of Ohio`).',
      'Most names of the draft are spelled out, or its cases are dated before the volume: a style of its courts.',
      'The case was cited in full before.',
    ],
    examples: [
      {
        bad: 'The rule is old. *Umber Paper Bag Company v. Eastern Paper Bag Company*, 210 U.S. 405, 408 (1908).',
        good: 'The rule is old. *Umber Paper Bag Co. v. E. Paper Bag Co.*, 210 U.S. 405, 408 (1908).',
      },
      {
        bad: '*See Orrin v. Port Authority of New York and New Jersey*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: '*See Orrin v. Port Auth. of N.Y. & N.J.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      },
      {
        bad: '*See Orrin v. University of Texas at Austin*, 301 F.3d 5, 9 (5th Cir. 2002).',
        good: '*See Orrin v. Univ. of Tex. at Austin*, 301 F.3d 5, 9 (5th Cir. 2002).',
      },
    ],
    good: [
      'In *Orrin v. Department of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002), the court reversed.',
      'The rule is old. *Orrin v. City of New York*, 301 F.3d 5, 9 (2d Cir. 2002).',
      'The rule is old. *Brothers v. School*, 301 F.3d 5, 9 (2d Cir. 2002).',
      "The rule is old. *Orrin v. Dep't of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002).",
      'The rule is old. *Boykin v. Alabama*, 395 U.S. 238, 242 (1969).',
      'The court wrote: "See *Orrin v. Port Authority*, 301 F.3d 5, 9 (2d Cir. 2002)."',
    ],
  },
  check: { draft: check },
});
