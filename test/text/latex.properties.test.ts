import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import { latexView } from '../../server/src/text/latex/latex.ts';
import { contains, type Span } from '../../server/src/text/span.ts';
import type { TextView } from '../../server/src/text/view.ts';

/** Any code units at all, lone surrogates included. */
const anyUnits = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

/** Pieces of LaTeX in any order, most of them unbalanced. */
const markup = fc
  .array(
    fc.constantFrom(
      ...['{', '}', '[', ']', '\\', '\\\\', '%', '$', '$$', '~', '--', '``', "''", '“', '”', '\\(', '\\]', "\\'", '&'],
      ...['\\emph{', '{\\em ', '\\footnote{', '\\footnotemark', '\\footnotetext{', '\\section*{', '\\enquote{', '\\S'],
      ...[
        '\\cite{',
        '\\href{',
        '\\newcommand{',
        '\\setlength',
        '\\def\\x',
        '\\verb|',
        '\\item',
        '\\par',
        '\\x[',
        '\\c',
      ],
      ...[
        '\\begin{',
        '\\end{',
        'quote}',
        'verbatim}',
        'document}',
        '\\begin{document}',
        '\\begin{quote}',
        '\\end{quote}',
      ],
      ...[
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        ' ',
        '\t',
        'Alder',
        ' v. ',
        'Birch, ',
        '12 F.3d 4',
        'Id. at 5. ',
        '\u{1D49C}',
        '\ud835',
      ],
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((pieces) => pieces.join(''));

const drafts = fc.oneof(markup, anyUnits);

function assertInside(span: Span, length: number): void {
  assert.ok(0 <= span.start && span.start <= span.end && span.end <= length, `${span.start}..${span.end}`);
}

/** Places of a view, and pairs of them. */
function places(view: TextView): Span[] {
  const step = Math.max(1, view.text.length >> 5);
  const all: Span[] = [];
  for (let start = 0; start < view.text.length; start += step)
    for (let end = start + 1; end <= view.text.length; end += step) all.push({ start, end });
  return all;
}

test('any text has a LaTeX view whose every place lies in the file', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const view = latexView(text);
      for (const span of places(view)) {
        const file = view.toFile(span);
        assertInside(file, text.length);
        const balanced = view.toFileBalanced(span);
        assertInside(balanced, text.length);
        assert.ok(contains(balanced, file));
      }
      const { headings, comments, footnotes, blockQuotes } = view;
      for (const span of blockQuotes) assertInside(span, text.length);
      for (const { span } of [...headings, ...comments, ...footnotes]) assertInside(span, text.length);
      for (let i = 1; i < footnotes.length; i++) assert.ok(footnotes[i - 1]!.span.start < footnotes[i]!.span.start);
    }),
    { numRuns: 800 },
  );
});

test('the map to the file never goes backwards in the text, nor in any footnote', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const view = latexView(text);
      const last = new Map<number, number>();
      for (let at = 0; at < view.text.length; at++) {
        const { start, end } = view.toFile({ start: at, end: at + 1 });
        const note = view.footnotes.findLastIndex(({ span }) => span.start <= start && end <= span.end);
        assert.ok((last.get(note) ?? 0) <= start && start < end, `${at}: ${last.get(note)} ${start} ${end}`);
        last.set(note, start);
      }
    }),
    { numRuns: 800 },
  );
});

test('emphasised runs lie in the view, in order', () => {
  fc.assert(
    fc.property(markup, (text) => {
      const view = latexView(text);
      let last = 0;
      for (const run of view.emphases) {
        assertInside(run, view.text.length);
        assert.ok(last <= run.start);
        last = run.start;
      }
    }),
  );
});

test('braces in any disorder lose no word of a paragraph without formulas and keys', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '\\emph{',
    '{\\em ',
    '\\footnote{',
    '\\unknown{',
    '\\section{',
    '``',
    '[',
    ']',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30, size: 'max' }), (list) => {
      const text = list.map((piece) => `${piece}Alder `).join('');
      assert.equal(latexView(text).text.match(/Alder/g)?.length ?? 0, list.length);
    }),
  );
});

test('any LaTeX text has a sound parse', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const { citations } = parseDraft(text, 'latex');
      citations.forEach((citation, i) => {
        assertInside(citation.span, text.length);
        assert.ok(citation.core.start < citation.core.end);
        assert.ok(contains(citation.span, citation.core));
        for (const { span } of citation.pins) assert.ok(contains(citation.span, span));
        if (i > 0) assert.ok(citations[i - 1]!.span.start <= citation.span.start);
      });
    }),
    { numRuns: 800 },
  );
});

const MEGABYTE = 1 << 20;

/** Units repeated to a megabyte: what looks for a partner must not look for it again and again. */
const HOSTILE = [
  ...[
    '{',
    '}',
    '\\',
    '%',
    '$',
    '$$\n',
    '\\emph{',
    '{\\em a',
    '\\footnote{',
    '\\section{',
    '\\cite{',
    '\\href{',
    '\\x[',
    '[]',
  ],
  ...[
    '\\verb|',
    '\\(',
    '\\[',
    '\\begin{verbatim}',
    '\\begin{quote}',
    '\\end{quote}',
    '\\newcommand{\\a}{',
    '\\def\\a{',
  ],
  ...[
    '``',
    "''",
    "\\'",
    '\\c ',
    '\\S ',
    '\\par ',
    '\\footnotemark',
    '\\begin{quote}\\footnote{',
    '{}',
    '\r',
    '% a\n',
    ' \n',
  ],
];

for (const unit of HOSTILE) {
  test(`a megabyte of ${JSON.stringify(unit)} is read as LaTeX`, () => {
    const text = `${unit.repeat(Math.floor(MEGABYTE / unit.length))}\n\nAlder v. Birch, 12 F.3d 4 (2d Cir. 1993).`;
    const { citations, view } = parseDraft(text, 'latex');
    // What is open at the end hides nothing but a formula, code or comment that holds the whole rest.
    assert.equal(citations.length, 1, view.text.slice(-80));
    assert.equal(text.slice(citations[0]!.core.start, citations[0]!.core.end), '12 F.3d 4');
  });
}
