import data from './data/courts.json' with { type: 'json' };
import { collapsed, courtKey } from './keys.ts';
import { remembered } from './remembered.ts';

/** A court as a parenthetical names it. */
export interface CourtMatch {
  /** courts-db id: `ca2`, `nysd`. */
  readonly id: string;
  /** How the parenthetical should write it: `2d Cir.`, `S.D.N.Y.`; with the division or seat that was written. */
  readonly canonical: string;
  /** True when it is written just so, or in another form that is also right (`D.N. Mar. I.`). */
  readonly exact: boolean;
  /**
   * True when the written form may be replaced by `canonical` without asking: the canonical form is one of the
   * project's own fact tables, and the written form is a known variant of this court and of no other.
   */
  readonly safe: boolean;
}

type CourtRow = readonly [id: string, canonical: string, tabled: boolean];
type FormRow = readonly [key: string, court: number, safe: boolean];

/** Built when first asked for, then never changed. */
const table = (() => {
  let built: ReturnType<typeof buildTable> | undefined;
  return () => {
    built ??= buildTable();
    return built;
  };
})();

function buildTable() {
  const courts = data.courts as unknown as readonly CourtRow[];
  const forms = new Map<string, { readonly court: CourtRow; readonly safe: boolean }>();
  for (const [key, index, safe] of data.forms as unknown as readonly FormRow[]) {
    const court = courts[index]!;
    forms.set(key, { court, safe: safe && court[2] });
  }
  // Last, because a court's own form is never taken for a variant of another court.
  for (const court of courts) forms.set(courtKey(court[1]), { court, safe: court[2] });
  return { forms, alsoRight: new Set<string>(data.alsoRight) };
}

/** `2d Dep't`, `14th Dist.`: the part of a court that the Bluebook leaves out and local rules ask for. */
const DIVISION = /^(.+?),? (\d{1,2})(st|nd|rd|d|th) (Dep't|Dept?\.?|Dist\.?|Div\.?)$/;

/** `Tex. App.—Dallas`: the seat follows a dash. */
const SEAT = /^([^\u2014\u2013-]+?\.) ?[\u2014\u2013-]{1,2} ?(\p{Lu}.*)$/u;

/**
 * The court that the court part of a parenthetical names (`2nd Cir.`, `SDNY`, `Tex. App.—Dallas`), or null when it is
 * unknown or could be more than one court. White space and no-break spaces do not matter.
 */
export const lookupCourt: (text: string) => CourtMatch | null = remembered((text) => {
  const written = collapsed(text);
  const whole = lookupForm(written);
  if (whole !== null) return whole;
  const division = DIVISION.exec(written);
  if (division !== null) {
    const [, head = '', number = '', ordinal = '', unit = ''] = division;
    return withTail(head, ` ${number}${ordinal.replace(/nd|rd/, 'd')} ${divisionUnit(unit)}`, written);
  }
  const seat = SEAT.exec(written);
  return seat === null ? null : withTail(seat[1]!, `\u2014${seat[2]!}`, written);
});

function divisionUnit(written: string): string {
  if (written.startsWith('Dep')) return "Dep't";
  return written.startsWith('Dist') ? 'Dist.' : 'Div.';
}

/** The courts-db id of the court that {@link lookupCourt} finds, or null: all that a reader of citations asks for. */
export function lookupCourtId(text: string): string | null {
  return lookupCourt(text)?.id ?? null;
}

function withTail(head: string, tail: string, written: string): CourtMatch | null {
  const court = lookupForm(head);
  if (court === null) return null;
  const canonical = court.canonical + tail;
  return Object.freeze({ ...court, canonical, exact: court.exact && written.endsWith(tail) });
}

function lookupForm(written: string): CourtMatch | null {
  const { forms, alsoRight } = table();
  const form = forms.get(courtKey(written));
  if (form === undefined) return null;
  const [id, canonical] = form.court;
  const exact = written === canonical || alsoRight.has(written);
  // `ND`, `SC`: a bare postal code may be meant for something else.
  const bareCode = /^[A-Z]{2}$/.test(written);
  return Object.freeze({ id, canonical, exact, safe: form.safe && !bareCode });
}
