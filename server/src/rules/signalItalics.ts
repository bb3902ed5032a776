import type { Part } from '../syntax/citation.ts';
import { checkedEmphasis, type EmphasisMarks, emphasisMarks } from './emphasis.ts';
import { writesDatesFirst } from './pinWords.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { signalledCitations } from './signalWords.ts';

/** Where a signal is a signal: elsewhere `see` may be the verb of a sentence. */
const CONTEXTS: ReadonlySet<string> = new Set(['sentence', 'clause']);

/** Fewer plain signals are no habit. */
const ENOUGH = 5;

function checkDraft(context: RuleContext): void {
  const emphasis = checkedEmphasis(context);
  // California sets signals in roman.
  if (emphasis === null || !emphasis.isUsed || writesDatesFirst(context)) return;
  const signals = context
    .once(signalledCitations)
    .filter(({ citation }) => CONTEXTS.has(context.contextOf(citation)))
    .map(({ citation, signal }) => ({ citation, signal, extent: emphasis.extentOf(signal.span) }));
  const plain = signals.filter(({ extent }) => extent === 'none').length;
  const isStyle = plain >= ENOUGH && plain > signals.length - plain;
  for (const { citation, signal, extent } of signals) {
    if (extent === 'all' || (extent === 'none' && isStyle)) continue;
    const words = signal.text.replace(/,$/, '');
    const { open, close } = emphasisMarks(context);
    context.report({
      citation,
      span: signal.span,
      message: `The signal "${words}" is ${extent === 'none' ? 'not' : 'only in part'} italic. Signals are set off from the text and from what they introduce. Write "${open}${words}${close}".`,
      fixes: () => fixesOf(signal, context),
    });
  }
}

function fixesOf(signal: Part, context: RuleContext): readonly Fix[] {
  const marks = emphasisMarks(context);
  const { view } = context.bound.draft;
  const span = view.toFileBalanced(view.toView(signal.span));
  const written = context.text.slice(span.start, span.end);
  const newText = set(written, signal, marks);
  if (newText === null || /[*_]/.test(context.text.charAt(span.start - 1) + context.text.charAt(span.end))) return [];
  return [{ kind: 'safe', title: `Write "${newText}"`, edits: [{ span, newText }] }];
}

/** The signal set off as one, its last comma left outside; null when more than emphasis and blanks stands in it. */
function set(written: string, { text }: Part, { open, close }: EmphasisMarks): string | null {
  const words = written.replace(/[*_]|\\(?:emph|textit|underline)\{|\}|<\/?(?:u|i|em)>/g, '');
  if (words.replace(/\s+/g, ' ') !== text) return null;
  const comma = words.endsWith(',') ? ',' : '';
  return `${open}${words.slice(0, words.length - comma.length)}${close}${comma}`;
}

export const signalItalics = defineRule({
  id: 'signal-italics',
  bluebook: 'B1.2; R2.1(d)',
  indigo: 'r2-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A signal before a citation that is not italic.',
    why: 'A signal tells how an authority supports what was said; italics keep it from being read as a word of the sentence.',
    silentWhen: [
      'The draft is plain text, which has no typeface.',
      'The draft sets off no case name, or leaves most of them plain.',
      'The draft leaves most of its signals in roman, as some courts do, or is written as California has it.',
      '`See` is the verb of a sentence.',
      'It stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The rule is old. See *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The rule is old. *See* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: 'The rule is old. *See*, e.g., *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The rule is old. *See, e.g.*, *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
    ],
    good: [
      'The rule is old. *See Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'The rule is old. *See, e.g.*, *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'The court wrote: "The rule is old. See Orrin v. Vale Corp., 512 F.3d 100, 104 (2d Cir. 2008)."',
    ],
  },
  check: { draft: checkDraft },
});
