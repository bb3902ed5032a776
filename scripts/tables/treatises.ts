import { codeKey } from '../../server/src/tables/keys.ts';
import { byCodeUnits, cell, type Facts, values } from './facts.ts';

/** `treatises.json`: every form of a treatise's title by its key, with its first word and whether it is plain words too. */
export function treatisesData(facts: Facts) {
  const titles = new Map<string, readonly [first: string, title: string, plain: boolean]>();
  for (const row of facts.rows('treatises')) {
    const title = cell(row, 'title');
    const plain = values(row, 'plain');
    for (const form of [title, ...values(row, 'forms'), ...plain]) {
      titles.set(codeKey(form), [form.split(' ')[0] ?? '', title, plain.includes(form)]);
    }
  }
  return { titles: [...titles].sort(([a], [b]) => byCodeUnits(a, b)).map(([key, row]) => [key, ...row]) };
}
