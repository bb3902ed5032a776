import type { Citation } from '../model/bound.ts';
import type { Stretch } from '../model/quotations/surroundings.ts';
import type { Span } from '../text/span.ts';
import { surroundings } from './draftContext.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { namedEdition } from './style.ts';
import { brackets } from './viewSigns.ts';

/** A draft without these words has nothing to say twice. */
const TIDIED = /\(\s*(?:cleaned|citations?\s+modified)/i;
/** What says that a quotation was tidied, once and for all. */
const CLEANED_UP = /^\(\s*(?:cleaned up|citations? modified)\s*\)$/i;
/** What tidying takes in: marks, citations, brackets, footnotes. Emphasis is another matter. */
const SAID_ALREADY =
  /^\((?!.*emphas)(?:cleaned up|citations? modified|(?:internal |inner )?(?:quotation marks|quotations?|citations?|alterations?|brackets?|ellips[ei]s|footnotes?)\b[^()]*\bomitted)\s*\)$/i;

function check(context: RuleContext): void {
  const { bound } = context;
  const { view } = bound.draft;
  if (!saysTidied(view.text, context.once(brackets))) return;
  const around = context.once(surroundings);
  const { citations } = bound;
  for (let i = 0; i < citations.length; i++) {
    const citation = citations[i]!;
    if (citation.quoted) continue;
    const after = around.parentheticalsAfter(context.placeOf(citation).end);
    if (after.length > 0) checkEdition(citation, after, context);
    if (after.length > 1) checkParentheticals(citation, after, context);
  }
}

/** The edition that replaced `(cleaned up)`. */
const CITATION_MODIFIED = 22;

/** An edition that was named has one of the two phrases, and not the other. */
function checkEdition(citation: Citation, parentheticals: readonly Stretch[], context: RuleContext): void {
  const edition = namedEdition(context.style);
  if (edition === null) return;
  const { view } = context.bound.draft;
  const wanted = edition >= CITATION_MODIFIED ? 'citation modified' : 'cleaned up';
  for (const stretch of parentheticals) {
    const inside = view.toFile({ start: stretch.start + 1, end: stretch.end - 1 });
    const written = context.text.slice(inside.start, inside.end).replace(/\s+/g, ' ');
    if (!CLEANED_UP.test(`(${written})`) || /^citations? modified$/i.test(written) === edition >= CITATION_MODIFIED)
      continue;
    context.report({
      citation,
      span: inside,
      message: `The ${ordinal(edition)} edition has "(${wanted})" for a quotation from which marks, brackets and citations were left out. Write "(${wanted})".`,
      fixes: () => [{ kind: 'suggestion', title: `Write "(${wanted})"`, edits: [{ span: inside, newText: wanted }] }],
    });
  }
}

function ordinal(edition: number): string {
  return `${edition}${edition === 21 ? 'st' : edition === 22 ? 'nd' : 'th'}`;
}

function checkParentheticals(citation: Citation, parentheticals: readonly Stretch[], context: RuleContext): void {
  const { view } = context.bound.draft;
  const said = (stretch: Stretch): string => view.text.slice(stretch.start, stretch.end).replace(/\s+/g, ' ');
  const first = parentheticals.find((stretch) => CLEANED_UP.test(said(stretch)));
  if (first === undefined) return;
  for (const other of parentheticals) {
    if (other !== first && SAID_ALREADY.test(said(other))) report(citation, said(first), { stretch: other, context });
  }
}

/** @param signs where the brackets of the text stand */
function saysTidied(text: string, signs: readonly number[]): boolean {
  const tidied = new RegExp(TIDIED, 'iy');
  return signs.some((at) => {
    tidied.lastIndex = at;
    return tidied.test(text);
  });
}

interface Other {
  readonly stretch: Stretch;
  readonly context: RuleContext;
}

function report(citation: Citation, first: string, { stretch, context }: Other): void {
  const span = context.bound.draft.view.toFile(stretch);
  context.report({
    citation,
    span,
    message: `"${first}" already says this: it stands for omitted marks, brackets and citations. Keep one of the two.`,
    fixes: () => without(span, context.text),
  });
}

/** Without it and the space before it. */
function without({ start, end }: Span, text: string): readonly Fix[] {
  const from = start - (/[ \u00A0\n]$/.test(text.slice(0, start)) ? 1 : 0);
  const title = `Leave out "${text.slice(start, end).replace(/\s+/g, ' ')}"`;
  return [{ kind: 'suggestion', title, edits: [{ span: { start: from, end }, newText: '' }] }];
}

export const cleanedUpForm = defineRule({
  id: 'cleaned-up-form',
  bluebook: 'R5.4; B5.3',
  indigo: 'r8-2-6',
  group: 'quotation',
  severity: 'information',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary:
      '(cleaned up) or (citation modified) beside a note that says a part of the same, or in another edition than the one named.',
    why: 'The one parenthetical stands for omitted quotation marks, brackets and citations. A second one makes a reader ask what else was changed.',
    silentWhen: [
      'The other note is about emphasis, which tidying a quotation does not take in.',
      'No edition is named in the settings or in `matter.yaml`: courts and editions differ about which of the two phrases it is.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '"The duty is absolute." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (cleaned up) (citation omitted).',
        good: '"The duty is absolute." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (cleaned up).',
      },
    ],
    good: [
      '"The duty is absolute." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (emphasis added) (cleaned up).',
      '"The duty is absolute." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (citation modified).',
      '"The duty is absolute." *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (citations and internal quotation marks omitted).',
    ],
  },
  check: { draft: check },
});
