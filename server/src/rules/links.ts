const PAGES = 'https://github.com/pincite/pincite/blob/main/docs/rules';
const INDIGO_BOOK = 'https://indigobook.github.io/versions/indigobook-2.0-rev2023-1.html';

/** Page of a rule in the published documentation: where a finding's code leads. */
export function ruleUrl(id: string): string {
  return `${PAGES}/${id}.md`;
}

/** Address of an anchor (`r6-2-2`, `t11`) in the public Indigo Book. */
export function indigoUrl(anchor: string): string {
  return `${INDIGO_BOOK}#${anchor}`;
}
