/**
 * Makes the data of the tables from the open data and the fact tables that correct it.
 * `npm run tables` writes `server/src/tables/data/`; a test holds the files against a fresh build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { caseNameWordsData } from './tables/caseNameWords.ts';
import { codesData } from './tables/codes.ts';
import { courtFactsData } from './tables/courtFacts.ts';
import { courtRulesData } from './tables/courtRules.ts';
import { courtsData } from './tables/courts.ts';
import { factsIn } from './tables/facts.ts';
import { journalsData } from './tables/journals.ts';
import { openData } from './tables/openData.ts';
import { recordsData } from './tables/records.ts';
import { reportersData } from './tables/reporters.ts';
import { stylesData } from './tables/styles.ts';
import { treatisesData } from './tables/treatises.ts';
import { volumesData } from './tables/volumes.ts';
import { caseNamesData, historyData, monthsData, publicDomainData, signalsData } from './tables/words.ts';

const tables = path.join(import.meta.dirname, '../server/src/tables');

/** File name -> text of every data file, the same on every machine. */
export function buildTables(): ReadonlyMap<string, string> {
  const facts = factsIn(path.join(tables, 'facts'));
  const files: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['caseNameWords.json', caseNameWordsData(facts)],
    ['caseNames.json', caseNamesData(facts)],
    ['codes.json', codesData(facts)],
    ['courtFacts.json', courtFactsData(facts)],
    ['courtRules.json', courtRulesData(facts)],
    ['courts.json', courtsData(facts, openData)],
    ['history.json', historyData(facts)],
    ['journals.json', journalsData(facts)],
    ['months.json', monthsData(facts)],
    ['publicDomain.json', publicDomainData(facts)],
    ['records.json', recordsData(facts)],
    ['reporters.json', reportersData(facts, openData)],
    ['signals.json', signalsData(facts)],
    ['styles.json', stylesData(path.join(tables, 'facts/styles'))],
    ['treatises.json', treatisesData(facts)],
    ['volumes.json', volumesData(facts)],
  ];
  return new Map(files.map(([name, data]) => [name, rowPerLine(data)]));
}

/** JSON with one element of a list a line, so that a change shows as the rows it is about. */
function rowPerLine(data: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(data).map(([name, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    return `${JSON.stringify(name)}: [\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

if (import.meta.main) {
  const folder = path.join(tables, 'data');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of buildTables()) writeFileSync(path.join(folder, name), text);
}
