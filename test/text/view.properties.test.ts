import assert from 'node:assert/strict';
import test from 'node:test';
import { parser } from '@lezer/markdown';
import fc from 'fast-check';
import { draftView } from '../../server/src/text/draftView.ts';
import { wordSyntax } from '../../server/src/text/markdown/markdownWords.ts';
import type { Span } from '../../server/src/text/span.ts';
import { type DraftLanguage, OPAQUE, type TextView } from '../../server/src/text/view.ts';

const languages = fc.constantFrom<DraftLanguage>('markdown', 'plaintext');

/** Any code units at all, lone surrogates included. */
const anyUnits = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

/** Pieces of markup in any order, most of them unbalanced. */
const markup = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '`',
        '```',
        '~~~',
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        '    ',
        '> ',
        '- ',
        '12. ',
        '# ',
        '===',
        '---',
      ],
      ...['[', ']', '](', ')', '[^1]', '[^1]: ', '<', '>', '<!--', '-->', '<!-- pincite-', '<u>', '\\', '&sect;', '&'],
      ...[
        '^[',
        '.3 ',
        '\n\n3 See ',
        '-\n',
        'at *3',
        ', ',
        'Alder',
        ' v. ',
        '1',
        '\f',
        '12 F.3d 4',
        '\u{1D49C}',
        '\ud835',
        '\u00a0',
        '  ',
        '  \n',
        '\\\n',
        '![',
        '“',
        '§ ',
      ],
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((pieces) => pieces.join(''));

const drafts = fc.oneof(anyUnits, fc.string({ unit: 'binary' }), markup);

function assertInside(span: Span, length: number): void {
  assert.ok(0 <= span.start && span.start <= span.end && span.end <= length, `${span.start}..${span.end}`);
}

/** Every place of a view, and pairs of them, in a text short enough to try them all. */
function places(view: TextView): Span[] {
  const step = Math.max(1, view.text.length >> 5);
  const all: Span[] = [];
  for (let start = 0; start < view.text.length; start += step)
    for (let end = start + 1; end <= view.text.length; end += step) all.push({ start, end });
  return all;
}

test('any text has a view whose every place lies in the file', () => {
  fc.assert(
    fc.property(drafts, languages, (text, language) => {
      const view = draftView(text, language);
      for (const span of places(view)) {
        const file = view.toFile(span);
        assertInside(file, text.length);
        const balanced = view.toFileBalanced(span);
        assertInside(balanced, text.length);
        assert.ok(balanced.start <= file.start && file.end <= balanced.end);
      }
      for (const { span } of [...view.headings, ...view.comments, ...view.footnotes]) assertInside(span, text.length);
      for (const span of view.blockQuotes) assertInside(span, text.length);
    }),
    { numRuns: 400 },
  );
});

test('the map to the file never goes backwards in the text, nor in any footnote', () => {
  fc.assert(
    fc.property(drafts, languages, (text, language) => {
      const view = draftView(text, language);
      const last = new Map<number, number>();
      for (let at = 0; at < view.text.length; at++) {
        const { start, end } = view.toFile({ start: at, end: at + 1 });
        const note = view.footnotes.findLastIndex(({ span }) => span.start <= start && end <= span.end);
        // An empty code block is hidden too, though it has no letters.
        const least = view.text[at] === OPAQUE ? 0 : 1;
        assert.ok((last.get(note) ?? 0) <= start && start + least <= end, `${at}: ${last.get(note)} ${start} ${end}`);
        last.set(note, start);
      }
    }),
    { numRuns: 400 },
  );
});

test('emphasised runs lie in the view, in order', () => {
  fc.assert(
    fc.property(markup, languages, (text, language) => {
      const view = draftView(text, language);
      let last = 0;
      for (const run of view.emphases) {
        assertInside(run, view.text.length);
        assert.ok(last <= run.start);
        last = run.start;
      }
    }),
    { numRuns: 400 },
  );
});

test('plain text without marks is its own view', () => {
  const unmarked = fc.string({ unit: 'binary' }).map((text) => text.replace(/[*_\f-]|<!--|(?<=[)”"])\d/g, ''));
  fc.assert(
    fc.property(unmarked, (text) => {
      const view = draftView(text, 'plaintext');
      assert.equal(view.text, text);
      for (const span of places(view)) assert.deepEqual(view.toFile(span), span);
    }),
  );
});

test('words that no mark touches are the same letters in view and file', () => {
  fc.assert(
    fc.property(markup, languages, (text, language) => {
      const view = draftView(text, language);
      for (let at = view.text.indexOf('Alder'); at >= 0; at = view.text.indexOf('Alder', at + 1)) {
        const { start, end } = view.toFile({ start: at, end: at + 5 });
        assert.equal(text.slice(start, end).replace(/[^Ader l]/g, ''), 'Alder');
      }
    }),
    { numRuns: 400 },
  );
});

test('words taken at one step are those in which the Markdown parser finds nothing', () => {
  const quick = parser.configure(wordSyntax);
  const nodes = (text: string, by: typeof parser): unknown[] => {
    const found: unknown[] = [];
    by.parse(text).iterate({ enter: ({ name, from, to }) => void found.push([name, from, to]) });
    return found;
  };
  fc.assert(
    fc.property(drafts, (text) => assert.deepEqual(nodes(text, quick), nodes(text, parser))),
    { numRuns: 400 },
  );
});
