import type { Citation } from '../model/bound.ts';
import { rootOf } from '../model/lineage.ts';
import { seriesCitation } from './caseNumbers.ts';
import { idStyleOf } from './idStyle.ts';
import { type DraftContext, defineRule, type RuleContext } from './rule.ts';
import { shortFormsWithFirstPage } from './shortFormsWithFirstPage.ts';
import { oneFix } from './token.ts';

/** A draft that cites so this often, and never by volume, has a style of its own. */
const ENOUGH = 5;

function check(context: RuleContext): void {
  for (const [citation, full] of context.once(shortFormsWithFirstPage)) reportWithoutAt(citation, full, context);
  if (isStyleOfNames(context)) return;
  for (const citation of context.ofKind('reference')) checkNameAndPage(citation, context);
}

function reportWithoutAt(citation: Citation, full: Citation, context: RuleContext): void {
  const { page, pin } = citation.parts;
  if (page === undefined) return;
  const isFirst = page.text === full.parts.page?.text;
  const place = isFirst && pin !== undefined ? pin : page;
  const wanted = `at ${place.text.replace(/^at /, '')}`;
  context.report({
    citation,
    span: { start: page.span.start, end: place.span.end },
    message: `A short form gives the page cited after "at", not the first page. Write "${wanted}".`,
    related: [{ span: full.core, message: 'The full citation.' }],
    fixes: oneFix('suggestion', wanted, [
      {
        span: { start: page.span.start, end: place.span.start },
        newText: place.text.startsWith('at ') ? '' : 'at ',
      },
    ]),
  });
}

/** `Orrin at 105`: the reader is not told in which volume. */
function checkNameAndPage(citation: Citation, context: RuleContext): void {
  const { name, pin } = citation.parts;
  const root = rootOf(context.bound, citation);
  const series = seriesCitation(root);
  if (name === undefined || pin === undefined || root.kind !== 'case' || series === null) return;
  if (series.edition.type === 'database' || series.edition.type === 'neutral' || !/^at \d/.test(pin.text)) return;
  const first = Number(series.page);
  if (typeof citation.pins[0]?.from !== 'number' || citation.pins[0].from < first) return;
  const wanted = `${name.text}, ${series.volume} ${series.edition.name} ${pin.text}`;
  const between = context.text.slice(name.span.end, pin.span.start);
  const [, marks = ''] = /^([*_}]*),?(?:\s|~)+$/.exec(between) ?? [];
  const start = name.span.end + marks.length;
  context.report({
    citation,
    span: citation.span,
    message: `A short form names the volume and the reporter, too. Write "${wanted}".`,
    related: [{ span: root.core, message: 'The full citation.' }],
    fixes: /^[*_}]*,?(?:\s|~)+$/.test(between)
      ? oneFix('suggestion', wanted, [
          { span: { start, end: pin.span.start }, newText: `, ${series.volume} ${series.edition.name} ` },
        ])
      : () => [],
  });
}

/** Some courts and record-heavy briefs cite cases by name and page throughout. */
function isStyleOfNames(draft: DraftContext): boolean {
  const style = idStyleOf(draft);
  if (style.isCourtStyle || style.atBeforeSign) return true;
  const named = draft.ofKind('reference').filter(({ quoted }) => !quoted).length;
  const short = draft.ofKind('case-short').filter(({ quoted }) => !quoted).length;
  return named >= ENOUGH && named > short;
}

export const shortFormAtMissing = defineRule({
  id: 'short-form-at-missing',
  bluebook: 'R10.9(a); B10.2',
  indigo: 'r15-2-2',
  group: 'form',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A short form without "at", with the first page, or with no volume and reporter.',
    why: 'Without "at", the page cited reads as the first page of another case; a name and a page alone leave the reader to look for the volume.',
    silentWhen: [
      'The citation gives a court or a date: it is a full one, whatever else it lacks.',
      'The name has both parties, or the page comes before the first page of the case.',
      'The draft cites by name and page throughout, as some courts do.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, 512 F.3d 105.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, 512 F.3d at 105.',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, 512 F.3d 100, 105.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, 512 F.3d at 105.',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin* at 105.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, 512 F.3d at 105.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, 512 F.3d at 105.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). *Orrin*, 512 F.3d 140 (2d Cir. 2008).',
      '*People v. Orrin* (2001) 25 Cal.4th 826, 850. It was short. (*Orrin*, at p. 851.)',
      'The court wrote: "The rule is old. *Orrin*, 512 F.3d 105."',
    ],
  },
  check: { draft: check },
});
