import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { startOf } from './citationUnits.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { endsSentence } from './sentenceEnd.ts';
import { signalledCitations } from './signalWords.ts';
import { oneFix } from './token.ts';

/** No word before a signal is looked at beyond this. */
const FARTHEST = 40;

function check(context: RuleContext): void {
  for (const { citation, signal, canonical } of context.once(signalledCitations)) {
    if (canonical !== null) checkSignal(citation, signal, context);
  }
}

function checkSignal(citation: Citation, signal: Part, context: RuleContext): void {
  const { text, language, view } = context.bound.draft;
  const first = text.charAt(signal.span.start);
  if (!/\p{L}/u.test(first) || (language === 'latex' && first === '\\')) return;
  const start = startOf(citation, context);
  const before = view.text.slice(Math.max(0, start - FARTHEST), start);
  const isCapital = /\p{Lu}/u.test(first);
  const wrong = isCapital ? endsWithSemicolon(before) : opensSentence(citation, before, context);
  if (!wrong) return;
  const wanted = isCapital ? first.toLowerCase() : first.toUpperCase();
  const words = wanted + signal.text.slice(1);
  const span = { start: signal.span.start, end: signal.span.start + 1 };
  context.report({
    citation,
    span: signal.span,
    message: isCapital
      ? `A signal after a semicolon stands inside the citation sentence and takes no capital. Write "${words}".`
      : `A signal that begins a citation sentence takes a capital. Write "${words}".`,
    fixes: oneFix('safe', words, [{ span, newText: wanted }]),
  });
}

/** True when nothing but blanks, one at least, stands behind a semicolon. */
function endsWithSemicolon(before: string): boolean {
  const words = before.trimEnd();
  return words.length < before.length && words.endsWith(';');
}

function opensSentence(citation: Citation, before: string, context: RuleContext): boolean {
  return endsSentence(before) && context.contextOf(citation) === 'sentence';
}

export const signalCapitalization = defineRule({
  id: 'signal-capitalization',
  bluebook: 'R1.2; B1.1',
  indigo: 'r4-5',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A signal without a capital at the start of a citation sentence, or with one after a semicolon.',
    why: 'A citation sentence begins like any other. Inside it, a capital makes the reader look for a sentence that is not there.',
    silentWhen: [
      'It is not plain that a sentence ends before the signal.',
      'The citation is a clause of a sentence or stands in parentheses or inside a quotation.',
    ],
    examples: [
      {
        bad: 'The rule is old. *see* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The rule is old. *See* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*See* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *See also* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
        good: '*See* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *see also* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      },
    ],
    good: [
      'The rule is old, *see* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), and good.',
      'The rule concerns Vale Corp. *see* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'The court wrote: "The rule is old. *see* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)."',
    ],
  },
  check: { draft: check },
});
