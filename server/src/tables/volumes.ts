import data from './data/volumes.json' with { type: 'json' };

/** The years whose decisions a volume can hold, inclusive; null where nothing is known at that end. */
export interface VolumeYears {
  readonly first: number | null;
  readonly last: number | null;
}

/** A volume whose years are known: those of nearly all of its decisions, and how far the others may lie outside. */
interface Anchor {
  readonly volume: number;
  readonly first: number;
  readonly last: number;
  readonly tolerance: number;
}

type YearRow = readonly [reporter: string, volume: number, first: number, last: number, tolerance: number];

const LAST: ReadonlyMap<string, number> = new Map(data.last as unknown as readonly (readonly [string, number])[]);

/** Built when first asked for, then never changed. */
const anchors = (() => {
  let built: ReadonlyMap<string, readonly Anchor[]> | undefined;
  return () => {
    built ??= buildAnchors();
    return built;
  };
})();

/** The known volumes of each series, in the order of their numbers. */
function buildAnchors(): ReadonlyMap<string, readonly Anchor[]> {
  const lists = new Map<string, Anchor[]>();
  for (const [reporter, volume, first, last, tolerance] of data.years as unknown as readonly YearRow[]) {
    const list = lists.get(reporter);
    const anchor = { volume, first, last, tolerance };
    if (list === undefined) lists.set(reporter, [anchor]);
    else list.push(anchor);
  }
  return lists;
}

/** The last volume of a closed series by its canonical name (`F.2d`: 999); null for an open or unknown one. */
export function lastVolumeOf(reporter: string): number | null {
  return LAST.get(reporter) ?? null;
}

/**
 * The years that the decisions in a volume can bear, tolerance included. Volumes follow one another in time: between two
 * whose years are known, no decision is older than those of the earlier or younger than those of the later.
 */
export function yearsOfVolume(reporter: string, volume: number): VolumeYears {
  // One volume for each October Term since that of 1882.
  if (reporter === 'S. Ct.') return volume >= 3 ? { first: 1878 + volume, last: 1881 + volume } : NOTHING_KNOWN;
  const known = anchors().get(reporter);
  if (known === undefined) return NOTHING_KNOWN;
  let next = 0;
  while (next < known.length && known[next]!.volume < volume) next += 1;
  const after = known[next];
  const before = after?.volume === volume ? after : known[next - 1];
  return {
    first: before === undefined ? null : before.first - before.tolerance,
    last: after === undefined ? null : after.last + after.tolerance,
  };
}

const NOTHING_KNOWN: VolumeYears = Object.freeze({ first: null, last: null });

/** The volumes of a series that can hold a decision of the year, for a reader who looks for the right one; null when unknown. */
export function volumesOfYear(
  reporter: string,
  year: number,
): { readonly first: number; readonly last: number } | null {
  if (reporter === 'S. Ct.') return { first: year - 1880, last: year - 1879 };
  const known = anchors().get(reporter) ?? [];
  const before = known.findLast((anchor) => anchor.last < year);
  const after = known.find((anchor) => anchor.first > year);
  return before === undefined || after === undefined ? null : { first: before.volume, last: after.volume };
}

/**
 * More volumes than an open series can have had in a year: what the newest known volume, the pace of the series so far
 * and a generous allowance come to. Null for a closed series and for one of which too little is known.
 */
export function volumesBeyond(reporter: string, year: number): number | null {
  if (reporter === 'S. Ct.') return year - 1850;
  const known = anchors().get(reporter);
  const first = known?.[0];
  const newest = known?.at(-1);
  if (LAST.has(reporter) || first === undefined || newest === undefined || newest.first - first.first < 2) return null;
  const pace = (newest.volume - first.volume) / (newest.first - first.first);
  const years = Math.max(0, year - newest.first) + 2;
  return Math.ceil((newest.volume + pace * years) * 1.25);
}
