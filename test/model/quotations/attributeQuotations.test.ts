import assert from 'node:assert/strict';
import test from 'node:test';
import { bindDraft } from '../../../server/src/model/bind.ts';
import { attributeQuotations } from '../../../server/src/model/quotations/attributeQuotations.ts';
import { parseDraft } from '../../../server/src/syntax/parse.ts';

const FULL = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const OTHER = '*Tamsin v. Brook*, 301 F.3d 50, 59 (1st Cir. 2002)';

/** Each attribution as `tie: words -> citation`, with the citations quoted behind a plus sign. */
function attributions(text: string): readonly string[] {
  const bound = bindDraft(parseDraft(text, 'markdown'));
  const shown = (index: number): string => {
    const { span } = bound.citations[index]!;
    return text.slice(span.start, span.end);
  };
  return attributeQuotations(bound).map(({ tie, span, citation, quoting }) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return [`${tie}: ${words} -> ${shown(citation)}`, ...quoting.map((index) => `+ ${shown(index)}`)].join(' ');
  });
}

const CASES: Readonly<Record<string, readonly [text: string, ...expected: string[]]>> = {
  'a quotation right before its citation': [
    `"The duty is absolute." ${FULL}.`,
    `beside: The duty is absolute. -> ${FULL}`,
  ],
  'curly marks': [`“The duty is absolute.” ${FULL}.`, `beside: The duty is absolute. -> ${FULL}`],
  'a signal between them': [`"The duty is absolute." *See* ${FULL}.`, `beside: The duty is absolute. -> ${FULL}`],
  'a citation in parentheses': [`The "duty is absolute" (${FULL}).`, `beside: duty is absolute -> ${FULL}`],
  'the first of a string': [`"The duty is absolute." ${FULL}; ${OTHER}.`, `beside: The duty is absolute. -> ${FULL}`],
  'a record citation': [
    'He "heard the whole of it." (Hale Decl. ¶ 9.)',
    'beside: heard the whole of it. -> Hale Decl. ¶ 9',
  ],
  'an id.': [
    `${FULL}. It held that "the duty is absolute." *Id.* at 105.`,
    'beside: the duty is absolute. -> *Id.* at 105',
  ],
  'the citation of the sentence before it': [
    `In ${FULL}, the court said that "the duty to warn is absolute and old."`,
    `sentence: the duty to warn is absolute and old. -> ${FULL}`,
  ],
  'the citation at the end of the sentence behind it': [
    `The court held "the duty to warn is absolute" and affirmed. ${FULL}.`,
    `sentence: the duty to warn is absolute -> ${FULL}`,
  ],
  'several before one citation': [
    `It found "a duty to warn the tenant" and "no right to the rent." ${FULL}.`,
    `sentence: a duty to warn the tenant -> ${FULL}`,
    `beside: no right to the rent. -> ${FULL}`,
  ],
  'a parenthetical that quotes': [
    `The rule is old. ${FULL} (holding that "the duty is absolute").`,
    `parenthetical: the duty is absolute -> ${FULL}`,
  ],
  'a parenthetical behind another': [
    `The rule is old. ${FULL} (emphasis added) ("the duty is absolute").`,
    `parenthetical: the duty is absolute -> ${FULL}`,
  ],
  'words the source quotes itself': [
    `"The duty is absolute." ${FULL} (quoting ${OTHER}).`,
    `beside: The duty is absolute. -> ${FULL} + ${OTHER}`,
  ],
  'words inside the quoting parenthetical': [
    `The rule is old. ${FULL} (quoting ${OTHER} ("the duty is absolute")).`,
    `parenthetical: the duty is absolute -> ${OTHER}`,
  ],
  'a footnote that holds the citation': [
    `"The duty is absolute."[^1] More.\n\n[^1]: ${FULL}.\n`,
    `beside: The duty is absolute. -> ${FULL}`,
  ],
  'a block with the citation on the next line': [
    `The court said:\n\n> The duty is absolute, and it\n> does not pass.\n\n${FULL}.`,
    `block: > The duty is absolute, and it > does not pass. -> ${FULL}`,
  ],
  'a block with the citation as its last words': [
    `The court said:\n\n> The duty is absolute. ${FULL}.\n\nMore.`,
    `block: > The duty is absolute. -> ${FULL}`,
  ],
  'a block with the citation before it': [
    `In ${FULL}, the court said:\n\n> The duty is absolute, and it does not pass.\n\nMore was said.`,
    `block: > The duty is absolute, and it does not pass. -> ${FULL}`,
  ],
  'a block of two paragraphs': [
    `The court said:\n\n> The duty is absolute.\n>\n> It does not pass.\n\n${FULL}.`,
    `block: > The duty is absolute. > > It does not pass. -> ${FULL}`,
  ],
};

for (const [name, [text, ...expected]] of Object.entries(CASES))
  test(`attributed: ${name}`, () => assert.deepEqual(attributions(text), expected));

const NONE: Readonly<Record<string, string>> = {
  'a short name': `${FULL} ("Orrin").`,
  'a defined term': `The lease (the "Prior Written Agreement of Lease") ended. ${FULL}.`,
  'a scare quote': `The so-called "absolute duty" is no duty. ${FULL}.`,
  'a title': `He wrote a letter, "Setting the Record Straight." ${FULL}.`,
  'a quotation with a sentence between it and the citation': `He said "the duty to warn is absolute." The court did not agree. ${FULL}.`,
  'a quotation between two sources': `Under ${OTHER}, the question is "whether the duty to warn was met" here, as it was there. ${FULL}.`,
  'the title of an article': 'Ann Ash, "The Duty to Warn of a Sale," 90 Harv. L. Rev. 1 (1990).',
  'a heading': `# "The duty is absolute" ${FULL}`,
  'no citation at all': 'He said "the duty to warn is absolute."',
};

for (const [name, text] of Object.entries(NONE))
  test(`not attributed: ${name}`, () => assert.deepEqual(attributions(text), []));

test('the notes of a citation are those of its parentheticals', () => {
  const text = `"The duty is *absolute*." ${FULL} (emphasis added) (citation omitted).`;
  const [found] = attributeQuotations(bindDraft(parseDraft(text, 'markdown')));
  assert.deepEqual(found?.notes, {
    omitsCitations: true,
    isCleanedUp: false,
    addsEmphasis: true,
    keepsEmphasis: false,
    omitsMarks: false,
  });
});

test('a long draft loses none', () => {
  const text = `"The duty is absolute." ${FULL} ("it is absolute indeed").\n\n`.repeat(2_000);
  const found = attributeQuotations(bindDraft(parseDraft(text, 'markdown')));
  assert.equal(found.length, 4_000);
});
