import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { bindDraft } from '../../server/src/model/bind.ts';
import type { Draft } from '../../server/src/syntax/draft.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';

/** Paragraphs long enough that a few of them make a block; two end where a citation may go on. */
const PARAGRAPHS: readonly string[] = [
  'The motion should be granted. See *Marlowe v. Tidewater Cannery Co.*, 412 F.3d 871, 878–79 (9th Cir. 2005) (“Marlowe”); Brandt v. Oakhurst Sch. Dist., 518 F.Supp.2d 113, 115 (D. Conn. 2007) (quoting Cole v. Dunn, 44 F.4th 12 (1st Cir. 2022)). ',
  'Id. at 880. The witness said so (Knowles Decl. ¶ 9, ECF No. 116; Pl. Tr. or ECF No. 118-1 at 28:7–30:13.)[^1] ',
  'Marlowe, 412 F.3d at 879 n.3; Brandt, supra, at 116; 42 U.S.C. §§ 1983, 1985(3); Fed. R. Civ. P. 56(c)(2). ',
  `${'The words of this sentence cite nothing and are there to make the paragraph long. '.repeat(9)}Id.`,
  'It was held in Ash v. Bell, 571 U.S. 904, 910, 134 S. Ct. 1801 (2014), aff’d, 530 U.S. 9 (2001), and in Quill v.',
  'North, 14 S.W.3d 120 (Tex. App.—Dallas 2000, pet. denied). “A quotation (with a parenthesis) ends.” Id. at 121.',
  '# Argument',
  '> In re Pell Harbor Dredging Litig., 633 F.3d 401 (1st Cir. 2011), is quoted here. '.repeat(3),
  '[^1]: See Dana Orrin, The Open Docket, 91 N.Y.U. L. Rev. 1595, 1634–42 (2016); id. at 1640.',
  '```\n412 F.3d 871\n\nId. at 5.\n\nNo words.\n```',
  '1. A list.\n\n    Its second paragraph cites Ash, 571 U.S. at 911.\n2. The end.',
  '<!-- a comment\n\nId. at 3. -->',
  'See Marlowe at 881. It was so. Tidewater at 5. See Vale Decl. at 3; Order at 4. Ash I at 912; Ash at 7.',
  '[^2]: As Orrin said, 92 N.Y.U. L. Rev. 15 (2017).\n\nSo.[^2] Orrin, supra note 2, at 20; Orrin, supra note 1.',
  'See ECF No. 12 (“Order”); Ash v. Bell, 571 U.S. 904 (2014) (en banc) (“Ash I”). Order at 9.',
  'the Initial Claim File (ICF), Tab 1 at 6, Tab 8, Interim Decision (ID). ',
  'Defendants submitted their statement of undisputed facts. (ECF No. 114.) It was read. Defs. 56.1 ¶ 4; Ruiz Decl. ¶ 3, Ex. 1 at 4. ',
  'The rule, 42 U.S.C. § 1983, is old. Id. § 4; § 1983; Cal. Penal Code § 187; Penal Code § 187; Rule 12(b)(6). ',
  'It was so. ID at 9; ICF, Tab 4 at 2; (JA 112–13; Tr. 24, 206; ALDER_000123; Docket Entry No. 12, the "Ortiz Reply," ¶ 4.) ',
];

/** What pages leave between paragraphs. */
const FURNITURE: readonly string[] = [
  '\f',
  '\n\n   -2-\n\fNo. 1-19-0417\n\n',
  '\nCase 3:19-cv-00417-QRS   Document 88   Filed 04/02/21   Page 7 of 20\n',
  '\n12 HARBOR LAW REVIEW [Vol. 9:101\n\f',
  ' Wis-\n',
  ' R\n',
  '.”7 ',
  ' was held.7 It went\n\n7 See Quill, 14 S.W.3d at 121.\n\n - 4 -\n\f',
  ' was held.8 It went\n\n8 See Cole v.\n  (continued . . .)\n\fon.\n_______\n(. . . continued)\nDunn, 44 F.4th 12.\n\f',
];

const drafts = fc
  .array(
    fc.tuple(fc.constantFrom(...PARAGRAPHS), fc.constantFrom('\n\n', '\n\n', '\r\n\r\n', '\n', '\n\n\n', ...FURNITURE)),
    {
      minLength: 1,
      maxLength: 40,
      size: 'max',
    },
  )
  .map((pieces) => pieces.map(([words, end]) => words + end).join(''));

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40), fc.nat(4000)),
    added: fc.oneof(
      fc.constantFrom('', 'a', ' ', '\n', '\n\n', '.', '(', ')', '```\n', '“', '*', '\f', '¶', '5', '<!-- ', '-->'),
      fc.constantFrom(...PARAGRAPHS, ...FURNITURE),
      fc.string({ maxLength: 4 }),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

const languages = fc.constantFrom<DraftLanguage>('markdown', 'plaintext', 'latex');

/** All that a reader of a draft can ask of it, the reuse of blocks left out. */
function contentOf(draft: Draft): unknown {
  const { view, blocks: _blocks, ...rest } = draft;
  const { text, headings, comments, blockQuotes, footnotes, emphases } = view;
  return { ...rest, view: { text, headings, comments, blockQuotes, footnotes, emphases } };
}

test('a draft read again after edits is what a fresh reading makes of it', () => {
  fc.assert(
    fc.property(drafts, edits, languages, (before, changes, language) => {
      let draft = parseDraft(before, language);
      let bound = bindDraft(draft);
      for (const { at, removed, added } of changes) {
        const place = Math.floor(at * draft.text.length);
        const text = draft.text.slice(0, place) + added + draft.text.slice(place + removed);
        draft = parseDraft(text, language, draft);
        const fresh = parseDraft(text, language);
        assert.deepEqual(contentOf(draft), contentOf(fresh));
        assert.deepEqual(
          draft.blocks.map(({ length }) => length),
          fresh.blocks.map(({ length }) => length),
        );
        bound = bindDraft(draft, undefined, bound);
        const { citations, authorities, records } = bindDraft(fresh);
        assert.deepEqual(bound.citations, citations);
        assert.deepEqual(bound.authorities, authorities);
        assert.deepEqual(bound.records, records);
      }
    }),
    { numRuns: 150 },
  );
});

test('an edit of what the prose says of a docket entry, of no letter of a citation, binds its paper anew', () => {
  const text =
    'Defendants submitted their statement of undisputed facts. (ECF No. 114) It was read. (Defs. 56.1 ¶ 4.)\n';
  const before = bindDraft(parseDraft(text, 'markdown'));
  const draft = parseDraft(text.replace('submitted', 'had'), 'markdown', before.draft);
  const { records } = bindDraft(draft, undefined, before);
  assert.deepEqual([before.records.length, records.length], [1, 2]);
  assert.deepEqual(records, bindDraft(draft).records);
});

test('only the blocks around an edit are read again', () => {
  const text = `${PARAGRAPHS.slice(0, 4).join('\n\n')}\n\n`.repeat(40);
  const draft = parseDraft(text, 'markdown');
  assert.ok(draft.blocks.length > 20);
  const place = text.indexOf('The witness', text.length >> 1);
  const edited = parseDraft(`${text.slice(0, place)}x${text.slice(place)}`, 'markdown', draft);
  const kept = new Set(draft.blocks.map(({ view }) => view));
  const read = edited.blocks.filter(({ view }) => !kept.has(view));
  assert.ok(read.length <= 3, `${read.length} blocks were read again`);
});

test('initials that an edit gives to a paper are read in every block', () => {
  const text =
    `The Interim Decision was brief.\n\n${PARAGRAPHS[3]}\n\n${PARAGRAPHS[3]}\n\nIt was wrong. ID at 9.\n\n`.repeat(3);
  const draft = parseDraft(text, 'plaintext');
  const cited = ({ citations }: Draft) => citations.filter(({ kind }) => kind === 'record').length;
  assert.ok(draft.blocks.length > 1);
  const edited = parseDraft(text.replace('Decision', 'Decision (ID)'), 'plaintext', draft);
  assert.deepEqual([cited(draft), cited(edited), cited(parseDraft(text, 'plaintext', edited))], [0, 3, 0]);
});

test('an edit at any letter of a definition gives or takes its initials', () => {
  const definition = 'The file of the appeal is the Initial Appeal File (the “IAF”), and it is long.';
  const text = [PARAGRAPHS[3], PARAGRAPHS[3], definition, PARAGRAPHS[3], 'It was so. IAF, Tab 8.'].join('\n\n');
  const draft = parseDraft(text, 'plaintext');
  assert.deepEqual([...draft.papers], ['IAF']);
  const from = text.indexOf(definition);
  for (let at = from; at < from + definition.length; at++) {
    const changed = `${text.slice(0, at)}x${text.slice(at + 1)}`;
    const edited = parseDraft(changed, 'plaintext', draft);
    assert.deepEqual(edited.papers, parseDraft(changed, 'plaintext').papers);
    assert.deepEqual(parseDraft(text, 'plaintext', edited).papers, draft.papers);
  }
});

test('blocks are the same with other line ends', () => {
  const lengths = (text: string) =>
    parseDraft(text, 'plaintext').blocks.map(({ view }) => view.text.replace(/\r/g, '').length);
  const text = `${PARAGRAPHS.slice(0, 6).join('\n\n')}\n\n`.repeat(10);
  assert.deepEqual(lengths(text.replaceAll('\n', '\r\n')), lengths(text));
});

test('a name that a paragraph cuts in two is read whole wherever a block might end', () => {
  for (let length = 1300; length < 1700; length += 7) {
    const { citations } = parseDraft(
      `${'x'.repeat(length)}. See Quill v.\n\nNorth, 14 S.W.3d 120 (Tex. 2000).`,
      'plaintext',
    );
    assert.equal(citations[0]?.parts.name?.text, 'Quill v. North');
  }
});
