import v8 from 'node:v8';
import vm from 'node:vm';
import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';

/** Analyses kept at once, so that what else is freed or made meanwhile weighs little. */
const KEPT = 5;

/** What the analysis of a draft keeps, the draft's own text left out, as a multiple of its size in bytes. */
export function keptMemory(text: string, language: DraftLanguage): number {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    collect();
    return process.memoryUsage().heapUsed;
  };
  // The tables are made when first asked for and belong to no draft.
  bindDraft(parseDraft(text, language));
  const before = used();
  const kept = Array.from({ length: KEPT }, () => bindDraft(parseDraft(text, language)));
  const after = used();
  // Asked for after the measurement, so that nothing is collected before it.
  if (kept.some(({ citations }) => citations.length === 0)) throw new Error('The draft has no citations.');
  return (after - before) / KEPT / Buffer.byteLength(text);
}
