import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { best } from './measure.ts';

const STROKES = 200;
/** Each is timed as often as it takes to tell its time from what disturbed it; a whole analysis is, too. */
const RUNS_OF_STROKE = 4;

/** The mean time of keystrokes spread over all of a draft, as a share of a whole analysis of it; both the best of several runs. */
export function keystrokeShare(text: string, language: DraftLanguage): number {
  const analyse = () => bindDraft(parseDraft(text, language));
  const whole = best(() => void analyse(), 20);
  const before = analyse();
  const times: number[] = [];
  for (let n = 0; n < STROKES; n++) {
    // A step that shares no factor with the number of strokes visits every part of the draft.
    const at = Math.floor((((n * 37) % STROKES) / STROKES) * text.length);
    const edited = Buffer.from(`${text.slice(0, at)}x${text.slice(at)}`, 'utf16le').toString('utf16le');
    times.push(
      best(() => void bindDraft(parseDraft(edited, language, before.draft), undefined, before), RUNS_OF_STROKE),
    );
  }
  // The first strokes run code that is not yet compiled.
  const warm = times.slice(STROKES / 4);
  return warm.reduce((sum, time) => sum + time, 0) / warm.length / whole;
}
