import type { BoundDraft, Citation } from '../model/bound.ts';
import type { AttributedQuotation } from '../model/quotations/attribution.ts';
import type { Stretch } from '../model/quotations/surroundings.ts';
import type { CitedSource } from '../sources/located.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { StyleChoice } from '../tables/styles.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Severity } from '../text/level.ts';
import type { Span } from '../text/span.ts';
import type { DraftLanguage } from '../text/view.ts';
import type { CitationContext } from './citationContext.ts';
import type { ComparedQuotation, UnattributedQuotation } from './comparedQuotations.ts';
import type { CitationStyle } from './style.ts';

/** What rules are about; a level can be given to a whole group by its name. */
export const RULE_GROUPS = ['form', 'reference', 'consistency', 'plausibility', 'record', 'quotation'] as const;

export type RuleGroup = (typeof RULE_GROUPS)[number];

/** `safe` fixes join fix-all; a `suggestion` is offered one at a time and chosen by a person. */
export type FixKind = 'safe' | 'suggestion';

/** One way to mend a finding. `title` is the imperative the editor shows: `Write "F. Supp. 2d"`. */
export interface Fix {
  readonly kind: FixKind;
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Another place that belongs to a finding: the full citation a short form disagrees with. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** A place in a file of the matter that belongs to a finding: the words that a quotation should have. */
export interface RelatedInFile {
  readonly uri: string;
  /** Of the file's own text when `isFileText`, else of the text that was taken from it. */
  readonly span: Span;
  readonly isFileText: boolean;
  readonly message: string;
}

/** What a rule reports. The message says what is wrong, why, and what to write. */
export interface Report {
  /** The citation it is about; null for words that are none, such as a place left open for one. */
  readonly citation: Citation | null;
  readonly span: Span;
  readonly message: string;
  /** Computed only when asked. The first is preferred. */
  readonly fixes?: () => readonly Fix[];
  readonly related?: readonly Related[];
  readonly inFiles?: readonly RelatedInFile[];
}

/** What may be worked out of a draft: anything but nothing at all. */
export type Known = NonNullable<unknown> | null;

/** What a rule may look at of a draft. Rules are synchronous and do no I/O. */
export interface DraftContext {
  readonly bound: BoundDraft;
  /** The file's own text. */
  readonly text: string;
  /** The style the draft is checked by: what local forms it accepts, how it spaces. */
  readonly style: CitationStyle;
  /** Where a citation stands: a citation sentence, running text, a table. Worked out once for all rules. */
  contextOf(citation: Citation): CitationContext;
  /** The citations of a kind, in the order of the text. A rule about one kind looks at no other. */
  ofKind(kind: CitationKind): readonly Citation[];
  /** Where a citation stands in the view. Worked out once for all rules. */
  placeOf(citation: Citation): Stretch;
  /** The quotations attributed to a citation; worked out once for all rules, when one asks. */
  quotations(): readonly AttributedQuotation[];
  /**
   * What `work` makes of the draft: done once for all rules of a run, when the first asks. `work` is a function of a
   * module, by which it is known again, not one made on the spot.
   */
  once<T extends Known>(work: (draft: DraftContext) => T): T;
}

/** A draft with a way to report what is wrong in it. */
export interface RuleContext extends DraftContext {
  report(report: Report): void;
}

/** A worked example; `bad` is reported by the rule, and its fix, when safe, yields `good`. Both are draft Markdown. */
export interface RuleExample {
  readonly bad: string;
  readonly good: string;
}

export interface RuleDocs {
  /** One line, for lists and the hover of a finding. */
  readonly summary: string;
  /** Why a reader of briefs cares; one short paragraph. */
  readonly why: string;
  /** When the rule stays silent on purpose: traps, local styles. One sentence each. */
  readonly silentWhen: readonly string[];
  readonly examples: readonly RuleExample[];
  /** Texts the rule must not report; run as tests. */
  readonly good: readonly string[];
  /** The only language of drafts the rule speaks of; absent when it speaks of all. */
  readonly language?: DraftLanguage;
  /** The style the rule needs to say anything; its examples are checked under it. */
  readonly style?: StyleChoice;
  /** Files of the matter that the examples stand in, by path; `matter.yaml` may be one. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Functions called while the draft is walked once: per citation kind, for citations of any, then once for the whole draft. */
export type RuleChecks = {
  readonly [K in CitationKind | 'any']?: CitationCheck;
} & {
  readonly draft?: (context: RuleContext) => void;
};

export type CitationCheck = (citation: Citation, context: RuleContext) => void;

/** A citation with the documents of the matter that it cites, at least one, surest first. */
export interface SourcedCitation {
  readonly citation: Citation;
  readonly sources: readonly CitedSource[];
}

export interface Rule {
  /** Stable; the diagnostic's code; never reused. */
  readonly id: string;
  /** Bluebook rule numbers, shown with every finding. */
  readonly bluebook: string;
  /** Anchor of the rule in the public Indigo Book, or null. */
  readonly indigo: string | null;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly fix: 'none' | FixKind;
  readonly needs: 'syntax' | 'model' | 'sources';
  readonly docs: RuleDocs;
  readonly check: RuleChecks;
  /**
   * Called for each citation whose documents are in the matter, once they are loaded; rules that need `sources` have it.
   * A citation whose documents are not there is unknown: no rule hears of it.
   */
  readonly checkSources?: (sourced: SourcedCitation, context: RuleContext) => void;
  /** Called for each quotation that was compared with the document its citation cites; rules that need `sources` have it. */
  readonly checkQuotation?: (compared: ComparedQuotation, context: RuleContext) => void;
  /** Called for each quotation that belongs to no citation and stands in a source of the draft; rules that need `sources` have it. */
  readonly checkUnattributed?: (quotation: UnattributedQuotation, context: RuleContext) => void;
}

/** Declares a rule; exists so that each rule's file is checked against {@link Rule} where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
