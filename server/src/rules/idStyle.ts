import type { DraftContext } from './rule.ts';

/** How a draft writes its ids where courts differ: what it always does is its style, not one mistake after another. */
export interface IdStyle {
  /** The Supreme Court's own style or California's (`at p. 5`), in which ibid., supra for cases and other commas are right. */
  readonly isCourtStyle: boolean;
  /** `id., at 45`, as the Supreme Court writes. */
  readonly commaBeforeAt: boolean;
  /** `Id. at ¶ 12`, `Compl. at § 3`: a draft that cites the neutral citations of Ohio or North Dakota, or always writes so. */
  readonly atBeforeSign: boolean;
}

/** Fewer than this are no style yet. */
const ENOUGH = 5;

/** How the draft writes its ids, as all of them show. */
export function idStyleOf(draft: DraftContext): IdStyle {
  return draft.once(readIdStyle);
}

function readIdStyle({ bound: { citations }, text }: DraftContext): IdStyle {
  let comma = 0;
  let noComma = 0;
  let atSign = 0;
  let bareSign = 0;
  let ownHabits = 0;
  let plainPages = 0;
  let writesAt = false;
  for (let i = 0; i < citations.length; i++) {
    const { kind, core, parts, quoted, edition } = citations[i]!;
    const pin = parts.pin;
    if (quoted) continue;
    writesAt ||= edition?.type === 'neutral' && /^(?:Ohio|ND|N\.D\.)/.test(edition.name);
    if (pin === undefined) continue;
    // A paper of the record may be cited so in any court.
    const isAt = pin.text.startsWith('at ');
    const first = pin.text.charAt(isAt ? 3 : 0);
    if (first === '¶' || first === '§') {
      if (isAt) atSign += 1;
      else bareSign += 1;
    } else if (isAt && kind !== 'record') {
      if (first >= '0' && first <= '9') plainPages += 1;
      else if (/^at pp?\./.test(pin.text)) ownHabits += 1;
    }
    if (kind !== 'id') continue;
    if (/^[*_}\\/]*,/.test(text.slice(core.end, core.end + 4))) comma += 1;
    else noComma += 1;
  }
  const commaBeforeAt = comma > 1 && comma > noComma;
  return {
    isCourtStyle: commaBeforeAt || (ownHabits > 0 && ownHabits >= plainPages),
    commaBeforeAt,
    atBeforeSign: writesAt || (atSign >= ENOUGH && bareSign === 0),
  };
}
