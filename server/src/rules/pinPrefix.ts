import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import type { TextEdit } from '../text/edit.ts';
import { isHabit } from './fullCase.ts';
import { omitsPeriods } from './houseStyle.ts';
import { citationsIntoCases, writesDatesFirst } from './pinWords.ts';
import { defineRule, type FixKind, type RuleContext } from './rule.ts';
import { shortFormsWithFirstPage } from './shortFormsWithFirstPage.ts';
import { isPlain } from './token.ts';

/** Words for a page before its number, behind an `at` or not. */
const PAGE_WORD = /^((?:at[\s~]+)?)((?:pp?|pgs?)\.[\s~]*|pages?[\s~]+)(?=\d)/i;

/** `at` before the page of a full citation. */
const AT = /^at[\s~]+(?=\d)/;

interface Defect {
  readonly citation: Citation;
  readonly edit: TextEdit;
  readonly wanted: string;
  readonly kind: FixKind;
}

function check(context: RuleContext): void {
  // Of a short form with the first page, `short-form-at-missing` speaks.
  const slips = context.once(shortFormsWithFirstPage);
  const pinned = context
    .once(citationsIntoCases)
    .filter((citation) => citation.parts.pin !== undefined && !slips.has(citation));
  const defects = pinned.map((citation) => defectOf(citation, context)).filter((defect) => defect !== null);
  if (defects.length === 0 || isHabit(defects.length, pinned.length - defects.length)) return;
  if (omitsPeriods(context) || writesDatesFirst(context)) return;
  for (const { citation, edit, wanted, kind } of defects) {
    context.report({
      citation,
      span: citation.parts.pin!.span,
      message: `The page of a case stands alone after the first page and a comma, and after "at" in a short form, without a word for it. Write "${wanted}".`,
      fixes: () => [{ kind, title: `Write "${wanted}"`, edits: [edit] }],
    });
  }
}

function defectOf(citation: Citation, { text, bound }: RuleContext): Defect | null {
  const { pin, page, date } = citation.parts;
  if (pin === undefined || beginsWithNumber(pin, citation, text) || !countsPages(citation)) return null;
  const written = text.slice(pin.span.start, pin.span.end);
  const isFull = citation.kind === 'case';
  const word = PAGE_WORD.exec(written);
  const at = isFull && page !== undefined ? AT.exec(written) : null;
  if ((word === null && at === null) || !isPlain(bound.draft, pin) || date?.text.includes('/')) return null;
  const [all = '', before = ''] = word ?? at ?? [];
  const kept = isFull ? '' : before;
  const rest = written.slice(all.length);
  if (!isFull || page === undefined || page.span.end > pin.span.start) {
    const span = { start: pin.span.start + kept.length, end: pin.span.start + all.length };
    return { citation, edit: { span, newText: '' }, wanted: kept + rest, kind: 'safe' };
  }
  const gap = text.slice(page.span.end, pin.span.start);
  if (!/^,?[\s~]+$/.test(gap)) return null;
  // Without a date it may be a short form, of a case that is cited elsewhere.
  const kind = date === undefined ? 'suggestion' : 'safe';
  const blank = gap.replace(/^,/, '');
  const span = { start: page.span.end, end: pin.span.start + all.length };
  return { citation, edit: { span, newText: `,${blank}` }, wanted: `${page.text}, ${rest}`, kind };
}

/** True for the pages of a full citation without any word, and for those of others behind `at`, as nearly all are. */
function beginsWithNumber({ span }: Part, { kind }: Citation, text: string): boolean {
  const isAt = kind !== 'case' && text.startsWith('at ', span.start);
  const code = text.charCodeAt(isAt ? span.start + 3 : span.start);
  return code >= 0x30 && code <= 0x39;
}

/** Databases, neutral citations and slip opinions have an `at` of their own; an id. counts what its case does. */
function countsPages({ kind, edition, pins, parts }: Citation): boolean {
  if (pins[0]?.type !== 'page') return false;
  if (kind === 'id') return true;
  if (edition === null || !edition.yearsVerified || parts.docket !== undefined) return false;
  return edition.type === 'federal' || edition.type === 'regional' || edition.type === 'state';
}

export const pinPrefix = defineRule({
  id: 'pin-prefix',
  bluebook: 'R3.2(a); B10.1.2',
  indigo: 'r5-1-1',
  group: 'form',
  severity: 'warning',
  fix: 'safe',
  needs: 'model',
  docs: {
    summary: '`p.`, `pp.`, `page` or `at` before the page of a case.',
    why: 'The number after the first page is known to be a page; a short form has only `at`.',
    silentWhen: [
      'The citation is to a database, a neutral citation or a slip opinion, which have an `at` of their own.',
      'A short form repeats the first page (`Orrin, 512 F.3d 100 at 105`): `short-form-at-missing` speaks of it.',
      'The date is in figures, as in Louisiana, which writes `p.`.',
      'The draft writes most of its pages so, dates its cases before the volume, or leaves the periods out: a style of its courts.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, p. 105 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 (2d Cir. 2008).',
      },
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100 at 105 (2d Cir. 2008).',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 (2d Cir. 2008).',
      },
      {
        bad: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). So here. *Tamsin*, 301 F.3d at p. 11. *Id.* at pp. 12-13.',
        good: '*Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). So here. *Tamsin*, 301 F.3d at 11. *Id.* at 12-13.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 105 (2d Cir. 2008). *Orrin*, 512 F.3d at 105. *Id.* at 106.',
      '*Orrin v. Vale Corp.*, No. 19-cv-4120, 2020 WL 5551237, at *4 (S.D.N.Y. Jan. 5, 2020).',
      '*Orrin v. Vale Corp.* (2013) 57 Cal.4th 100, 105. (*Orrin*, 57 Cal.4th at p. 107.)',
      '*Orrin v. Vale Corp.*, 2015-1234, p. 5 (La. 5/3/16), 190 So. 3d 1.',
      'He said so. (ECF No. 12 at p. 4.)',
      'The court wrote: "See *Orrin v. Vale Corp.*, 512 F.3d 100, p. 105 (2d Cir. 2008)."',
    ],
  },
  check: { draft: check },
});
