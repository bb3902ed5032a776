import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { before, suite, test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const SYNTAXES = path.join(import.meta.dirname, '../../syntaxes');

/** What the editor's own grammar of LaTeX makes of a comment. */
const LATEX = { scopeName: 'text.tex.latex', patterns: [{ match: '%.*$', name: 'comment.line.percentage.tex' }] };

/** Loads the citations' grammar the way the editor does: injected into plain text or LaTeX. */
async function loadGrammar(root: 'text.plain' | 'text.tex.latex'): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const files: Record<string, string> = {
    'text.plain': 'plaintext.tmLanguage.json',
    'pincite.injection': 'pincite.injection.tmLanguage.json',
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    async loadGrammar(scope) {
      if (scope === LATEX.scopeName) return textmate.parseRawGrammar(JSON.stringify(LATEX), 'latex.json');
      const file = files[scope];
      if (file === undefined) return null;
      return textmate.parseRawGrammar(readFileSync(path.join(SYNTAXES, file), 'utf8'), file);
    },
    getInjections: (scope) => (scope === root ? ['pincite.injection'] : undefined),
  });
  const grammar = await registry.loadGrammar(root);
  assert.ok(grammar);
  return grammar;
}

suite('the colours of citations', () => {
  let plain: IGrammar;
  let latex: IGrammar;
  before(async () => {
    plain = await loadGrammar('text.plain');
    latex = await loadGrammar('text.tex.latex');
  });

  /** `role:words` of everything coloured, where the role is the part of the scope before `.pincite`. */
  const coloured = (grammar: IGrammar, line: string): string[] =>
    grammar.tokenizeLine(line, textmate.INITIAL).tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const scope = scopes.findLast((name) => name.endsWith('.pincite'));
      if (scope === undefined || scope.startsWith('meta.')) return [];
      return [`${scope.split('.').at(-2)}:${line.slice(startIndex, endIndex)}`];
    });

  const cases: readonly (readonly [line: string, ...parts: string[]])[] = [
    [
      'See Orne v. Vail, 9912 F.3d 574, 576–77 (2d Cir. 2014).',
      'signal:See',
      'volume:9912',
      'reporter:F.3d',
      'page:574',
      'pin:576–77',
    ],
    [
      '9933 F.Supp.2d 401; 9918 S. Ct. 2211; 9987 N.E.2d 402',
      'volume:9933',
      'reporter:F.Supp.2d',
      'page:401',
      'volume:9918',
      'reporter:S. Ct.',
      'page:2211',
      'volume:9987',
      'reporter:N.E.2d',
      'page:402',
    ],
    ['Orne, 9912 F.3d at 575.', 'volume:9912', 'reporter:F.3d', 'page:575'],
    ['No. 17 Civ. 99404, 2019 WL 99174216, at *3', 'volume:2019', 'reporter:WL', 'page:99174216', 'pin:*3'],
    [
      '(Id. at 28:7–30:13.) Vail, supra, at 12.',
      'back-reference:Id.',
      'pin:28:7–30:13',
      'back-reference:supra',
      'pin:12',
    ],
    [
      '42 U.S.C. § 1983; 28 C.F.R. § 35.130(b)(7).',
      'title:42',
      'code:U.S.C.',
      'section:§',
      'section:1983',
      'title:28',
      'code:C.F.R.',
      'section:§',
      'section:35.130(b)(7)',
    ],
    ['Fed. R. Civ. P. 56(c)(1)(A).', 'code:Fed. R. Civ. P.', 'section:56(c)(1)(A)'],
    ['(ECF No. 118-1 at 4; Vail Decl. ¶¶ 8–12.)', 'record:ECF No.', 'entry:118-1', 'pin:4', 'section:¶¶', 'pin:8–12'],
    ['She came on 12 Jan. 2019 at 9:30 with 3 Exs. 4 and saw Room 12 A. 5th.'],
    ['See the attached; the 12 Parts of 40 pages at 5.'],
  ];
  for (const [line, ...parts] of cases) {
    test(line, () => assert.deepEqual(coloured(plain, line), parts));
  }

  test('in LaTeX, but not in its comments', () => {
    assert.deepEqual(coloured(latex, '\\emph{Id.} at 5; 9912 F.3d 574 % 9912 F.3d 574'), [
      'back-reference:Id.',
      'pin:5',
      'volume:9912',
      'reporter:F.3d',
      'page:574',
    ]);
  });
});
