// Written by scripts/build-rule-docs.ts from the files of this folder. Do not edit.
import { alterationNoteForm } from './alterationNoteForm.ts';
import { apostropheForm } from './apostropheForm.ts';
import { blockQuote50Words } from './blockQuote50Words.ts';
import { blockQuoteCitePlacement } from './blockQuoteCitePlacement.ts';
import { blockQuoteMarks } from './blockQuoteMarks.ts';
import { bookAndArticleForm } from './bookAndArticleForm.ts';
import { bt1Abbreviation } from './bt1Abbreviation.ts';
import { caseNameAbbreviation } from './caseNameAbbreviation.ts';
import { caseNameAbbreviationForm } from './caseNameAbbreviationForm.ts';
import { caseNameBusinessSuffix } from './caseNameBusinessSuffix.ts';
import { caseNameEtAl } from './caseNameEtAl.ts';
import { caseNameGivenNames } from './caseNameGivenNames.ts';
import { caseNameInconsistent } from './caseNameInconsistent.ts';
import { caseNameItalics } from './caseNameItalics.ts';
import { caseNameProceduralPhrase } from './caseNameProceduralPhrase.ts';
import { caseNameStateParty } from './caseNameStateParty.ts';
import { caseNameTextOverabbreviated } from './caseNameTextOverabbreviated.ts';
import { caseNameThe } from './caseNameThe.ts';
import { caseNameUsSpelled } from './caseNameUsSpelled.ts';
import { caseNameVForm } from './caseNameVForm.ts';
import { certDeniedStale } from './certDeniedStale.ts';
import { cfrForm } from './cfrForm.ts';
import { citationSentencePeriod } from './citationSentencePeriod.ts';
import { citationSpacing } from './citationSpacing.ts';
import { citationWordCapital } from './citationWordCapital.ts';
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
import { courtDivisionIncluded } from './courtDivisionIncluded.ts';
import { courtMissing } from './courtMissing.ts';
import { courtNotYetCreated } from './courtNotYetCreated.ts';
import { courtRedundantWithReporter } from './courtRedundantWithReporter.ts';
import { courtReporterMismatch } from './courtReporterMismatch.ts';
import { crossReferenceBroken } from './crossReferenceBroken.ts';
import { dateOrder } from './dateOrder.ts';
import { docketNumberForm } from './docketNumberForm.ts';
import { docketNumberMissing } from './docketNumberMissing.ts';
import { duplicateParallelDisagree } from './duplicateParallelDisagree.ts';
import { ecfNumberMissing } from './ecfNumberMissing.ts';
import { ellipsisAtStart } from './ellipsisAtStart.ts';
import { ellipsisForm } from './ellipsisForm.ts';
import { emphasisNoteMissing } from './emphasisNoteMissing.ts';
import { exhibitNotInIndex } from './exhibitNotInIndex.ts';
import { explanatoryParentheticalForm } from './explanatoryParentheticalForm.ts';
import { fedRegForm } from './fedRegForm.ts';
import { footnotePinForm } from './footnotePinForm.ts';
import { fullCiteRepeated } from './fullCiteRepeated.ts';
import { historyDispositionMismatch } from './historyDispositionMismatch.ts';
import { historyItalics } from './historyItalics.ts';
import { historyMissing } from './historyMissing.ts';
import { idAfterStringCite } from './idAfterStringCite.ts';
import { idAtSection } from './idAtSection.ts';
import { idForm } from './idForm.ts';
import { idInterveningAuthority } from './idInterveningAuthority.ts';
import { idItalics } from './idItalics.ts';
import { idNoAntecedent } from './idNoAntecedent.ts';
import { italicsExtent } from './italicsExtent.ts';
import { markdownStarEscape } from './markdownStarEscape.ts';
import { markdownTypographerTrap } from './markdownTypographerTrap.ts';
import { monthAbbreviation } from './monthAbbreviation.ts';
import { nestedParentheses } from './nestedParentheses.ts';
import { nominativeReporterMissing } from './nominativeReporterMissing.ts';
import { nonbreakingSpace } from './nonbreakingSpace.ts';
import { omittedCitationsNote } from './omittedCitationsNote.ts';
import { ordinalForm } from './ordinalForm.ts';
import { otherCaseDocumentIncomplete } from './otherCaseDocumentIncomplete.ts';
import { pageRangeDash } from './pageRangeDash.ts';
import { pageRangeDigits } from './pageRangeDigits.ts';
import { parallelCiteState } from './parallelCiteState.ts';
import { parallelCiteUs } from './parallelCiteUs.ts';
import { parentheticalOrder } from './parentheticalOrder.ts';
import { pinBeforeFirstPage } from './pinBeforeFirstPage.ts';
import { pinMissing } from './pinMissing.ts';
import { pinOutOfRange } from './pinOutOfRange.ts';
import { pinPrefix } from './pinPrefix.ts';
import { publicDomainCitationRequired } from './publicDomainCitationRequired.ts';
import { publicLawForm } from './publicLawForm.ts';
import { quoteAlterationUnmarked } from './quoteAlterationUnmarked.ts';
import { quoteMarksSpacing } from './quoteMarksSpacing.ts';
import { quoteMarksUnbalanced } from './quoteMarksUnbalanced.ts';
import { quoteMismatch } from './quoteMismatch.ts';
import { quotePinMismatch } from './quotePinMismatch.ts';
import { quotePunctuationPlacement } from './quotePunctuationPlacement.ts';
import { quoteUnattributed } from './quoteUnattributed.ts';
import { quotingParentheticalMissing } from './quotingParentheticalMissing.ts';
import { recordAliasInconsistent } from './recordAliasInconsistent.ts';
import { recordAliasUndefined } from './recordAliasUndefined.ts';
import { recordAtUsage } from './recordAtUsage.ts';
import { recordFactUncited } from './recordFactUncited.ts';
import { recordParenStyle } from './recordParenStyle.ts';
import { recordPinMissing } from './recordPinMissing.ts';
import { recordPinOutOfRange } from './recordPinOutOfRange.ts';
import { recordQuoteMismatch } from './recordQuoteMismatch.ts';
import { reporterAbbreviation } from './reporterAbbreviation.ts';
import { reporterSpacing } from './reporterSpacing.ts';
import { restatementForm } from './restatementForm.ts';
import type { Rule } from './rule.ts';
import { ruleAbbreviation } from './ruleAbbreviation.ts';
import { ruleNumberSuspect } from './ruleNumberSuspect.ts';
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
import { signalWithDirectQuote } from './signalWithDirectQuote.ts';
import { stateCodeSubjectMissing } from './stateCodeSubjectMissing.ts';
import { statuteEtSeq } from './statuteEtSeq.ts';
import { statuteRangeDigits } from './statuteRangeDigits.ts';
import { statuteShortForm } from './statuteShortForm.ts';
import { statuteYear } from './statuteYear.ts';
import { stringCiteSeparator } from './stringCiteSeparator.ts';
import { subdivisionForm } from './subdivisionForm.ts';
import { subsequentHistoryForm } from './subsequentHistoryForm.ts';
import { supraNotForCases } from './supraNotForCases.ts';
import { texasPetitionHistory } from './texasPetitionHistory.ts';
import { toaMismatch } from './toaMismatch.ts';
import { transcriptPinForm } from './transcriptPinForm.ts';
import { unreportedDateFull } from './unreportedDateFull.ts';
import { unresolvedPlaceholder } from './unresolvedPlaceholder.ts';
import { usBlankPage } from './usBlankPage.ts';
import { uscodeUnofficial } from './uscodeUnofficial.ts';
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
  alterationNoteForm,
  apostropheForm,
  blockQuote50Words,
  blockQuoteCitePlacement,
  blockQuoteMarks,
  bookAndArticleForm,
  bt1Abbreviation,
  caseNameAbbreviation,
  caseNameAbbreviationForm,
  caseNameBusinessSuffix,
  caseNameEtAl,
  caseNameGivenNames,
  caseNameInconsistent,
  caseNameItalics,
  caseNameProceduralPhrase,
  caseNameStateParty,
  caseNameTextOverabbreviated,
  caseNameThe,
  caseNameUsSpelled,
  caseNameVForm,
  certDeniedStale,
  cfrForm,
  citationSentencePeriod,
  citationSpacing,
  citationWordCapital,
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
  courtDivisionIncluded,
  courtMissing,
  courtNotYetCreated,
  courtRedundantWithReporter,
  courtReporterMismatch,
  crossReferenceBroken,
  dateOrder,
  docketNumberForm,
  docketNumberMissing,
  duplicateParallelDisagree,
  ecfNumberMissing,
  ellipsisAtStart,
  ellipsisForm,
  emphasisNoteMissing,
  exhibitNotInIndex,
  explanatoryParentheticalForm,
  fedRegForm,
  footnotePinForm,
  fullCiteRepeated,
  historyDispositionMismatch,
  historyItalics,
  historyMissing,
  idAfterStringCite,
  idAtSection,
  idForm,
  idInterveningAuthority,
  idItalics,
  idNoAntecedent,
  italicsExtent,
  markdownStarEscape,
  markdownTypographerTrap,
  monthAbbreviation,
  nestedParentheses,
  nominativeReporterMissing,
  nonbreakingSpace,
  omittedCitationsNote,
  ordinalForm,
  otherCaseDocumentIncomplete,
  pageRangeDash,
  pageRangeDigits,
  parallelCiteState,
  parallelCiteUs,
  parentheticalOrder,
  pinBeforeFirstPage,
  pinMissing,
  pinOutOfRange,
  pinPrefix,
  publicDomainCitationRequired,
  publicLawForm,
  quoteAlterationUnmarked,
  quoteMarksSpacing,
  quoteMarksUnbalanced,
  quoteMismatch,
  quotePinMismatch,
  quotePunctuationPlacement,
  quoteUnattributed,
  quotingParentheticalMissing,
  recordAliasInconsistent,
  recordAliasUndefined,
  recordAtUsage,
  recordFactUncited,
  recordParenStyle,
  recordPinMissing,
  recordPinOutOfRange,
  recordQuoteMismatch,
  reporterAbbreviation,
  reporterSpacing,
  restatementForm,
  ruleAbbreviation,
  ruleNumberSuspect,
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
  signalWithDirectQuote,
  stateCodeSubjectMissing,
  statuteEtSeq,
  statuteRangeDigits,
  statuteShortForm,
  statuteYear,
  stringCiteSeparator,
  subdivisionForm,
  subsequentHistoryForm,
  supraNotForCases,
  texasPetitionHistory,
  toaMismatch,
  transcriptPinForm,
  unreportedDateFull,
  unresolvedPlaceholder,
  usBlankPage,
  usReportsPreferred,
  uscTitleRange,
  uscodeUnofficial,
  volumeOutOfRange,
  volumeYearImplausible,
  weightParentheticalForm,
  wlStarPageAt,
  wlYearMismatch,
  yearMissing,
  yearOutsideReporterRun,
];
