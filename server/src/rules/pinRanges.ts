import type { Citation } from '../model/bound.ts';
import type { Pin } from '../syntax/citation.ts';
import type { DraftContext } from './rule.ts';

/** A pin that is a range of numbers, forwards or backwards; `from` and `to` may be one page of a transcript with two lines. */
export interface PinRange {
  readonly citation: Citation;
  readonly pin: NumericPin;
}

/** A pin whose two ends are numbers. */
export interface NumericPin extends Pin {
  readonly from: number;
  readonly to: number;
}

/** The ranges that the citations of a draft give as their places: few pins are any. */
export function pinRanges({ bound }: DraftContext): readonly PinRange[] {
  const { citations } = bound;
  const ranges: PinRange[] = [];
  for (let index = 0; index < citations.length; index++) {
    const citation = citations[index]!;
    const { pins } = citation;
    for (let i = 0; i < pins.length; i++) {
      const pin = pins[i]!;
      if (isNumeric(pin) && (pin.from !== pin.to || pin.fromLine !== pin.toLine)) ranges.push({ citation, pin });
    }
  }
  return ranges;
}

function isNumeric(pin: Pin): pin is NumericPin {
  return typeof pin.from === 'number' && typeof pin.to === 'number';
}
