import { reportMismatch } from './quoteMismatch.ts';
import { defineRule } from './rule.ts';

const DECLARATION = [
  'DECLARATION OF MARA TELFORD',
  '',
  'I, Mara Telford, declare:',
  '',
  '1. I keep the books of the cannery and have kept them since 2014.',
  '',
  '2. I did not see the truck leave the dock on the night of March 3.',
  '',
].join('\n');

export const recordQuoteMismatch = defineRule({
  id: 'record-quote-mismatch',
  bluebook: 'R5.2; B17',
  indigo: 'r8',
  group: 'quotation',
  severity: 'error',
  fix: 'suggestion',
  needs: 'sources',
  docs: {
    summary: 'Words in quotation marks that are not the words of the testimony or paper cited.',
    why: 'The other side has the transcript open. A misquoted witness costs more than the point it was to prove.',
    silentWhen: [
      'No file of the matter was recognised as the document, or several are equally good.',
      'Nothing near to the words stands in it, or all of them stand in another source of the draft.',
      'Line numbers, marks of question and answer and line ends are all that differs.',
      'Brackets, ellipses or `[sic]` account for what differs.',
    ],
    examples: [
      {
        bad: 'She swore that she "did see the truck leave the dock on the night of March 3." (Telford Decl. ¶ 2.)',
        good: 'She swore that she "did not see the truck leave the dock on the night of March 3." (Telford Decl. ¶ 2.)',
      },
    ],
    good: [
      'She swore that she "did not see the truck . . . on the night of March 3." (Telford Decl. ¶ 2.)',
      'He swore that he "saw everything that there was to see." (Orrin Decl. ¶ 2.)',
    ],
    files: { 'record/Telford Decl.txt': DECLARATION },
  },
  check: {},
  checkQuotation: (compared, context) => {
    if (compared.citation.record !== null) reportMismatch(compared, context);
  },
});
