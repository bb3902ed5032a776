// @ts-expect-error The package has no type declarations; the shapes used here are declared below.
import { COURTS, REPORTERS } from '@beshkenadze/eyecite';

/** A reporter of reporters-db. Dates are ISO strings; null means open or unknown. */
export interface OpenReporter {
  readonly name: string;
  readonly cite_type: string;
  readonly editions: Readonly<Record<string, { readonly start: string | null; readonly end: string | null }>>;
  /** Another form -> the edition it means. */
  readonly variations: Readonly<Record<string, string>>;
  readonly mlz_jurisdiction: readonly string[];
}

/** A court of courts-db. */
export interface OpenCourt {
  readonly id: string;
  readonly name: string;
  readonly citation_string: string;
}

/** The open data of the Free Law Project that the tables start from. */
export interface OpenData {
  readonly reporters: Readonly<Record<string, readonly OpenReporter[]>>;
  readonly courts: readonly OpenCourt[];
}

/** reporters-db and courts-db as the npm package carries them; used to build the tables, never shipped. */
export const openData: OpenData = { reporters: REPORTERS, courts: COURTS };
