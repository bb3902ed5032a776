import type { BoundDraft, Citation } from '../model/bound.ts';
import { addTo } from '../model/listsByKey.ts';
import { attributeQuotations, placesOfQuotations } from '../model/quotations/attributeQuotations.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import { type Stretch, Surroundings } from '../model/quotations/surroundings.ts';
import type { CitationKind } from '../syntax/citation.ts';
import { type CitationContexts, citationContexts } from './citationContext.ts';
import { startOf } from './citationUnits.ts';
import type { DraftContext, Known } from './rule.ts';
import { type CitationStyle, DEFAULT_STYLE } from './style.ts';
import { viewClosings } from './viewParagraphs.ts';

/** What the rules of one run may look at of a draft; nothing of it is worked out before a rule asks. */
// A context has no accessor: V8 would keep every one as a dictionary, and each look at it would be slow.
export function createDraftContext(bound: BoundDraft, style: CitationStyle = DEFAULT_STYLE): DraftContext {
  const known = new Map<(draft: DraftContext) => unknown, unknown>();
  // A rule asks for one piece of work citation after citation.
  let lastWork: ((draft: DraftContext) => unknown) | null = null;
  let lastResult: unknown;
  let contexts: CitationContexts | null = null;
  let places: readonly Stretch[] | null = null;
  const context: DraftContext = {
    bound,
    text: bound.draft.text,
    style,
    contextOf: (citation) => {
      contexts ??= citationContexts(context);
      return contexts.of(citation);
    },
    ofKind: (kind) => context.once(citationsByKind).get(kind) ?? NONE,
    placeOf: (citation) => {
      places ??= placesInView(bound);
      return places[citation.index]!;
    },
    quotations: () => context.once(attributedQuotations),
    once: <T extends Known>(work: (draft: DraftContext) => T): T => {
      // What is known of a piece of work is what it returned.
      if (work === lastWork) return lastResult as T;
      let result = known.get(work) as T | undefined;
      if (result === undefined) {
        result = work(context);
        known.set(work, result);
      }
      lastWork = work;
      lastResult = result;
      return result;
    },
  };
  return context;
}

const NONE: readonly Citation[] = Object.freeze([]);

function citationsByKind({ bound }: DraftContext): ReadonlyMap<CitationKind, readonly Citation[]> {
  const byKind = new Map<CitationKind, Citation[]>();
  const { citations } = bound;
  for (let i = 0; i < citations.length; i++) addTo(byKind, citations[i]!.kind, citations[i]!);
  return byKind;
}

function placesInView({ draft, citations }: BoundDraft): readonly Stretch[] {
  return citations.map(({ span }) => draft.view.toView(span));
}

function attributedQuotations(draft: DraftContext): readonly AttributedQuotation[] {
  const placeOf = (citation: Citation): Stretch => ({
    start: Math.min(startOf(citation, draft), draft.placeOf(citation).start),
    end: draft.placeOf(citation).end,
  });
  return attributeQuotations(draft.bound, draft.once(surroundings), placeOf, draft.once(quotationPlaces));
}

/** Where the quotations of a draft stand in the view. */
export function quotationPlaces({ bound }: DraftContext): readonly Stretch[] {
  return placesOfQuotations(bound);
}

/** What stands around places of the view. */
export function surroundings({ bound: { draft }, once }: DraftContext): Surroundings {
  return new Surroundings(draft.view.text, draft.habits, once(viewClosings));
}
