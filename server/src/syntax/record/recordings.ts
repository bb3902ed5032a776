import type { Cursor } from '../cursor.ts';
import type { PinReading } from '../pins.ts';
import type { RawPin } from '../raw.ts';

const RECORDING =
  /^(?:video|videos|videotape|footage|recording|recordings|audio|audiotape|bwc|bodycam|dashcam|camera|cam|disc|disk|cd|dvd|hcd|clip|film)$/i;

/** A recording by its name has times where a transcript has lines: `Video Ex. 3 at 14:22–15:01` is minutes and seconds. */
export function timesOfRecording(
  cursor: Cursor,
  { first, last }: { readonly first: number; readonly last: number },
  pin: PinReading | null,
): PinReading | null {
  if (pin === null || !pin.pins.some(({ type }) => type === 'line') || !isRecording(cursor, first, last)) return pin;
  return { ...pin, pins: pin.pins.map(timeOf) };
}

export function isRecording(cursor: Cursor, first: number, last: number): boolean {
  // An argument is heard; where it has pages, its transcript is named.
  if (/^Arg(?:\.|ument)$/.test(cursor.word(last))) return true;
  for (let i = first; i <= last; i++) if (RECORDING.test(cursor.bare(i))) return true;
  return false;
}

function timeOf({ type, from, to, fromLine, toLine, start, end }: RawPin): RawPin {
  if (type !== 'line') return { type, from, to, start, end };
  return { type: 'time', from: clock(from, fromLine), to: clock(to, toLine), start, end };
}

function clock(minutes: number | string, seconds = 0): string {
  return `${minutes}:${String(seconds).padStart(2, '0')}`;
}
