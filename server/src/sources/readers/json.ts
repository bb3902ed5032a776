import type { Span } from '../../text/span.ts';
import { readHtml } from './html.ts';
import { opinionKind } from './markedOpinions.ts';
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
  if (!Array.isArray(results)) return caselaw(value) ?? courtListener(value);
  // A list with one answer is that answer; of several, nobody knows which is meant.
  const [answer, other] = results;
  return isObject(answer) && other === undefined ? (caselaw(answer) ?? courtListener(answer)) : null;
}

/** A case of the Caselaw Access Project. Its text has no page marks: they are in the HTML file beside it. */
function caselaw(value: JsonObject): SourceText | null {
  const { casebody } = value;
  const body = isObject(casebody) && isObject(casebody.data) ? casebody.data : casebody;
  if (!isObject(body) || !Array.isArray(body.opinions)) return null;
  const opinions = body.opinions.filter(isObject).flatMap((opinion) => {
    const text = words(opinion.text);
    return text === null ? [] : ofKind(bareText('json', text, null), opinion);
  });
  const head = [...headOf(value), words(body.head_matter) ?? ''].filter(Boolean).join('\n\n');
  return joined(head === '' ? opinions : [bareText('json', head, null), ...opinions]);
}

/** An opinion of CourtListener, or a cluster with its opinions in it. */
function courtListener(value: JsonObject): SourceText | null {
  const cluster = isObject(value.cluster) ? value.cluster : value;
  const parts = Array.isArray(value.sub_opinions) ? value.sub_opinions.filter(isObject) : [];
  const read = [value, ...parts].flatMap((opinion) => {
    const text = textOfOpinion(opinion);
    return text === null ? [] : ofKind(text, opinion);
  });
  if (read.length === 0) return null;
  const head = headOf(cluster).join('\n');
  return joined(head === '' ? read : [bareText('json', `${head}\n\n`, null), ...read]);
}

/** A text that is the opinion of one judge, where its type says so and its markup does not. */
function ofKind(text: SourceText, { type }: JsonObject): SourceText {
  if (typeof type !== 'string' || text.opinions.length > 0) return text;
  return { ...text, opinions: [{ kind: opinionKind(type), start: 0, end: text.text.length }] };
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
  const starts = texts.map((part) => {
    if (text !== '' && !text.endsWith('\n\n')) text += '\n\n';
    const at = text.length;
    text += part.text;
    return at;
  });
  const marks = <T extends { readonly at: number }>(of: (part: SourceText) => readonly T[]): readonly T[] =>
    texts.flatMap((part, i) => of(part).map((mark) => ({ ...mark, at: mark.at + starts[i]! })));
  const spans = <T extends Span>(of: (part: SourceText) => readonly T[]): readonly T[] =>
    texts.flatMap((part, i) =>
      of(part).map((span) => ({ ...span, start: span.start + starts[i]!, end: span.end + starts[i]! })),
    );
  return {
    format: 'json',
    text,
    map: null,
    labels: marks(({ labels }) => labels),
    noteCalls: marks(({ noteCalls }) => noteCalls),
    notes: marks(({ notes }) => notes),
    opinions: spans(({ opinions }) => opinions),
    emphases: texts.every(({ emphases }) => emphases === null) ? null : spans(({ emphases }) => emphases ?? []),
    remark: null,
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string that says something, or null. */
function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
