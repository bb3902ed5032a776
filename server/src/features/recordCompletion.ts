import { entryOf } from '../model/designation.ts';
import type { Span } from '../text/span.ts';
import type { DraftLanguage } from '../text/view.ts';
import { writeWords } from '../text/writing.ts';
import type { KnownDocument } from './knownDocuments.ts';

/** What stands before a cursor where the name of a record document can go on; `span` is what is typed of it. */
export interface NamePosition {
  readonly kind: 'entry' | 'exhibit' | 'name';
  readonly span: Span;
  /** All that stands before the cursor on its line, as far as a name reaches. */
  readonly before: string;
}

/** The rest of a name of a record document. */
export interface NameProposal {
  readonly label: string;
  readonly detail: string | null;
  /** Path of its file, or null. */
  readonly path: string | null;
  readonly span: Span;
  readonly newText: string;
  /** What an editor compares with the letters at `span`: the label, begun with the ties and apostrophes that are typed. */
  readonly filter: string;
}

/** No name of a document is longer. */
const LONGEST_NAME = 80;

/** `ECF No. 11`, `Dkt. 4`, `Doc. `, `D.E. 5`, `Docket Entry No. `; in LaTeX with ties. */
const ENTRY =
  /(?<![\p{L}\p{N}.])(CM\/ECF|ECF|Dkts?\.|Docs?\.|D\.E\.|D\.I\.|NYSCEF|Docket|Filing)([ ~\u00A0](?:Doc\.|Dkt\.|Entry))?([ ~\u00A0]Nos?\.)?[ ~\u00A0]#?(\d{0,5}(?:-\d{0,3})?)$/u;
/** Words that are also written in prose: a number or `No.` must follow before anything is proposed. */
const ALSO_PROSE = /^(?:CM\/ECF|ECF|NYSCEF|Docket|Filing)$/;
const EXHIBIT =
  /(?<![\p{L}\p{N}])(?:Exs?|Exhs?)\.[ ~\u00A0](\d{0,4}[A-Z]?|[A-Z]{0,3})$|(?<![\p{L}\p{N}])Exhibits?[ ~\u00A0](\d{0,4}[A-Z]?|[A-Z]{0,3})$/u;
/** `Vale Decl. Ex. `, `ECF No. 12, Ex. `: the exhibits of that paper are meant. */
const OWNED_EXHIBIT = /(?:\p{Lu}[\p{L}']*\.|\d),? (?:Exs?|Exhs?)\. \S*$/u;
const BARE_EXHIBIT = /^(?:exs?|exhs?|exhibits?)\.? (\S+)$/i;

/** Where the cursor stands in a name, by the letters before it alone; null in ordinary words. */
export function namePositionAt(text: string, offset: number): NamePosition | null {
  const line = text.slice(Math.max(0, offset - LONGEST_NAME), offset);
  const before = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1);
  const entry = ENTRY.exec(before);
  if (entry !== null) {
    const [, word = '', , number = '', typed = ''] = entry;
    const isNamed = number !== '' || entry[2] !== undefined || typed !== '' || !ALSO_PROSE.test(word);
    const rest = /^[\d-]*/.exec(text.slice(offset, offset + 10))![0];
    return isNamed
      ? { kind: 'entry', before, span: { start: offset - typed.length, end: offset + rest.length } }
      : null;
  }
  // A name is not proposed into the middle of a word.
  if (/^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2))) return null;
  const exhibit = EXHIBIT.exec(before);
  if (exhibit !== null) {
    const typed = exhibit[1] ?? exhibit[2] ?? '';
    return { kind: 'exhibit', before, span: { start: offset - typed.length, end: offset } };
  }
  return /\p{Lu}[\p{L}\p{N}.'’-]*[ ~\u00A0][^ ~\u00A0][^\n]*$/u.test(before)
    ? { kind: 'name', before, span: { start: offset, end: offset } }
    : null;
}

/** How the names of the documents that are known go on at a position. */
export function completeName(
  { kind, before, span }: NamePosition,
  documents: readonly KnownDocument[],
  language: DraftLanguage,
): readonly NameProposal[] {
  const typed = plain(before);
  const isOwned = OWNED_EXHIBIT.test(typed);
  const proposals = documents.flatMap((document): readonly NameProposal[] => {
    const about = { detail: detailOf(document), path: document.path };
    if (kind === 'entry') {
      return document.entry === null
        ? []
        : [{ ...about, label: document.entry, span, newText: document.entry, filter: document.entry }];
    }
    return document.names.flatMap((name) => {
      if (entryOf(name) !== null) return [];
      const label = kind === 'exhibit' ? BARE_EXHIBIT.exec(name)?.[1] : undefined;
      if (label !== undefined) return isOwned ? [] : [{ ...about, label, span, newText: label, filter: label }];
      const length = typedOf(typed, name);
      if (length === 0) return [];
      // What is typed is replaced as well, so that the editor can compare the two.
      const whole = { start: span.end - length, end: span.end };
      return [
        {
          ...about,
          label: name,
          span: whole,
          newText: writeWords(name, language),
          filter: before.slice(-length) + name.slice(length),
        },
      ];
    });
  });
  const seen = new Set<string>();
  const once = proposals.filter(({ label }) => !seen.has(label) && seen.add(label));
  return kind === 'name' ? once : once.sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
}

/** How many letters before the cursor are the beginning of a name, its first word at least; 0 when none are. */
function typedOf(typed: string, name: string): number {
  const whole = plain(name);
  for (let start = Math.max(0, typed.length - whole.length + 1); start < typed.length; start += 1) {
    if (start > 0 && /[\p{L}\p{N}]/u.test(typed[start - 1]!)) continue;
    const part = typed.slice(start);
    if (part.includes(' ') && whole.startsWith(part)) return part.length;
  }
  return 0;
}

/** Letters one for one as names are compared: ties and no-break spaces are spaces, apostrophes straight. */
function plain(text: string): string {
  return text.replace(/[~\u00A0]/g, ' ').replace(/[’‘]/g, "'");
}

function detailOf({ title, names }: KnownDocument): string | null {
  if (title !== null) return title;
  const others = names.filter((name) => entryOf(name) === null);
  return others.length === 0 ? null : others.join(', ');
}
