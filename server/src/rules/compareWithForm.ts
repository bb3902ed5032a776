import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { canonicalSignal, signalledCitations } from './signalWords.ts';
import { namedEdition } from './style.ts';

/** Citations after `Compare` are looked at no farther than this for its `with`. */
const LOOKED_AT = 12;

/** The blanks before the word, with the marks of emphasis that open there. */
const BLANKS = /\s+(?:[*_]+|\\[A-Za-z]+\{)?$/;
const LONGEST_LEAD = 20;

function check(context: RuleContext): void {
  for (const { citation, signal, canonical } of context.once(signalledCitations)) {
    if (citation.within !== null) continue;
    if (canonical === 'Compare') checkComparison(citation, context);
    else if (canonical === 'Contrast') checkContrast(citation, signal, context);
  }
}

/** The edition that has `Contrast … with` for sources that differ. */
const CONTRAST = 22;

/** `Contrast` where an edition is named that does not have the signal. */
function checkContrast(citation: Citation, signal: Part, context: RuleContext): void {
  const { edition, isEditionNamed } = context.style;
  if (!isEditionNamed || (namedEdition(context.style) ?? 0) >= CONTRAST) return;
  const manual = edition === 'indigo' ? 'The Indigo Book' : `The ${edition}${edition === '21' ? 'st' : 'th'} edition`;
  context.report({
    citation,
    span: signal.span,
    message: `${manual} has no signal "${signal.text}". Write "But see" for a source that contradicts, or "Compare …, with …".`,
  });
}

function checkComparison(first: Citation, context: RuleContext): void {
  const { citations } = context.bound;
  const next = citations.slice(first.index + 1, first.index + 1 + LOOKED_AT).filter(({ within }) => within === null);
  const second = next.find(({ signal }) => /^with$/i.test(signal?.text ?? ''));
  const stops = next.find((citation) => canonicalSignal(citation, context) !== null);
  if (second === undefined || (stops !== undefined && stops.index < second.index)) return;
  checkComma(second, context);
}

/** `Compare A, with B`: the comma shows where the first side ends. */
function checkComma(second: Citation, { bound, report }: RuleContext): void {
  if (second.signal === null) return;
  const { text, view } = bound.draft;
  const { start } = view.toView(second.signal.span);
  const before = view.text.slice(Math.max(0, start - 4), start);
  if (!/[)\d]\s+$/.test(before)) return;
  const { start: from } = second.signal.span;
  const lead = BLANKS.exec(text.slice(Math.max(0, from - LONGEST_LEAD), from))?.[0] ?? '';
  const at = from - lead.length;
  report({
    citation: second,
    span: second.signal.span,
    message:
      'A comma stands before "with" in a comparison, so that the reader sees where the first side ends. Write ", with".',
    fixes: () =>
      /[)\d]/.test(text.charAt(at - 1))
        ? [{ kind: 'suggestion', title: 'Write ", with"', edits: [{ span: { start: at, end: at }, newText: ',' }] }]
        : [],
  });
}

export const compareWithForm = defineRule({
  id: 'compare-with-form',
  bluebook: 'R1.2(b)',
  indigo: 'r4-7',
  group: 'form',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A comparison without the comma before "with", or `Contrast` in an edition that has no such signal.',
    why: 'Compare has two sides; the comma before "with" shows where the first ends.',
    silentWhen: [
      'The comma is there, or no "with" follows: then compare may be a word of the sentence.',
      'The citation stands in a parenthetical or inside a quotation.',
      'No edition before the 22nd is named in the settings or in `matter.yaml`: the 22nd has `Contrast …, with …`.',
    ],
    examples: [
      {
        bad: '*Compare* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) *with* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
        good: '*Compare* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), *with* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      },
    ],
    good: [
      '*Compare* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), *with* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      '*Compare* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), *and* *Hale v. Moss*, 12 F.3d 5, 9 (1st Cir. 1993), *with* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      'The court agreed in *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), with the rule of *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
    ],
  },
  check: { draft: check },
});
