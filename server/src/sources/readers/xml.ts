import { readHtml } from './html.ts';
import { parseMarkup, TOO_DEEP } from './markup.ts';
import { readMets } from './mets.ts';
import { bareText, type SourceText } from './sourceText.ts';

/** Fields of a Fastcase file that hold the opinion as HTML inside XML. */
const HTML_FIELDS = new Set(['headerhtml', 'casehtml']);

/** Reads the XML of opinions: METS of the Caselaw Access Project, Fastcase, Harvard and Columbia. */
export function readXml(file: string): SourceText {
  const head = file.slice(0, 2_000);
  if (/<(?:\w+:)?mets\b/i.test(head)) return readMets(file);
  if (/<Case>/.test(head) && file.includes('<CaseHtml')) return readFastcase(file);
  return { ...readHtml(file), format: 'xml' };
}

/** The opinion is HTML written as text: it is unpacked first, so that its offsets are no longer those of the file. */
function readFastcase(file: string): SourceText {
  const parts: string[] = [];
  let field: string | null = null;
  let citation: string[] = [];
  const citations: string[] = [];
  const isWhole = parseMarkup(
    file,
    {
      open: (name) => {
        field = name;
        if (name === 'citation') citation = [];
        if (HTML_FIELDS.has(name)) parts.push('<div>');
      },
      close: (name) => {
        field = null;
        if (name === 'citation' && citation.length === 3) citations.push(citation.join(' '));
        if (HTML_FIELDS.has(name)) parts.push('</div>');
      },
      text: ({ data }) => {
        if (field === 'volume' || field === 'reporter' || field === 'page') citation.push(data.trim());
        else if (field !== null && HTML_FIELDS.has(field)) parts.push(data);
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );
  const read = readHtml(parts.join(''));
  const { remark } = isWhole ? read : { remark: TOO_DEEP };
  return read.text.trim() === ''
    ? { ...bareText('xml', citations.join('\n'), null), remark }
    : { ...read, format: 'xml', map: null, remark };
}
