import type { Citation } from '../model/bound.ts';
import { lookupPeriodical } from '../tables/journals.ts';
import { closesUp, isHouseStyle } from './houseStyle.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { acceptsTyping } from './style.ts';
import { comparableWords, hasThinSpaces, inTypographyOf, replacePart } from './token.ts';

function check(citation: Citation, context: RuleContext): void {
  const { reporter } = citation.parts;
  if (citation.quoted || reporter === undefined) return;
  const { bound, style } = context;
  const written = comparableWords(reporter);
  const canonical = lookupPeriodical(written)?.name;
  // Law reviews print the names of journals in capitals.
  if (canonical === undefined || canonical === written || !/\p{Ll}/u.test(written)) return;
  if (acceptsTyping(style, written, canonical) || isHouseStyle(written, canonical, context)) return;
  const isOnlySpaced = written.replaceAll(' ', '') === canonical.replaceAll(' ', '');
  if (hasThinSpaces(bound.draft, reporter) || (isOnlySpaced && closesUp(context))) return;
  const words = inTypographyOf(
    context.text.slice(reporter.span.start, reporter.span.end),
    canonical,
    bound.draft.language,
  );
  context.report({
    citation,
    span: reporter.span,
    message: `A citation abbreviates this journal as "${canonical}", not "${reporter.text}". Write "${canonical}".`,
    fixes: replacePart(bound.draft, reporter, words, 'safe'),
  });
}

export const bookAndArticleForm = defineRule({
  id: 'book-and-article-form',
  bluebook: 'B16; R16; T13',
  indigo: 'r30',
  group: 'form',
  severity: 'information',
  fix: 'safe',
  needs: 'syntax',
  docs: {
    summary: 'A law journal spelled out, or abbreviated or spaced otherwise than in the table.',
    why: 'Every journal has one abbreviation, by which databases and other writers find the article.',
    silentWhen: [
      'The journal is not in the tables, or its abbreviation was another in an older edition.',
      'The name is in capitals, as law reviews print it.',
      'The draft closes up its reporters, too, or leaves their periods out.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'Ellen Vale, *The Duty of Notice*, 128 Harvard Law Review 540, 545 (2015).',
        good: 'Ellen Vale, *The Duty of Notice*, 128 Harv. L. Rev. 540, 545 (2015).',
      },
      {
        bad: 'Ellen Vale, *The Duty of Notice*, 91 N.Y.U. L.Rev. 540, 545 (2016).',
        good: 'Ellen Vale, *The Duty of Notice*, 91 N.Y.U. L. Rev. 540, 545 (2016).',
      },
      {
        bad: 'Ellen Vale, *The Duty of Notice*, 101 Yale L. J. 540, 545 (1991).',
        good: 'Ellen Vale, *The Duty of Notice*, 101 Yale L.J. 540, 545 (1991).',
      },
    ],
    good: [
      'Ellen Vale, *The Duty of Notice*, 128 Harv. L. Rev. 540, 545 (2015).',
      'Ellen Vale, *The Duty of Notice*, 128 HARV. L. REV. 540, 545 (2015).',
      'Ellen Vale, *The Duty of Notice*, 12 Umber J. Land & Notice 540, 545 (2015).',
      'The court wrote: "See Ellen Vale, *The Duty of Notice*, 128 Harv. L.Rev. 540 (2015)."',
    ],
  },
  check: { journal: check },
});
