import type { Part } from '../syntax/citation.ts';
import { isSpace } from '../tables/keys.ts';
import { signalKey } from '../tables/signals.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { omitsPeriods } from './houseStyle.ts';
import { idStyleOf } from './idStyle.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { type SignalledCitation, signalledCitations } from './signalWords.ts';
import { comparableWords } from './token.ts';
import { viewParagraphs, viewParentheticals } from './viewParagraphs.ts';

/** Signals that open a citation sentence; "See" as a word of a sentence has no capital. */
const SENTENCE_SIGNALS = /^(?:See|See also|See, e\.g\.,|See generally|But see|But cf\.|Cf\.|Accord)$/;
const SENTENCE_BEFORE = /[.?!]["”’)\]*_]{0,3}\s+[*_]?$/;

/** Misspellings that stand for one signal and nothing else; other words (`see especially`) are left to the writer. */
const MISSPELT = /^(?:but )?(?:cf|c\.f\.)$|\b(?:eg|eg\.|e\.g)$/;
/** Words in the wrong order, which a person should look at. */
const TURNED = /^(?:also see|generally see)$/;

function check(context: RuleContext): void {
  // The official style of New York leaves out the commas with the periods; California writes `accord, Orrin`.
  if (omitsPeriods(context) || idStyleOf(context).isCourtStyle) return;
  const citations = context.once(signalledCitations);
  for (let i = 0; i < citations.length; i++) {
    const signalled = citations[i]!;
    if (signalled.citation.parallelTo !== null) continue;
    checkSignal(signalled, context);
    checkPlace(signalled, context);
  }
}

/** A parenthesis that holds the citation, the signal before it. */
const PARENTHESIS = /^\s*\($/;

/** `See (Hale Decl. ¶ 9).`: the parenthesis takes in the whole citation sentence, its signal too. */
function checkPlace({ citation, signal }: SignalledCitation, context: RuleContext): void {
  const { view } = context.bound.draft;
  const place = context.placeOf(citation);
  if (!opensBefore(view.text, place.start)) return;
  const { start, end } = view.toView(signal.span);
  if (!PARENTHESIS.test(view.text.slice(end, place.start).trimEnd())) return;
  if (!SENTENCE_SIGNALS.test(comparableWords(signal))) return;
  const paragraph = context.once(viewParagraphs).around(start);
  if (start > paragraph.start && !SENTENCE_BEFORE.test(view.text.slice(Math.max(paragraph.start, start - 8), start)))
    return;
  const open = view.text.indexOf('(', end);
  const close = context.once(viewParentheticals)(open, paragraph.end);
  if (close === open || !/^(?:[.;]|\s*$)/.test(view.text.slice(close, close + 2))) return;
  const parenthesis = view.toFile({ start: open, end: open + 1 });
  const wanted = `(${signal.text} `;
  context.report({
    citation,
    span: { start: signal.span.start, end: parenthesis.end },
    message: `The parenthesis takes in the whole citation sentence, its signal too. Write "${wanted.trim()} …".`,
    fixes: () => moveParenthesis(signal, parenthesis, context),
  });
}

/** True when a parenthesis opens right before a place. */
function opensBefore(text: string, place: number): boolean {
  let at = place - 1;
  while (at > 0 && isSpace(text.charCodeAt(at))) at -= 1;
  return text.charAt(at) === '(';
}

/** The parenthesis before the marks of emphasis that open with the signal. */
function moveParenthesis(signal: Part, parenthesis: Span, { text }: RuleContext): readonly Fix[] {
  const before = text.slice(Math.max(0, signal.span.start - 12), signal.span.start);
  const [marks = ''] = /(?:[*_]+|\\(?:emph|textit|underline)\{)?$/.exec(before) ?? [];
  const at = signal.span.start - marks.length;
  if (text.charAt(at - 1) === '{') return [];
  const edits = [
    { span: { start: at, end: at }, newText: '(' },
    { span: parenthesis, newText: '' },
  ];
  return [{ kind: 'safe', title: 'Put the signal into the parenthesis', edits }];
}

function checkSignal({ citation, signal, canonical }: SignalledCitation, context: RuleContext): void {
  if (canonical === null || signal.text === canonical) return;
  const written = comparableWords(signal);
  const key = signalKey(written);
  const turned = TURNED.test(key);
  if (!turned && !MISSPELT.test(key) && key !== signalKey(canonical)) return;
  const wanted = /^\p{Lu}/u.test(written) ? canonical : canonical.charAt(0).toLowerCase() + canonical.slice(1);
  if (written === wanted || (!turned && isProse(written, wanted, signal, context))) return;
  context.report({
    citation,
    span: signal.span,
    message: `This signal is written "${wanted}", not "${written}". Write "${wanted}".`,
    fixes: () => mend(signal, wanted, turned, context),
  });
}

/** `as we shall see, Orrin v. Vale`: a verb of the sentence with the comma of a clause. */
function isProse(written: string, wanted: string, { span }: Part, { bound: { draft } }: RuleContext): boolean {
  if (written !== `${wanted},` || /^\p{Lu}/u.test(written)) return false;
  const { start } = draft.view.toView(span);
  return !/[;(]\s*$/.test(draft.view.text.slice(Math.max(0, start - 3), start));
}

/** A signal in the file: its words, the marks of emphasis that end with them, and the comma behind. */
const PIECES = /^([^*_{}\\]*?)([*_}]*)(,?)$/;

/** Words and comma are mended apart, so that the marks of emphasis between them stay. */
function mend({ span }: Part, wanted: string, turned: boolean, { text }: RuleContext): readonly Fix[] {
  const [whole, words = '', , comma = ''] = PIECES.exec(text.slice(span.start, span.end)) ?? [];
  if (whole === undefined) return [];
  const wantedWords = wanted.replace(/,$/, '');
  const edits: TextEdit[] = [];
  if (words !== wantedWords) {
    edits.push({ span: { start: span.start, end: span.start + words.length }, newText: wantedWords });
  }
  if (wanted.endsWith(',') && comma === '') {
    const [marks = ''] = /^[*_}]*/.exec(text.slice(span.end, span.end + 4)) ?? [];
    const at = span.end + marks.length;
    edits.push({ span: { start: at, end: at }, newText: ',' });
  } else if (!wanted.endsWith(',') && comma !== '') {
    edits.push({ span: { start: span.end - 1, end: span.end }, newText: '' });
  }
  return [{ kind: turned ? 'suggestion' : 'safe', title: `Write "${wanted}"`, edits }];
}

export const signalForm = defineRule({
  id: 'signal-form',
  bluebook: 'R1.2; B1.2',
  indigo: 'r4-2',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A signal that is misspelt, has the wrong commas or stands outside the parenthesis of its citation.',
    why: 'Signals are a code that every reader knows by heart: See, e.g., has two commas, cf. a period, see also none.',
    silentWhen: [
      'The words are those of a sentence (`as we shall see, …`, `see below`).',
      'The signal is another wording (`see, for example,`, `and see`).',
      'The draft follows a court’s own style: that of New York without periods (`see e.g.`), or that of California (`accord, Orrin`).',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The rule is old. *See e.g.* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The rule is old. *See, e.g.*, *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: 'The rule is old. *Cf* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The rule is old. *Cf.* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: 'The rule is old. *See, also* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The rule is old. *See also* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: 'He left at noon. *See* (Hale Decl. ¶ 9; Ash Dep. 12:3-5).',
        good: 'He left at noon. (*See* Hale Decl. ¶ 9; Ash Dep. 12:3-5).',
      },
      {
        bad: 'The rule is old. *See*, *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The rule is old. *See* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
    ],
    good: [
      'The rule is old. *See, e.g.*, *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *but see* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      'The rule is old, as we shall see, *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), and good.',
      'The rule is old. See, for example, *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'The court wrote: "The rule is old. See e.g. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)."',
    ],
  },
  check: { draft: check },
});
