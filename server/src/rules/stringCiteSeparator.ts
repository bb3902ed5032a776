import type { BoundDraft, Citation } from '../model/bound.ts';
import type { Span } from '../text/span.ts';
import { startOf } from './citationUnits.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { endsSentence } from './sentenceEnd.ts';
import { canonicalSignal } from './signalWords.ts';

/** No word before a citation is looked at beyond this. */
const FARTHEST = 40;

/** What parts two authorities where a semicolon should. */
const SEPARATOR = /^(?:,|,?\sand)\s+$/;

function check(context: RuleContext): void {
  let chain: Link[] = [];
  const cases = context.ofKind('case');
  for (let i = 0; i < cases.length; i++) {
    const citation = cases[i]!;
    if (citation.within !== null || citation.parallelTo !== null) continue;
    const before = previousOf(citation, context.bound);
    const separator = before === null ? null : separatorBetween(before, citation, context);
    if (separator === null) {
      reportChain(chain, context);
      chain = [{ citation, separator: null }];
    } else chain.push({ citation, separator });
  }
  reportChain(chain, context);
}

/** The citation before one, those in parentheticals and parallel ones passed over. */
function previousOf({ index }: Citation, { citations }: BoundDraft): Citation | null {
  for (let i = index - 1; i >= 0; i--) {
    const citation = citations[i];
    if (citation?.within === null && citation.parallelTo === null) return citation;
  }
  return null;
}

/** A citation with what parts it from the one before it in its chain. */
interface Link {
  readonly citation: Citation;
  readonly separator: Separator | null;
}

/** The words that part two citations, and where they stand in the file. */
interface Separator {
  readonly span: Span;
  readonly words: string;
}

/** Reports what parts cases that are a citation sentence by themselves; in a textual sentence they are its words. */
function reportChain(chain: readonly Link[], context: RuleContext): void {
  if (chain.length < 2) return;
  const first = chain[0]!;
  const last = chain.at(-1)!;
  if (!beginsSentence(first.citation, context) || !closesSentence(last.citation, context)) return;
  for (const { citation, separator } of chain) if (separator !== null) report(citation, separator, context);
}

function report(citation: Citation, { span, words }: Separator, context: RuleContext): void {
  context.report({
    citation,
    span,
    message: `Semicolons part the authorities of a citation sentence, not "${words}". Write ";".`,
    fixes: () => [
      {
        kind: words === ',' ? 'safe' : 'suggestion',
        title: 'Write ";"',
        edits: [{ span: { start: withBlanksBefore(context.text, span.start), end: span.end }, newText: ';' }],
      },
    ],
  });
}

/** No blank stands before a semicolon, as one does before "and". */
function withBlanksBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function beginsSentence(citation: Citation, context: RuleContext): boolean {
  const start = startOf(citation, context);
  const before = context.bound.draft.view.text.slice(Math.max(0, start - FARTHEST), start);
  return endsSentence(before) || /^\s*$|\n\s*\n\s*$/.test(before);
}

function closesSentence(citation: Citation, { bound: { draft } }: RuleContext): boolean {
  const { end } = draft.view.toView({ start: citation.span.start, end: lastEnd(citation) });
  return /^[.;]/.test(draft.view.text.slice(end, end + 1));
}

/** A full citation with its date, which the parenthesis closes. */
function isFullCase({ kind, parts, quoted }: Citation): boolean {
  return kind === 'case' && parts.date !== undefined && parts.name !== undefined && !quoted;
}

/** A comma or "and" that is all that parts two full cases; null for anything else between them. */
function separatorBetween(before: Citation, citation: Citation, context: RuleContext): Separator | null {
  if (!isFullCase(before) || !isFullCase(citation) || citation.history !== null) return null;
  if (/^(?:Compare|Contrast)$/.test(canonicalSignal(before, context) ?? '')) return null;
  const from = lastEnd(before);
  const to = citation.signal?.span.start ?? citation.span.start;
  if (to <= from) return null;
  const { text } = context;
  const { view } = context.bound.draft;
  const between = view.text.slice(view.viewEnd(from), view.viewStart(to));
  if (!SEPARATOR.test(between)) return null;
  const words = between.trim();
  const start = text.indexOf(words, from);
  return start < 0 || start + words.length > to ? null : { span: { start, end: start + words.length }, words };
}

/** The end of a citation with the parentheticals that follow it. */
function lastEnd({ span, parentheticals }: Citation): number {
  let { end } = span;
  for (let i = 0; i < parentheticals.length; i++) end = Math.max(end, parentheticals[i]!.span.end);
  return end;
}

export const stringCiteSeparator = defineRule({
  id: 'string-cite-separator',
  bluebook: 'R1.1; R1.3; B1.1',
  indigo: 'r4-4',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'Authorities of one citation sentence parted by a comma or "and".',
    why: 'A comma before the next name reads as the history of the case before it; the semicolon says that another authority begins.',
    silentWhen: [
      'The cases are named in a textual sentence, or compared (`Compare A, with B`).',
      'What follows is the history of the case, or a parallel citation.',
      'It is not plain that both stand in one citation sentence, or they stand inside a quotation.',
    ],
    examples: [
      {
        bad: 'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
        good: 'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      },
    ],
    good: [
      'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
      'The rule is old. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), *aff’d*, 555 U.S. 30 (2009).',
      'The rule was laid down in *Orrin v. Vale Corp.*, 512 F.3d 100 (2d Cir. 2008), *Tamsin v. Brook*, 301 F.3d 5 (1st Cir. 2002), and *Hale v. Moss*, 12 F.3d 5 (1st Cir. 1993), and is good.',
      '*Compare* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008), *and* *Hale v. Moss*, 12 F.3d 5, 9 (1st Cir. 1993), *with* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).',
    ],
  },
  check: { draft: check },
});
