import type { Citation } from '../model/bound.ts';
import { isT6Abbreviation } from '../tables/caseNameWords.ts';
import { type NameChange, nameEdits, type PlainName, plainName } from './caseNameText.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A mark that is no apostrophe between two letters. */
const WRONG_MARK = /(?<=\p{L})[‘`´](?=\p{L})/u;

/** The words that have one. */
const WORD = /\p{Lu}\p{L}*[‘`´]\p{L}+\.?/gu;

function check(citation: Citation, context: RuleContext): void {
  const { name: part } = citation.parts;
  if (part === undefined || citation.quoted || !hasMark(part.text) || !WRONG_MARK.test(part.text)) return;
  const name = plainName(citation, context);
  if (name !== null) checkName(citation, name, context);
}

/** True for a text with a mark that is no apostrophe: few names have one. */
function hasMark(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === TURNED_COMMA || code === GRAVE || code === ACUTE) return true;
  }
  return false;
}

const TURNED_COMMA = 0x2018;
const GRAVE = 0x60;
const ACUTE = 0xb4;

function checkName(citation: Citation, name: PlainName, context: RuleContext): void {
  const mark = context.text.includes('’') ? '’' : "'";
  for (const { 0: word, index } of name.text.matchAll(WORD)) {
    // The turned comma of `M‘Culloch` is right.
    if (!isT6Abbreviation(word.replace(WRONG_MARK, "'"))) continue;
    const start = index + word.search(WRONG_MARK);
    const changes: readonly NameChange[] = [{ start, end: start + 1, newText: mark }];
    const wanted = word.replace(WRONG_MARK, mark);
    context.report({
      citation,
      span: { start: name.span.start + index, end: name.span.start + index + word.length },
      message: `The mark in "${word}" is no apostrophe. Write "${wanted}".`,
      fixes: () => [{ kind: 'safe', title: `Write "${wanted}"`, edits: nameEdits(name, changes, context.bound) }],
    });
  }
}

export const apostropheForm = defineRule({
  id: 'apostrophe-form',
  bluebook: 'T6',
  indigo: null,
  group: 'form',
  severity: 'information',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'An opening mark or an accent for the apostrophe of an abbreviation: Ass‘n.',
    why: 'Word processors turn the mark the wrong way round. A search for the name does not find it then.',
    silentWhen: [
      'The word is no abbreviation of the table: old Scottish and Irish names have a turned comma (`M‘Culloch`).',
      'The name stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Umber Ass‘n*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: "*Orrin v. Umber Ass'n*, 512 F.3d 100, 104 (2d Cir. 2008).",
      },
    ],
    good: [
      '*Orrin v. Umber Ass’n*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '*M‘Orrin v. Vale*, 17 U.S. 316, 320 (1819).',
      'The court wrote: "See *Orrin v. Umber Ass‘n*, 512 F.3d 100, 104 (2d Cir. 2008)."',
    ],
  },
  check: { case: check, 'case-short': check },
});
