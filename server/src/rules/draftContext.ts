import type { BoundDraft } from '../model/bound.ts';
import { attributeQuotations } from '../model/quotations/attributeQuotations.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import { Surroundings } from '../model/quotations/surroundings.ts';
import { citationContexts } from './citationContext.ts';
import type { DraftContext } from './rule.ts';
import { type CitationStyle, DEFAULT_STYLE } from './style.ts';
import { viewClosings } from './viewParagraphs.ts';

/** What the rules of one run may look at of a draft; nothing of it is worked out before a rule asks. */
export function createDraftContext(bound: BoundDraft, style: CitationStyle = DEFAULT_STYLE): DraftContext {
  const known = new Map<(draft: DraftContext) => unknown, unknown>();
  const context: DraftContext = {
    bound,
    text: bound.draft.text,
    style,
    contextOf: (citation) => context.once(citationContexts).of(citation),
    get quotations() {
      return context.once(attributedQuotations);
    },
    once: <T>(work: (draft: DraftContext) => T): T => {
      if (!known.has(work)) known.set(work, work(context));
      // What is known of a piece of work is what it returned.
      return known.get(work) as T;
    },
  };
  return context;
}

function attributedQuotations({ bound, once }: DraftContext): readonly AttributedQuotation[] {
  return attributeQuotations(bound, once(surroundings));
}

/** What stands around places of the view. */
export function surroundings({ bound: { draft }, once }: DraftContext): Surroundings {
  return new Surroundings(draft.view.text, draft.habits, once(viewClosings));
}
