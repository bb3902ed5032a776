import { reportMissedPins } from './missedPins.ts';
import { defineRule } from './rule.ts';

const DECLARATION = [
  'DECLARATION OF MARA TELFORD',
  '',
  'I, Mara Telford, declare:',
  '',
  '1. I keep the books of the cannery.',
  '',
  '2. I entered every shipment on the day it left.',
  '',
  '3. No shipment left on March 3, 2021.',
  '',
  '4. I declare under penalty of perjury that this is true.',
  '',
].join('\n');

export const recordPinOutOfRange = defineRule({
  id: 'record-pin-out-of-range',
  bluebook: 'B17.1.2',
  indigo: 'r24-2',
  group: 'record',
  severity: 'error',
  fix: 'none',
  needs: 'sources',
  docs: {
    summary: 'A page, line or paragraph that lies behind the last one of the document cited.',
    why: 'A clerk turns to the page cited. A pin that the document does not reach is a slip of the keys, or the wrong document.',
    silentWhen: [
      'No file of the matter was recognised as the document, or several are equally good.',
      'The file is an excerpt: its pages do not begin with the first.',
      'Its numbers have gaps, or its text goes on long after the last number that was recognised.',
      'One of the numberings of the paper (printed pages, the stamps of the court, page ids) reaches the pin.',
    ],
    examples: [
      {
        bad: 'No shipment left that day. (Telford Decl. ¶ 31.)',
        good: 'No shipment left that day. (Telford Decl. ¶ 3.)',
      },
    ],
    good: ['Telford kept the books. (Telford Decl. ¶¶ 1–2.)', 'Others saw it too. (Orrin Decl. ¶ 31.)'],
    files: { 'record/Telford Decl.txt': DECLARATION },
  },
  check: {},
  checkSources: (sourced, context) => {
    if (sourced.citation.record !== null) reportMissedPins(sourced, context);
  },
});
