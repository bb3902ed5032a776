import type { Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import { idStyleOf } from './idStyle.ts';
import { defineRule, type FixKind, type RuleContext } from './rule.ts';
import { endsSentence } from './sentenceEnd.ts';
import { oneFix } from './token.ts';

/** Words before an id. are looked at no farther than this. */
const FARTHEST = 40;
/** What a parenthesis cites besides is no longer than this. */
const LONGEST_PARENTHESIS = 200;

/** What is wrong with an id., and what it should be. */
interface Defect {
  readonly message: string;
  readonly wanted: string;
  readonly kind: FixKind;
}

function check(id: Citation, context: RuleContext): void {
  if (id.parallelTo !== null) return;
  const word = wordOf(id, context.text);
  if (word === null) return;
  const written = context.text.slice(word.start, word.end);
  const defect = defectOf({ written, word }, id, context);
  if (defect === null) return;
  context.report({
    citation: id,
    span: word,
    message: defect.message,
    fixes: oneFix(defect.kind, defect.wanted, [{ span: word, newText: defect.wanted }]),
  });
}

/** The letters of the id. in the file, without emphasis marks; null when markup stands inside them. */
function wordOf({ core }: Citation, text: string): Span | null {
  const match = /\b(?:id|ibid|ib)\b\.?/i.exec(text.slice(core.start, core.end));
  if (match === null) return null;
  return { start: core.start + match.index, end: core.start + match.index + match[0].length };
}

/** An id. as the file has it. */
interface Word {
  readonly written: string;
  readonly word: Span;
}

function defectOf({ written, word }: Word, id: Citation, context: RuleContext): Defect | null {
  const position = positionOf(id, context);
  const capital = position === 'any' ? /^I/.test(written) : position === 'sentence';
  const wanted = capital ? 'Id.' : 'id.';
  if (/^ib/i.test(written)) {
    if (idStyleOf(context).isCourtStyle) return null;
    return { wanted, kind: 'suggestion', message: `Citations use id., not "${written}". Write "${wanted}".` };
  }
  if (!written.endsWith('.')) {
    // The period may stand apart or behind the marks of emphasis.
    if (/^[\s*_}]*\./.test(context.text.slice(word.end, word.end + 4))) return null;
    return {
      wanted,
      kind: 'safe',
      message: `Id. abbreviates idem and keeps its period, also inside a sentence. Write "${wanted}".`,
    };
  }
  if (written === wanted) return null;
  return {
    wanted,
    kind: 'safe',
    message: capital
      ? 'Id. begins this citation sentence, so it takes a capital. Write "Id.".'
      : 'Id. stands inside a sentence here, so it takes no capital. Write "id.".',
  };
}

/**
 * Where an id. stands: at the start of a citation sentence, inside one (after a signal, a semicolon, a comma, or in a
 * parenthesis that the sentence goes on after), or where both could be meant.
 */
function positionOf(id: Citation, { bound, placeOf }: RuleContext): 'sentence' | 'clause' | 'any' {
  if (id.within !== null) return 'any';
  if (id.signal !== null) return 'clause';
  const { view } = bound.draft;
  const { start, end } = placeOf(id);
  const before = view.text.slice(Math.max(0, start - FARTHEST), start);
  const after = view.text.slice(end, end + LONGEST_PARENTHESIS);
  const words = before.trimEnd();
  if (words.endsWith('(')) return positionInParenthesis(words.slice(0, -1), after);
  if (words.endsWith(';') || words.endsWith(',')) return 'clause';
  const closes = /^[.;]/.test(after);
  return closes && endsSentence(before) ? 'sentence' : 'any';
}

function positionInParenthesis(before: string, after: string): 'sentence' | 'clause' | 'any' {
  // `wrists, (Id. at 6), and`: the sentence goes on.
  if (/[\p{L},]["”’']?$/u.test(before.trimEnd().slice(-3)) && /^[^()]*\)(?:[,;]| \p{Ll})/u.test(after)) return 'clause';
  return after.startsWith('.)') && endsSentence(before) ? 'sentence' : 'any';
}

export const idForm = defineRule({
  id: 'id-form',
  bluebook: 'R4.1; B4',
  indigo: 'r6-2-2',
  group: 'form',
  severity: 'error',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'Id. without its period, with the wrong capital, or written ibid.',
    why: 'Id. is an abbreviation and always has its period; it takes a capital only where it begins a citation sentence.',
    silentWhen: [
      'The draft writes ibid. or `id., at 45` throughout, as the Supreme Court and the courts of California do.',
      'It is not plain whether the id. begins a citation sentence: after an abbreviation, or in a parenthesis at the end of a sentence.',
      'The word is no citation (`her ID card`), or the citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). It was short. *Id* at 6.',
        good: '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). It was short. *Id.* at 6.',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). It was short. *See Id.* at 6.',
        good: '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). It was short. *See id.* at 6.',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). The delay was short. *id.* at 6.',
        good: '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). The delay was short. *Id.* at 6.',
      },
      {
        bad: 'He heard it. (Pl. Tr. at 28:7.) He saw it, (*Id.* at 29:3), and left.',
        good: 'He heard it. (Pl. Tr. at 28:7.) He saw it, (*id.* at 29:3), and left.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). It was short. *Id.* at 6; *see id.* at 7.',
      'He heard it. (Pl. Tr. at 28:7.) He saw it. (*Id.* at 29:3.) He left (*id.* at 30:1).',
      '*Orrin v. Vale Corp.*, 212 F.3d 4, 5 (2d Cir. 2000). It said that “the delay,” *id.* at 6, was short.',
      '*People v. Orrin* (2001) 25 Cal.4th 826, 850. It was short. (*Id.* at p. 851.) So it was. (*Ibid.*)',
      'The clerk wrote: "It was short. See Id. at 6."',
    ],
  },
  check: { id: check },
});
