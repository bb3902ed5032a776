import { askedKeys, isBareSection, sectionKeys } from '../syntax/authorities/bareSections.ts';
import type { ParsedCitation } from '../syntax/citation.ts';
import type { AuthorityKeys } from './authorityKeys.ts';
import { addTo } from './listsByKey.ts';
import { NO_REFERENCE, type Reference, refersTo, UNRESOLVED } from './reference.ts';
import { remembering } from './remembering.ts';

/** What a section that names no code means. */
export interface SectionMeaning {
  readonly reference: Reference;
  /** A full citation of its authority, which may stand after it; null when it may mean several. */
  readonly full: ParsedCitation | null;
}

/** What the sections of a draft cited with their code mean where they are cited without it. */
interface Sense {
  /** Set when no code, or more than one, has the section. */
  readonly doubtful: Reference | null;
  /** The first full citation of that very section, else of a range that begins like it; null when there is none. */
  readonly full: ParsedCitation | null;
  /** The first full citation that has the section among others. */
  readonly first: ParsedCitation | null;
}

const UNKNOWN: Sense = { doubtful: UNRESOLVED, full: null, first: null };

/** The full citations of a draft's statutes and regulations by their sections, so that `§ 1983` alone can be bound. */
export class CitedSections {
  readonly #keys: AuthorityKeys;
  readonly #statedCode: string | null;
  readonly #bySection = new Map<string, ParsedCitation[]>();
  readonly #askedKeys = remembering(askedKeys);
  readonly #senses = remembering((key) => this.#senseOf(key));

  /** `citations` are all statutes and regulations of the draft, `statedCode` the code that it says its sections are of. */
  constructor(citations: readonly ParsedCitation[], statedCode: string | null, keys: AuthorityKeys) {
    this.#keys = keys;
    this.#statedCode = statedCode;
    if (!citations.some(isBareSection)) return;
    const keysOf = remembering(sectionKeys);
    for (const citation of citations) {
      const { parts } = citation;
      if (parts.code === undefined || parts.section === undefined) continue;
      for (const key of keysOf(parts.section.text)) addTo(this.#bySection, key, citation);
    }
  }

  /**
   * Binds a section without a code to the one code of the draft that has it: to the first full citation before it, or,
   * when the code is named only later, to its authority alone.
   */
  meaningOf(citation: ParsedCitation): SectionMeaning {
    // Those with the very section, else those whose range begins like it.
    const key = this.#askedKeys(citation.parts.section?.text ?? '').find((asked) => this.#bySection.has(asked));
    if (key === undefined && this.#statedCode !== null) return ofStatedCode(citation, this.#statedCode);
    const { doubtful, full, first } = key === undefined ? UNKNOWN : this.#senses(key);
    if (doubtful !== null) return { reference: doubtful, full: null };
    const before = [full, first].find((cited) => cited !== null && cited.index < citation.index);
    return { reference: before ? refersTo(before.index) : NO_REFERENCE, full };
  }

  #senseOf(key: string): Sense {
    const found = this.#bySection.get(key) ?? [];
    const byIndex = new Map(found.map((full) => [full.index, full]));
    const codes = new Map<string, number>();
    const states = new Set<string>();
    for (const full of found) {
      // The code that codifies an act is not another code: the act was cited right before it.
      const act = full.parallelTo === null ? undefined : byIndex.get(full.parallelTo);
      const { state, name } = this.#keys.codeOf(act ?? full);
      if (!codes.has(name)) codes.set(name, full.index);
      if (state !== null) states.add(state);
    }
    const [first = null] = found;
    const full = found.find((cited) => this.#keys.sectionOf(cited) === key) ?? first;
    const isDoubtful = codes.size > 1 || states.size > 1;
    const doubtful: Reference = { antecedent: null, unresolved: 'ambiguous', candidates: [...codes.values()] };
    return { doubtful: isDoubtful ? doubtful : null, full, first };
  }
}

/** The section of the code that the draft says its sections are of: nothing before it names them. */
function ofStatedCode(citation: ParsedCitation, text: string): SectionMeaning {
  const { span } = citation;
  const code = { span: { start: span.start, end: span.start }, text };
  return { reference: NO_REFERENCE, full: { ...citation, parts: { ...citation.parts, code } } };
}

/** True for a rule that names no rules: `Rule 12(b)(6)`. */
export function isBareRule({ kind, parts }: ParsedCitation): boolean {
  if (kind !== 'rule') return false;
  const code = parts.code?.text;
  return code === 'Rule' || code === 'Rules';
}

/** The rules of a draft that name their set, by number, so that `Rule 12(b)(6)` alone can be bound. */
export class CitedRules {
  readonly #keys: AuthorityKeys;
  /** By number: the first citation of each set that has such a rule. */
  readonly #byNumber = new Map<string, Map<string, ParsedCitation>>();

  /** `citations` are all rules of the draft. */
  constructor(citations: readonly ParsedCitation[], keys: AuthorityKeys) {
    this.#keys = keys;
    if (!citations.some(isBareRule)) return;
    for (const citation of citations) {
      if (isBareRule(citation)) continue;
      const number = keys.sectionOf(citation);
      let sets = this.#byNumber.get(number);
      if (sets === undefined) {
        sets = new Map();
        this.#byNumber.set(number, sets);
      }
      const set = keys.ruleSetOf(citation);
      if (!sets.has(set)) sets.set(set, citation);
    }
  }

  /** The first citation of the one set whose rule of this number the draft cites; null when there is none or several. */
  namedAs(citation: ParsedCitation): ParsedCitation | null {
    const sets = this.#byNumber.get(this.#keys.sectionOf(citation));
    const [only = null] = sets?.size === 1 ? sets.values() : [];
    return only;
  }
}
