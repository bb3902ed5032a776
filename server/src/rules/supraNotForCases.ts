import type { Citation } from '../model/bound.ts';
import { rootOf } from '../model/lineage.ts';
import { seriesCitation } from './caseNumbers.ts';
import { idStyleOf } from './idStyle.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';

/** A draft that cites cases by supra this often does so on purpose. */
const ENOUGH = 3;

function check(context: RuleContext): void {
  if (idStyleOf(context).isCourtStyle) return;
  const found = context.ofKind('supra').filter((citation) => isCaseBySupra(citation, context));
  if (found.length >= ENOUGH) return;
  for (const citation of found) report(citation, context);
}

/** Notes are counted in articles and books, which have rules of their own, and part of whose cases have no other name. */
function isCaseBySupra(citation: Citation, { bound, text }: RuleContext): boolean {
  if (citation.antecedent === null) return false;
  if (/\bnn?(?:otes?|\.)/.test(text.slice(citation.core.start, citation.core.end))) return false;
  const root = rootOf(bound, citation);
  if (root.kind !== 'case' || root.history !== null) return false;
  // Massachusetts, Michigan, Pennsylvania and others cite cases of their own reports by supra.
  return root.edition?.type !== 'state' && !/\sv\s/.test(root.parts.name?.text ?? '');
}

function report(citation: Citation, context: RuleContext): void {
  const root = rootOf(context.bound, citation);
  const wanted = shortWords(citation, root);
  context.report({
    citation,
    span: citation.core,
    message: `Supra does not refer to cases; their short form names the volume, the reporter and the page.${wanted === null ? '' : ` Write "${wanted}".`}`,
    related: [{ span: root.span, message: 'The case is cited here.' }],
    fixes: () => (wanted === null ? [] : useShortForm(citation, root, context)),
  });
}

/** `Orrin, 512 F.3d at 105`; null when the draft does not give enough to write it. */
function shortWords({ parts }: Citation, root: Citation): string | null {
  const volume = volumeWords(root);
  if (volume === null || parts.name === undefined || !parts.pin?.text.startsWith('at ')) return null;
  return `${parts.name.text}, ${volume} ${parts.pin.text}`;
}

function volumeWords(root: Citation): string | null {
  const series = seriesCitation(root);
  if (series === null) return null;
  const { volume, edition, page } = series;
  return edition.type === 'database' ? `${volume} ${edition.name} ${page},` : `${volume} ${edition.name}`;
}

function useShortForm({ parts }: Citation, root: Citation, { text }: RuleContext): readonly Fix[] {
  const { name, pin } = parts;
  const volume = volumeWords(root);
  if (name === undefined || pin === undefined || volume === null) return [];
  // The marks that close the emphasis of the name stay; those of the word supra go with it.
  const [, marks = ''] = /^([*_}]*)/.exec(text.slice(name.span.end, pin.span.start)) ?? [];
  const start = name.span.end + marks.length;
  const removed = text.slice(start, pin.span.start);
  const count = (sign: RegExp): number => removed.match(sign)?.length ?? 0;
  if (count(/[*_]/g) % 2 !== 0 || count(/\{/g) !== count(/\}/g)) return [];
  return [
    {
      kind: 'suggestion',
      title: `Write "${name.text}, ${volume} ${pin.text}"`,
      edits: [{ span: { start, end: pin.span.start }, newText: `, ${volume} ` }],
    },
  ];
}

export const supraNotForCases = defineRule({
  id: 'supra-not-for-cases',
  bluebook: 'R4.2; B4',
  indigo: 'r6-2-3',
  group: 'form',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'A case cited by supra.',
    why: 'Supra is for books, articles and papers. A case has a short form that says where to find it: the name, the volume, the reporter and the page.',
    silentWhen: [
      'The draft cites cases by supra throughout, as the courts of California and the Supreme Court do.',
      'The case is cited to the official reports of a state: the courts of several states use supra for their own cases.',
      'The reference counts notes (`supra note 5`), or is to a part of the draft.',
      'What is referred to is an article, a book or a paper, or is not known.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, *supra*, at 105.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, 512 F.3d at 105.',
      },
    ],
    good: [
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008). The rule is old. *Orrin*, 512 F.3d at 105.',
      'Ottoline Marsh, *Handcuffs and Time*, 84 Fordham L. Rev. 211, 219–20 (2016). So there. Marsh, *supra*, at 224.',
      '*People v. Orrin* (2001) 25 Cal.4th 826, 850. It was short. (*Orrin*, *supra*, at p. 851.)',
      'The court wrote: "The rule is old. *Orrin*, *supra*, at 105."',
    ],
  },
  check: { draft: check },
});
