import { isMap, isScalar, parseDocument } from 'yaml';
import { lookupCourt } from '../tables/courts.ts';
import { captionLines, readCaption, withoutNotices } from './caption.ts';
import { courtsNamedIn } from './courtLines.ts';
import { docketKey } from './ecfStamps.ts';
import { FACE_LENGTH } from './face.ts';
import { type SourceLine, visitLines } from './lines.ts';
import { plain } from './titleLine.ts';

/** The case a draft is written in, as its front matter or its caption says; null for what neither says for sure. */
export interface DraftCaption {
  readonly name: string | null;
  /** As a citation names the court: `S.D.N.Y.`. */
  readonly court: string | null;
  readonly docket: string | null;
}

/** Keys of front matter by which drafts name their case; in lower case, without marks. */
const NAME_KEYS = ['case', 'caption', 'casename'];
const COURT_KEYS = ['court'];
const DOCKET_KEYS = ['docket', 'docketnumber', 'docketno', 'casenumber', 'caseno', 'index', 'indexno'];

/** What the dockets of courts print behind the name: `Okafor v. Varga, et al Doc. 123`. */
const BEHIND_NAME = /,? (?:et al\.?)?(?:,? ?Doc\. \d{1,5})?$/i;
const TWO_PARTIES = /\S v\. \S|^(?:In re|Ex parte|Matter of|In the Matter of) \S/;
/** `1:29-cv-01994`, `29 Civ. 1994`, `29-1234`; initials of judges stay behind it. */
const DOCKET_NUMBER =
  /(?<![\w-])(?:\d{1,2}:)?\d{2}-(?:[a-z]{2,4}-)?\d{3,6}(?![\d])|(?<![\w-])\d{2} (?:civ|cr|crim)\. ?\d{1,6}(?!\d)/gi;

/** Reads the caption at the head of a draft's file. Any text has one, if only an empty one. */
export function readDraftCaption(text: string): DraftCaption {
  const { fields, end } = readFrontMatter(text);
  const lines: SourceLine[] = [];
  visitLines(text.slice(end, end + FACE_LENGTH), (line) => lines.push(line));
  const read = withoutNotices(lines);
  const head = captionLines(read).map(({ text: written }) => plain(written));
  const { caseName, citations } = readCaption(read);
  return {
    name:
      nameOf(fields) ?? (citations.length === 0 && caseName !== null ? caseName.words.replace(BEHIND_NAME, '') : null),
    court: courtOf(fields) ?? courtIn(head),
    docket: docketOf(fields) ?? only(head.flatMap(docketsIn), (docket) => docketKey(docket) ?? docket),
  };
}

interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  /** Where the draft goes on behind it. */
  readonly end: number;
}

function readFrontMatter(text: string): FrontMatter {
  const fields = new Map<string, string>();
  const opened = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  const closed = opened && /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/.exec(text.slice(0, FACE_LENGTH));
  if (!opened || !closed || closed.index < opened[0].length) return { fields, end: 0 };
  const yaml = parseDocument(text.slice(opened[0].length, closed.index), { logLevel: 'silent', uniqueKeys: false });
  const pairs = yaml.errors.length === 0 && isMap(yaml.contents) ? yaml.contents.items : [];
  for (const { key, value } of pairs) {
    if (!isScalar(key) || !isScalar(value) || value.value === null) continue;
    const name = String(key.value)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    if (!fields.has(name)) fields.set(name, (value.source ?? String(value.value)).replace(/\s+/g, ' ').trim());
  }
  return { fields, end: closed.index + closed[0].length };
}

function fieldOf(fields: ReadonlyMap<string, string>, keys: readonly string[]): string | null {
  const key = keys.find((known) => fields.has(known));
  return key === undefined ? null : (fields.get(key) ?? null);
}

function nameOf(fields: ReadonlyMap<string, string>): string | null {
  const name = fieldOf(fields, NAME_KEYS);
  return name !== null && TWO_PARTIES.test(name) ? name : null;
}

function courtOf(fields: ReadonlyMap<string, string>): string | null {
  const court = fieldOf(fields, COURT_KEYS);
  return court === null ? null : (lookupCourt(court)?.canonical ?? courtIn([court]));
}

function docketOf(fields: ReadonlyMap<string, string>): string | null {
  const written = fieldOf(fields, DOCKET_KEYS);
  return written === null ? null : only(docketsIn(written), (docket) => docket);
}

function courtIn(head: readonly string[]): string | null {
  return only(
    courtsNamedIn(head).map(({ canonical }) => canonical),
    (court) => court,
  );
}

function docketsIn(line: string): readonly string[] {
  return line.match(DOCKET_NUMBER) ?? [];
}

/** The one thing all of them are, in the first spelling; null when there is none, or more than one. */
function only(found: readonly string[], keyOf: (written: string) => string): string | null {
  return new Set(found.map(keyOf)).size === 1 ? (found[0] ?? null) : null;
}
