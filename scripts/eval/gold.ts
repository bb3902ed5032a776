import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One annotated citation of a gold file; offsets are UTF-16 code units of the text it annotates. */
export interface GoldCitation {
  readonly i: number;
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly optional?: boolean;
  readonly caseName?: string;
  readonly caseNameClean?: string;
  readonly antecedent?: number | null;
  readonly strictAntecedent?: number | null;
  readonly sameAs?: number;
  readonly role?: string | null;
  readonly within?: number | null;
  readonly [field: string]: unknown;
}

/** One annotated defect. `category` is the annotator's own word. */
export interface GoldFinding {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly category: string;
  readonly severity: string;
  readonly fix: string | null;
  readonly confidence: string;
  readonly needsOutside: boolean;
}

/** A text with its annotations. */
export interface Gold {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly citations: readonly GoldCitation[];
  readonly findings: readonly GoldFinding[];
}

/** Loads every `NAME.cites.json` of a folder with the text it annotates, looked for in the folder and in `../seeds`. */
export function loadGold(folder: string): Gold[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.cites.json'))
    .map((file) => file.slice(0, -'.cites.json'.length));
  return names.map((name) => {
    const citations = readJson<GoldCitation[]>(path.join(folder, `${name}.cites.json`)) ?? [];
    const findings = readJson<GoldFinding[]>(path.join(folder, `${name}.findings.json`)) ?? [];
    const source = findText([folder, path.join(folder, '../seeds')], citations);
    if (source === null) throw new Error(`${name}: no text in ${folder} or its ../seeds has the words annotated.`);
    return { name, ...source, citations, findings };
  });
}

function readJson<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

/** The one file in which every annotated citation stands where the annotation says. */
function findText(
  folders: readonly string[],
  citations: readonly GoldCitation[],
): { file: string; text: string } | null {
  for (const folder of folders.filter((candidate) => existsSync(candidate))) {
    for (const entry of readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file))) {
      const file = path.join(folder, entry);
      const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
      if (citations.length > 0 && citations.every(({ start, end, text: words }) => text.slice(start, end) === words)) {
        return { file, text };
      }
    }
  }
  return null;
}
