/**
 * The two files of one case of the Caselaw Access Project: `…/cases/0483-01.json` has its citations,
 * `…/html/0483-01.html` its pages.
 */
const JSON_FILE = /^(.*\/)?cases\/([^/]+)\.json$/i;
const HTML_FILE = /^(.*\/)?html\/([^/]+)\.html?$/i;

/** Paths where the HTML file of a JSON file may lie. */
export function htmlSiblings(path: string): readonly string[] {
  const layout = JSON_FILE.exec(path);
  const beside = /^(.*)\.json$/i.exec(path);
  return [...(layout ? [`${layout[1] ?? ''}html/${layout[2]}.html`] : []), ...(beside ? [`${beside[1]}.html`] : [])];
}

/** Paths where the text of a PDF or Word file may lie: a scan that was read by a program, a filing that was converted. */
export function textSiblings(path: string): readonly string[] {
  const stem = /^(.*)\.(?:pdf|docx|rtf)$/i.exec(path)?.[1];
  return stem === undefined ? [] : [`${stem}.txt`, `${stem}.md`];
}

/** Paths where the JSON file of an HTML file may lie. */
export function jsonSiblings(path: string): readonly string[] {
  const layout = HTML_FILE.exec(path);
  const beside = /^(.*)\.html?$/i.exec(path);
  return [...(layout ? [`${layout[1] ?? ''}cases/${layout[2]}.json`] : []), ...(beside ? [`${beside[1]}.json`] : [])];
}
