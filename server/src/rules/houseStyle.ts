import type { Citation } from '../model/bound.ts';
import type { DraftContext } from './rule.ts';

/** Fewer reporters than this are no style yet. */
const ENOUGH = 5;
/** A style shows within this many citations; looking further would cost too much for each abbreviation. */
const LOOKED_AT = 1000;

/**
 * True when no style is named, an abbreviation lacks its periods and the draft leaves them out of most of its reporters, as the courts of
 * South Dakota and New York do (`295 US 247`, `612 NW2d 600`): a style of the house, not one mistake after another.
 */
export function isHouseStyle(written: string, canonical: string, draft: DraftContext): boolean {
  return draft.style.name === null && lacksPeriods(written, canonical) && omitsPeriods(draft);
}

/**
 * True when the draft closes up most of its reporters (`F.Supp.2d`), by which `spacing: consistent` tells which way to
 * space is the draft's own. As many of either leave the spaces of the tables.
 */
export function closesUp(draft: DraftContext): boolean {
  return draft.once(mostlyClosesUp);
}

function mostlyClosesUp({ bound: { citations } }: DraftContext): boolean {
  let closed = 0;
  let open = 0;
  for (const { edition, parts, quoted } of citations.slice(0, LOOKED_AT)) {
    if (edition === null || parts.reporter === undefined || quoted || !edition.name.includes(' ')) continue;
    if (parts.reporter.text.replaceAll('\u00A0', ' ') === edition.name) open += 1;
    else if (parts.reporter.text === edition.name.replaceAll(' ', '')) closed += 1;
  }
  return closed > open;
}

/** True for an abbreviation without the periods of its canonical form. */
export function lacksPeriods(written: string, canonical: string): boolean {
  return canonical.includes('.') && !written.includes('.');
}

/** True when a draft leaves the periods out of most of its reporters: then it does so in other words, too. */
export function omitsPeriods(draft: DraftContext): boolean {
  return draft.once(mostlyOmitsPeriods);
}

function mostlyOmitsPeriods({ bound: { citations } }: DraftContext): boolean {
  let without = 0;
  let others = 0;
  for (const { edition, parts, quoted } of citations.slice(0, LOOKED_AT)) {
    if (edition === null || parts.reporter === undefined || quoted || !edition.name.includes('.')) continue;
    if (lacksPeriods(parts.reporter.text, edition.name)) without += 1;
    else others += 1;
  }
  return without >= ENOUGH && without > others;
}

/**
 * True when the draft often cites federal codes with neither periods nor a sign, as agencies do (`20 CFR 404.1520(d)`):
 * its own style, or that of a decision it sets out.
 */
export function writesBareFederalCodes(draft: DraftContext): boolean {
  return draft.once(oftenCitesBareFederalCodes);
}

function oftenCitesBareFederalCodes({ bound }: DraftContext): boolean {
  return bound.citations.filter(isBareFederalCode).length >= ENOUGH;
}

/** True for `20 CFR 404.1520(d)` and `20 CFR Part 404`. */
export function isBareFederalCode({ parts }: Citation): boolean {
  return /^(?:CFR|USC)$/.test(parts.code?.text ?? '') && !parts.symbols?.some(({ text }) => text.startsWith('§'));
}
