import { OPAQUE } from '../view.ts';

// What the commands and environments of LaTeX mean to a reader of words. A command that is not named here is left out,
// and the words in its braces are read.

/** `\emph{…}`: the words are emphasised. */
export const EMPHASISING: ReadonlySet<string> = new Set([
  ...['emph', 'textit', 'textbf', 'textsc', 'textsl', 'underline', 'uline', 'uuline', 'ul'],
]);

/** `{\em …}`: the words from here to the end of the group are emphasised. */
export const EMPHASIS_SWITCHES: ReadonlySet<string> = new Set([
  ...['em', 'it', 'itshape', 'bf', 'bfseries', 'sc', 'scshape', 'sl', 'slshape'],
]);

/** Headings with their level. Only the order of the levels counts. */
export const HEADINGS: ReadonlyMap<string, number> = new Map([
  ['part', 1],
  ['chapter', 2],
  ['section', 3],
  ['subsection', 4],
  ['subsubsection', 5],
  ['paragraph', 6],
  ['subparagraph', 7],
]);

/** Commands whose argument is a footnote that they call for where they stand. */
export const FOOTNOTES: ReadonlySet<string> = new Set(['footnote', 'endnote', 'thanks', 'sidenote', 'marginpar']);

/** Commands that put their words between quotation marks. */
export const QUOTING: ReadonlySet<string> = new Set(['enquote', 'textquote', 'blockquote', 'say']);

/** Environments that set their words apart as a quotation. */
export const QUOTE_ENVIRONMENTS: ReadonlySet<string> = new Set([
  ...['quote', 'quotation', 'displayquote', 'blockquote', 'verse'],
]);

/** Environments that hold no words, only code, formulas or drawings. */
export const OPAQUE_ENVIRONMENTS: ReadonlySet<string> = new Set([
  ...['verbatim', 'verbatim*', 'Verbatim', 'lstlisting', 'minted', 'filecontents', 'filecontents*', 'comment'],
  ...['math', 'displaymath', 'equation', 'equation*', 'align', 'align*', 'gather', 'gather*', 'multline', 'multline*'],
  ...['tikzpicture', 'picture'],
]);

/** Arguments of an environment that are no words. */
export const ENVIRONMENT_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ['tabular', 1],
  ['array', 1],
  ['longtable', 1],
  ['tabular*', 2],
  ['tabularx', 2],
  ['minipage', 1],
  ['multicols', 1],
  ['adjustwidth', 2],
  ['wrapfigure', 2],
  ['thebibliography', 1],
]);

/** A command whose arguments are no words, and what a reader sees in its place. */
export interface UnreadCommand {
  readonly arguments: number;
  readonly words: string;
}

/** Commands whose arguments are no words: keys and files that print what the source does not say, settings. */
export const UNREAD: ReadonlyMap<string, UnreadCommand> = new Map([
  ...unread(1, OPAQUE, ['cite', 'citep', 'citet', 'citealt', 'citealp', 'citeauthor', 'citeyear', 'parencite']),
  ...unread(1, OPAQUE, ['textcite', 'autocite', 'footcite', 'footfullcite', 'fullcite', 'smartcite', 'supercite']),
  ...unread(1, OPAQUE, ['ref', 'pageref', 'autoref', 'nameref', 'eqref', 'cref', 'Cref', 'vref']),
  ...unread(1, OPAQUE, ['url', 'nolinkurl', 'path', 'includegraphics', 'includepdf']),
  ...unread(1, '', ['label', 'index', 'glossary', 'nocite', 'input', 'include', 'includeonly', 'subfile', 'tag']),
  ...unread(1, '', ['bibliography', 'bibliographystyle', 'addbibresource', 'documentclass', 'usepackage']),
  ...unread(1, '', ['vspace', 'phantom', 'hphantom', 'vphantom', 'pagestyle', 'thispagestyle', 'pagenumbering']),
  ...unread(1, '', ['hypersetup', 'geometry', 'color', 'linespread', 'setstretch', 'hyphenation', 'selectlanguage']),
  ...unread(2, '', ['setcounter', 'addtocounter', 'setlength', 'addtolength', 'newcommand', 'renewcommand']),
  ...unread(2, '', ['providecommand', 'DeclareRobustCommand', 'newtheorem', 'fontsize', 'pdfbookmark', 'import']),
  ...unread(3, '', ['newenvironment', 'renewenvironment', 'NewDocumentCommand', 'addcontentsline']),
  ...unread(1, ' ', ['hspace']),
]);

/** Commands whose words are in a later argument, with the number of arguments before it. */
export const LATER_WORDS: ReadonlyMap<string, number> = new Map([
  ['href', 1],
  ['hyperlink', 1],
  ['hypertarget', 1],
  ['texorpdfstring', 1],
  ['textcolor', 1],
  ['colorbox', 1],
  ['raisebox', 1],
  ['parbox', 1],
  ['scalebox', 1],
  ['foreignlanguage', 1],
  ['resizebox', 2],
  ['multicolumn', 2],
]);

/** Commands without arguments that stand for letters, blanks or a line end. */
export const WORDS: ReadonlyMap<string, string> = new Map([
  ['S', '§'],
  ['textsection', '§'],
  ['P', '¶'],
  ['textparagraph', '¶'],
  ['ldots', '…'],
  ['dots', '…'],
  ['textellipsis', '…'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['textquoteleft', '‘'],
  ['textquoteright', '’'],
  ['textquotesingle', "'"],
  ['textquotedbl', '"'],
  ['lq', '‘'],
  ['rq', '’'],
  ['textasteriskcentered', '*'],
  ['ast', '*'],
  ['textbackslash', '\\'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
  ['textunderscore', '_'],
  ['textbar', '|'],
  ['textdollar', '$'],
  ['textbraceleft', '{'],
  ['textbraceright', '}'],
  ['slash', '/'],
  ['pounds', '£'],
  ['copyright', '©'],
  ['dag', '†'],
  ['ddag', '‡'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['i', 'ı'],
  ['space', ' '],
  ['nobreakspace', '\u00A0'],
  ['thinspace', '\u2009'],
  ['enspace', '\u2002'],
  ['quad', ' '],
  ['qquad', ' '],
  ['hfill', ' '],
  ['newline', '\n'],
  ['linebreak', '\n'],
  ['tabularnewline', '\n'],
]);

/** What a command of one sign stands for. The empty words are those of signs that only guide the setting of a line. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['&', '$', '%', '#', '_', '{', '}'].map((sign): [string, string] => [sign, sign]),
  [' ', ' '],
  ['\t', ' '],
  [',', '\u2009'],
  [':', ' '],
  [';', ' '],
  ['>', ' '],
  ['!', ''],
  ['-', ''],
  ['/', ''],
  ['@', ''],
]);

/** Combining letters of the accents: `\'e`, `\c{c}`. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['c', '\u0327'],
  ['k', '\u0328'],
]);

function unread(count: number, words: string, names: readonly string[]): [string, UnreadCommand][] {
  return names.map((name) => [name, { arguments: count, words }]);
}
