import type { Span } from '../text/span.ts';
import type { DraftLanguage } from '../text/view.ts';
import { writeWords } from '../text/writing.ts';
import type { KnownDocument } from './knownDocuments.ts';

/** What stands before a cursor where the name of a record document can go on; `span` is what is typed of it. */
export interface NamePosition {
  readonly kind: 'entry' | 'exhibit' | 'name';
  readonly span: Span;
  /** What of it stands before the cursor. */
  readonly typed: string;
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
      ? { kind: 'entry', before, typed, span: { start: offset - typed.length, end: offset + rest.length } }
      : null;
  }
  // A name is not proposed into the middle of a word.
  if (/^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2))) return null;
  const exhibit = EXHIBIT.exec(before);
  if (exhibit !== null) {
    const typed = exhibit[1] ?? exhibit[2] ?? '';
    return { kind: 'exhibit', before, typed, span: { start: offset - typed.length, end: offset } };
  }
  return /\p{Lu}[\p{L}\p{N}.'’-]*[ ~\u00A0][^ ~\u00A0][^\n]*$/u.test(before)
    ? { kind: 'name', before, typed: '', span: { start: offset, end: offset } }
    : null;
}

/** A list of more names helps nobody. */
export const MOST_PROPOSALS = 200;

/** Numbers in names count as numbers: 9 comes before 45. */
const IN_ORDER = new Intl.Collator('en', { numeric: true });

/** `isCut`: there are more than were asked for, and other letters give others. */
export interface ProposalList {
  readonly proposals: readonly NameProposal[];
  readonly isCut: boolean;
}

/** How the names of the documents that are known go on at a position: at most {@link MOST_PROPOSALS}. */
export function completeName(
  { kind, before, typed: begun, span }: NamePosition,
  documents: readonly KnownDocument[],
  language: DraftLanguage,
): ProposalList {
  const typed = plain(before);
  const beginnings = beginningsIn(typed);
  const isOwned = OWNED_EXHIBIT.test(typed);
  const byLabel = new Map<string, NameProposal>();
  const propose = (document: KnownDocument, proposal: Omit<NameProposal, 'detail' | 'path'>): void => {
    if (byLabel.has(proposal.label)) return;
    byLabel.set(proposal.label, { ...proposal, detail: detailOf(document), path: document.path });
  };
  for (const document of documents) {
    if (kind === 'entry') {
      const { entry } = document;
      if (entry !== null) propose(document, { label: entry, span, newText: entry, filter: entry });
      continue;
    }
    for (const name of document.names) {
      const label = kind === 'exhibit' ? BARE_EXHIBIT.exec(name)?.[1] : undefined;
      if (label !== undefined) {
        if (!isOwned) propose(document, { label, span, newText: label, filter: label });
        continue;
      }
      const whole = plain(name);
      const beginning = beginnings.find(
        (typedSoFar) => whole.length > typedSoFar.length && whole.startsWith(typedSoFar),
      );
      if (beginning === undefined) continue;
      // What is typed is replaced as well, so that the editor can compare the two.
      const typedSpan = { start: span.end - beginning.length, end: span.end };
      const filter = before.slice(-beginning.length) + name.slice(beginning.length);
      propose(document, { label: name, span: typedSpan, newText: writeWords(name, language), filter });
    }
  }
  const proposals = [...byLabel.values()];
  if (kind !== 'name') proposals.sort((a, b) => IN_ORDER.compare(a.label, b.label));
  if (proposals.length <= MOST_PROPOSALS) return { proposals, isCut: false };
  const fitting = proposals.filter(({ label }) => label.startsWith(begun));
  return { proposals: fitting.slice(0, MOST_PROPOSALS), isCut: true };
}

/** What before the cursor may be the beginning of a name: from a word on, its first word whole; the longest first. */
function beginningsIn(typed: string): readonly string[] {
  const beginnings: string[] = [];
  for (let start = 0; start < typed.length; start += 1) {
    if (start > 0 && /[\p{L}\p{N}]/u.test(typed[start - 1]!)) continue;
    const beginning = typed.slice(start);
    if (/^\S+ /.test(beginning)) beginnings.push(beginning);
  }
  return beginnings;
}

/** Letters one for one as names are compared: ties and no-break spaces are spaces, apostrophes straight. */
function plain(text: string): string {
  return text.replace(/[~\u00A0]/g, ' ').replace(/[’‘]/g, "'");
}

function detailOf({ title, names }: KnownDocument): string | null {
  if (title !== null) return title;
  return names.length === 0 ? null : names.join(', ');
}
