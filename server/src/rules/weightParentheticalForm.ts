import type { Citation } from '../model/bound.ts';
import type { Parenthetical } from '../syntax/citation.ts';
import { writeWords } from '../text/writing.ts';
import { defineRule, type FixKind, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** Words that weigh an opinion, which are written in lower case. */
const LOWER =
  /^(?:En Banc|En banc|Per Curiam|Per curiam|Mem\.|Plurality Opinion|Plurality opinion|In Chambers|In chambers|Unpublished Table Decision|Unpublished table decision)$/;

/** The title before the name, as nobody cites it: `J. Hale, dissenting`, `Justice Hale dissenting`. */
const TITLE_FIRST = /^(?:J\.|Judge|Justice)\s+(\p{Lu}[\p{L}'’-]+),?\s+((?:dissenting|concurring)\b.*)$/u;

/** A name without its title: `Hale, dissenting`. */
const NO_TITLE = /^(\p{Lu}[\p{L}'’-]+),?\s+((?:dissenting|concurring)\b.*)$/u;

function check(citation: Citation, context: RuleContext): void {
  const { parentheticals } = citation;
  for (let i = 0; i < parentheticals.length; i++) {
    if (parentheticals[i]!.kind === 'weight') report(citation, parentheticals[i]!, context);
  }
}

function report(citation: Citation, parenthetical: Parenthetical, context: RuleContext): void {
  const mended = mendedWords(parenthetical.text);
  if (mended === null) return;
  const { words, kind } = mended;
  const { draft } = context.bound;
  const inside = { start: parenthetical.span.start + 1, end: parenthetical.span.end - 1 };
  context.report({
    citation,
    span: parenthetical.span,
    message: `What an opinion weighs is told in lower case, and a judge by name, title and part: (Hale, J., dissenting). Write "(${words})".`,
    fixes: () =>
      isPlain(draft, { span: inside, text: parenthetical.text })
        ? [{ kind, title: `Write "(${words})"`, edits: [{ span: inside, newText: writeWords(words, draft.language) }] }]
        : [],
  });
}

function mendedWords(text: string): { readonly words: string; readonly kind: FixKind } | null {
  if (LOWER.test(text)) return { words: text.toLowerCase(), kind: 'safe' };
  // Whether it is a justice or the chief justice, a person must say.
  const [, name = '', part = ''] = TITLE_FIRST.exec(text) ?? NO_TITLE.exec(text) ?? [];
  return name === '' ? null : { words: `${name}, J., ${part}`, kind: 'suggestion' };
}

export const weightParentheticalForm = defineRule({
  id: 'weight-parenthetical-form',
  bluebook: 'R10.6.1; B10.1.5',
  indigo: 'r13-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A parenthetical about the weight of an opinion in capitals, or a judge without title.',
    why: 'The reader learns at a glance whether the words are those of the court; the form is always the same.',
    silentWhen: [
      'The judge is given with the title (`C.J.`, `JJ.`), or nobody is named.',
      'The parenthetical says anything else.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Per Curiam).',
        good: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (per curiam).',
      },
      {
        bad: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002) (En Banc).',
        good: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002) (en banc).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (en banc).',
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Hale, C.J., dissenting).',
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Hale & Ash, JJ., concurring in part).',
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (plurality opinion).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Per Curiam)."',
    ],
  },
  check: { case: check, 'case-short': check },
});
