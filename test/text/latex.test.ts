import assert from 'node:assert/strict';
import test from 'node:test';
import { latexView } from '../../server/src/text/latex/latex.ts';
import { OPAQUE } from '../../server/src/text/view.ts';
import { emphasised, sliceOf } from './viewing.ts';

/**
 * Asserts the words of a LaTeX draft. `□` stands for the letter that hides what holds no words, `¦` for the line ends
 * that keep paragraphs apart.
 */
function reads(name: string, rows: readonly (readonly [file: string, words: string])[]): void {
  test(name, () => {
    for (const [file, words] of rows) {
      const shown = latexView(file).text.replaceAll(OPAQUE, '□').replaceAll('\n\n\n', '¦');
      assert.equal(shown, words, file);
    }
  });
}

function fileSlice(file: string, words: string, balanced?: 'balanced'): string {
  return sliceOf(file, latexView(file), words, balanced);
}

reads('commands and braces are no words, what stands in them is', [
  ['\\emph{Alder v. Birch}, 12', 'Alder v. Birch, 12'],
  ['\\textit{Alder} v. \\textbf{\\textsc{Birch}}', 'Alder v. Birch'],
  ['{\\em Alder v. Birch\\/}, 12', 'Alder v. Birch, 12'],
  ['{\\itshape\nAlder} v. {Birch}', 'Alder v. Birch'],
  ['\\uline {Alder} v. \\underline\n{Birch}', 'Alder v. Birch'],
  ['\\unknown[option]{Alder}{ v. Birch}', 'Alder v. Birch'],
  ['\\noindent Alder \\clearpage\nv. Birch', 'Alder v. Birch'],
  ['\\textcolor{red}{Alder} \\href{https://example.org/12_3}{v. Birch}', 'Alder v. Birch'],
  ['2\\textsuperscript{nd} Cir.', '2nd Cir.'],
  ['12 F.3d 4\\textsuperscript{12} (1993).$^{3}$ $^4$', '12 F.3d 4 (1993). '],
]);

reads('signs are read as what they print', [
  ['42~U.S.C.\\ \\S~1983', '42\u00a0U.S.C. §\u00a01983'],
  ['\\S\\ 1 \\S{} 2 \\S\\S~3--4 \\S\\,5', '§ 1 § 2 §§\u00a03–4 §\u20095'],
  ['\\P\\P~8--12 \\P{}3', '¶¶\u00a08–12 ¶3'],
  ['Dunne \\& Polk, 5\\%, \\$3, \\#4, a\\_b, \\{c\\}', 'Dunne & Polk, 5%, $3, #4, a_b, {c}'],
  ['1--2 --- 3-4', '1–2 — 3-4'],
  ["``Alder `v.' Birch'' App'x", "“Alder ‘v.' Birch” App'x"],
  ['\\ldots{} \\dots\\ a', '… … a'],
  ['Corp.\\@ a\\-b \\textquotedblleft x\\textquotedblright{}', 'Corp. ab “x”'],
  ['at *3, at \\*4', 'at *3, at *4'],
  ['Alder\\\\ Birch \\\\*[2pt] Cedar', 'Alder\n Birch \n Cedar'],
]);

reads('TeX passes over the blanks after a command, a line end among them, and never over a blank line', [
  ['\\S 1983', '§1983'],
  ['\\S\n  1983', '§1983'],
  ['a \\ldots\n\nb', 'a …\n\nb'],
]);

reads('accented letters are one letter', [
  ["Mu\\~noz v. Garc\\'{\\i}a", 'Muñoz v. García'],
  ['\\c{C}elik, \\v Sim\\\'ak, \\"Ozt\\"urk, \\^{o}, \\`a', 'Çelik, Šimák, Öztürk, ô, à'],
  ['\\ae\\ss{} \\O re, \\o', 'æß Øre, ø'],
  ['\\~{} \\^{}', '~ ^'],
]);

reads('comments are left out with their line end, as TeX does', [
  ['Alder % 412 F.3d 871\nv. Birch', 'Alder v. Birch'],
  ['Al% a\n  der', 'Alder'],
  ['Alder\n% a\n% b\nBirch', 'Alder\nBirch'],
  ['Alder % a\r\n\r\nBirch', 'Alder \r\n\r\nBirch'],
  ['5\\% Alder\\\\% b', '5% Alder\n'],
]);

reads('code, formulas, references and settings hold no words', [
  ['\\verb|412 F.3d 871| x', '□ x'],
  ['\\begin{verbatim}\n} % 412 F.3d 871\n\\end{verbatim} x', '□ x'],
  ['\\begin{lstlisting}{412 F.3d}\\end{lstlisting}', '□'],
  ['a $x^{412}$ \\(y\\) \\[z\\] $$w$$ b', 'a □ □ □ □ b'],
  ['\\cite[12]{smith_2010} Ex.~\\ref{ex:a}\\label{here}', '□ Ex.\u00a0□'],
  ['\\includegraphics[width=3cm]{412 F.3d 871.png}\\input{chapter}', '□'],
  ['\\setlength{\\parindent}{0pt}\\setlength\\parskip{1em}\\vspace*{2em}x', 'x'],
  ['\\newcommand{\\alder}[1]{412 F.3d #1}\\def\\b#1{x}y', 'y'],
  ['a\\begin{comment}412 F.3d 871\\end{comment}b', 'ab'],
]);

reads('the preamble is opaque, and nothing comes after the document', [
  ['\\title{412 F.3d 871}\n\\begin{document}\nAlder\n\\end{document} x', '□\nAlder\n'],
  ['% \\begin{document}\n\\begin{document}Alder', '□Alder'],
  ['\\begin{document}Alder % \\end{document}\nBirch', '□Alder Birch'],
  ['\\title{Alder}', 'Alder'],
]);

reads('paragraphs, headings, lists, environments and footnotes stand apart', [
  ['Alder\\par Birch', 'Alder¦Birch'],
  ['\\section*{Argument}Alder', '¦Argument¦Alder'],
  ['\\begin{itemize}\\item Alder \\item[a)] Birch\\end{itemize}', '¦¦Alder ¦[a)] Birch¦'],
  ['\\begin{tabular}{lr}Alder\\end{tabular}', '¦Alder¦'],
  ['Settled.\\footnote{Alder v. Birch.} Next\\par Last', 'Settled. Next¦Alder v. Birch.¦¦Last'],
  ['Settled.\\footnote{Alder.}\n\nNext\\footnote{Birch\n\nv. Cedar.}', 'Settled.¦Alder.¦\n\nNext¦Birch\n\nv. Cedar.¦'],
  ['Alder v.\\footnote{See \\emph{Cedar}.} Birch', 'Alder v. Birch¦See Cedar.¦'],
  ['\\section{Point\\footnote{Alder}} Next', '¦Point¦¦Alder¦ Next'],
]);

reads('a quotation goes on after a footnote that is called for in it', [
  ["``Alder\\footnote{Birch} and'' Cedar", '“Alder and” Cedar¦Birch¦'],
  ['``lost\n\nAlder\\footnote{Birch} and', '“lost\n\nAlder and¦Birch¦'],
  ['\\enquote{Alder \\enquote{and} Birch}', '“Alder ‘and’ Birch”'],
]);

reads('what has no partner is left out alone', [
  ['Alder} v. {Birch', 'Alder v. Birch'],
  ['\\emph{Alder v. Birch, 12', 'Alder v. Birch, 12'],
  ['\\cite{Alder\n\nBirch', '□Alder\n\nBirch'],
  ['\\href{Alder', 'Alder'],
  ['$5 Alder\n\n$6 Birch', '$5 Alder\n\n$6 Birch'],
  ['\\verb|Alder\nBirch|', '|Alder\nBirch|'],
  ['\\begin{verbatim}Alder', '¦Alder'],
  ['\\begin Alder \\end', 'Alder '],
  ['\\[Alder', '[Alder'],
  ['Alder\\', 'Alder'],
]);

test('headings have their level, their words and the place of their words', () => {
  const file =
    '\\section{The \\emph{Argument}}\n\\subsection*[x]{ Point~I\\label{a} }\n\\part{}\n\\section{never\n\nclosed}';
  const { headings } = latexView(file);
  assert.deepEqual(
    headings.map(({ title, span }) => [title, file.slice(span.start, span.end)]),
    [
      ['The Argument', 'The \\emph{Argument}'],
      ['Point I', 'Point~I\\label{a}'],
    ],
  );
  assert.ok(headings[0]!.level < headings[1]!.level);
});

test('comments are kept aside with their words, those of the preamble too', () => {
  const file = '% one\n\\begin{document}\na %% pincite-ignore x\r\n5\\% b %\n';
  const { comments } = latexView(file);
  assert.deepEqual(
    comments.map(({ text, span }) => [text, file.slice(span.start, span.end)]),
    [
      ['one', '% one'],
      ['pincite-ignore x', '%% pincite-ignore x'],
      ['', '%'],
    ],
  );
});

test('block quotes are told in file offsets, without the footnotes called for in them', () => {
  const quotes = (file: string) => latexView(file).blockQuotes.map(({ start, end }) => file.slice(start, end));
  assert.deepEqual(quotes('a\\begin{quote}b\\end{quote}c'), ['\\begin{quote}b\\end{quote}']);
  assert.deepEqual(quotes('\\begin{quote}b\\footnote{c}d\\end{quote}'), ['\\begin{quote}b', 'd\\end{quote}']);
  assert.deepEqual(quotes('\\begin{quote}\\begin{quotation}b\\end{quotation}\\end{quote}'), [
    '\\begin{quote}\\begin{quotation}b\\end{quotation}\\end{quote}',
  ]);
  assert.deepEqual(quotes('\\end{quote}\\begin{quote}b'), []);
});

test('emphasised words end before the footnote that they call for, and begin after one', () => {
  const view = latexView('\\emph{Alder v. Birch\\footnote{See Cedar.} } and {\\em \\footnote{x} Dogwood}');
  assert.deepEqual(emphasised(view), ['Alder v. Birch', 'Dogwood']);
});

test('a footnote knows its text and the place that calls for it', () => {
  const file =
    'One.\\footnote{Text \\emph{a}.\\footnote{b}} Two.\\footnotemark\\ Three.\\footnotetext{c}\\footnotetext{d}';
  const { footnotes } = latexView(file);
  assert.deepEqual(
    footnotes.map(({ span, calledAt }) => [file.slice(span.start, span.end), calledAt]),
    [
      ['\\footnote{Text \\emph{a}.\\footnote{b}}', 4],
      ['\\footnote{b}', file.indexOf('\\footnote{b}')],
      ['\\footnotetext{c}', file.indexOf('\\footnotemark')],
      ['\\footnotetext{d}', null],
    ],
  );
});

test('emphasised runs have the edges of their words', () => {
  const view = latexView('a \\emph{Alder v.\\ Birch}, \\textbf{ c } {\\em d} {e \\it f} {g} \\em h \\emph{i\n\nj}');
  assert.deepEqual(emphasised(view), ['Alder v. Birch', 'c', 'd', 'f']);
});

test('words are found again in the file, marks inside them included', () => {
  assert.equal(fileSlice('See \\emph{Alder v. Birch}, 12 F.3d 4', 'Alder v. Birch'), 'Alder v. Birch');
  assert.equal(fileSlice('See \\emph{Alder} v. {Birch}, 12', 'Alder v. Birch'), 'Alder} v. {Birch');
  assert.equal(fileSlice('42 U.S.C. \\S~1983', '§'), '\\S');
  assert.equal(fileSlice('42 U.S.C. \\S~1983', 'U.S.C. §'), 'U.S.C. \\S');
  assert.equal(fileSlice("Garc\\'{\\i}a", 'í'), "\\'{\\i}");
  assert.equal(fileSlice('\u{1D49C}\\emph{Al\\-der}\r\nv. Birch', 'Alder\r\nv. Birch'), 'Al\\-der}\r\nv. Birch');
});

test('a balanced span takes in the braces that its words would cut in two, and no others', () => {
  assert.equal(
    fileSlice('See \\emph{Alder v. Birch}, 12', 'Alder v. Birch, 12', 'balanced'),
    '\\emph{Alder v. Birch}, 12',
  );
  assert.equal(fileSlice('a {\\em Alder}, 12', 'Alder, 12', 'balanced'), '{\\em Alder}, 12');
  assert.equal(
    fileSlice('a \\my[x]{Alder}, \\emph{supra}', 'Alder, supra', 'balanced'),
    '\\my[x]{Alder}, \\emph{supra}',
  );
  assert.equal(fileSlice('\\emph{See Alder}, 12', 'Alder, 12', 'balanced'), 'Alder}, 12');
  assert.equal(fileSlice('\\footnote{\\emph{Alder}, 12}', 'Alder, 12', 'balanced'), '\\emph{Alder}, 12');
});
