import type { Cursor } from '../cursor.ts';
import type { PinReading } from '../pins.ts';
import type { RawPin } from '../raw.ts';

const RECORDING =
  /^(?:video|call|calls|videos|videotape|footage|recording|recordings|audio|audiotape|bwc|bodycam|dashcam|camera|cam|disc|disk|cd|dvd|hcd|clip|film)$/i;

/** A name by its tokens. */
interface Named {
  readonly first: number;
  readonly last: number;
}

/** A recording by its name has times where a transcript has lines: `Video Ex. 3 at 14:22–15:01` is minutes and seconds. */
export function timesOfRecording(cursor: Cursor, { first, last }: Named, pin: PinReading | null): PinReading | null {
  if (pin === null || !pin.pins.some(({ type }) => type === 'line')) return pin;
  if (!isRecording(cursor, first, last) && !isOfExhibit(cursor, { first, last }, pin)) return pin;
  return { ...pin, pins: pin.pins.map(timeOf) };
}

export function isRecording(cursor: Cursor, first: number, last: number): boolean {
  // An argument is heard; where it has pages, its transcript is named.
  if (/^Arg(?:\.|ument)$/.test(cursor.word(last))) return !hasWord(cursor, TRANSCRIPT, { first, last });
  return hasWord(cursor, RECORDING, { first, last });
}

const TRANSCRIPT = /^(?:trs?|trans|transcripts?|deps?|depos?|depositions?)$/i;

/** No page of a transcript has so many lines; a minute has more seconds. */
const MOST_LINES = 40;

/** `Ex. 4 at 0:45`, `Ex. 4 at 14:52`: an exhibit that has no such page or line. */
function isOfExhibit(cursor: Cursor, name: Named, pin: PinReading): boolean {
  if (!hasWord(cursor, EXHIBIT, name) || hasWord(cursor, TRANSCRIPT, name)) return false;
  return pin.pins.some(({ from, fromLine = 0 }) => from === 0 || (fromLine > MOST_LINES && fromLine < 60));
}

const EXHIBIT = /^(?:exs?|exhs?|exhibits?)$/i;

function hasWord(cursor: Cursor, word: RegExp, { first, last }: Named): boolean {
  for (let i = first; i <= last; i++) if (word.test(cursor.bare(i))) return true;
  return false;
}

function timeOf({ type, from, to, fromLine, toLine, start, end }: RawPin): RawPin {
  if (type !== 'line') return { type, from, to, start, end };
  return { type: 'time', from: clock(from, fromLine), to: clock(to, toLine), start, end };
}

function clock(minutes: number | string, seconds = 0): string {
  return `${minutes}:${String(seconds).padStart(2, '0')}`;
}

/** `Dashcam Video 00:14:22`: a time right after the name of a recording. */
export function isTimeOfRecording(cursor: Cursor, i: number): boolean {
  return (
    cursor.isMark(i + 1, ':') &&
    cursor.isGlued(i + 1) &&
    cursor.isCapitalised(i - 1) &&
    RECORDING.test(cursor.bare(i - 1))
  );
}
