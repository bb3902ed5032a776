import type { Citation } from '../model/bound.ts';
import { isT6Abbreviation, wordsAbbreviatedAs } from '../tables/caseNameWords.ts';
import { changedName, type NameChange, nameEdits, plainName } from './caseNameText.ts';
import { isHabit, isWholeName } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** What running text abbreviates, too (R10.2.1(c)), and what is also part of a name of its own. */
const IN_TEXT: ReadonlySet<string> = new Set([
  "Ass'n",
  'Bros.',
  'Co.',
  'Corp.',
  'Inc.',
  'Ltd.',
  'No.',
  '&',
  'St.',
  'Mt.',
  'Ft.',
]);

/** A word with its period or apostrophe, or a letter with its period. */
const ABBREVIATED = /(?<![\p{L}\p{N}.'’&-])\p{Lu}\p{L}*(?:['’]\p{L}+\.?|\.)(?![\p{L}\p{N}])/gu;

interface InText {
  readonly citation: Citation;
  readonly changes: readonly NameChange[];
  /** The abbreviations as written. */
  readonly words: readonly string[];
  /** All of them stand for one word each, and no other abbreviation stands in the name. */
  readonly isCertain: boolean;
}

function check(context: RuleContext): void {
  const { style } = context;
  const found: InText[] = [];
  let spelled = 0;
  const cases = context.ofKind('case');
  for (let i = 0; i < cases.length; i++) {
    const citation = cases[i]!;
    const { parts, parallelTo, quoted } = citation;
    if (parts.name === undefined || parallelTo !== null || quoted) continue;
    if (context.contextOf(citation) !== 'text' || !isWholeName(parts.name.text)) continue;
    const name = plainName(citation, context);
    if (name === null || name.isInCapitals) continue;
    // Most parties are one word of letters, which is no abbreviation.
    const each = name.parties.every(({ isWord }) => isWord) ? null : abbreviationsIn(name.text, citation);
    if (each !== null && each.words.length > 0) found.push(each);
    else spelled += 1;
  }
  // Many write the name as the citation has it: then most names of the draft are.
  if (style.name === null && isHabit(found.length, spelled)) return;
  for (const each of found) report(each, context);
}

function abbreviationsIn(name: string, citation: Citation): InText {
  const words: string[] = [];
  const changes: NameChange[] = [];
  let others = 0;
  // Most names have none; to ask for the words alone is quicker than to ask where they stand.
  if (name.match(ABBREVIATED) === null) return { citation, words, changes, isCertain: true };
  for (const { 0: word, index } of name.matchAll(ABBREVIATED)) {
    if (IN_TEXT.has(word.replaceAll('’', "'"))) continue;
    const [only, ...more] = word.length > 2 && isT6Abbreviation(word) ? wordsAbbreviatedAs(word) : [];
    if (only === undefined) others += 1;
    else words.push(word);
    if (only !== undefined && more.length === 0)
      changes.push({ start: index, end: index + word.length, newText: only });
  }
  return { citation, words, changes, isCertain: others === 0 && changes.length === words.length };
}

function report({ citation, changes, words, isCertain }: InText, context: RuleContext): void {
  const name = plainName(citation, context);
  if (name === null) return;
  const wanted = isCertain ? ` Write "${changedName(name, changes)}".` : '';
  const listed = words.map((word) => `"${word}"`).join(', ');
  context.report({
    citation,
    span: name.span,
    message: `This case name is a part of the sentence, where only a few words such as "Co." and "Inc." are abbreviated, and ${listed} ${words.length === 1 ? 'is' : 'are'} spelled out.${wanted}`,
    fixes: () =>
      isCertain
        ? [
            {
              kind: 'suggestion',
              title: `Write "${changedName(name, changes)}"`,
              edits: nameEdits(name, changes, context.bound),
            },
          ]
        : [],
  });
}

export const caseNameTextOverabbreviated = defineRule({
  id: 'case-name-text-overabbreviated',
  bluebook: 'R10.2.1(c); B10.1.1',
  indigo: 'r11-4',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A case name in running text with abbreviations that only citations have.',
    why: 'A sentence is read aloud in the head. Names that are part of it are written in whole words, save those that everybody reads as one.',
    silentWhen: [
      'The name stands in a citation sentence or clause, where the table of abbreviations holds.',
      'It cannot be told for certain that the name is a part of the sentence.',
      'Most names of the draft are abbreviated in running text, and no style is named.',
      'The name is in capitals or stands inside a quotation.',
    ],
    examples: [
      {
        bad: "In *Umber Paper Co. v. Nat'l Bag Corp.*, 210 U.S. 405, 408 (1908), the Court reversed.",
        good: 'In *Umber Paper Co. v. National Bag Corp.*, 210 U.S. 405, 408 (1908), the Court reversed.',
      },
      {
        bad: "The court in *Orrin v. Dep't of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002), reversed.",
        good: 'The court in *Orrin v. Department of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002), reversed.',
      },
    ],
    good: [
      "It is so. *Orrin v. Dep't of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002).",
      "In *Umber Ass'n v. Vale Bros. & Co.*, 301 F.3d 5, 9 (2d Cir. 2002), the court reversed.",
      'In *Orrin v. St. Vale*, 301 F.3d 5, 9 (2d Cir. 2002), the court reversed.',
      'The court wrote: "In *Orrin v. Dep\'t of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002), we reversed."',
    ],
  },
  check: { draft: check },
});
