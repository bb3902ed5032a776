import type { BoundDraft, Citation } from '../model/bound.ts';
import { rootOf } from '../model/lineage.ts';
import type { CitationGroup, Draft } from '../syntax/draft.ts';
import type { Span } from '../text/span.ts';
import type { TextView } from '../text/view.ts';
import { defineRule, type Fix, type RuleContext } from './rule.ts';
import { replaceId, shortFormFor } from './shortForm.ts';

function check(id: Citation, context: RuleContext): void {
  // Inside a parenthetical, id. belongs to the citation it explains.
  if (id.within !== null) return;
  const before = previousGroup(id, context.bound);
  const members = before.length < 2 ? before : differentMembers(before);
  if (members.length > 1 && !meansAnother(id, members, context.bound)) report(id, members, context);
}

function report(id: Citation, members: readonly Citation[], context: RuleContext): void {
  context.report({
    citation: id,
    span: id.core,
    message: `Id. refers to a single citation, but the one before it cites ${members.length} sources, so it points to none of them. Name the one that is meant.`,
    related: members.map((member) => ({ span: member.span, message: 'One of the sources that Id. may mean.' })),
    fixes: () => nameOne(id, members, context),
  });
}

/** A page before the first of every source of the string is a page of something else: a note stood between. */
function meansAnother(id: Citation, members: readonly Citation[], bound: BoundDraft): boolean {
  return members.every((member) => beginsAfter(member, id, bound));
}

/** True when the page cited comes before the first page of the member. */
function beginsAfter(member: Citation, { pins }: Citation, bound: BoundDraft): boolean {
  const [pin] = pins;
  if (pin?.type !== 'page' || typeof pin.from !== 'number') return false;
  return pin.from < Number(rootOf(bound, member).parts.page?.text);
}

/** Signs of a source that was not read as a citation and that the id. may mean: a link, a section, a year in parentheses. */
const UNREAD_SOURCE = /https?:|\bsupra\b|[§¶]|\b(?:1[789]|20)\d\d\)/;

/**
 * The citations joined by semicolons right before the id.; empty when the id. stands among them. A footnote and the
 * text it belongs to are two flows: what stands in one is not right before what stands in the other.
 */
function previousGroup(id: Citation, { citations, draft }: BoundDraft): Citation[] {
  let i = id.index - 1;
  while (i >= 0 && (citations[i]?.within !== null || citations[i]?.footnote !== id.footnote)) i -= 1;
  const group = draft.groups[citations[i]?.group ?? -1];
  if (group === undefined || group.members.length < 2 || citations[i]?.group === id.group) return [];
  if (closesAnotherParenthesis(draft, group)) return [];
  const between = { start: group.span.end, end: id.span.start };
  if (UNREAD_SOURCE.test(draft.text.slice(between.start, between.end))) return [];
  if (UNREAD_SOURCE.test(wordsAt(draft.view, between))) return [];
  return group.members.map((member) => citations[member]).filter((member) => member !== undefined);
}

function wordsAt(view: TextView, span: Span): string {
  const { start, end } = view.toView(span);
  return view.text.slice(start, end);
}

/** `… (citing A; B). … Id.`: a string that a parenthesis closes which it did not open is part of another citation. */
function closesAnotherParenthesis({ text, citations }: Draft, { span, members }: CitationGroup): boolean {
  const first = citations[members[0] ?? -1];
  const start = first?.signal?.span.start ?? span.start;
  return text.charAt(span.end) === ')' && !/\([*_]*$/.test(text.slice(Math.max(0, start - 8), start));
}

/**
 * One member for each authority or document, the last named of each. Parallel citations and two names of one document
 * are one; a member that is bound to nothing could be any of the others and is not counted.
 */
function differentMembers(group: readonly Citation[]): Citation[] {
  const members = new Map<string, Citation>();
  for (const member of group) {
    if (member.within !== null || member.parallelTo !== null || member.sameAs !== null) continue;
    const key = sourceOf(member);
    if (key !== null) members.set(key, member);
  }
  return [...members.values()];
}

function sourceOf({ authority, record, kind, parts, edition }: Citation): string | null {
  if (authority !== null) return authority;
  if (record !== null) return record;
  if (kind === 'record' && parts.document !== undefined) return `record ${parts.document.text}`;
  // A short form without its full citation still names a book of its own.
  if (kind === 'case-short' && parts.volume !== undefined && edition !== null) {
    return `${parts.volume.text} ${edition.name}`;
  }
  return null;
}

/** One suggestion for each source that can have the page, the likeliest first: the one whose pin counts what the pin of the id. counts. */
function nameOne(id: Citation, members: readonly Citation[], { bound }: RuleContext): readonly Fix[] {
  const counted = id.pins[0]?.type;
  const isLikely = (member: Citation) => counted !== undefined && member.pins.some(({ type }) => type === counted);
  return members
    .filter((member) => !beginsAfter(member, id, bound))
    .sort((a, b) => Number(isLikely(b)) - Number(isLikely(a)) || b.index - a.index)
    .map((member) => shortFormFor(bound, member, id))
    .filter((form) => form !== null)
    .map((form) => ({
      kind: 'suggestion',
      title: `Write "${form.name ?? ''}${form.rest}"`,
      edits: [replaceId(bound, id.core, form)],
    }));
}

export const idAfterStringCite = defineRule({
  id: 'id-after-string-cite',
  bluebook: 'R4.1; B4; R10.9',
  indigo: 'r6-2-2',
  group: 'reference',
  severity: 'error',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'Id. after a citation of two or more sources.',
    why: 'Id. stands for the one source cited just before. After a string of several the reader cannot tell which is meant.',
    silentWhen: [
      'The sources before it are one: parallel citations, two names of one record document, several pins of one source.',
      'The others stand inside a parenthetical (`quoting …`).',
      'The id. stands inside the string itself, or inside a parenthetical or a quotation.',
      'The string stands in a footnote and the id. in the text, or the other way round.',
      'Between the two stands what looks like another source (a link, a section sign, a year in parentheses).',
      'The id. gives a page before the first page of every source, so it means none of them.',
      'A member of the string is bound to nothing, so that it may be one of the others.',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old. *Id.* at 11.',
        good: '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old. *Tamsin*, 301 F.3d at 11.',
      },
      {
        bad: 'He heard it. (Hale Decl. ¶ 9; Pl. Tr. at 39:9–23.) He said so. (*Id.* at 59:24–60:4.)',
        good: 'He heard it. (Hale Decl. ¶ 9; Pl. Tr. at 39:9–23.) He said so. (Pl. Tr. at 59:24–60:4.)',
      },
      {
        bad: 'The claim is federal. 42 U.S.C. § 1983; 28 U.S.C. § 1343. No other will do. *Id.*',
        good: 'The claim is federal. 42 U.S.C. § 1983; 28 U.S.C. § 1343. No other will do. 28 U.S.C. § 1343.',
      },
    ],
    good: [
      'The letter came. ECF No. 24-9. *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 50, 59 (1st Cir. 2002). It said no. *Id.* at 6–7.',
      '*Orrin v. Vale Corp.*, 480 U.S. 910, 914, 107 S. Ct. 1304, 94 L. Ed. 2d 201 (1987). It was short. *Id.* at 915.',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)). The rule is old. *Id.* at 105.',
      'He heard it. (Pl. Tr. or ECF No. 118-1 at 28:7–30:13.) He said so. (*Id.* at 59:24–60:4.)',
      'He heard it. (Pl. Tr. at 28:7–9; Pl. Tr. at 30:1–4.) He said so. (*Id.* at 59:24–60:4.)',
      '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008); *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002). The rule is old. *Tamsin*, 301 F.3d at 11. It is good. *Id.* at 12.',
      'He heard it. (Hale Decl. ¶ 9; Pl. Tr. at 39:9–23.) He said so. (Pl. Tr. at 59:24–60:4.) He said it twice. (*Id.* at 61:2.)',
    ],
  },
  check: { id: check },
});
