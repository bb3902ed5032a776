import { lookupCourt } from './courts.ts';
import data from './data/courtFacts.json' with { type: 'json' };
import { remembered } from './remembered.ts';

/** What is known of a court for certain, beyond its name. */
export interface CourtFacts {
  readonly kind: 'appeals' | 'district' | 'bankruptcy' | 'panel' | 'other' | 'state';
  /** T1.3's abbreviation of its state; null for a federal court. */
  readonly state: string | null;
  /** Years in which it sat under this name; null where that is not known. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

type CourtRow = readonly [
  name: string,
  kind: CourtFacts['kind'],
  state: string | null,
  firstYear: number | null,
  lastYear: number | null,
];

const COURTS: ReadonlyMap<string, CourtFacts> = new Map(
  (data.courts as unknown as readonly CourtRow[]).map(([name, kind, state, firstYear, lastYear]) => [
    name,
    Object.freeze({ kind, state, firstYear, lastYear }),
  ]),
);

const STATES: ReadonlyMap<string, readonly string[]> = new Map(
  data.states as unknown as readonly (readonly [string, readonly string[]])[],
);

/** A seat or division after the name of a court: `—Dallas`, ` 2d Dep't`. */
const TAIL = /\u2014.*$| \d{1,2}(?:st|d|th) (?:Dep't|Dist\.|Div\.)$/u;

/** What is known of the court that a parenthetical names (`2nd Cir.`, `Tex. App.—Dallas`); null for one not known for certain. */
export const courtFacts: (written: string) => CourtFacts | null = remembered((written) => {
  const match = lookupCourt(written);
  if (match === null || !(match.exact || match.safe)) return null;
  return COURTS.get(match.canonical) ?? COURTS.get(match.canonical.replace(TAIL, '')) ?? null;
});

/** The states whose courts a regional or state reporter prints, by its canonical name; null for any other reporter. */
export function statesOfReporter(reporter: string): readonly string[] | null {
  return STATES.get(reporter) ?? null;
}
