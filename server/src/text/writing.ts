import type { DraftLanguage } from './view.ts';

const NO_BREAK_SPACE = '\u00A0';

/** What LaTeX would take for a command, as it writes it. Behind `\S` a blank would be lost, so that one is tied. */
const IN_LATEX: ReadonlyMap<string, string> = new Map([
  [NO_BREAK_SPACE, '~'],
  ['§', '\\S'],
  ['¶', '\\P'],
  ['–', '--'],
  ['—', '---'],
  ['“', '``'],
  ['”', "''"],
  ['‘', '`'],
  ['…', '\\ldots{}'],
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ...['&', '%', '$', '#', '_', '{', '}'].map((letter): [string, string] => [letter, `\\${letter}`]),
]);

/** Words of a view as a draft of the language writes them. */
export function writeWords(words: string, language: DraftLanguage): string {
  if (language === 'markdown') return words.replaceAll('*', '\\*');
  if (language === 'plaintext') return words;
  return words
    .replace(/([§¶]) /g, `$1${NO_BREAK_SPACE}`)
    .replace(/[^A-Za-z0-9 .,()]/g, (letter) => IN_LATEX.get(letter) ?? letter)
    .replace(/\\([SP])(?=[A-Za-z\s])/g, '\\$1{}');
}
