/** A range of a text: `start` inclusive, `end` exclusive, in UTF-16 code units of the file's own text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the offset stands inside the span or at either edge, as a cursor does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Orders two spans by where they begin: a function of its own, whose code V8 keeps from draft to draft. */
export function byStart(a: Pick<Span, 'start'>, b: Pick<Span, 'start'>): number {
  return a.start - b.start;
}

/** The span so many code units further on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
