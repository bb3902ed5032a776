import type { ParsedCitation } from '../syntax/citation.ts';
import { type CodeIdentity, codeIdentity, codeState, titleOfCode } from '../tables/codes.ts';
import { ruleSetIdentity, ruleSetKey } from '../tables/courtRules.ts';
import { reporterKey } from '../tables/reporters.ts';
import { remembering } from './remembering.ts';

/** The series a citation names, comparable across spellings: `F.Supp.2d` and `F. Supp. 2d` are one. */
export function seriesKey(citation: ParsedCitation): string | null {
  if (citation.edition) return citation.edition.name;
  return citation.parts.reporter ? reporterKey(citation.parts.reporter.text) : null;
}

/** What a full citation cites: two citations whose keys are equal in both cite the same thing. */
export interface AuthorityKey {
  /** The series of reports, the code, the set of rules, the book. */
  readonly source: string;
  /** Where in it: volume and page, or the section. */
  readonly place: string;
}

/** The keys of the full citations of one draft; each spelling is worked out once. */
export class AuthorityKeys {
  readonly #printed = remembering((reporter) => `printed:${ruleSetKey(reporter)}`);
  readonly #sections = remembering(baseSection);
  readonly #codes = remembering((code) => remembering((title) => keyedIdentity(code, title)));
  readonly #ruleSets = remembering(ruleSet);
  readonly #constitutions = remembering(constitution);
  readonly #divisions = remembering(divisions);
  readonly #books = remembering(book);

  /** The key of a full citation; null for a kind that has none. */
  keyOf(citation: ParsedCitation): AuthorityKey | null {
    const { parts } = citation;
    switch (citation.kind) {
      case 'case':
        return caseKey(citation);
      case 'statute':
      case 'regulation':
      case 'legislative':
        if (parts.code === undefined) return this.#printedKey(citation);
        return { source: this.#codeOf(citation).key, place: this.sectionOf(citation) };
      case 'rule':
        return { source: this.#ruleSets(parts.code?.text ?? ''), place: this.sectionOf(citation) };
      case 'constitution':
        return {
          source: this.#constitutions(parts.code?.text ?? ''),
          place: this.#divisions(parts.section?.text ?? ''),
        };
      case 'journal':
        return this.#printedKey(citation);
      case 'book':
        if (parts.name === undefined) return this.#printedKey(citation);
        return { source: this.#books(parts.name.text), place: this.sectionOf(citation) };
      default:
        return null;
    }
  }

  /**
   * The key of a section whose code names its state without the state, under which drafts cite it too: `Penal Code § 187`
   * for `Cal. Penal Code § 187`. Null for other citations.
   */
  statelessKeyOf(citation: ParsedCitation): AuthorityKey | null {
    if (citation.kind !== 'statute' || citation.parts.code === undefined) return null;
    const { identity, statelessKey } = this.#codeOf(citation);
    return identity.state === null ? null : { source: statelessKey, place: this.sectionOf(citation) };
  }

  /** The code that a citation of a section names, its title included: `42 U.S.C.`, however both are written. */
  codeOf(citation: ParsedCitation): CodeIdentity {
    return this.#codeOf(citation).identity;
  }

  /** The section of a citation by {@link baseSection}. */
  sectionOf({ parts }: ParsedCitation): string {
    const section = parts.section?.text ?? '';
    return isDigits(section) ? section : this.#sections(section);
  }

  #codeOf({ parts }: ParsedCitation): KeyedIdentity {
    return this.#codes(parts.code?.text ?? '')(parts.title?.text ?? '');
  }

  /** Volume, series and page: how an article or a page of the Federal Register is known. */
  #printedKey({ parts }: ParsedCitation): AuthorityKey {
    return { source: this.#printed(parts.reporter?.text ?? ''), place: `${parts.volume?.text} ${parts.page?.text}` };
  }
}

/** Volume, series and page of a case; else its docket number with its name, else its place in the draft: it is no other's. */
function caseKey(citation: ParsedCitation): AuthorityKey {
  const { volume, page, docket, name } = citation.parts;
  const series = seriesKey(citation);
  const printed = page === undefined ? null : pageKey(page.text);
  if (series && printed !== null) return { source: series, place: `${volume?.text ?? ''} ${printed}` };
  if (docket) return { source: `docket:${docket.text}`, place: name?.text ?? '' };
  return { source: 'draft:', place: `${citation.span.start}` };
}

/** `61,123` is `61123`, and `01234[U]` is `01234(U)`. Null for a page still to be filled in: `___`. */
function pageKey(page: string): string | null {
  if (isDigits(page)) return page;
  return /^[_–—-]+$/.test(page) ? null : page.replace(/[,()[\]]/g, '');
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** A code, with the sources of {@link AuthorityKey} of its sections. */
interface KeyedIdentity {
  readonly identity: CodeIdentity;
  readonly key: string;
  readonly statelessKey: string;
}

/** Title and code, whatever their spelling: `Section 1983 of Title 42` is `42 U.S.C. § 1983`. */
function keyedIdentity(code: string, title: string): KeyedIdentity {
  const identity = identityOf(code, title.replace(/\s/g, ''));
  const { state, name } = identity;
  return { identity, key: `code:${state ?? ''} ${name}`, statelessKey: `code: ${name}` };
}

function identityOf(code: string, title: string): CodeIdentity {
  if (title !== '' && /^title \d+$/i.test(code)) return { state: null, name: `${title} U.S.C.` };
  const { state, name } = codeIdentity(code);
  const [within = title, of = name] = titleOfCode(name) ?? [];
  return { state, name: `${within} ${of}` };
}

/** The section without its subdivisions: `1985(3)` is in 1985, `187, subd. (a)` in 187, `1681 et seq.` in 1681. */
export function baseSection(section: string): string {
  return section.replace(/,? (?:subd|par|cl)[a-z]*\b.*$|[([].*$|,? et\.? seq\.?$/i, '').trim();
}

/** A book by its title: `Rest.2d Torts` is the `Restatement (Second) of Torts`. */
function book(title: string): string {
  const restatement = ruleSetKey(title)
    .replace(/^rest(?:atement)?/, 'restatement')
    .replace(
      /^restatement(?:\((second|third|fourth)\)|(second|third|fourth)|\(?(\d(?:d|th))\)?)(?:of)?/,
      (_, a, b, c) => {
        const ordinals: Readonly<Record<string, string>> = { second: '2d', third: '3d', fourth: '4th' };
        return `restatement${ordinals[a ?? b ?? ''] ?? c}`;
      },
    );
  return `book:${restatement}`;
}

/** `U.S. Const.`, `US Const` and `United States Constitution` are one. */
function constitution(code: string): string {
  const state = code.replace(/[’']s\b/, '').replace(/ ?const(?:itution|\.)?$/i, '');
  return `const:${
    codeState(state) ??
    reporterKey(state)
      .toLowerCase()
      .replace(/^unitedstates$/, 'us')
  }`;
}

/** `art. I, § 8` and `ART. I § 8` are one place. */
function divisions(section: string): string {
  return section
    .toLowerCase()
    .replace(/[.,\s]/g, '')
    .replace(/sections?|secs?(?=\d)/g, '§');
}

/** The set of rules meant, whatever its spelling; local and bare rules are one set, as drafts mix their names. */
function ruleSet(code: string): string {
  return `rule:${ruleSetIdentity(code) ?? 'local'}`;
}
