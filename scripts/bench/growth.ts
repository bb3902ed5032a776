import { bindDraft } from '../../server/src/model/bind.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { best } from './measure.ts';
import { rulesOver } from './rules.ts';

const KB = 1 << 10;
export const SMALL = 128 * KB;
export const LARGE = 4096 * KB;
/** A larger size is not tried when the last step shows that time per byte has grown this many times. */
const GIVE_UP_AT = 4;
/** After a run that takes this long no larger size is tried: the size that was reached says enough. */
const LONGEST_RUN_MS = 2000;

/** A unit that is repeated, after a head that begins what the units go on with. */
export interface HostileInput {
  readonly head: string;
  readonly unit: string;
}

const REPEATED: readonly string[] = [
  ...['(', ')', '[', '7', '7 ', 'a', 'A.', '“', '§ ', 'v. ', 'A v. ', 'Alpha Beta ', 'at *3 ', '[*3] ', 'F. '],
  ...['Id. ', '(Id. ', 'Id. (', '412 F.3d 871 ', '412 F.3d 871, ', '412 F.3d 871; ', 'ECF No. 1 ', 'ECF No. 1 or '],
  ...['A, supra, ', 'A v. B, 1 U.S. 1 (1800) (quoting ', 'A v. B, 1 U.S. 1; A, 1 U.S. at 1; ', 'Pl. Tr. 1:1, '],
  ...['*a', '[a](', '![a](', '[^1]', '[a]', '<http://a', '1) ', '> ', '<!-- ', '`', '# a\n', '\f1\n', 'a\n\n', '- a\n'],
  ...['\f', '_____\n', '“a b c d e f g” ', 'Orrin, 512 F.3d at 104. ', 'Exhibit A at 4. ', '(“Orrin”) ', '[CITE] '],
  ...['Id. <!-- pincite-ignore id-form --> ', '“So it was and is.” Orrin v. Vale, 1 F.3d 1, 2 (1st Cir. 2002). '],
];

export const HOSTILE: readonly HostileInput[] = [
  ...REPEATED.map((unit) => ({ head: '', unit })),
  { head: 'Id. at 1', unit: ', 2' },
  { head: 'Id. ¶ 1', unit: ', ¶ 2' },
  { head: 'Pl. Tr. 1:1', unit: '; 2:2' },
  { head: 'ECF Nos. 1', unit: ', 1-200' },
  { head: '42 U.S.C. §§ 1', unit: ', 2' },
];

/** Prints how time per byte grows with the size of each input; returns the largest ratio met. */
export function measureGrowth(inputs: readonly HostileInput[], language: DraftLanguage): number {
  console.log(`\nTime per byte against that at ${SMALL / KB} KB, ${language} (1 is linear)`);
  console.log(`${'input'.padEnd(40)}${'parse'.padStart(22)}${'bind'.padStart(22)}${'rules'.padStart(22)}`);
  let worst = 0;
  for (const { head, unit } of inputs) {
    const text = (size: number): string => head + unit.repeat(Math.ceil(size / unit.length));
    let found = 0;
    const parsing = grow((size) => {
      const draft = text(size);
      return () => {
        found = parseDraft(draft, language).citations.length;
      };
    }, LARGE);
    const binding = grow(
      (size) => {
        const draft = parseDraft(text(size), language);
        return () => void bindDraft(draft);
      },
      // What holds no citation has nothing to bind.
      found === 0 ? 0 : parsing.size,
    );
    const checking = grow((size) => rulesOver(text(size), language), parsing.size);
    worst = Math.max(worst, parsing.failed ? Number.POSITIVE_INFINITY : parsing.ratio, binding.ratio, checking.ratio);
    const name = JSON.stringify(head + unit).padEnd(40);
    console.log(`${name}${told(parsing).padStart(22)}${told(binding).padStart(22)}${told(checking).padStart(22)}`);
  }
  return worst;
}

interface Growth {
  /** Time per byte at `size` against that at the smallest size. */
  readonly ratio: number;
  /** The largest size that was read. */
  readonly size: number;
  /** The next size failed. */
  readonly failed: boolean;
}

/** Doubles the size until it is large or until it is plain that the work is not linear. */
function grow(prepare: (size: number) => () => void, limit: number): Growth {
  let least = 0;
  let ratio = 1;
  let reached = 0;
  let time = 0;
  for (let size = SMALL; size <= limit && ratio < GIVE_UP_AT && time < LONGEST_RUN_MS; size *= 2) {
    try {
      time = best(prepare(size), size === SMALL ? 20 : 3);
      const timePerByte = time / size;
      if (size === SMALL) least = timePerByte;
      ratio = timePerByte / least;
      reached = size;
    } catch {
      return { ratio, size: reached, failed: true };
    }
  }
  return { ratio, size: reached, failed: false };
}

function told({ ratio, size, failed }: Growth): string {
  if (size === 0) return failed ? 'FAILS' : '–';
  if (failed) return `FAILS after ${size / KB} KB`;
  return size === LARGE ? ratio.toFixed(1) : `${ratio.toFixed(1)} at ${size / KB} KB`;
}
