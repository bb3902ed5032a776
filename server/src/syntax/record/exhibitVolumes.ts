import { lookupVolume } from '../../tables/records.ts';
import type { RawCitation } from '../raw.ts';
import { readSignalBefore } from '../signals.ts';
import { opensCitation, type RecordContext } from './recordCitation.ts';
import { volumeStart } from './volumeNames.ts';

/**
 * First token of the numbered volume of the record that stands right before the exhibit whose name begins at token
 * `first`: the `8` of `8 RR State's Ex. 9`; `first` when none does.
 */
export function volumeBefore(context: RecordContext, first: number): number {
  const { cursor, floor } = context;
  if (first - 2 < floor || lookupVolume(cursor.word(first - 1)) !== 'pages') return first;
  const volume = volumeStart(context, first - 1);
  return volume < first - 1 && cursor.isDigits(volume) && opensCitation(context, volume) ? volume : first;
}

/** An exhibit with the volume it is bound in, which belongs to the citation, and not to the name of the exhibit. */
export function inVolume(context: RecordContext, exhibit: RawCitation): RawCitation {
  const volume = volumeBefore(context, exhibit.first);
  if (volume === exhibit.first) return exhibit;
  exhibit.first = volume;
  exhibit.signal = readSignalBefore(context.cursor, volume, context.floor);
  return exhibit;
}
