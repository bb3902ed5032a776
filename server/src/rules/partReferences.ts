import type { Draft } from '../syntax/draft.ts';
import type { Span } from '../text/span.ts';

/** A reference to a part that is not there, or not where the reference says. */
export interface BrokenPartReference {
  readonly span: Span;
  readonly message: string;
}

/** The number of a part before its title: `II. The Claim Fails`. */
const NUMBERED = /^([IVX]{1,6})\.\s/;

/** What ends a brief: its parts are all in this draft. */
const CONCLUSION = /^(?:[IVX]{1,6}\.\s+)?conclusion\b/i;

/** `infra Part IV.B`, `Part V below`, `Section II.A, supra`; a part `of` something is that of another paper. */
const REFERENCE =
  /\b(?:(supra|infra),?\s+)?(?:Part|Section|Point)\s+([IVX]{1,6})(?:\.[A-Z0-9]{1,2}){0,3}(?:,?\s+(supra|infra|above|below)\b)?(?!\s+of\b)/g;

interface Part {
  readonly value: number;
  readonly start: number;
}

/**
 * The references to numbered parts that the headings of a draft contradict. Nothing is said where the headings are not
 * numbered from I without a gap and without beginning anew.
 */
export function brokenPartReferences(draft: Draft): readonly BrokenPartReference[] {
  const { view, quotations } = draft;
  const parts = partsOf(draft);
  if (parts.length < 2) return [];
  const isComplete = view.headings.some(
    ({ title, span }) => span.start > parts.at(-1)!.start && CONCLUSION.test(title),
  );
  const others = [...quotations, ...view.blockQuotes, ...view.headings.map(({ span }) => span)];
  return [...view.text.matchAll(REFERENCE)].flatMap(({ 0: words, 1: before, 2: number = '', 3: after, index }) => {
    const direction = before ?? after;
    if (direction === undefined) return [];
    const span = view.toFile({ start: index, end: index + words.length });
    if (others.some(({ start, end }) => start <= span.start && span.end <= end)) return [];
    const message = messageFor(romanValue(number), number, { at: span.start, direction, parts, isComplete });
    return message === null ? [] : [{ span, message }];
  });
}

/** The parts in order; none when the draft does not number them so. */
function partsOf({ view }: Draft): readonly Part[] {
  const numbered = view.headings.filter(({ title }) => NUMBERED.test(title));
  const [first] = numbered;
  const isOneRow = numbered.every(
    ({ title, level }, i) => level === first?.level && romanValue(NUMBERED.exec(title)?.[1] ?? '') === i + 1,
  );
  return isOneRow ? numbered.map(({ span }, i) => ({ value: i + 1, start: span.start })) : [];
}

interface Place {
  readonly at: number;
  readonly direction: string;
  readonly parts: readonly Part[];
  readonly isComplete: boolean;
}

function messageFor(value: number, number: string, { at, direction, parts, isComplete }: Place): string | null {
  const part = parts[value - 1];
  if (part === undefined) {
    const last = parts.length;
    return isComplete && value > last
      ? `The draft has ${last} parts, but part ${number} is referred to. Check the number.`
      : null;
  }
  const end = parts[value]?.start ?? Number.POSITIVE_INFINITY;
  const pointsBack = direction === 'supra' || direction === 'above';
  if (pointsBack && part.start > at) {
    return `"${direction}" points back, but part ${number} comes later. Check the number, or write "${direction === 'supra' ? 'infra' : 'below'}".`;
  }
  if (!pointsBack && end <= at) {
    return `"${direction}" points ahead, but part ${number} stands before. Check the number, or write "${direction === 'infra' ? 'supra' : 'above'}".`;
  }
  return null;
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(number: string): number {
  let value = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = DIGITS[number.charAt(i)] ?? 0;
    value += digit < (DIGITS[number.charAt(i + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}
