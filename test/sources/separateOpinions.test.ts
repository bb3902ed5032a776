import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { separateOpinionAt } from '../../server/src/sources/separateOpinions.ts';
import type { SourceDocument } from '../../server/src/sources/sourceDocument.ts';
import { sourceDocument } from '../support/sources.ts';

/** The separate opinions of a text, each with its first and last word. */
function shown({ text, separateOpinions }: SourceDocument): readonly string[] {
  return separateOpinions.map(({ kind, words, span }) => {
    const own = text.slice(span.start, span.end).trim().split(/\s+/);
    return `${kind} (${words}): ${own[0]} … ${own.at(-1)}`;
  });
}

const lines = (...words: string[]): string => words.join('\n\n');

const CASES: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
  [
    'a justice by title',
    lines(
      'JUSTICE ASH delivered the opinion of the Court.',
      'We affirm.',
      'JUSTICE HALE, with whom JUSTICE BELL joins, dissenting.',
      'I do not agree, and Justice Hale is who I am.',
    ),
    ['dissent (Hale, J., dissenting): JUSTICE … am.'],
  ],
  [
    'a judge by rank, one after the other',
    lines(
      'ASH, Circuit Judge:',
      'We affirm.',
      'BELL, Circuit Judge, concurring in the judgment:',
      'So would I.',
      'HALE, Chief Judge, dissenting:',
      'I would not.',
    ),
    [
      'concurrence (Bell, J., concurring in the judgment): BELL, … I.',
      'dissent (Hale, C.J., dissenting): HALE, … not.',
    ],
  ],
  [
    'in parentheses, with numbered paragraphs',
    lines('[¶1.] ASH, Justice.', '[¶2.] We affirm.', '[¶3.] HALE, Justice (dissenting).', '[¶4.] I would not.'),
    ['dissent (Hale, J., dissenting): [¶3.] … not.'],
  ],
  [
    'two judges, a star page before the words, text that runs on',
    lines('Opinion of the Court', 'We affirm.', '*579 HALE and McKEE, JJ., dissenting. We would not.'),
    ['dissent (Hale & McKEE, JJ., dissenting): *579 … not.'],
  ],
  ['a label alone', lines('We affirm.', 'DISSENTING OPINION', 'I would not.'), ['dissent (null): DISSENTING … not.']],
  [
    'the list of a syllabus, and of who sat',
    lines(
      'ASH, J., delivered the opinion of the Court. HALE, J., filed a dissenting opinion.',
      'Opinion by Judge Ash; Dissent by Judge Hale',
      'OPINION',
      'We affirm. HALE, J., dissents.',
    ),
    [],
  ],
  [
    'a sentence about another judge',
    lines(
      'We affirm.',
      'Justice Hale, dissenting in Orrin v. Vale, said otherwise.',
      'It was so (see the words of\nHale, J., dissenting). We do not agree.',
    ),
    [],
  ],
  [
    'what ends in a disposition was the court’s',
    lines('It was said by', 'Justice Hale, dissenting:', 'that it is not so. We agree.', 'It is so ordered.'),
    [],
  ],
  [
    'the notes of all at the end',
    lines('We affirm.', 'HALE, J., dissenting.', 'I would not.', '[1] The note of the court.', 'It goes on.'),
    ['dissent (Hale, J., dissenting): HALE, … not.'],
  ],
  [
    'another paper behind it',
    lines('We affirm.', 'HALE, J., dissenting.', 'I would not.', 'ON PETITION FOR REHEARING', 'Denied.'),
    ['dissent (Hale, J., dissenting): HALE, … not.'],
  ],
  [
    'heads of pages: the first may stand above the end of the opinion of the court',
    [
      'Opinion of the Court',
      'We say',
      '\fHALE, J., dissenting',
      'that we affirm.',
      '\fHALE, J., dissenting',
      'I would not.',
    ].join('\n'),
    ['dissent (Hale, J., dissenting): HALE, … not.'],
  ],
];

describe('separate opinions in the words of a text', () => {
  for (const [name, text, found] of CASES) {
    test(name, async () => {
      assert.deepEqual(shown(await sourceDocument('a.txt', text)), found);
      assert.deepEqual(shown(await sourceDocument('a.txt', text.replaceAll('\n', '\r\n'))), found);
    });
  }
});

test('opinions that markup sets apart, their notes with them', async () => {
  const html =
    '<article class="opinion" data-type="majority"><p class="author">ASH, J.</p><p>We affirm.</p></article>' +
    '<article class="opinion" data-type="dissent"><p class="author">HALE, J., dissenting.</p><p>I would not.</p>' +
    '<aside class="footnote">1 The note.</aside></article>' +
    '<article class="opinion" data-type="concurring-in-part-and-dissenting-in-part"><p>I half agree.</p></article>';
  assert.deepEqual(shown(await sourceDocument('a.html', html)), [
    'dissent (Hale, J., dissenting): HALE, … note.',
    'both (null): I … agree.',
  ]);
  const xml = `<casebody>${html.replaceAll(/<article class="opinion" data-type=/g, '<opinion type=').replaceAll('</article>', '</opinion>')}</casebody>`;
  assert.equal(shown(await sourceDocument('a.xml', xml)).length, 2);
});

test('opinions of the libraries in JSON', async () => {
  const cluster = {
    case_name: 'Orrin v. Vale Corp.',
    sub_opinions: [
      { type: '020lead', html: '<p>We affirm.</p>' },
      { type: '030concurrence', plain_text: 'BELL, J., concurring.\n\nSo would I.' },
      { type: '040dissent', html_with_citations: '<p>Justice Hale, dissenting.</p><p>I would not.</p>' },
    ],
  };
  assert.deepEqual(shown(await sourceDocument('a.json', JSON.stringify(cluster))), [
    'concurrence (Bell, J., concurring): BELL, … I.',
    'dissent (Hale, J., dissenting): Justice … not.',
  ]);
  const cap = {
    name_abbreviation: 'Orrin v. Vale Corp.',
    casebody: {
      data: {
        head_matter: 'Head',
        opinions: [
          { type: 'majority', text: 'We affirm.' },
          { type: 'dissent', text: 'Not I.' },
        ],
      },
    },
  };
  assert.deepEqual(shown(await sourceDocument('a.json', JSON.stringify(cap))), ['dissent (null): Not … I.']);
});

test('a place that has both is in neither', async () => {
  const source = await sourceDocument('a.txt', lines('We affirm.', 'HALE, J., dissenting.', 'I would not.'));
  const place = (words: string) => ({
    start: source.text.indexOf(words),
    end: source.text.indexOf(words) + words.length,
  });
  assert.equal(separateOpinionAt(source, place('I would'))?.words, 'Hale, J., dissenting');
  assert.equal(separateOpinionAt(source, place('affirm')), null);
  assert.equal(separateOpinionAt(source, { start: 0, end: source.text.length }), null);
});
