import { citationsInLine } from './citationKey.ts';
import { normalEntry } from './ecfStamps.ts';

/** `gov.uscourts.nysd.455049.118.1`: court, case, document, attachment; a second download ends in `_1`. */
const RECAP = /^gov\.uscourts\.[a-z0-9]+\.[a-z0-9-]+\.(\d+)\.(\d+)(?:_\d+)?$/i;
/** `ECF 118-1 - Exhibit A`, `Dkt. 45-3 Smith Decl`, `Doc. 12`. */
const LABELLED =
  /(?:^|[^a-z])(?:ECF|Dkt|Docket|Doc|Document|D\.E|DE|NYSCEF(?: Doc)?)[. _-]{0,3}(?:Nos?[. _-]{0,3}|#)?(\d{1,5})(?:[-.](\d{1,3}))?(?![\d-])/i;
/** `045-03 Ex C`, `118-1`. Not `2024-01-05`, which is a date, nor `0456-01`, which is a page of a reporter. */
const NUMBERED = /^(\d{1,3}|[1-9]\d{3})(?:-(\d{1,3}))?(?![\d-])(?=$|[\s_.-])/;

/** The name of a file without its folders and its extension. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** The docket entry a file's name gives, in the form of `normalEntry`; null when it gives none. */
export function entryInName(path: string): string | null {
  const stem = stemOf(path);
  const found = RECAP.exec(stem) ?? LABELLED.exec(stem);
  if (found) return normalEntry(found[1]!, found[2]);
  if (citationsInName(path).length > 0) return null;
  const numbered = NUMBERED.exec(stem);
  return numbered ? normalEntry(numbered[1]!, numbered[2]) : null;
}

/** True for a name that says itself that the file was filed: a RECAP name, or one with a word for the docket. */
export function isFiledByName(path: string): boolean {
  const stem = stemOf(path);
  return RECAP.test(stem) || LABELLED.test(stem);
}

/** Where a volume and a reporter may stand in a name; most names of many have none, and need not be read. */
const VOLUME = /\d[\s_-]{1,3}[A-Z]/;

const NO_CITATIONS: readonly string[] = Object.freeze([]);

/** The citations in a file's name, in the form of `citationKey`: `Smith v. Jones, 123 F.3d 456.txt`. */
export function citationsInName(path: string): readonly string[] {
  if (!VOLUME.test(path)) return NO_CITATIONS;
  return citationsInLine(stemOf(path).replaceAll('_', ' ')).keys;
}

/** Words in the name of a file that someone works on. */
const WORKING = /(?:^|[^\p{L}])(?:notes?|outline|research|to-?do|scratch|worksheet|drafts?)(?![\p{L}])/iu;

/** True for notes and drafts by their name: they tell of a paper or a case, and are neither. */
export function isWorkingName(path: string): boolean {
  return WORKING.test(stemOf(path));
}
