import type { Citation } from '../model/bound.ts';
import { mendedAbbreviation, supersedingAbbreviation } from '../tables/caseNameWords.ts';
import { changedName, type NameChange, nameFix, plainName, standsInCitationSentence } from './caseNameText.ts';
import { omitsPeriods } from './houseStyle.ts';
import { writesDatesFirst } from './pinWords.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A word with its apostrophes and the period behind it. */
const WORD = /(?<![\p{L}\p{N}'’.-])\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)?\.?(?![\p{L}\p{N}'’-])/gu;

/** Editions whose table has `Emp.` for the `Emp't` of those before them. */
const NEW_TABLE: ReadonlySet<string> = new Set(['21', '22']);

function check(context: RuleContext): void {
  const found: { citation: Citation; changes: readonly NameChange[] }[] = [];
  for (const kind of ['case', 'case-short'] as const) {
    const citations = context.ofKind(kind);
    for (let i = 0; i < citations.length; i++) {
      const citation = citations[i]!;
      const changes = citation.quoted ? null : changesOf(citation, context);
      if (changes !== null) found.push({ citation, changes });
    }
  }
  if (found.length === 0 || omitsPeriods(context) || writesDatesFirst(context)) return;
  for (const { citation, changes } of found) {
    const name = plainName(citation, context)!;
    const wanted = changedName(name, changes);
    context.report({
      citation,
      span: { start: name.span.start + changes[0]!.start, end: name.span.start + changes.at(-1)!.end },
      message: `The table writes this abbreviation otherwise: an apostrophe stands for letters left out within the word, a period for those left out at its end. Write "${wanted}".`,
      fixes: nameFix('safe', name, changes, context.bound),
    });
  }
}

/** What to change in the name of a citation; null for nothing. */
function changesOf(citation: Citation, context: RuleContext): readonly NameChange[] | null {
  const name = plainName(citation, context);
  if (name === null || name.isInCapitals) return null;
  const { parties } = name;
  const { lenient, edition } = context.style;
  const wantsNewest = lenient === 'off' && NEW_TABLE.has(edition);
  const changes: NameChange[] = [];
  for (let i = 0; i < parties.length; i++) {
    const { text, start, isWord } = parties[i]!;
    // To ask for the words alone is quicker than to ask where they stand.
    if (isWord || !text.match(WORD)?.some((word) => mended(word, wantsNewest) !== null)) continue;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const newText = mended(word, wantsNewest);
      // A party of one word is called so. A firm is known by what it calls itself: `Dept. 56, Inc.`
      if (newText === null || word === text || /^,?\s\d/.test(text.slice(index + word.length))) continue;
      changes.push({ start: start + index, end: start + index + word.length, newText });
    }
  }
  return changes.length > 0 && standsInCitationSentence(citation, context) ? changes : null;
}

function mended(word: string, wantsNewest: boolean): string | null {
  return mendedAbbreviation(word) ?? (wantsNewest ? supersedingAbbreviation(word) : null);
}

export const caseNameAbbreviationForm = defineRule({
  id: 'case-name-abbreviation-form',
  bluebook: 'T6; R10.2.2',
  indigo: 't11',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'An abbreviation in a case name that the table writes otherwise: Dept., Natl., Int’l.',
    why: 'Each word of the table has one abbreviation; the others look like slips, and a search for the name does not find them.',
    silentWhen: [
      'The abbreviation could stand for more than one word (`Comm.`, `Assoc.`).',
      'The name stands in running text, where the word is spelled out, in a heading, in capitals, or inside a quotation.',
      'It is all that a party is called, or a number follows it (`Dept. 56`).',
      "It is the form of an older edition (`Emp't`, `Prof'l`, `Envtl.`), unless the option `lenient` is `off`.",
      'The draft leaves the periods out of its reporters, or dates its cases before the volume, as courts of New York and California do, which have abbreviations of their own.',
    ],
    examples: [
      {
        bad: '*See Orrin v. Dept. of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002).',
        good: "*See Orrin v. Dep't of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002).",
      },
      {
        bad: "The rule is old. *Natl. Ass'n. of Umber Makers v. Vale Corp*, 301 F.3d 5, 9 (2d Cir. 2002).",
        good: "The rule is old. *Nat'l Ass'n of Umber Makers v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002).",
      },
      {
        bad: "*See Orrin v. Vale Int'l., Inc.*, 301 F.3d 5, 9 (2d Cir. 2002).",
        good: "*See Orrin v. Vale Int'l, Inc.*, 301 F.3d 5, 9 (2d Cir. 2002).",
      },
    ],
    good: [
      'In *Orrin v. Dept. of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002), the court reversed.',
      'The rule is old. *Orrin v. Dept. 56, Inc.*, 301 F.3d 5, 9 (2d Cir. 2002).',
      'The rule is old. *Orrin v. Umber Comm. on Assoc. Rights*, 301 F.3d 5, 9 (2d Cir. 2002).',
      'The rule is old. (*Orrin v. Dept. of Revenue* (2013) 57 Cal.4th 100, 105.)',
      "The rule is old. *Orrin v. Dep't of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002).",
      'The court wrote: "See *Orrin v. Dept. of Revenue*, 301 F.3d 5, 9 (2d Cir. 2002)."',
    ],
  },
  check: { draft: check },
});
