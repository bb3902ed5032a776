import type { Citation } from '../model/bound.ts';
import type { TextEdit } from '../text/edit.ts';
import { isHabit } from './fullCase.ts';
import { omitsPeriods } from './houseStyle.ts';
import { citationsIntoCases, writesDatesFirst } from './pinWords.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { isPlain } from './token.ts';

/** A footnote in a pin: what parts it from the page, the word for it, its number, and the end of a range. */
const FOOTNOTE = /(,?[\s~]+)(&[\s~]+)?((?:fns?|nn?|footnotes?|notes?)\.?[\s~]*)(\d+)([\s~]*[-\u2013][\s~]*\d)?/g;

interface Defect {
  readonly citation: Citation;
  readonly edits: readonly TextEdit[];
  readonly wanted: string;
}

function check(context: RuleContext): void {
  const withNotes = context.once(citationsIntoCases).filter(citesFootnote);
  const defects = withNotes.flatMap((citation) => defectOf(citation, context) ?? []);
  if (defects.length === 0 || isHabit(defects.length, withNotes.length - defects.length)) return;
  if (omitsPeriods(context) || writesDatesFirst(context)) return;
  for (const { citation, edits, wanted } of defects) {
    context.report({
      citation,
      span: citation.parts.pin!.span,
      message: `A footnote is cited by its page and "n." without a space before its number ("nn." for more than one). Write "${wanted}".`,
      fixes: () => [{ kind: 'safe', title: `Write "${wanted}"`, edits }],
    });
  }
}

function citesFootnote({ pins }: Citation): boolean {
  for (let i = 0; i < pins.length; i++) if (pins[i]!.type === 'footnote') return true;
  return false;
}

function defectOf(citation: Citation, { text, bound }: RuleContext): Defect | null {
  const { pin } = citation.parts;
  if (pin === undefined || !isPlain(bound.draft, pin)) return null;
  const written = text.slice(pin.span.start, pin.span.end);
  const edits: TextEdit[] = [];
  let wanted = '';
  let last = 0;
  for (const match of written.matchAll(FOOTNOTE)) {
    const [, gap = '', and = '', word = '', , range] = match;
    if (/^at[\s~]*$/.test(written.slice(0, match.index))) continue;
    const isMany = range !== undefined || /^(?:nn|fns|notes|footnotes)/.test(word);
    const newText = `${gap.startsWith(',') ? gap.slice(1) : gap}${and}${isMany ? 'nn.' : 'n.'}`;
    const replaced = gap + and + word;
    if (newText === replaced) continue;
    const start = pin.span.start + match.index;
    edits.push({ span: { start, end: start + replaced.length }, newText });
    wanted += written.slice(last, match.index) + newText;
    last = match.index + replaced.length;
  }
  if (edits.length === 0) return null;
  return { citation, edits, wanted: (wanted + written.slice(last)).replace(/[\s~]+/g, ' ') };
}

export const footnotePinForm = defineRule({
  id: 'footnote-pin-form',
  bluebook: 'R3.2(b)',
  indigo: 'r5-1-3',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'model',
  docs: {
    summary: 'A footnote of an opinion cited otherwise than by page and `n.4`.',
    why: 'The page and `n.` with the number glued to it is the one form readers look for; `nn.` says that there are several.',
    silentWhen: [
      'The page is joined to the note (`105 & n.4`), which is a form of its own.',
      'The draft writes most of its footnotes so, dates its cases before the volume, or leaves the periods out: a style of its courts.',
      'The note is one of a book or an article, or a cross-reference (`supra note 4`).',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 n. 4 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 n.4 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 105, fn. 4 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 n.4 (2d Cir. 2008).',
      },
      {
        bad: '*Tamsin v. Brook*, 301 F.3d 5, 9 n.4-6 (1st Cir. 2002).',
        good: '*Tamsin v. Brook*, 301 F.3d 5, 9 nn.4-6 (1st Cir. 2002).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 n.4 (2d Cir. 2008).',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 & n.4 (2d Cir. 2008).',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 nn.4 & 6 (2d Cir. 2008).',
      'Hale, *supra* note 4, at 12.',
      'The court wrote: "See *Orrin v. Vale Corp.*, 512 F.3d 100, 105 n. 4 (2d Cir. 2008)."',
    ],
  },
  check: { draft: check },
});
