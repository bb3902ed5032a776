import data from './data/publicDomain.json' with { type: 'json' };

/** How a court numbers its decisions, so that they are cited without a reporter (Bluebook R10.3.3). */
export interface PublicDomain {
  /** Every decision of this year and later has a number. */
  readonly firstYear: number;
  /** An example of the form: `2019 CO 12`. */
  readonly example: string;
}

const COURTS: ReadonlyMap<string, PublicDomain> = new Map(
  (data.courts as unknown as readonly (readonly [string, number, string])[]).map(([id, firstYear, example]) => [
    id,
    Object.freeze({ firstYear, example }),
  ]),
);

/** The public-domain citations of a court by its courts-db id; null for a court that has none. */
export function publicDomainOf(courtId: string): PublicDomain | null {
  return COURTS.get(courtId) ?? null;
}
