import type { PinGrammar } from '../pinPlaces.ts';
import { isGroupedNumber } from '../pinWords.ts';
import { hasThousands } from './locators.ts';
import { isVolume } from './reporters.ts';

/** After an `at`, a sign or a page:line: what follows most citations. */
export const MARKED_PIN: PinGrammar = pinGrammar({});
/** Also a number after a comma. */
export const PIN_AFTER_COMMA: PinGrammar = pinGrammar({ bareNumber: true });
/** The page of a reporter after a comma: `258 F.3d 62, 72`. */
export const PIN_OF_REPORTER: PinGrammar = pinGrammar({ bareNumber: true, isGrouped: hasThousands });
/** The page of a short form that has lost its `at`: `258 F.3d 72`. */
export const UNMARKED_PIN_OF_REPORTER: PinGrammar = pinGrammar({
  bareNumber: true,
  unmarked: true,
  isGrouped: hasThousands,
});
/** The page of a journal after a comma, `12,350` in the Federal Register. */
export const PIN_OF_JOURNAL: PinGrammar = pinGrammar({ bareNumber: true, isGrouped: isGroupedNumber });
/** A number at the very start, or after a comma. */
export const UNMARKED_PIN_OF_CASE: PinGrammar = pinGrammar({ bareNumber: true, unmarked: true });
/** A number at the very start. */
export const UNMARKED_PIN: PinGrammar = pinGrammar({ unmarked: true });
/** A number at the very start that can be no volume: another page of the record was read before it. */
export const UNMARKED_PIN_OF_RECORD: PinGrammar = pinGrammar({ unmarked: true, isVolume: never });
/** Numbers that can be no volumes, for the next citation begins later. */
export const PIN_BEFORE_VOLUME: PinGrammar = pinGrammar({ bareNumber: true, isVolume: never });

/** A paragraph in a parenthesis after the page it stands on: `60 So. 3d 1, 5 (¶ 14)`. */
export const PIN_IN_PARENTHESIS: PinGrammar = pinGrammar({ isVolume: never });

/** A grammar of pins, as it is for most citations but for what is told. All have the same shape. */
export function pinGrammar(told: Partial<PinGrammar>): PinGrammar {
  return { bareNumber: false, unmarked: false, isGrouped: never, isVolume, ...told };
}

function never(): boolean {
  return false;
}
