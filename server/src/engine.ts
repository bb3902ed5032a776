import { type Analysis, bind, createAnalyses } from './engine/analyses.ts';
import { type AuthorityLinkQueries, createAuthorityLinks } from './engine/authorityLinkQueries.ts';
import { type CitationGraphQueries, createCitationGraph } from './engine/citationGraphQueries.ts';
import { createCitingFiles } from './engine/citingFiles.ts';
import { createDefinitionQueries, type DefinitionQueries } from './engine/definitionQueries.ts';
import type { DraftDocument } from './engine/draftDocument.ts';
import { type FirstMatterFile, firstMatterFile } from './engine/firstMatterFile.ts';
import { createMatterDrafts } from './engine/matterDrafts.ts';
import { createMatterFileQueries, type MatterFileQueries } from './engine/matterFileQueries.ts';
import { createMatterTree, type MatterTreeQueries } from './engine/matterTree.ts';
import { createMatterWideQueries, type MatterWideQueries } from './engine/matterWideQueries.ts';
import { createRecordQueries, type RecordQueries } from './engine/recordQueries.ts';
import { createReportQueries, type ReportQueries } from './engine/reportQueries.ts';
import { createSymbolQueries, type SymbolQueries } from './engine/symbolQueries.ts';
import { createTurns } from './engine/turns.ts';
import { citationAt } from './features/citationAt.ts';
import { type ActionQuery, type DraftAction, draftActions, fixAllActions } from './features/codeActions.ts';
import { type DraftDiagnostic, diagnosticOf, diagnosticOfNote } from './features/diagnostics.ts';
import { findHighlights } from './features/highlight.ts';
import { type HoverCard, hoverCard } from './features/hover.ts';
import { type LevelLookup, levelNotes } from './features/levelNotes.ts';
import { type OutlineNode, outline } from './features/outline.ts';
import { pageRefactors } from './features/pageRefactors.ts';
import { refactorsAt } from './features/refactors.ts';
import { findReferences, type ReferenceQuery } from './features/references.ts';
import { isReport } from './features/reportMarkdown.ts';
import { matterPath } from './matter/paths.ts';
import type { Workspace } from './matter/workspace.ts';
import { createMatters, type Matter } from './matters.ts';
import type { BoundDraft, Citation } from './model/bound.ts';
import { ALL_RULES } from './rules/all.ts';
import type { Finding } from './rules/finding.ts';
import { type FixedText, fixToFixedPoint } from './rules/fixes.ts';
import { type IgnoreNote, ignoreNotes } from './rules/ignoreNotes.ts';
import { isSamePreferences, type Preferences, resolvePreferences } from './rules/preferences.ts';
import { RULE_GROUPS, type Rule } from './rules/rule.ts';
import { joinFindings, type RuleRun, runRules, startSourceRun } from './rules/run.ts';
import type { LocatedSource } from './sources/located.ts';
import type { ReadingProgress } from './sources/readingProgress.ts';
import type { TextCache } from './sources/textCache.ts';
import { type Span, touches } from './text/span.ts';

/** Citations whose sources are looked for side by side: most of the time is waiting for files. */
const LOCATED_TOGETHER = 16;

/** Why a draft over the limit is not read, in the words of every host. */
export const TOO_LONG = 'it is longer than 5 million letters, and no longer draft is read.';

export { CACHED_TEXT_LIMIT } from './engine/analyses.ts';
export { DRAFT_LIMIT, type DraftDocument } from './engine/draftDocument.ts';

/** A draft read and checked. */
export interface CheckedDraft {
  readonly kind: 'checked';
  readonly bound: BoundDraft;
  readonly findings: readonly Finding[];
  /** What its ignore comments say in vain. */
  readonly notes: readonly IgnoreNote[];
  /** Both, in the order of the text. */
  readonly diagnostics: readonly DraftDiagnostic[];
}

/** A draft that is not read, and why, in words for its writer. */
export interface RefusedDraft {
  readonly kind: 'refused';
  readonly message: string;
}

/** Every citation of a draft with the places it points to, by index. */
export interface LocatedDraft {
  readonly kind: 'located';
  readonly bound: BoundDraft;
  readonly located: readonly (readonly LocatedSource[])[];
}

/**
 * Everything an editor or the command line asks. Offsets are UTF-16 code units of the document's text. A method given
 * an aborted signal throws the signal's reason; a draft that is refused has no citations and nothing to show.
 */
export interface Engine
  extends AuthorityLinkQueries,
    CitationGraphQueries,
    DefinitionQueries,
    MatterFileQueries,
    MatterTreeQueries,
    MatterWideQueries,
    RecordQueries,
    ReportQueries,
    SymbolQueries {
  /** Checks a draft by its own text. Nothing of the matter is read but its `matter.yaml`. */
  check(document: DraftDocument, signal?: AbortSignal): Promise<CheckedDraft | RefusedDraft>;
  /** Checks a draft by its own text and against the sources of its matter, which are looked for and read. */
  checkSources(document: DraftDocument, signal?: AbortSignal): Promise<CheckedDraft | RefusedDraft>;
  hover(document: DraftDocument, offset: number, signal?: AbortSignal): Promise<HoverCard | null>;
  references(document: DraftDocument, query: ReferenceQuery, signal?: AbortSignal): Promise<readonly Span[]>;
  highlights(document: DraftDocument, offset: number, signal?: AbortSignal): Promise<readonly Span[]>;
  outline(document: DraftDocument, signal?: AbortSignal): Promise<readonly OutlineNode[]>;
  actions(document: DraftDocument, span: Span, signal?: AbortSignal): Promise<readonly DraftAction[]>;
  fixAllActions(document: DraftDocument, signal?: AbortSignal): Promise<readonly DraftAction[]>;
  /** What can be made of the citation at an offset that is right as it is. */
  refactors(document: DraftDocument, offset: number, signal?: AbortSignal): Promise<readonly DraftAction[]>;
  /** Applies safe fixes, of one rule or of all, until none is left. */
  fixAll(document: DraftDocument, rule: string | null, signal?: AbortSignal): Promise<FixedText>;
  /** Every citation with its sources. */
  locateAll(document: DraftDocument, signal?: AbortSignal): Promise<LocatedDraft | RefusedDraft>;
  /** The folder that is the matter of a draft: the nearest above it with a `matter.yaml`, up to the open folder. */
  matterRootOf(folderUri: string, uri: string): Promise<string>;
  /** The matter of a folder, its `matter.yaml` read when first asked for. */
  matter(rootUri: string): Promise<Matter>;
  /** The words of a source of the matter, without markup; null when it cannot be read. */
  sourceText(rootUri: string, uri: string, signal?: AbortSignal): Promise<string | null>;
  /** True for a file that the matter keeps as a source (an opinion, a transcript): it is opened, never checked. */
  isSource(rootUri: string, uri: string): Promise<boolean>;
  /** Makes a first `matter.yaml` from the drafts and the files of a folder. Reads all of them; writes nothing. */
  firstMatterFile(rootUri: string, signal?: AbortSignal): Promise<FirstMatterFile>;
  /** Forgets what it knows of a file that changed, or of all files. */
  invalidate(uri?: string): void;
  /** Forgets a file, or a folder with all in it, that is gone. */
  remove(uri: string): void;
  /** Keeps what was learnt of the sources for the next start. */
  flush(): Promise<void>;
}

/** What an engine is made of. */
export interface EngineOptions {
  readonly workspace: Workspace;
  readonly rules?: readonly Rule[];
  /** Where what was made of sources outlives the program; null or left out: nowhere. */
  readonly textCache?: TextCache | null;
  /** Hears of long readings of sources. */
  readonly progress?: ReadingProgress;
  /**
   * Hears when sources were found to be others than at the last start. A host that hears it, and then asks again, is
   * answered from what was known then while a folder is walked; without it every answer waits for the walk.
   */
  readonly sourcesChanged?: () => void;
  /** The drafts of a matter that the host has open; none unless told. */
  readonly openDrafts?: (rootUri: string) => Promise<readonly DraftDocument[]>;
}

/** The only composition root: editor, command line and fix-all give the same findings and edits because all use it. */
export function createEngine({
  workspace,
  rules = ALL_RULES,
  textCache = null,
  progress,
  sourcesChanged,
  openDrafts = () => Promise.resolve([]),
}: EngineOptions): Engine {
  const ruleIds = rules.map(({ id }) => id);
  const matters = createMatters({
    workspace,
    ruleIds: [...ruleIds, ...RULE_GROUPS],
    textCache,
    progress,
    sourcesChanged,
  });
  const analyses = createAnalyses(matters);
  const analyse = analyses.of;
  const drafts = createMatterDrafts({ workspace, matters, openDrafts });

  const findingsOf = (analysis: Analysis, { levels, style }: Preferences): readonly Finding[] => {
    const { bound, matter, checked } = analysis;
    if (isReport(analysis.text)) return [];
    const preferences = { levels, style };
    if (checked !== null && isSamePreferences(checked.preferences, preferences)) return checked.findings;
    const findings = runRules(ruleRun(bound, rules, { preferences, matter }));
    analysis.checked = { preferences, findings };
    return findings;
  };

  const sourceFindingsOf = async (
    analysis: Analysis,
    { levels, style }: Preferences,
    signal?: AbortSignal,
  ): Promise<readonly Finding[]> => {
    const { bound, matter, sourced } = analysis;
    if (matter === null || isReport(analysis.text)) return [];
    const { library } = matter;
    const preferences = { levels, style };
    const isKnown = sourced !== null && isSamePreferences(sourced.preferences, preferences);
    if (isKnown && sourced.changes === library.changes) return sourced.findings;
    const run = startSourceRun(ruleRun(bound, rules, { preferences, matter }));
    if (run === null) return [];
    const { changes } = library;
    const turn = createTurns();
    for (const citation of bound.citations) {
      if (citation.authority === null && citation.record === null) continue;
      const sources = await library.cited(bound, citation, signal);
      if (sources.length > 0) run.check({ citation, sources });
      await turn(signal);
    }
    const findings = run.findings();
    analysis.sourced = { preferences, changes, findings };
    return findings;
  };

  /** All that is known of a draft by now, the sources included once they were looked at. */
  const knownFindings = (analysis: Analysis, preferences: Preferences): readonly Finding[] => {
    const findings = findingsOf(analysis, preferences);
    const { sourced } = analysis;
    if (sourced === null || !isSamePreferences(sourced.preferences, preferences)) return findings;
    return joinFindings(findings, sourced.findings);
  };

  const locate = async (analysis: Analysis, citation: Citation, signal?: AbortSignal) =>
    analysis.matter?.library.locate(analysis.bound, citation, signal) ?? null;

  const actionQuery = (analysis: Analysis, document: DraftDocument, span: Span): ActionQuery => ({
    bound: analysis.bound,
    findings: knownFindings(analysis, document),
    span,
    inMatter: analysis.matter !== null,
    levels: levelLookup(rules, document, analysis.matter),
  });

  return {
    ...createAuthorityLinks(analyses),
    ...createCitationGraph({ matters, analyses, files: createCitingFiles({ matters, drafts, analyses }) }),
    ...createDefinitionQueries(analyses),
    ...createMatterFileQueries({ matters, drafts, analyses, rules }),
    ...createMatterTree({
      matters,
      drafts,
      analyses,
      findings: knownFindings,
    }),
    ...createMatterWideQueries({ matters, drafts, analyses }),
    ...createRecordQueries({ matters, drafts, analyses }),
    ...createReportQueries(analyses),
    ...createSymbolQueries({ matters, drafts, analyses }),

    async check(document, signal) {
      const analysis = await analyse(document, signal);
      if (analysis === null) return refused();
      return checkedDraft(analysis.bound, findingsOf(analysis, document), ruleIds);
    },

    async checkSources(document, signal) {
      const analysis = await analyse(document, signal);
      if (analysis === null) return refused();
      const sourced = await sourceFindingsOf(analysis, document, signal);
      return checkedDraft(analysis.bound, joinFindings(findingsOf(analysis, document), sourced), ruleIds);
    },

    async hover(document, offset, signal) {
      const analysis = await analyse(document, signal);
      if (analysis === null) return null;
      const findings = knownFindings(analysis, document);
      const notes = levelNotes(findings, offset, levelLookup(rules, document, analysis.matter));
      const citation = citationAt(analysis.bound, offset);
      if (!citation) {
        const finding = findings.find(({ span }) => touches(span, offset));
        return finding === undefined ? null : { span: finding.span, markdown: notes.join('\n\n') };
      }
      const located = await locate(analysis, citation, signal);
      const limitMet = analysis.matter?.library.limitMet ?? null;
      const card = hoverCard({ bound: analysis.bound, citation, located, limitMet });
      return { ...card, markdown: [card.markdown, ...notes].join('\n\n') };
    },

    async references(document, query, signal) {
      const analysis = await analyse(document, signal);
      return analysis === null ? [] : findReferences(analysis.bound, query);
    },

    async highlights(document, offset, signal) {
      const analysis = await analyse(document, signal);
      return analysis === null ? [] : findHighlights(analysis.bound, offset);
    },

    async outline(document, signal) {
      const analysis = await analyse(document, signal);
      return analysis === null ? [] : outline(analysis.bound);
    },

    async actions(document, span, signal) {
      const analysis = await analyse(document, signal);
      return analysis === null ? [] : draftActions(actionQuery(analysis, document, span));
    },

    async fixAllActions(document, signal) {
      const analysis = await analyse(document, signal);
      return analysis === null ? [] : fixAllActions(findingsOf(analysis, document));
    },

    async refactors(document, offset, signal) {
      const analysis = await analyse(document, signal);
      const citation = analysis && citationAt(analysis.bound, offset);
      if (!citation) return [];
      const { bound, matter } = analysis;
      // Only where `matter.yaml` asks for a numbering is a file of the record read for this.
      const asksForPages = citation.record !== null && matter?.file.record.some(({ pages }) => pages !== undefined);
      const sources = asksForPages && matter ? await matter.library.cited(bound, citation, signal) : [];
      const { style } = resolvePreferences(document, matter?.file ?? null);
      const refactors = [...refactorsAt(bound, citation, style), ...pageRefactors(bound, citation, sources)];
      return refactors.map((refactor) => ({ kind: 'refactor', ...refactor }));
    },

    async fixAll(document, rule, signal) {
      const analysis = await analyse(document, signal);
      if (analysis === null) return { text: document.text, edits: [], passes: 0, settled: true };
      const { language, matter } = analysis;
      const wanted = (finding: Finding): boolean => rule === null || finding.rule === rule;
      return fixToFixedPoint(document.text, (text) => {
        signal?.throwIfAborted();
        const findings =
          text === analysis.text
            ? findingsOf(analysis, document)
            : runRules(
                ruleRun(bind({ text, language, matter }, analysis.bound), rules, { preferences: document, matter }),
              );
        return findings.filter(wanted);
      });
    },

    async locateAll(document, signal) {
      const analysis = await analyse(document, signal);
      if (analysis === null) return refused();
      const located: (readonly LocatedSource[])[] = [];
      const { citations } = analysis.bound;
      for (let at = 0; at < citations.length; at += LOCATED_TOGETHER) {
        const some = citations.slice(at, at + LOCATED_TOGETHER);
        located.push(...(await Promise.all(some.map(async (one) => (await locate(analysis, one, signal)) ?? []))));
      }
      return { kind: 'located', bound: analysis.bound, located };
    },

    async sourceText(rootUri, uri, signal) {
      const { library } = await matters.get(rootUri);
      return (await library.document(uri, signal))?.text ?? null;
    },

    async isSource(rootUri, uri) {
      const path = matterPath(rootUri, uri);
      return path !== null && (await matters.get(rootUri)).isSourcePath(path);
    },

    firstMatterFile: (rootUri, signal) => firstMatterFile({ matters, drafts, analyses }, rootUri, signal),
    matterRootOf: (folderUri, uri) => matters.rootOf(folderUri, uri),
    matter: (rootUri) => matters.get(rootUri),
    invalidate: (uri) => matters.invalidate(uri),
    remove: (uri) => matters.remove(uri),
    flush: () => matters.flush(),
  };
}

function checkedDraft(bound: BoundDraft, findings: readonly Finding[], ruleIds: readonly string[]): CheckedDraft {
  const notes = ignoreNotes(bound, ruleIds);
  const diagnostics = [...findings.map(diagnosticOf), ...notes.map(diagnosticOfNote)];
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return { kind: 'checked', bound, findings, notes, diagnostics };
}

function ruleRun(
  bound: BoundDraft,
  rules: readonly Rule[],
  { preferences, matter }: { readonly preferences: Preferences; readonly matter: Matter | null },
): RuleRun {
  const { style, levelOf } = resolvePreferences(preferences, matter?.file ?? null);
  const matterIgnores = matter?.file.ignore ?? [];
  return { bound, rules, levels: (rule) => levelOf(rule).level, matterIgnores, style };
}

function levelLookup(rules: readonly Rule[], preferences: Preferences, matter: Matter | null): LevelLookup {
  const { style, levelOf } = resolvePreferences(preferences, matter?.file ?? null);
  return {
    style: style.name,
    levelOf: (id) => {
      const rule = rules.find((each) => each.id === id);
      return rule === undefined ? null : levelOf(rule);
    },
  };
}

function refused(): RefusedDraft {
  return { kind: 'refused', message: `This draft was not checked: ${TOO_LONG}` };
}
