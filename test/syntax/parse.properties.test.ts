import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Part } from '../../server/src/syntax/citation.ts';
import type { Draft } from '../../server/src/syntax/draft.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { contains, type Span } from '../../server/src/text/span.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { show } from './reading.ts';

const languages = fc.constantFrom<DraftLanguage>('markdown', 'plaintext');

/** Any code units at all, lone surrogates included. */
const anyUnits = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

/** Pieces of citations and of markup in any order. */
const fragments = fc
  .array(
    fc.constantFrom(
      ...[
        'Ash v. Bell, 412 F.3d 871, 134 S. Ct. 1801 (2d Cir. 2005)',
        'Id. at 28:7–30:13',
        '*Ash*, 412 F.3d at 880',
        'Bell, supra, at 4',
      ],
      ...[
        '(Pl. Tr. or ECF No. 118-1 at 3:1)',
        'No. 14-cv-22, 2015 WL 4401177, at *3 (S.D.N.Y. July 7, 2015)',
        ' (quoting Cole v. Dunn, 44 F.4th 12 (2022))',
      ],
      ...[
        'Ash v. Bell',
        'In re Elm',
        ', ',
        ' ',
        '. ',
        '; ',
        '412',
        ' F.3d ',
        '871',
        'F. Supp. 2d',
        ' at ',
        '*3',
        '878–79',
      ],
      ...[
        '(2d Cir. 2005)',
        '(',
        ')',
        '(quoting ',
        '[',
        ']',
        '2005',
        '2d Cir.',
        'Sept. 30, ',
        'Id.',
        'id. at ',
        'supra',
        ' note ',
      ],
      ...[
        'No. 02 Civ. 2826',
        '2015 WL 4401177',
        'ECF No. ',
        'ECF Nos. 45–47',
        '118-1',
        'Pl. Tr.',
        ' or ',
        '28:7–30:13',
        '¶ ',
        '§ ',
      ],
      ...[
        'Knowles Decl.',
        '42 U.S.C. ',
        '1983',
        'Rule ',
        '56.1',
        'Cal. Civ. Code',
        'U.S. Const. art. ',
        'IV',
        '12 Alder L. Rev. 3',
      ],
      ...[
        'See ',
        'cf. ',
        'n.4',
        ' & ',
        ' and ',
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        '\u00a0',
        '\f',
        '*',
        '_',
        '`',
        '> ',
        '# ',
        '[^1]',
        '"',
        '“',
        '”',
      ],
      ...['\u{1D49C}', '\ud835', '___', '-', '–', '1998-NMCA-105', 'the court held ', '$', '9 Black 4'],
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((pieces) => pieces.join(''));

function assertInside(span: Span, length: number): void {
  assert.ok(0 <= span.start && span.start <= span.end && span.end <= length, `${span.start}..${span.end} of ${length}`);
}

/** Everything that holds of every parse. */
function assertSound(draft: Draft): void {
  const { text, citations, groups } = draft;
  citations.forEach((citation, i) => {
    assert.equal(citation.index, i);
    assertInside(citation.span, text.length);
    assert.ok(citation.core.start < citation.core.end, 'a core has letters');
    assert.ok(contains(citation.span, citation.core), 'the core lies within the span');
    const { symbols = [], ...named } = citation.parts;
    for (const part of [...Object.values(named), ...symbols].filter((part): part is Part => part !== undefined)) {
      assert.ok(
        contains(citation.span, part.span),
        `${part.text} lies within ${text.slice(citation.span.start, citation.span.end)}`,
      );
    }
    for (const pin of citation.pins) assert.ok(contains(citation.span, pin.span), 'a pin lies within the span');
    if (citation.signal) assert.ok(citation.signal.span.end <= citation.core.start, 'a signal stands before');
    if (i > 0) assert.ok(citations[i - 1]!.span.start <= citation.span.start, 'citations are in the order of the text');
    for (const earlier of [citation.within, citation.parallelTo, citation.sameAs]) {
      if (earlier !== null) assert.ok(earlier < i, 'what a citation stands with comes before it');
    }
    if (citation.parallelTo !== null) {
      assert.ok(
        contains(citations[citation.parallelTo]!.span, citation.span),
        'a parallel lies within its main citation',
      );
    } else if (i > 0) {
      const before = citations.slice(0, i).findLast(({ parallelTo }) => parallelTo === null)!;
      // A citation goes on behind the notes at the foot of its page, which have citations of their own.
      const isInNote = draft.view.footnotes.some(
        ({ span }) => contains(before.span, span) && contains(span, citation.span),
      );
      assert.ok(isInNote || before.span.end <= citation.span.start, 'no two citations overlap');
    }
    assert.ok(groups[citation.group]?.members.includes(i), 'a citation is a member of its group');
  });
  assert.equal(
    groups.reduce((sum, { members }) => sum + members.length, 0),
    citations.length,
  );
  for (const span of [...draft.quotations, ...draft.shortNames.map(({ span }) => span)])
    assertInside(span, text.length);
}

test('any text has a sound parse', () => {
  fc.assert(
    fc.property(fc.oneof(anyUnits, fc.string({ unit: 'binary' })), languages, (text, language) =>
      assertSound(parseDraft(text, language)),
    ),
    { numRuns: 300 },
  );
});

test('pieces of citations in any order have a sound parse', () => {
  const citation = 'Ash v. Bell, 412 F.3d 871 (2d Cir. 2005)';
  fc.assert(
    fc.property(fragments, languages, (text, language) => assertSound(parseDraft(text, language))),
    // The last name begins before the note at the foot of its page, and goes on behind it.
    { numRuns: 1500, examples: [[`${citation}9 Black 4\n\n9 Black 4${citation}\f${citation}`, 'markdown']] },
  );
});

/** Whole citations with prose between them, as a draft has them. */
const sentences = fc
  .array(
    fc.constantFrom(
      'In Ash v. Bell, 412 F.3d 871, 878–79 (9th Cir. 2005), the court agreed.',
      'Cole v. Dunn, 571 U.S. 904, 910, 134 S. Ct. 1801 (2014) (quoting Eads v. Ford, 310 U.S. 900 (1940)).',
      'See Ash, 412 F.3d at 880; id. at 881 n.4.',
      'Gray v. Hill, No. 14-cv-2245 (ABC), 2015 WL 4401177, at \\*3 (S.D.N.Y. July 7, 2015).',
      'See 42 U.S.C. §§ 1983, 1985(3); Fed. R. Civ. P. 56(c).',
      '(Pl. Tr. or ECF No. 118-1 at 28:7–30:13.)',
      '(Id. at 31:2; Knowles Decl. ¶ 9; ECF Nos. 45–47.)',
      'Dunn, supra, at 12.',
      'It was so in all years that followed, and nobody objected.',
    ),
    { minLength: 1, maxLength: 9, size: 'max' },
  )
  .map((list) => list.join('\n'));

/** A parse without offsets: fields in which white space is collapsed. */
function fields(text: string, language: DraftLanguage): unknown[] {
  const draft = parseDraft(text, language);
  return draft.citations.map((citation) => show(draft, citation));
}

test('CRLF changes no citation', () => {
  fc.assert(
    fc.property(sentences, languages, (text, language) => {
      assert.deepEqual(fields(text.replaceAll('\n', '\r\n'), language), fields(text, language));
    }),
  );
});

test('emphasis on a case name changes no citation', () => {
  const marks = fc.constantFrom('*', '_', '**');
  fc.assert(
    fc.property(sentences, languages, marks, (text, language, mark) => {
      const emphasised = text.replace(
        /(?:Ash|Cole|Eads|Gray) v\. (?:Bell|Dunn|Ford|Hill)|Ash(?=, 412)|Dunn(?=, supra)/g,
        `${mark}$&${mark}`,
      );
      const plain = fields(text, language) as { text: string }[];
      const found = fields(emphasised, language) as { text: string }[];
      assert.deepEqual(
        found.map((citation) => ({
          ...citation,
          text: citation.text.replaceAll(mark, '').replaceAll('at \\3', 'at \\*3'),
        })),
        plain.map((citation) => ({
          ...citation,
          text: citation.text.replaceAll(mark, '').replaceAll('at \\3', 'at \\*3'),
        })),
      );
    }),
  );
});

test('letters before a draft change no citation but its place', () => {
  const prefix = 'Zum \u{1D49C}nfang. ';
  fc.assert(
    fc.property(sentences, languages, (text, language) => {
      const moved = parseDraft(prefix + text, language).citations;
      const still = parseDraft(text, language).citations;
      assert.deepEqual(
        moved.map(({ core }) => core.start - prefix.length),
        still.map(({ core }) => core.start),
      );
    }),
  );
});
