import type { Citation } from '../model/bound.ts';
import { courtFacts } from '../tables/courtFacts.ts';
import type { Span } from '../text/span.ts';
import { isDatedFirst, isWholeName, lastMember } from './fullCase.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Marks that close emphasis. */
const MARKS = /^(?:[*_]{1,3}|\}|<\/(?:u|i|em)>)?/;

const BLANKS = /^\s{1,3}$/;
const COMMA = /^,[*_}]{0,3}$/;
const LETTER_AT_END = /[\p{L}\p{N}]$/u;

/** `, (1st Cir. 1993)` behind the page or the pin. */
const COMMA_BEFORE = /^,\s?\(([^()\n]{0,40}?)\s?\b(?:1[789]|20)\d\d\)/;

function check(citation: Citation, context: RuleContext): void {
  if (citation.quoted || citation.parallelTo !== null || citation.inHeading || isDatedFirst(citation)) return;
  checkName(citation, context);
  checkDate(citation, context);
}

/** The comma and the space between the name and the volume. */
function checkName(citation: Citation, context: RuleContext): void {
  const { name, volume, docket } = citation.parts;
  if (name === undefined || volume === undefined || docket !== undefined || !isWholeName(name.text)) return;
  const between = context.text.slice(name.span.end, volume.span.start);
  if (between.endsWith(', ')) return;
  const marks = MARKS.exec(between)?.[0].length ?? 0;
  const rest = between.slice(marks);
  const at = name.span.end + marks;
  // In a table of authorities name and volume may stand in two columns or lines.
  if (BLANKS.test(rest) && context.contextOf(citation) !== 'table') {
    insert(
      citation,
      { at, newText: ',', span: { start: name.span.start, end: volume.span.end } },
      'A comma parts the name of a case from its volume.',
      context,
    );
  } else if (COMMA.test(rest)) {
    insert(
      citation,
      { at: volume.span.start, newText: ' ', span: { start: at, end: volume.span.end } },
      'A space follows the comma behind the name of a case.',
      context,
    );
  }
}

/** The space before the parenthesis of court and date, and no comma there. */
function checkDate(main: Citation, context: RuleContext): void {
  const { pin, page } = lastMember(main, context.bound.citations).parts;
  const locator = pin ?? page;
  if (locator === undefined) return;
  const { end } = locator.span;
  // A blank stands there, nearly always.
  const mark = context.text.charAt(end);
  if ((mark !== '(' && mark !== ',') || !LETTER_AT_END.test(locator.text)) return;
  const date = main.parts.court ?? main.parts.date;
  if (date === undefined) {
    const [whole, court = ''] = COMMA_BEFORE.exec(context.text.slice(end, end + 60)) ?? [];
    if (whole === undefined || (court !== '' && courtFacts(court) === null)) return;
    remove(main, { start: end, end: end + 1 }, context);
  } else if (context.text.slice(end, date.span.start) === '(') {
    insert(
      main,
      { at: end, newText: ' ', span: { start: locator.span.start, end: date.span.start } },
      'A space stands before the parenthesis of court and date.',
      context,
    );
  }
}

interface Insertion {
  readonly at: number;
  readonly newText: string;
  readonly span: Span;
}

function insert(citation: Citation, { at, newText, span }: Insertion, message: string, context: RuleContext): void {
  context.report({
    citation,
    span,
    message,
    fixes: () => [
      {
        kind: 'safe',
        title: newText === ',' ? 'Insert the comma' : 'Insert the space',
        edits: [{ span: { start: at, end: at }, newText }],
      },
    ],
  });
}

function remove(citation: Citation, span: Span, context: RuleContext): void {
  context.report({
    citation,
    span,
    message: 'No comma stands before the parenthesis of court and date.',
    fixes: () => [{ kind: 'safe', title: 'Remove the comma', edits: [{ span, newText: '' }] }],
  });
}

export const citationSpacing = defineRule({
  id: 'citation-spacing',
  bluebook: 'B10.1; R6.1',
  indigo: 'r11-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A comma or space that is missing, or too many, between the parts of a citation.',
    why: 'The parts of a citation are told apart by their commas and spaces, by readers and by the databases that link them.',
    silentWhen: [
      'The date stands before the volume, as in California.',
      'The name is a short one, which may belong to the sentence.',
      'Two spaces stand where one would do, which no reader sees.',
      'The citation stands in a heading, a table of authorities or inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.* 512 F.3d 100, 104 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104(2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104, (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin v. Vale Corp.*,512 F.3d 100, 104 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      '*Orrin v. Vale Corp.,* 512 F.3d 100, 104 (2d Cir. 2008).',
      '*Orrin v. Vale Corp.* (2008) 18 Cal.4th 100, 104.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104, (holding so).',
      'The court wrote: "See *Orrin v. Vale Corp.* 512 F.3d 100, 104(2d Cir. 2008)."',
    ],
  },
  check: { case: check },
});
