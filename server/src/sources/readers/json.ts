import { readHtml } from './html.ts';
import { bareText, type SourceRefusal, type SourceText } from './sourceText.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** The fields that hold the text of an opinion at CourtListener, the best first; several may be empty. */
const MARKED_UP = [
  'html_with_citations',
  'xml_harvard',
  'html_columbia',
  'html_lawbox',
  'html_anon_2020',
  'html',
] as const;

/** Reads an opinion as CourtListener's API or the Caselaw Access Project gives it. */
export function readJson(file: string): SourceText | SourceRefusal {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { refused: 'is damaged: it is not JSON to its end. Download it again.' };
  }
  const found = opinionIn(value);
  if (!found) return { refused: 'is JSON without the text of an opinion. Save the opinion itself beside it.' };
  return found;
}

function opinionIn(value: unknown): SourceText | null {
  if (!isObject(value)) return null;
  const { results } = value;
  // A list with one answer is that answer; of several, nobody knows which is meant.
  if (Array.isArray(results)) return results.length === 1 ? opinionIn(results[0]) : null;
  return caselaw(value) ?? courtListener(value);
}

/** A case of the Caselaw Access Project. Its text has no page marks: they are in the HTML file beside it. */
function caselaw(value: JsonObject): SourceText | null {
  const { casebody } = value;
  const body = isObject(casebody) && isObject(casebody.data) ? casebody.data : casebody;
  if (!isObject(body) || !Array.isArray(body.opinions)) return null;
  const opinions = body.opinions.filter(isObject).flatMap(({ text }) => words(text) ?? []);
  const head = [words(body.head_matter) ?? ''];
  return bareText('json', [...headOf(value), ...head, ...opinions].filter(Boolean).join('\n\n'), null);
}

/** An opinion of CourtListener, or a cluster with its opinions in it. */
function courtListener(value: JsonObject): SourceText | null {
  const cluster = isObject(value.cluster) ? value.cluster : value;
  const parts = Array.isArray(value.sub_opinions) ? value.sub_opinions.filter(isObject) : [];
  const read = [value, ...parts].flatMap((opinion) => textOfOpinion(opinion) ?? []);
  if (read.length === 0) return null;
  const head = headOf(cluster).join('\n');
  return joined(head === '' ? read : [bareText('json', `${head}\n\n`, null), ...read]);
}

function textOfOpinion(opinion: JsonObject): SourceText | null {
  for (const field of MARKED_UP) {
    const html = words(opinion[field]);
    if (html !== null) return { ...readHtml(html), format: 'json', map: null };
  }
  const plain = words(opinion.plain_text);
  return plain === null ? null : bareText('json', plain, null);
}

/** The name, citations, court, number and date of a case as lines of a caption. */
function headOf(value: JsonObject): readonly string[] {
  const citations = Array.isArray(value.citations) ? value.citations.flatMap((cite) => citationOf(cite) ?? []) : [];
  const court = isObject(value.court) ? words(value.court.name) : null;
  const name = words(value.name_abbreviation) ?? words(value.case_name) ?? words(value.name);
  const lines = [name, ...citations, court, words(value.docket_number), words(value.decision_date ?? value.date_filed)];
  return lines.flatMap((line) => line ?? []);
}

function citationOf(cite: unknown): string | null {
  if (typeof cite === 'string') return words(cite);
  if (!isObject(cite)) return null;
  const { volume, reporter, page } = cite;
  if (volume === undefined || reporter === undefined || page === undefined) return words(cite.cite);
  return `${String(volume)} ${String(reporter)} ${String(page)}`;
}

/** Several texts as one, their marks moved along. */
function joined(texts: readonly SourceText[]): SourceText {
  let text = '';
  const whole = { labels: [...texts[0]!.labels], noteCalls: [...texts[0]!.noteCalls], notes: [...texts[0]!.notes] };
  for (const [index, part] of texts.entries()) {
    if (index > 0 && !text.endsWith('\n\n')) text += '\n\n';
    const at = text.length;
    text += part.text;
    if (index === 0) continue;
    whole.labels.push(...part.labels.map((label) => ({ ...label, at: label.at + at })));
    whole.noteCalls.push(...part.noteCalls.map((mark) => ({ ...mark, at: mark.at + at })));
    whole.notes.push(...part.notes.map((mark) => ({ ...mark, at: mark.at + at })));
  }
  return { format: 'json', text, map: null, ...whole, remark: null };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string that says something, or null. */
function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
