import { byCodeUnits, cell, type Facts } from './facts.ts';

/** `records.json`: the words and letters by which papers of the record are cited. */
export function recordsData(facts: Facts) {
  const papers = facts.rows('record_papers').map((row) => [cell(row, 'word'), cell(row, 'kind')] as const);
  const volumes = facts.rows('record_volumes').map((row) => [cell(row, 'form'), cell(row, 'counts')] as const);
  const words = facts.rows('bt1_words').flatMap((row) => {
    const forms = [cell(row, 'word'), ...cell(row, 'seen').split(',')];
    return forms.map((form) => [form, cell(row, 'abbreviation')] as const);
  });
  return {
    abbreviations: words.sort(([a], [b]) => byCodeUnits(a, b)),
    papers: papers.sort(([a], [b]) => byCodeUnits(a, b)),
    volumes: volumes.sort(([a], [b]) => byCodeUnits(a, b)),
  };
}
