// Written by scripts/build-rule-docs.ts from the files of this folder. Do not edit.
import { blockQuote50Words } from './blockQuote50Words.ts';
import { bt1Abbreviation } from './bt1Abbreviation.ts';
import { caseNameItalics } from './caseNameItalics.ts';
import { citationSentencePeriod } from './citationSentencePeriod.ts';
import { citeConflict } from './citeConflict.ts';
import { citeNameMismatch } from './citeNameMismatch.ts';
import { cleanedUpForm } from './cleanedUpForm.ts';
import { courtAbbreviation } from './courtAbbreviation.ts';
import { ecfNumberMissing } from './ecfNumberMissing.ts';
import { ellipsisForm } from './ellipsisForm.ts';
import { exhibitNotInIndex } from './exhibitNotInIndex.ts';
import { idAfterStringCite } from './idAfterStringCite.ts';
import { idItalics } from './idItalics.ts';
import { markdownStarEscape } from './markdownStarEscape.ts';
import { monthAbbreviation } from './monthAbbreviation.ts';
import { ordinalForm } from './ordinalForm.ts';
import { pageRangeDash } from './pageRangeDash.ts';
import { pageRangeDigits } from './pageRangeDigits.ts';
import { pinOutOfRange } from './pinOutOfRange.ts';
import { quoteAlterationUnmarked } from './quoteAlterationUnmarked.ts';
import { quoteMismatch } from './quoteMismatch.ts';
import { quotePinMismatch } from './quotePinMismatch.ts';
import { recordAliasInconsistent } from './recordAliasInconsistent.ts';
import { recordAliasUndefined } from './recordAliasUndefined.ts';
import { recordAtUsage } from './recordAtUsage.ts';
import { recordPinMissing } from './recordPinMissing.ts';
import { recordPinOutOfRange } from './recordPinOutOfRange.ts';
import { recordQuoteMismatch } from './recordQuoteMismatch.ts';
import { reporterAbbreviation } from './reporterAbbreviation.ts';
import { reporterSpacing } from './reporterSpacing.ts';
import type { Rule } from './rule.ts';
import { ruleAbbreviation } from './ruleAbbreviation.ts';
import { sectionSymbolSpacing } from './sectionSymbolSpacing.ts';
import { shortFormMismatch } from './shortFormMismatch.ts';
import { shortFormWithoutFull } from './shortFormWithoutFull.ts';
import { signalItalics } from './signalItalics.ts';
import { toaMismatch } from './toaMismatch.ts';
import { transcriptPinForm } from './transcriptPinForm.ts';
import { unresolvedPlaceholder } from './unresolvedPlaceholder.ts';
import { wlStarPageAt } from './wlStarPageAt.ts';
import { yearOutsideReporterRun } from './yearOutsideReporterRun.ts';

/** Every rule, in the order of their names. */
export const ALL_RULES: readonly Rule[] = [
  blockQuote50Words,
  bt1Abbreviation,
  caseNameItalics,
  citationSentencePeriod,
  citeConflict,
  citeNameMismatch,
  cleanedUpForm,
  courtAbbreviation,
  ecfNumberMissing,
  ellipsisForm,
  exhibitNotInIndex,
  idAfterStringCite,
  idItalics,
  markdownStarEscape,
  monthAbbreviation,
  ordinalForm,
  pageRangeDash,
  pageRangeDigits,
  pinOutOfRange,
  quoteAlterationUnmarked,
  quoteMismatch,
  quotePinMismatch,
  recordAliasInconsistent,
  recordAliasUndefined,
  recordAtUsage,
  recordPinMissing,
  recordPinOutOfRange,
  recordQuoteMismatch,
  reporterAbbreviation,
  reporterSpacing,
  ruleAbbreviation,
  sectionSymbolSpacing,
  shortFormMismatch,
  shortFormWithoutFull,
  signalItalics,
  toaMismatch,
  transcriptPinForm,
  unresolvedPlaceholder,
  wlStarPageAt,
  yearOutsideReporterRun,
];
