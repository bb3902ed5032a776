import { askedKeys, isBareSection, sectionKeys, sectionNumbers } from '../syntax/bareSections.ts';
import type { ParsedCitation } from '../syntax/citation.ts';
import type { Draft } from '../syntax/draft.ts';
import { authorityKey, baseSection, codeOf } from './authorityKeys.ts';
import { type Reference, refersTo } from './reference.ts';

/** What a section that names no code means. */
export interface SectionMeaning {
  readonly reference: Reference;
  /** A full citation of its authority, which may stand after it; null when it may mean several. */
  readonly full: ParsedCitation | null;
}

/** A section whose code is named only later, or for the whole draft, refers to nothing before it. */
const UNNAMED_BEFORE: Reference = { antecedent: null, unresolved: null, candidates: [] };

/** The full citations of a draft's statutes and regulations by their sections, so that `§ 1983` alone can be bound. */
export class CitedSections {
  readonly #bySection = new Map<string, ParsedCitation[]>();

  readonly #statedCode: string | null;

  constructor({ citations, statedCode }: Draft) {
    this.#statedCode = statedCode;
    if (!citations.some(isBareSection)) return;
    for (const citation of citations) {
      const { kind, parts } = citation;
      if ((kind !== 'statute' && kind !== 'regulation') || parts.code === undefined || parts.section === undefined)
        continue;
      for (const key of sectionKeys(parts.section.text)) {
        const list = this.#bySection.get(key);
        if (list) list.push(citation);
        else this.#bySection.set(key, [citation]);
      }
    }
  }

  /**
   * Binds a section without a code to the one code of the draft that has it: to the first full citation before it, or,
   * when the code is named only later, to its authority alone.
   */
  meaningOf(citation: ParsedCitation): SectionMeaning {
    const found = this.#fullCitations(citation);
    const codes = new Map<string, ParsedCitation>();
    const states = new Set<string>();
    for (const full of found) {
      // The code that codifies an act is not another code: the act was cited right before it.
      const { state, name } = codeOf(found.find(({ index }) => index === full.parallelTo) ?? full);
      if (!codes.has(name)) codes.set(name, full);
      if (state !== null) states.add(state);
    }
    if (codes.size === 0 && this.#statedCode !== null) return this.#ofStatedCode(citation, this.#statedCode);
    if (codes.size !== 1 || states.size > 1) {
      const candidates = [...codes.values()].map(({ index }) => index);
      const unresolved = codes.size === 0 ? 'none' : 'ambiguous';
      return { reference: { antecedent: null, unresolved, candidates }, full: null };
    }
    const [number] = sectionNumbers(citation.parts.section?.text ?? '');
    const own = found.filter(({ parts }) => baseSection(parts.section?.text ?? '') === number);
    const [full = null] = own.length > 0 ? own : found;
    const before = [...own, ...found].find(({ index }) => index < citation.index);
    const reference = before === undefined ? UNNAMED_BEFORE : refersTo(before.index);
    return { reference, full };
  }

  /** The section of the code that the draft says its sections are of: nothing before it names them. */
  #ofStatedCode(citation: ParsedCitation, text: string): SectionMeaning {
    const { span } = citation;
    const code = { span: { start: span.start, end: span.start }, text };
    return { reference: UNNAMED_BEFORE, full: { ...citation, parts: { ...citation.parts, code } } };
  }

  /** Those with the very section, else those whose range begins like it. */
  #fullCitations(citation: ParsedCitation): readonly ParsedCitation[] {
    for (const key of askedKeys(citation.parts.section?.text ?? '')) {
      const found = this.#bySection.get(key);
      if (found !== undefined) return found;
    }
    return [];
  }
}

/** True for a rule that names no rules: `Rule 12(b)(6)`. */
export function isBareRule({ kind, parts }: ParsedCitation): boolean {
  return kind === 'rule' && /^Rules?$/.test(parts.code?.text ?? '');
}

/** The rules of a draft that name their set, by number, so that `Rule 12(b)(6)` alone can be bound. */
export class CitedRules {
  readonly #byNumber = new Map<string, Map<string, ParsedCitation>>();

  constructor({ citations }: Draft) {
    if (!citations.some(isBareRule)) return;
    for (const citation of citations) {
      if (citation.kind !== 'rule' || isBareRule(citation)) continue;
      const number = baseSection(citation.parts.section?.text ?? '');
      const sets = this.#byNumber.get(number) ?? new Map<string, ParsedCitation>();
      const key = authorityKey(citation);
      if (key !== null && !sets.has(key)) sets.set(key, citation);
      this.#byNumber.set(number, sets);
    }
  }

  /** The first citation of the one set whose rule of this number the draft cites; null when there is none or several. */
  namedAs(citation: ParsedCitation): ParsedCitation | null {
    const sets = this.#byNumber.get(baseSection(citation.parts.section?.text ?? ''));
    const [only = null] = sets?.size === 1 ? sets.values() : [];
    return only;
  }
}
