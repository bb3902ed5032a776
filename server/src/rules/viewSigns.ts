import { bracketsIn, placesOf } from '../text/parentheses.ts';
import { merged } from '../text/sorted.ts';
import type { DraftContext } from './rule.ts';

/** Where the parentheses and brackets stand in a view, in order. */
export function brackets({ bound }: DraftContext): readonly number[] {
  return bracketsIn(bound.draft.view.text);
}

/** Where the double quotation marks stand in a view, in order: `"`, `“` and `”`. */
export function doubleMarks({ bound }: DraftContext): readonly number[] {
  const { text } = bound.draft.view;
  const marks = /["“”]/g;
  const places: number[] = [];
  while (marks.test(text)) places.push(marks.lastIndex - 1);
  return places;
}

/** Where lines end in a view, in order: line feeds and carriage returns. */
export function lineEnds({ bound }: DraftContext): readonly number[] {
  const { text } = bound.draft.view;
  return merged(placesOf(text, '\n'), placesOf(text, '\r'));
}
