import type { DraftContext } from './rule.ts';

/** Where the signs stand in a view by which rules part and pair its words, in the order of the view. */
export interface ViewSigns {
  /** Parentheses and brackets, those that open and those that close. */
  readonly brackets: readonly number[];
  /** Double quotation marks: `"`, `“` and `”`. */
  readonly doubleMarks: readonly number[];
  /** Line feeds and carriage returns. */
  readonly lineEnds: readonly number[];
}

/** Finds the signs of the view, in one walk for all rules. */
export function viewSigns({ bound }: DraftContext): ViewSigns {
  const { text } = bound.draft.view;
  const brackets: number[] = [];
  const doubleMarks: number[] = [];
  const lineEnds: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Nearly all of a text are letters and blanks.
    if (code > 0x5d ? code < 0x201c : code === 0x20) continue;
    if (code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d) brackets.push(at);
    else if (code === 0x0a || code === 0x0d) lineEnds.push(at);
    else if (code === 0x22 || code === 0x201c || code === 0x201d) doubleMarks.push(at);
  }
  return { brackets, doubleMarks, lineEnds };
}
