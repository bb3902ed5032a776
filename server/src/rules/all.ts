// Written by scripts/build-rule-docs.ts from the files of this folder. Do not edit.
import { blockQuote50Words } from './blockQuote50Words.ts';
import { bt1Abbreviation } from './bt1Abbreviation.ts';
import { caseNameAbbreviation } from './caseNameAbbreviation.ts';
import { caseNameAbbreviationForm } from './caseNameAbbreviationForm.ts';
import { caseNameBusinessSuffix } from './caseNameBusinessSuffix.ts';
import { caseNameEtAl } from './caseNameEtAl.ts';
import { caseNameInconsistent } from './caseNameInconsistent.ts';
import { caseNameItalics } from './caseNameItalics.ts';
import { caseNameThe } from './caseNameThe.ts';
import { caseNameUsSpelled } from './caseNameUsSpelled.ts';
import { caseNameVForm } from './caseNameVForm.ts';
import { certDeniedStale } from './certDeniedStale.ts';
import { cfrForm } from './cfrForm.ts';
import { citationSentencePeriod } from './citationSentencePeriod.ts';
import { citeConflict } from './citeConflict.ts';
import { citeCourtMismatch } from './citeCourtMismatch.ts';
import { citeDocketMismatch } from './citeDocketMismatch.ts';
import { citeNameMismatch } from './citeNameMismatch.ts';
import { citeYearMismatch } from './citeYearMismatch.ts';
import { cleanedUpForm } from './cleanedUpForm.ts';
import { codeAbbreviation } from './codeAbbreviation.ts';
import { compareWithForm } from './compareWithForm.ts';
import { constitutionForm } from './constitutionForm.ts';
import { courtAbbreviation } from './courtAbbreviation.ts';
import { courtMissing } from './courtMissing.ts';
import { courtNotYetCreated } from './courtNotYetCreated.ts';
import { courtRedundantWithReporter } from './courtRedundantWithReporter.ts';
import { courtReporterMismatch } from './courtReporterMismatch.ts';
import { crossReferenceBroken } from './crossReferenceBroken.ts';
import { dateOrder } from './dateOrder.ts';
import { docketNumberForm } from './docketNumberForm.ts';
import { docketNumberMissing } from './docketNumberMissing.ts';
import { ecfNumberMissing } from './ecfNumberMissing.ts';
import { ellipsisForm } from './ellipsisForm.ts';
import { emphasisNoteMissing } from './emphasisNoteMissing.ts';
import { exhibitNotInIndex } from './exhibitNotInIndex.ts';
import { explanatoryParentheticalForm } from './explanatoryParentheticalForm.ts';
import { footnotePinForm } from './footnotePinForm.ts';
import { historyMissing } from './historyMissing.ts';
import { idAfterStringCite } from './idAfterStringCite.ts';
import { idAtSection } from './idAtSection.ts';
import { idForm } from './idForm.ts';
import { idInterveningAuthority } from './idInterveningAuthority.ts';
import { idItalics } from './idItalics.ts';
import { idNoAntecedent } from './idNoAntecedent.ts';
import { markdownStarEscape } from './markdownStarEscape.ts';
import { markdownTypographerTrap } from './markdownTypographerTrap.ts';
import { monthAbbreviation } from './monthAbbreviation.ts';
import { nominativeReporterMissing } from './nominativeReporterMissing.ts';
import { nonbreakingSpace } from './nonbreakingSpace.ts';
import { omittedCitationsNote } from './omittedCitationsNote.ts';
import { ordinalForm } from './ordinalForm.ts';
import { pageRangeDash } from './pageRangeDash.ts';
import { pageRangeDigits } from './pageRangeDigits.ts';
import { parallelCiteState } from './parallelCiteState.ts';
import { parallelCiteUs } from './parallelCiteUs.ts';
import { pinBeforeFirstPage } from './pinBeforeFirstPage.ts';
import { pinMissing } from './pinMissing.ts';
import { pinOutOfRange } from './pinOutOfRange.ts';
import { pinPrefix } from './pinPrefix.ts';
import { publicDomainCitationRequired } from './publicDomainCitationRequired.ts';
import { quoteAlterationUnmarked } from './quoteAlterationUnmarked.ts';
import { quoteMarksUnbalanced } from './quoteMarksUnbalanced.ts';
import { quoteMismatch } from './quoteMismatch.ts';
import { quotePinMismatch } from './quotePinMismatch.ts';
import { quoteUnattributed } from './quoteUnattributed.ts';
import { quotingParentheticalMissing } from './quotingParentheticalMissing.ts';
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
import { ruleSectionSymbol } from './ruleSectionSymbol.ts';
import { sectionSymbolPlural } from './sectionSymbolPlural.ts';
import { sectionSymbolSentenceStart } from './sectionSymbolSentenceStart.ts';
import { sectionSymbolSpacing } from './sectionSymbolSpacing.ts';
import { separateOpinionUnmarked } from './separateOpinionUnmarked.ts';
import { shortFormAmbiguousName } from './shortFormAmbiguousName.ts';
import { shortFormAtMissing } from './shortFormAtMissing.ts';
import { shortFormMismatch } from './shortFormMismatch.ts';
import { shortFormWithoutFull } from './shortFormWithoutFull.ts';
import { signalCapitalization } from './signalCapitalization.ts';
import { signalForm } from './signalForm.ts';
import { signalItalics } from './signalItalics.ts';
import { signalOrder } from './signalOrder.ts';
import { signalParentheticalRequired } from './signalParentheticalRequired.ts';
import { stateCodeSubjectMissing } from './stateCodeSubjectMissing.ts';
import { statuteEtSeq } from './statuteEtSeq.ts';
import { stringCiteSeparator } from './stringCiteSeparator.ts';
import { subdivisionForm } from './subdivisionForm.ts';
import { subsequentHistoryForm } from './subsequentHistoryForm.ts';
import { supraNotForCases } from './supraNotForCases.ts';
import { toaMismatch } from './toaMismatch.ts';
import { transcriptPinForm } from './transcriptPinForm.ts';
import { unreportedDateFull } from './unreportedDateFull.ts';
import { unresolvedPlaceholder } from './unresolvedPlaceholder.ts';
import { usBlankPage } from './usBlankPage.ts';
import { uscTitleRange } from './uscTitleRange.ts';
import { usReportsPreferred } from './usReportsPreferred.ts';
import { volumeOutOfRange } from './volumeOutOfRange.ts';
import { volumeYearImplausible } from './volumeYearImplausible.ts';
import { weightParentheticalForm } from './weightParentheticalForm.ts';
import { wlStarPageAt } from './wlStarPageAt.ts';
import { wlYearMismatch } from './wlYearMismatch.ts';
import { yearMissing } from './yearMissing.ts';
import { yearOutsideReporterRun } from './yearOutsideReporterRun.ts';

/** Every rule, in the order of their names. */
export const ALL_RULES: readonly Rule[] = [
  blockQuote50Words,
  bt1Abbreviation,
  caseNameAbbreviation,
  caseNameAbbreviationForm,
  caseNameBusinessSuffix,
  caseNameEtAl,
  caseNameInconsistent,
  caseNameItalics,
  caseNameThe,
  caseNameUsSpelled,
  caseNameVForm,
  certDeniedStale,
  cfrForm,
  citationSentencePeriod,
  citeConflict,
  citeCourtMismatch,
  citeDocketMismatch,
  citeNameMismatch,
  citeYearMismatch,
  cleanedUpForm,
  codeAbbreviation,
  compareWithForm,
  constitutionForm,
  courtAbbreviation,
  courtMissing,
  courtNotYetCreated,
  courtRedundantWithReporter,
  courtReporterMismatch,
  crossReferenceBroken,
  dateOrder,
  docketNumberForm,
  docketNumberMissing,
  ecfNumberMissing,
  ellipsisForm,
  emphasisNoteMissing,
  exhibitNotInIndex,
  explanatoryParentheticalForm,
  footnotePinForm,
  historyMissing,
  idAfterStringCite,
  idAtSection,
  idForm,
  idInterveningAuthority,
  idItalics,
  idNoAntecedent,
  markdownStarEscape,
  markdownTypographerTrap,
  monthAbbreviation,
  nominativeReporterMissing,
  nonbreakingSpace,
  omittedCitationsNote,
  ordinalForm,
  pageRangeDash,
  pageRangeDigits,
  parallelCiteState,
  parallelCiteUs,
  pinBeforeFirstPage,
  pinMissing,
  pinOutOfRange,
  pinPrefix,
  publicDomainCitationRequired,
  quoteAlterationUnmarked,
  quoteMarksUnbalanced,
  quoteMismatch,
  quotePinMismatch,
  quoteUnattributed,
  quotingParentheticalMissing,
  recordAliasInconsistent,
  recordAliasUndefined,
  recordAtUsage,
  recordPinMissing,
  recordPinOutOfRange,
  recordQuoteMismatch,
  reporterAbbreviation,
  reporterSpacing,
  ruleAbbreviation,
  ruleSectionSymbol,
  sectionSymbolPlural,
  sectionSymbolSentenceStart,
  sectionSymbolSpacing,
  separateOpinionUnmarked,
  shortFormAmbiguousName,
  shortFormAtMissing,
  shortFormMismatch,
  shortFormWithoutFull,
  signalCapitalization,
  signalForm,
  signalItalics,
  signalOrder,
  signalParentheticalRequired,
  stateCodeSubjectMissing,
  statuteEtSeq,
  stringCiteSeparator,
  subdivisionForm,
  subsequentHistoryForm,
  supraNotForCases,
  toaMismatch,
  transcriptPinForm,
  unreportedDateFull,
  unresolvedPlaceholder,
  usBlankPage,
  usReportsPreferred,
  uscTitleRange,
  volumeOutOfRange,
  volumeYearImplausible,
  weightParentheticalForm,
  wlStarPageAt,
  wlYearMismatch,
  yearMissing,
  yearOutsideReporterRun,
];
