import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { best } from './measure.ts';

const STROKES = 200;

/** The time of one keystroke as a share of a whole analysis of the draft; the strokes are spread over all of it. */
export function keystrokeShare(text: string, language: DraftLanguage): number {
  const analyse = () => bindDraft(parseDraft(text, language));
  const whole = best(() => void analyse(), 20);
  const before = analyse();
  const times: number[] = [];
  for (let n = 0; n < STROKES; n++) {
    // A step that shares no factor with the number of strokes visits every part of the draft.
    const at = Math.floor((((n * 37) % STROKES) / STROKES) * text.length);
    const edited = Buffer.from(`${text.slice(0, at)}x${text.slice(at)}`, 'utf16le').toString('utf16le');
    const start = performance.now();
    bindDraft(parseDraft(edited, language, before.draft), undefined, before);
    times.push(performance.now() - start);
  }
  // The first strokes run code that is not yet compiled.
  const warm = times.slice(STROKES / 4);
  return warm.reduce((sum, time) => sum + time, 0) / warm.length / whole;
}
