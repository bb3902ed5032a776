import { lastAtMost } from './sorted.ts';
import { byStart, type Span } from './span.ts';

/** Tells whether one of many spans holds another wholly; made once, asked often. */
export function coverageOf(spans: readonly Span[]): (inner: Span) => boolean {
  if (spans.length === 0) return () => false;
  const inOrder = [...spans].sort(byStart);
  const starts = inOrder.map(({ start }) => start);
  // How far the spans up to each reach: one of them holds whatever begins behind its start and ends before that.
  let furthest = 0;
  const reaches = inOrder.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    const last = lastAtMost(starts, start);
    return (starts[last] ?? Number.POSITIVE_INFINITY) <= start && (reaches[last] ?? 0) >= end;
  };
}
