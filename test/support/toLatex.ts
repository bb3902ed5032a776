const HEADINGS = ['section', 'subsection', 'subsubsection'];

/**
 * A Markdown text of our tests as a LaTeX author writes it: headings, quotations, footnotes, links and code as commands,
 * emphasis as `\\emph{…}`, signs, dashes and no-break spaces as LaTeX has them. Reads only the Markdown our tests use.
 */
export function toLatex(markdown: string): string {
  const notes = new Map<string, string>();
  const body = words(markdown)
    .replace(/^\[\^(\d+)\]: ([\s\S]*?)\n(?=\n|$)/gm, (_, label: string, note: string) => {
      notes.set(label, note.replace(/\n +/g, '\n'));
      return '';
    })
    .replace(/\[\^(\d+)\]/g, (_, label: string) => `\\footnote{${notes.get(label)}}`);
  return body
    .replace(/^---\n[\s\S]*?\n---\n/, '\\documentclass{article}\n\\begin{document}\n')
    .replace(/^```\w*\n([\s\S]*?)\n```$/gm, '\\begin{verbatim}\n$1\n\\end{verbatim}')
    .replace(/`([^`\n]+)`(?!`)/g, '\\verb|$1|')
    .replace(/<!-- (.*) -->/g, '% $1')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '\\href{$2}{$1}')
    .replace(/^(?:>(?: .*)?\n?)+/gm, (quote) => `\\begin{quote}\n${quote.replace(/^> ?/gm, '')}\n\\end{quote}\n`)
    .replace(/^(\\#{1,3}) (.*)$/gm, (_, marks: string, title: string) => `\\${HEADINGS[marks.length - 2]}{${title}}`)
    .replaceAll('“', '``')
    .replaceAll('”', "''")
    .replaceAll('’', "'");
}

function words(markdown: string): string {
  return markdown
    .replace(/(?<![\\\d*])\*(?=[\p{L}“])([^*]+)\*/gu, '\\emph{$1}')
    .replaceAll('\\*', '*')
    .replaceAll('&nbsp;', '~')
    .replace(/[&%$]|#+/g, '\\$&')
    .replaceAll('§§', '\\S\\S')
    .replaceAll('§', '\\S')
    .replaceAll('¶¶', '\\P\\P')
    .replaceAll('¶', '\\P')
    .replace(/(\\[SP]) (?=\S)/g, '$1~')
    .replaceAll('\u00A0', '~')
    .replaceAll('—', '---')
    .replaceAll('–', '--');
}
