import type { Citation } from '../model/bound.ts';
import type { CitedSource } from '../sources/located.ts';
import { type MissedPin, missedPin } from '../sources/missedPin.ts';
import type { Pin } from '../syntax/citation.ts';
import type { RuleContext, SourcedCitation } from './rule.ts';

/** Reports the pins of a citation that lie outside the one document it cites. Two files that are equally good tell nothing. */
export function reportMissedPins({ citation, sources }: SourcedCitation, context: RuleContext): void {
  const [source, other] = sources;
  if (source === undefined || other !== undefined || citation.entries.length > 1) return;
  for (const pin of citation.pins) {
    const missed = missedPin(source, pin);
    if (missed !== null) report({ citation, pin, source, missed }, context);
  }
}

interface Missed {
  readonly citation: Citation;
  readonly pin: Pin;
  readonly source: CitedSource;
  readonly missed: MissedPin;
}

function report({ citation, pin, source, missed }: Missed, context: RuleContext): void {
  context.report({
    citation,
    span: pin.span,
    message: `${missedWords(missed, source.path)}. Check the pin against the source, or whether the file is whole.`,
  });
}

/** `Page 29 is not in record/12.txt, which has pages 1 to 20`. */
export function missedWords(missed: MissedPin, path: string): string {
  return `${capitalised(asked(missed))} is not in ${path}, which has ${extent(missed)}`;
}

function asked({ unit, asked: number, onPage }: MissedPin): string {
  switch (unit) {
    case 'line':
      return `line ${number} of page ${onPage}`;
    case 'paragraph':
      return `¶ ${number}`;
    default:
      return `page ${number}`;
  }
}

function extent({ unit, from, to }: MissedPin): string {
  switch (unit) {
    case 'line':
      return `${to} lines on a page`;
    case 'paragraph':
      return `¶¶ ${from} to ${to}`;
    default:
      return `pages ${from} to ${to}`;
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
