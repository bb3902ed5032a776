import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { bindDraft } from '../../server/src/model/bind.ts';
import { readingPlace } from '../../server/src/model/readingOrder.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';

const sentences = fc
  .array(
    fc.constantFrom(
      ...[
        'Ash v. Bell, 571 U.S. 904, 134 S. Ct. 1801 (2014). ',
        'Ash v. Hill, 44 F.4th 12 (2022) ',
        '(quoting Cole v. Dunn, 571 U.S. 950 (2014)). ',
      ],
      ...[
        'Ash, 571 U.S. at 906. ',
        'Cole, 571 U.S. at 951. ',
        'Ash, supra, at 4. ',
        'Id. at 5. ',
        '(Id. at 3:4.) ',
        'Id. ¶ 4. ',
        'See 42 U.S.C. § 1983. ',
      ],
      ...[
        '(Pl. Tr. or ECF No. 118-1 at 28:7.) ',
        '(Pl. Tr. at 3:1.) ',
        '(ECF Nos. 118–19.) ',
        '(ECF No. 119 at 4.) ',
        '[^1] ',
        '\n\n[^1]: ',
        '\n\n',
        '; ',
        'see ',
      ],
      ...['Ash v. Bell, 2015 WL 4401177 (D. Conn. July 7, 2015). ', 'Ash, 2015 WL 4401177, at *2. '],
    ),
    { maxLength: 30, size: 'max' },
  )
  .map((pieces) => pieces.join(''));

test('whatever a draft holds, its citations are bound to what a reader has read before', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      const draft = parseDraft(text, 'markdown');
      const bound = bindDraft(draft, [{ document: 'ECF No. 119', as: ['Pl. Tr.'] }]);
      assert.equal(bound.citations.length, draft.citations.length);
      for (const citation of bound.citations) {
        for (const earlier of [citation.antecedent, ...citation.candidates]) {
          if (earlier === null) continue;
          assert.notEqual(earlier, citation.index);
          const target = bound.citations[earlier]!;
          assert.ok(readingPlace(draft, target) <= readingPlace(draft, citation));
          assert.equal(target.parallelTo, null);
        }
        if (citation.antecedent !== null) {
          const target = bound.citations[citation.antecedent]!;
          assert.equal(citation.unresolved, null);
          if (citation.kind !== 'record')
            assert.deepEqual([citation.authority, citation.record], [target.authority, target.record]);
        }
        if (citation.unresolved === 'ambiguous') assert.ok(citation.candidates.length > 1);
        if (citation.kind === 'record') assert.ok(citation.record !== null);
      }
    }),
    { numRuns: 500 },
  );
});

test('the lists of authorities and documents hold every bound citation once', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      const { citations, authorities, records } = bindDraft(parseDraft(text, 'markdown'));
      const listed = (id: string) =>
        citations.filter(({ authority, record }) => authority === id || record === id).map(({ index }) => index);
      for (const { id, citations: members } of [...authorities, ...records]) {
        assert.deepEqual(
          [...members].sort((a, b) => a - b),
          listed(id),
        );
      }
    }),
    { numRuns: 500 },
  );
});
