import type { SourceLine } from './lines.ts';

/** A title with the line it begins on. */
export interface TitleLine {
  readonly words: string;
  readonly line: SourceLine;
}

/** A court's paper by its title: what a party files is no opinion, whatever case its caption names. */
const DECISION = /\b(?:opinion|decision|recommendation|ruling)\b|\b(?:order|judgment)\b/i;
const FILED =
  /\b(?:declaration|affidavit|affirmation|deposition|transcript|examination|statement of|complaint|answer|memorand(?:um|a) (?:of|in)|memo|brief|reply|opposition|response|motion|exhibit|hearing|trial)\b/i;
const FILED_ALWAYS = /\b(?:proposed|in support|in opposition|brief|declaration|affidavit|affirmation|deposition)\b/i;

/** True for the title of a paper that a party files (a brief, a declaration), not of what a court writes. */
export function isFiling(title: string): boolean {
  if (FILED_ALWAYS.test(title)) return true;
  return FILED.test(title) && !DECISION.test(title);
}

export function isHeading(text: string): boolean {
  return /^#{1,6}\s/.test(text);
}

export function isCapitals(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isCapital = code >= 0x41 && code <= 0x5a;
    if (isCapital) capitals += 1;
    if (isCapital || (code >= 0x61 && code <= 0x7a)) letters += 1;
  }
  return letters > 3 && capitals > letters * 0.7;
}

/** What `plain` takes away or changes; most lines have nothing of it. */
const NOT_PLAIN = /^[\d#>]|[*_\\·]|[^\S ]| {2}|^ | $/;

/** The words of a line without Markdown marks, the line number of a transcript and doubled white space. */
export function plain(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(/^\d{1,2}[\s·]{2,}(?=\S)/, '')
    .replace(/^[#>\s]+/, '')
    .replace(/[*_\\·]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
