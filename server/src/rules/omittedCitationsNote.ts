import { appendNote } from './appendedNote.ts';
import type { ComparedQuotation } from './comparedQuotations.ts';
import { inFile } from './inFile.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** A citation, not only a note on one: `Id. at 4`, `45 F.3d 112`. */
const CITATION = /\d|\bId\b/i;
const LONGEST_SHOWN = 120;

function check({ attributed, citation, source, check: compared, text }: ComparedQuotation, context: RuleContext): void {
  const { notes, quoting } = attributed;
  if (compared.result !== 'same' || notes.omitsCitations || notes.isCleanedUp || notes.omitsMarks) return;
  // A note in the quotation says so, or the citation is given behind it: (quoting …).
  if (/\[[^\]]*(?:omitted|cleaned up|modified)[^\]]*\]/i.test(text.text) || quoting.length > 0) return;
  const dropped = compared.differences.filter(
    ({ kind, sourceWords }) => kind === 'citation-dropped' && CITATION.test(sourceWords),
  );
  const [first] = dropped;
  if (first === undefined || citation.record !== null) return;
  const several = dropped.length > 1 || first.sourceWords.includes(';');
  const note = several ? '(citations omitted)' : '(citation omitted)';
  context.report({
    citation,
    span: citation.pins.at(-1)?.span ?? citation.core,
    message: `The quotation leaves out "${shown(first.sourceWords)}" (${source.path}), and nothing says so. Add "${note}".`,
    related: [{ span: attributed.span, message: 'The quotation.' }],
    inFiles: [inFile(source, first.source, 'Left out here.')],
    fixes: () => appendNote(note, 'alteration', { citation, context }),
  });
}

function shown(words: string): string {
  return words.length <= LONGEST_SHOWN ? words : `${words.slice(0, LONGEST_SHOWN - 1)}…`;
}

const OPINION = [
  'Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)',
  '',
  '*113 A carrier is not liable for a loss of which it had no notice. Tamsin v. Brook, 12 F.2d 3, 5 (2d Cir. 1926). The notice must come within seven days.',
  '',
].join('\n');

export const omittedCitationsNote = defineRule({
  id: 'omitted-citations-note',
  bluebook: 'R5.2(d); R5.3',
  indigo: 'r8-2-4',
  group: 'quotation',
  severity: 'information',
  fix: 'suggestion',
  needs: 'sources',
  docs: {
    summary: 'A citation of the source that a quotation leaves out, without "(citation omitted)".',
    why: 'The reader who compares finds words missing that no ellipsis accounts for.',
    silentWhen: [
      'No file of the matter was recognised as the opinion, or other words differ as well.',
      'A parenthetical, or a note in brackets, says that citations are omitted or that the quotation was cleaned up.',
      'A parenthetical says whose words are quoted: the citation is given there.',
      'The citation stands at the very end, behind the last word quoted, or an ellipsis stands for it.',
    ],
    examples: [
      {
        bad: 'So it was held: "A carrier is not liable for a loss of which it had no notice. The notice must come within seven days." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
        good: 'So it was held: "A carrier is not liable for a loss of which it had no notice. The notice must come within seven days." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995) (citation omitted).',
      },
    ],
    good: [
      'So it was held: "A carrier is not liable for a loss of which it had no notice." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
      'So it was held: "A carrier is not liable for a loss of which it had no notice. . . . The notice must come within seven days." *Orrin v. Vale Corp.*, 45 F.3d 112, 113 (2d Cir. 1995).',
    ],
    files: { 'authorities/orrin.txt': OPINION },
  },
  check: {},
  checkQuotation: check,
});
