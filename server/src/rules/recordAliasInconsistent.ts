import { commonest, spellingsOf, type WrittenName } from './documentNames.ts';
import { keeping } from './keeping.ts';
import { listedDocuments } from './matterIndex.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { comparable, comparableWords, inTypographyOf, replacePart } from './token.ts';

function check(context: RuleContext): void {
  const { bound } = context;
  const listed = new Set(listedDocuments(bound).flatMap((one) => one.names.map(comparable)));
  for (const document of bound.records) {
    for (const names of spellingsOf(document, context).values()) checkNames(names, listed, context);
  }
  checkEntries(context);
}

/** Of several spellings the one that `matter.yaml` lists is kept, and each that it lists is right. */
function checkNames(names: readonly WrittenName[], listed: ReadonlySet<string>, context: RuleContext): void {
  const chosen = names.filter(({ words }) => listed.has(words));
  const usual = commonest(chosen.length > 0 ? chosen : names);
  if (usual === null) return;
  const other = names.find(({ words }) => words === usual.words);
  for (const name of names) {
    if (name.words === usual.words || listed.has(name.words) || other === undefined) continue;
    context.report({
      citation: name.citation,
      span: name.part.span,
      message: `This document is cited as "${name.words}" here and as "${usual.words}" elsewhere. A reader looks for two documents: keep one name.`,
      related: [{ span: other.part.span, message: `Cited as "${usual.words}" here.` }],
      fixes: replacePart(context.bound.draft, name.part, written(name, usual.words, context), 'suggestion'),
    });
  }
}

function written({ part }: WrittenName, words: string, { text, bound }: RuleContext): string {
  return inTypographyOf(text.slice(part.span.start, part.span.end), words, bound.draft.language);
}

/** A docket entry of this case, by the words before its number: `ECF No.`, `Dkt.`. */
const ENTRY = /^(\D*?)\s*(\d[\d–-]*)$/;

/** Words before one number and before several say the same: `ECF No.`, `ECF Nos.`. */
const entryWords = keeping((text: string): { readonly words: string } | null => {
  const words = ENTRY.exec(comparable(text))?.[1]?.replace(/Nos\.$/, 'No.') ?? '';
  return words === '' ? null : { words };
});

/** Fewer uses are no habit, and what is used as often as this beside it is one of two habits. */
const ENOUGH = 4;
const MOST_SHARE = 0.2;

/** The citations of single entries of this docket, with the words before their numbers. */
function entriesOf(context: RuleContext): readonly WrittenName[] {
  const records = context.ofKind('record');
  const entries: WrittenName[] = [];
  for (let i = 0; i < records.length; i++) {
    const citation = records[i]!;
    const part = citation.parts.document;
    if (citation.quoted || part === undefined || citation.entries.length !== 1) continue;
    // Another docket has words of its own, which tell it from this one.
    if (citation.otherDocket !== null) continue;
    const entry = entryWords(part.text, context);
    if (entry !== null) entries.push({ citation, part, words: entry.words });
  }
  return entries;
}

/** The words before the numbers of the docket's entries, which one draft writes in one way. */
function checkEntries(context: RuleContext): void {
  const entries = entriesOf(context);
  const usual = commonest(entries);
  if (usual === null || usual.uses < ENOUGH || entries.length - usual.uses > entries.length * MOST_SHARE) return;
  for (const { citation, part, words } of entries) {
    if (words === usual.words) continue;
    const number = ENTRY.exec(comparableWords(part))?.[2] ?? '';
    const wanted = `${usual.words} ${number}`;
    context.report({
      citation,
      span: part.span,
      message: `This docket entry is cited as "${comparableWords(part)}", the others as "${usual.words}". Write "${wanted}".`,
      fixes: replacePart(
        context.bound.draft,
        part,
        inTypographyOf(context.text.slice(part.span.start, part.span.end), wanted, context.bound.draft.language),
        'suggestion',
      ),
    });
  }
}

export const recordAliasInconsistent = defineRule({
  id: 'record-alias-inconsistent',
  bluebook: 'B17.1.1; BT1',
  indigo: 'r24-1',
  group: 'record',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary: 'One document of the record cited under several spellings of its name.',
    why: 'A clerk who meets two names looks for two documents. The name used most, or first, is kept.',
    silentWhen: [
      'The names are different names, not spellings of one: a title and a docket number, `JA` and `SJA`.',
      'The words before the numbers of docket entries vary so much that none is the habit of the draft.',
      '`matter.yaml` lists the spelling among the names of the document; of several, one that it lists is kept.',
      'The docket entry is that of another case.',
      'The title is spelled out in running text, as it should be.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: "The dock was wet. (Pl.'s 56.1 ¶ 4.) It was dark. (Pl.'s 56.1 ¶ 6.) No lamp was lit. (Pl. 56.1 ¶ 7.)",
        good: "The dock was wet. (Pl.'s 56.1 ¶ 4.) It was dark. (Pl.'s 56.1 ¶ 6.) No lamp was lit. (Pl.'s 56.1 ¶ 7.)",
      },
      {
        bad: 'See ECF No. 4 at 2; ECF No. 7 at 3; ECF No. 9 at 1; ECF No. 12 at 2; ECF 15 at 3.',
        good: 'See ECF No. 4 at 2; ECF No. 7 at 3; ECF No. 9 at 1; ECF No. 12 at 2; ECF No. 15 at 3.',
      },
    ],
    good: [
      'The dock was wet. (JA 14.) The rest is sealed. (SJA 3.)',
      "The dock was wet. (Pl.'s 56.1 ¶ 4.) The defendants deny it. (Defs.' 56.1 ¶ 4.)",
      'He saw it. (ECF No. 12 at 3.) So did she. (ECF Nos. 14–15.)',
    ],
  },
  check: { draft: check },
});
