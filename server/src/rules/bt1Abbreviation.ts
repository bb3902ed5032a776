import { paperAbbreviation } from '../tables/records.ts';
import { commonest, spellingsOf, TITLE_WORD, type WrittenName } from './documentNames.ts';
import { keeping } from './keeping.ts';
import { type DraftContext, defineRule, type RuleContext } from './rule.ts';
import { inTypographyOf, isPlain, oneFix } from './token.ts';

function check(context: RuleContext): void {
  for (const document of context.bound.records) {
    for (const names of spellingsOf(document, context).values()) {
      const usual = commonest(names);
      // Spellings that differ are another rule's finding.
      for (const name of names) if (name.words === usual?.words) checkName(name, context);
    }
  }
}

/** A word of a title that the tables abbreviate. */
interface SpelledOut {
  readonly word: string;
  readonly index: number;
  readonly abbreviation: string;
}

/** The words of a title that are spelled out; a draft writes most titles many times. */
const spelledOut = keeping((title: string): readonly SpelledOut[] => {
  // Most titles have none; to ask for the words alone is quicker than to ask where they stand.
  if (!title.match(TITLE_WORD)?.some((word) => abbreviated(word) !== null)) return NONE;
  return Array.from(title.matchAll(TITLE_WORD)).flatMap(({ 0: word, index }) => {
    const abbreviation = abbreviated(word);
    return abbreviation === null ? [] : { word, index, abbreviation };
  });
});

const NONE: readonly SpelledOut[] = Object.freeze([]);

function abbreviated(word: string): string | null {
  return paperAbbreviation(word.replaceAll('’', "'"));
}

/** The citations that the draft gives a name in passing. */
function named({ bound }: DraftContext): ReadonlySet<number | null> {
  return new Set(bound.draft.shortNames.map(({ citation }) => citation));
}

function checkName({ citation, part }: WrittenName, context: RuleContext): void {
  const { draft } = context.bound;
  const written = context.text.slice(part.span.start, part.span.end);
  const found = spelledOut(written, context);
  if (found.length === 0 || !isPlain(draft, part)) return;
  // `Administrative Transcript (“Tr.”) 15` says in full what the name given to it stands for.
  if (context.once(named).has(citation.index)) return;
  for (const { word, index, abbreviation } of found) {
    const start = part.span.start + index;
    const span = { start, end: start + word.length };
    const newText = inTypographyOf(written, abbreviation, draft.language);
    context.report({
      citation,
      span,
      message: `A reference to the record abbreviates "${word}". Write "${abbreviation}".`,
      fixes: oneFix('suggestion', newText, [{ span, newText }]),
    });
  }
}

export const bt1Abbreviation = defineRule({
  id: 'bt1-abbreviation',
  bluebook: 'BT1; B17.1.1',
  indigo: 't18',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'model',
  docs: {
    summary:
      'A word of a court paper spelled out in a reference to the record, or abbreviated otherwise than in the table.',
    why: 'References to the record stand in the middle of the argument: the shorter they are, the less they are in its way.',
    silentWhen: [
      'The title stands in running text, where it is spelled out.',
      'The word is never abbreviated: Answer, Order, Reply, Notice, Statement.',
      'A name is given to the paper there, as in `Administrative Transcript ("Tr.") 15`.',
      'The same document is cited under several spellings; `record-alias-inconsistent` reports them.',
    ],
    examples: [
      { bad: "The motion was late. (Pl.'s Opp. at 4.)", good: "The motion was late. (Pl.'s Opp'n at 4.)" },
      { bad: 'She saw the truck. (Okafor Depo. 5:1.)', good: 'She saw the truck. (Okafor Dep. 5:1.)' },
    ],
    good: [
      "The motion was late. (Pl.'s Opp'n at 4.)",
      'The pain was severe. Administrative Transcript ("Tr.") 15.',
      'Paragraph 4 of the Telford Declaration says so.',
      'He denied it. (Answer ¶ 4.)',
    ],
  },
  check: { draft: check },
});
