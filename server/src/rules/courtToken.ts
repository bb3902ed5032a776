import type { Part } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import { lookupCourt } from '../tables/courts.ts';
import type { Span } from '../text/span.ts';
import { isHouseStyle } from './houseStyle.ts';
import { foundIn } from './keeping.ts';
import { redundantCourt } from './redundantCourt.ts';
import type { Fix } from './rule.ts';
import { acceptsTyping } from './style.ts';
import { comparableWords, hasThinSpaces, inTypographyOf, isPlain, withShortOrdinals } from './token.ts';

/** The rules that speak of the court in the parenthetical. */
export type CourtRule = 'court-abbreviation' | 'ordinal-form';

/** What is wrong with a court as written: the one rule that speaks of it, and what to write. */
export interface CourtDefect {
  readonly rule: CourtRule;
  /** The court; with the date when the two are glued together. */
  readonly span: Span;
  readonly written: string;
  readonly canonical: string;
  fixes(): readonly Fix[];
}

/**
 * Compares the courts of a draft's cases with their canonical abbreviations. When nothing but ordinals and the word for the
 * circuit are long (`2nd Cir.`, `9th Circ.`), the ordinal rule speaks; of all else the court rule. A court the tables
 * do not know for certain is left alone, but for a long ordinal in it (`App. Div. 2nd Dep't`); so is one that is to go.
 */
export const courtDefects = foundIn(['case'], (citation, context): CourtDefect | null => {
  const { text, bound, style } = context;
  const { court, date } = citation.parts;
  if (court === undefined || redundantCourt(citation, context) !== null) return null;
  const written = asOneLine(court);
  const match = lookupCourt(written);
  const known = match !== null && (match.exact || match.safe);
  const canonical = known && !match.exact ? match.canonical : withShortOrdinals(written);
  if (style.forms.courts.includes(written)) return null;
  const isGlued = date !== undefined && date.span.start === court.span.end;
  const glued = isGlued && !style.accepts.has('court-glued-to-year');
  if (canonical === written && !(glued && known)) return null;
  if (!glued && written !== canonical && acceptsTyping(style, written, canonical)) return null;
  if (isHouseStyle(written, canonical, context)) return null;
  if (hasThinSpaces(bound.draft, court)) return null;
  const replacement = inTypographyOf(text.slice(court.span.start, court.span.end), canonical, bound.draft.language);
  if (!glued || date === undefined) {
    const rule = isOrdinalOnly(written, canonical) ? 'ordinal-form' : 'court-abbreviation';
    const fixes = replaceCourt(bound.draft, court, replacement, canonical);
    return { rule, span: court.span, written, canonical, fixes };
  }
  return {
    rule: 'court-abbreviation',
    span: { start: court.span.start, end: date.span.end },
    written: `${written}${date.text}`,
    canonical: `${canonical} ${date.text}`,
    fixes: replaceCourt(bound.draft, court, `${replacement} `, `${canonical} ${date.text}`),
  };
});

function replaceCourt(draft: Draft, court: Part, newText: string, shown: string): () => readonly Fix[] {
  return () =>
    isPlain(draft, court) ? [{ kind: 'safe', title: `Write "${shown}"`, edits: [{ span: court.span, newText }] }] : [];
}

/** A line may break after a dash (`Tex. App.—` and `Dallas` below it): that is no space. */
function asOneLine(court: Part): string {
  return comparableWords(court).replace(BLANK_BEHIND_DASH, '');
}

const BLANK_BEHIND_DASH = /(?<=[\u2010-\u2014-])\s/g;

function isOrdinalOnly(written: string, canonical: string): boolean {
  return withShortOrdinals(written).replace(/\bCirc(?=\.|$)/, 'Cir') === canonical;
}
