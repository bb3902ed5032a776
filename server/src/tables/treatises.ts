import data from './data/treatises.json' with { type: 'json' };
import { codeKey } from './keys.ts';

/** A treatise or encyclopedia that is cited by section (Bluebook R15). */
export interface Treatise {
  readonly title: string;
  /** The form is also ordinary words (`Criminal Procedure`) and names the treatise only after its author. */
  readonly plain: boolean;
}

type Row = readonly [key: string, first: string, title: string, plain: boolean];
const ROWS = data.titles as unknown as readonly Row[];
const TITLES: ReadonlyMap<string, Treatise> = new Map(ROWS.map(([key, , title, plain]) => [key, { title, plain }]));

/** Every key that {@link lookupTreatise} finds something by: lower case, no spaces, periods or commas. */
export function treatiseKeys(): Iterable<string> {
  return TITLES.keys();
}

/** The first word of every known title. */
export const TREATISE_STARTS: readonly string[] = [...new Set(ROWS.map(([, first]) => first))];

/** The treatise a title names, whatever its spaces, periods and capitals; null for an unknown one. */
export function lookupTreatise(text: string): Treatise | null {
  return TITLES.get(codeKey(text)) ?? null;
}
