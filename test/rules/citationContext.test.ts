import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import type { CitationContext } from '../../server/src/rules/citationContext.ts';
import { createDraftContext } from '../../server/src/rules/draftContext.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';

const DOE = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const ROE = '*Tamsin v. Brook*, 301 F.3d 95, 101 (1st Cir. 2002)';

function contextsIn(text: string, language: DraftLanguage = 'markdown'): CitationContext[] {
  const bound = bindDraft(parseDraft(text, language));
  const { contextOf } = createDraftContext(bound);
  return bound.citations.map(contextOf);
}

/** Texts with the contexts of their citations, in order. */
const CASES: Readonly<Record<string, readonly (readonly [string, ...CitationContext[]])[]>> = {
  'citation sentences': [
    [`${DOE}.`, 'sentence'],
    [`The rule is old. ${DOE}. It holds.`, 'sentence'],
    [`The rule is old. *See* ${DOE}; *see also* ${ROE}.`, 'sentence', 'sentence'],
    [`The rule “is old.” ${DOE} (emphasis added). It holds.`, 'sentence'],
    [`The rule is old.[^1] ${DOE}.\n\n[^1]: *See* ${ROE}.`, 'sentence', 'sentence'],
    [`It was so. (ECF No. 12 at 3.) It is no more.`, 'sentence'],
    [`Why? ${DOE}.`, 'sentence'],
    [`The rule is old. ${DOE}, *aff’d*, 552 U.S. 9 (2009).`, 'sentence', 'sentence'],
    ['*Orrin v. Vale Corp.*, 480 U.S. 910, 914, 107 S. Ct. 1304 (1987).', 'sentence', 'sentence'],
    [`1. ${DOE}.`, 'sentence'],
  ],
  'parentheticals follow the form of clauses': [
    [`The rule is old. ${DOE} (quoting ${ROE}).`, 'sentence', 'clause'],
    [`In ${DOE} (quoting ${ROE}), the court held so.`, 'text', 'clause'],
  ],
  'citation clauses': [
    [`The rule is old, *see* ${DOE}, and it is settled.`, 'clause'],
    [`The rule is old, ${DOE}, and it is settled.`, 'clause'],
    [`The rule is old, ${DOE}; it is settled.`, 'clause'],
    [`It was so (ECF No. 12 at 3) and is so.`, 'clause'],
    [`The movant must cite “parts of the record,” Fed. R. Civ. P. 56(c).`, 'clause'],
  ],
  'running text': [
    [`In ${DOE}, the court held so.`, 'text'],
    [`${DOE}, held so.`, 'text'],
    [`${DOE} held so.`, 'text'],
    [`The court relied on ${DOE}, and ${ROE}, when it held so.`, 'text', 'text'],
    [`Does ${DOE}, still hold?`, 'text'],
    ['The motion under Fed. R. Civ. P. 56(a) was denied.', 'text'],
  ],
  'quoted words': [
    [`The court wrote: “The rule is old. ${DOE}.”`, 'quotation'],
    [`The court wrote:\n\n> The rule is old. ${DOE}.`, 'block-quote'],
  ],
  headings: [
    [`# I. ${DOE} CONTROLS`, 'heading'],
    [`A. This Court Should Follow ${DOE}\n\nIt held so.`, 'heading'],
  ],
  tables: [
    [`# TABLE OF AUTHORITIES\n\n## Cases\n\n${DOE}, 5\n\n# ARGUMENT\n\n${ROE}.`, 'table', 'sentence'],
    [`TABLE OF AUTHORITIES\n\nCases\n\n${DOE} ........ 5\n\nARGUMENT\n\nIt is so. ${ROE}.`, 'table', 'sentence'],
    [`Cases\n\n${DOE} . . . . . . 5`, 'table'],
    [`| authority | page |\n|---|---|\n| ${DOE} | 5 |`, 'table'],
  ],
  'what cannot be told': [
    [`The rule: ${DOE}.`, 'unknown'],
    [`In 2008, ${DOE}, held so.`, 'unknown'],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(`context: ${name}`, () => {
    for (const [text, ...wanted] of cases) {
      test(text, () => assert.deepEqual(contextsIn(text), wanted));
      test(`with CRLF: ${text}`, () => {
        const around = `The court should deny the motion.\n\n${text}\n\nThe end.\n`;
        assert.deepEqual(contextsIn(around.replaceAll('\n', '\r\n')), wanted);
      });
    }
  });
}

test('context: the caption of a draft', () => {
  const text =
    'UNITED STATES DISTRICT COURT\n\nDANA ORRIN,\n\nPlaintiff,\n\nOrrin v. Vale Corp., No. 19-cv-4120, 2020 WL 555123 (S.D.N.Y. Jan. 5, 2020)\n\nVALE CORP.,\n\nDefendant.\n\nThe motion fails. Tamsin v. Brook, 301 F.3d 95, 101 (1st Cir. 2002).\n';
  assert.deepEqual(contextsIn(text, 'plaintext'), ['caption', 'sentence']);
});

test('context: a megabyte of parentheses is told in linear time', { timeout: 20_000 }, () => {
  const text = `${DOE} ${'('.repeat(1_000_000)}`;
  assert.equal(contextsIn(text).length >= 1, true);
});

test('context: many citations in one paragraph are told in linear time', { timeout: 20_000 }, () => {
  const text = `The rule is old, ${DOE}, and ${ROE}, `.repeat(2000);
  assert.equal(contextsIn(text).length, 4000);
});
