import { lastAtMostNear } from './sorted.ts';

/** Where the parentheses and brackets of a text close. */
export interface Closings {
  /** The offset after the sign that closes the one at an offset; -1 where none stands there, or it is never closed. */
  of(open: number): number;
}

/**
 * Pairs the parentheses and brackets of a text. Either sign closes either: a draft that mixes them up means one of them.
 *
 * @param brackets where all of these signs stand, when it is known already
 */
export function closingsOf(text: string, brackets = bracketsIn(text)): Closings {
  /** What each closes at, by its place in the list. */
  const ends = new Int32Array(brackets.length).fill(-1);
  const open: number[] = [];
  for (let i = 0; i < brackets.length; i++) {
    const at = brackets[i]!;
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0x5b) {
      open.push(i);
      continue;
    }
    const partner = open.pop();
    if (partner !== undefined) ends[partner] = at + 1;
  }
  let asked = 0;
  return {
    of: (place) => {
      asked = lastAtMostNear(brackets, place, asked);
      return brackets[asked] === place ? ends[asked]! : -1;
    },
  };
}

/** Where the parentheses and brackets of a text stand, in order. */
export function bracketsIn(text: string): readonly number[] {
  return placesOfAny(text, '()[]');
}

/** Where any of some letters stands in a text, in order. To search for each is quicker than to look at all others. */
function placesOfAny(text: string, letters: string): readonly number[] {
  const places: number[] = [];
  const next = Array.from(letters, (letter) => placeFrom(text, letter, 0));
  for (;;) {
    let nearest = 0;
    for (let i = 1; i < next.length; i++) if (next[i]! < next[nearest]!) nearest = i;
    const place = next[nearest]!;
    if (place === text.length) return places;
    places.push(place);
    next[nearest] = placeFrom(text, letters.charAt(nearest), place + 1);
  }
}

/** Where a letter stands next in a text, or the end of the text. */
function placeFrom(text: string, letter: string, from: number): number {
  const at = text.indexOf(letter, from);
  return at < 0 ? text.length : at;
}

/** Where a letter stands in a text. To search for it is quicker than to look at all others. */
export function placesOf(text: string, letter: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) places.push(at);
  return places;
}
