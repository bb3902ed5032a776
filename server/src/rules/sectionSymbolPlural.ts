import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { lookupCode } from '../tables/codes.ts';
import { writeWords } from '../text/writing.ts';
import { defineRule, type FixKind, type RuleContext } from './rule.ts';
import { countSections } from './sectionNumbers.ts';
import { isPlain, oneFix } from './token.ts';

/** What may follow a single section; anything else may be more of the list. */
const AFTER_ONE = /^(?:[.;)\]]|$|["”’]|\s+(?!(?:and|or|to|through|et|&)\b)\p{L})/u;

function checkSections(citation: Citation, context: RuleContext): void {
  const { symbols, section } = citation.parts;
  checkParagraphs(citation, context);
  const symbol = symbols?.length === 1 ? symbols[0] : undefined;
  if (symbol === undefined || section === undefined) return;
  if (symbol.span.end > section.span.start) return;
  const count = countSections(section.text);
  if (symbol.text === '§' && count === 'several') {
    report({ citation, symbol, wanted: '§§', kind: 'safe', why: 'Several sections take two signs' }, context);
  } else if (symbol.text === '§' && count === 'range' && isOfUnitedStates(citation)) {
    const why = `"${section.text}" reads as a range of sections, which takes two signs`;
    report({ citation, symbol, wanted: '§§', kind: 'suggestion', why }, context);
  } else if (symbol.text === '§§' && count === 'one' && endsHere(section, context)) {
    report({ citation, symbol, wanted: '§', kind: 'safe', why: 'One section takes one sign' }, context);
  }
}

/** Sections of the United States Code are plain numbers; those of many states have hyphens of their own. */
function isOfUnitedStates({ parts }: Citation): boolean {
  return parts.code !== undefined && /^U\.S\.C/.test(lookupCode(parts.code.text)?.name ?? '');
}

function endsHere({ span }: Part, { bound: { draft } }: RuleContext): boolean {
  const { end } = draft.view.toView(span);
  return AFTER_ONE.test(draft.view.text.slice(end, end + 12));
}

/** Paragraphs cited as the place: `¶ 9–15`, `¶¶ 12`. */
function checkParagraphs(citation: Citation, context: RuleContext): void {
  const { symbols, pin } = citation.parts;
  if (pin === undefined || symbols === undefined || citation.pins[0]?.type !== 'paragraph') return;
  const inPin = symbolsIn(pin, symbols);
  const symbol = inPin[0];
  if (symbol === undefined || inPin.length > 1 || citation.pins.some(({ type }) => type !== 'paragraph')) return;
  const first = citation.pins[0];
  const words = pin.text.slice(pin.text.indexOf(symbol.text) + symbol.text.length).trim();
  const isRange = citation.pins.some(({ from, to }) => typeof from === 'number' && typeof to === 'number' && to > from);
  if (symbol.text === '¶' && /^\d+(?:, (?:and )?\d+)+$/.test(words) && citation.pins.length > 1) {
    report({ citation, symbol, wanted: '¶¶', kind: 'safe', why: 'Several paragraphs take two signs' }, context);
  } else if (symbol.text === '¶' && isRange && /^[\d\s,\u2010-\u2014-]+$/.test(words)) {
    const why = `"${words}" reads as a range of paragraphs, which takes two signs`;
    report({ citation, symbol, wanted: '¶¶', kind: 'suggestion', why }, context);
  } else if (symbol.text === '¶¶' && /^\d+$/.test(words) && first?.from === first?.to && endsHere(pin, context)) {
    report({ citation, symbol, wanted: '¶', kind: 'safe', why: 'One paragraph takes one sign' }, context);
  }
}

function symbolsIn({ span: { start, end } }: Part, symbols: readonly Part[]): readonly Part[] {
  return symbols.filter(({ span }) => span.start >= start && span.end <= end);
}

interface Plural {
  readonly citation: Citation;
  readonly symbol: Part;
  readonly wanted: string;
  readonly kind: FixKind;
  readonly why: string;
}

function report({ citation, symbol, wanted, kind, why }: Plural, context: RuleContext): void {
  const { draft } = context.bound;
  // LaTeX has commands for the signs.
  const [command] = /^\\[SP]/.exec(context.text.slice(symbol.span.start, symbol.span.end)) ?? [];
  const newText = command === undefined ? writeWords(wanted, draft.language) : command.repeat(wanted.length);
  context.report({
    citation,
    span: symbol.span,
    message: `${why}. Write "${wanted}".`,
    fixes:
      command !== undefined || isPlain(draft, symbol)
        ? oneFix(kind, wanted, [{ span: symbol.span, newText }])
        : () => [],
  });
}

export const sectionSymbolPlural = defineRule({
  id: 'section-symbol-plural',
  bluebook: 'R3.3(b)–(c)',
  indigo: 'r5-2-3',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'One sign for several sections or paragraphs, or two for one.',
    why: 'The doubled sign tells the reader that more than one place is cited; with the wrong one, a second number reads as a slip.',
    silentWhen: [
      'Several subdivisions of one section are cited (`§ 1(a)–(c)`).',
      'A hyphen may be part of the number (`§ 2000e-5`, `§ 13A-12-5`), or words follow it (`et seq.`, `Subpart P`).',
      'A range is reported in the United States Code and of paragraphs; its fix is only offered.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'The claims are federal. 42 U.S.C. § 1983, 1985.',
        good: 'The claims are federal. 42 U.S.C. §§ 1983, 1985.',
      },
      { bad: 'The claim is federal. 28 U.S.C. §§ 1331.', good: 'The claim is federal. 28 U.S.C. § 1331.' },
      { bad: 'He said so. (Hale Decl. ¶ 9, 12.)', good: 'He said so. (Hale Decl. ¶¶ 9, 12.)' },
      { bad: 'He said so. (Hale Decl. ¶¶ 9.)', good: 'He said so. (Hale Decl. ¶ 9.)' },
    ],
    good: [
      'The claims are federal. 42 U.S.C. §§ 1983, 1985(3).',
      'The claim is federal. 28 U.S.C. § 1441(a), (b).',
      'The claim is federal. 42 U.S.C. § 2000e-5; Ala. Code § 13A-12-5; Ga. Code § 105-1207.',
      'The act is old. 15 U.S.C. §§ 1681 et seq.',
      'He said so. (Hale Decl. ¶¶ 9–15.)',
      'The clerk wrote: "The claims are federal. 42 U.S.C. § 1983, 1985."',
    ],
  },
  check: {
    case: checkParagraphs,
    'case-short': checkParagraphs,
    id: checkParagraphs,
    supra: checkParagraphs,
    reference: checkParagraphs,
    statute: checkSections,
    regulation: checkSections,
    record: checkParagraphs,
  },
});
