import type { BoundDraft, RecordDocument } from '../model/bound.ts';
import { designationKey, entryOf } from '../model/designation.ts';

/** A document that `matter.yaml` lists, by the keys of its names. */
export interface ListedDocument {
  readonly names: readonly string[];
  readonly keys: ReadonlySet<string>;
  /** Its docket entry, `118-1`, or null. */
  readonly entry: string | null;
}

/** The documents `matter.yaml` lists; empty when it lists none. */
export function listedDocuments({ known }: BoundDraft): readonly ListedDocument[] {
  return known.map(({ document, as }) => {
    const names = [document, ...as];
    const entry = names.map(entryOf).find((found) => found !== null) ?? null;
    return { names, keys: new Set(names.map(designationKey)), entry };
  });
}

/** The listed document that a draft's document is, by its docket entry or one of its names; null when it is not listed. */
export function listedAs(
  { entry, designations }: RecordDocument,
  listed: readonly ListedDocument[],
): ListedDocument | null {
  const keys = designations.map(designationKey);
  return (
    listed.find((document) => entry !== null && document.entry === entry) ??
    listed.find((document) => keys.some((key) => document.keys.has(key))) ??
    null
  );
}
