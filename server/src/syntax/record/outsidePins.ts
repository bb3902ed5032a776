import { addPin } from '../pins.ts';
import type { RawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { closesCitation, type RecordContext } from './recordCitation.ts';
import { readRecordPins } from './recordPins.ts';

/**
 * `[Dkt. 12] ¶ 9`, `(Doc. 5) at 3`, `Ex. 3 (Hale Dep.) at 14:3`: the pin may follow the brackets of an entry, or of a
 * second name of the paper, which then belong to the citation.
 */
export function withPinOutside({ cursor, floor, previous }: RecordContext, paper: RawCitation): RawCitation {
  const open = paper.first - 1;
  const close = paper.last + 1;
  const isBracketed =
    (cursor.isMark(open, '[') && cursor.isMark(close, ']')) || (cursor.isMark(open, '(') && cursor.isMark(close, ')'));
  if (!isBracketed || open < floor || cursor.isNumber(close + 1) || cursor.startsParagraph(close + 1)) return paper;
  if (paper.entries.length === 0 && (previous?.kind !== 'record' || previous.last !== open - 1)) return paper;
  const pin = readRecordPins(cursor, close + 1);
  if (pin === null || !closesCitation(cursor, pin.next)) return paper;
  paper.first = open;
  addPin(paper, pin);
  paper.signal = readSignalBefore(cursor, open, floor);
  return paper;
}
