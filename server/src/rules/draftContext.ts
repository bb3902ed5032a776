import type { BoundDraft } from '../model/bound.ts';
import { attributeQuotations } from '../model/quotations/attributeQuotations.ts';
import { citationContexts } from './citationContext.ts';
import type { DraftContext } from './rule.ts';
import { type CitationStyle, DEFAULT_STYLE } from './style.ts';

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

const attributedQuotations = ({ bound }: DraftContext) => attributeQuotations(bound);
