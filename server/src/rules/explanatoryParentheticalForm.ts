import type { Citation } from '../model/bound.ts';
import type { Parenthetical } from '../syntax/citation.ts';
import { isAbbreviatedWord } from '../tables/caseNames.ts';
import type { TextEdit } from '../text/edit.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

/** Participles with which an explanation begins. */
const PARTICIPLES =
  'Holding|Finding|Noting|Explaining|Stating|Concluding|Affirming|Reversing|Denying|Granting|Rejecting|Applying|Observing|Ruling|Reasoning|Describing|Discussing|Collecting|Dismissing|Declining|Vacating|Recognizing|Requiring|Allowing|Upholding|Distinguishing|Interpreting|Construing|Adopting|Emphasizing|Determining|Deciding|Considering';

const CAPITALISED = new RegExp(`^(?:${PARTICIPLES})\\b`);

/** Other forms of the verb where a participle belongs. */
const FINITE =
  /^(?:held|holds|found|finds|ruled|rules|concluded|concludes|stated|states|noted|notes|explained|explains|reasoned|observed|determined|affirmed|reversed|rejected|declined) (?:that|to|the|a|an|plaintiff|defendant)\b/;

/** A sentence about the court. */
const SENTENCE =
  /^(?:The|This|That) (?:[Cc]ourt|[Pp]anel|[Jj]ury|[Jj]udge|[Dd]istrict court|Supreme Court|Circuit) \p{Ll}+/u;

function check(citation: Citation, context: RuleContext): void {
  const { parentheticals } = citation;
  for (let i = 0; i < parentheticals.length; i++) {
    if (parentheticals[i]!.kind === 'explanatory') checkExplanation(parentheticals[i]!, citation, context);
  }
}

function checkExplanation(parenthetical: Parenthetical, citation: Citation, context: RuleContext): void {
  const defect = defectOf(parenthetical);
  if (defect === null) return;
  context.report({
    citation,
    span: parenthetical.span,
    message: `A parenthetical that explains a case begins with a participle in lower case and has no period of its own: ${defect}.`,
    fixes: () => mended(parenthetical, context),
  });
}

function defectOf({ text }: Parenthetical): string | null {
  if (SENTENCE.test(text)) return 'write "holding that", "noting that" or the like for the sentence';
  if (FINITE.test(text)) return `write the participle for "${text.split(' ', 1)[0]}"`;
  const [first = ''] = CAPITALISED.exec(text) ?? [];
  if (first !== '') return `write "${first.toLowerCase()}"`;
  return endsInPeriod(text) ? 'leave out the period' : null;
}

/** True for a period that is neither that of a quoted sentence nor of an abbreviation. */
function endsInPeriod(text: string): boolean {
  if (!/^\p{Ll}+ing\s/u.test(text)) return false;
  const [, word = ''] = /\s(\p{L}{4,}\.)$/u.exec(text) ?? [];
  return word !== '' && /^\p{Ll}/u.test(word) && !isAbbreviatedWord(word);
}

/** Lower case and no period, where nothing else must change. */
function mended({ span, text }: Parenthetical, context: RuleContext): readonly Fix[] {
  const written = context.text.slice(span.start + 1, span.end - 1);
  const edits: TextEdit[] = [];
  if (SENTENCE.test(text) || FINITE.test(text)) return [];
  if (CAPITALISED.test(written)) {
    const start = span.start + 1;
    edits.push({ span: { start, end: start + 1 }, newText: written.charAt(0).toLowerCase() });
  } else if (CAPITALISED.test(text)) return [];
  if (/[^.]\.$/.test(written) && endsInPeriod(text.charAt(0).toLowerCase() + text.slice(1))) {
    edits.push({ span: { start: span.end - 2, end: span.end - 1 }, newText: '' });
  }
  return edits.length === 0 ? [] : [{ kind: 'suggestion', title: 'Begin in lower case, without a period', edits }];
}

export const explanatoryParentheticalForm = defineRule({
  id: 'explanatory-parenthetical-form',
  bluebook: 'R1.5(a); B1.3',
  indigo: 'r10-1',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'An explanatory parenthetical with a capital letter, a finite verb or a period.',
    why: 'The parenthetical continues the citation sentence; a participle tells what the court did, in a form that readers know.',
    silentWhen: [
      'The parenthetical is a quotation, which keeps its capital and its period.',
      'It is a short phrase, names a judge, or says whose words they are.',
      'The period is that of an abbreviation.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Holding that notice is not enough.).',
        good: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (holding that notice is not enough).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (The court held that notice is not enough.).',
        good: '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (holding that notice is not enough).',
      },
      {
        bad: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002) (held that notice is not enough).',
        good: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002) (holding that notice is not enough).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (“Notice is not enough.”).',
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (same).',
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (en banc) (notice by mail).',
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Hale, J., dissenting).',
      '*Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (denying relief to Vale Corp.).',
      'The court wrote: "See *Orrin v. Vale Corp.*, 301 F.3d 5, 9 (2d Cir. 2002) (Holding so)."',
    ],
  },
  check: { case: check, 'case-short': check },
});
