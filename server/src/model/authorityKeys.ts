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

/**
 * What tells an authority from all others: the work that it stands in, a series, a code or a set of rules, and its place
 * there. Two citations with the same work and place cite the same thing.
 */
export interface AuthorityKey {
  readonly work: string;
  readonly place: string;
}

/** The work of a code: its name with its state, and without it where it has one. */
interface CodeWork extends CodeIdentity {
  readonly work: string;
  readonly stateless: string | null;
}

/** The keys of full citations, as the citations of one draft spell what they cite; each spelling is worked out once. */
export class AuthorityKeys {
  readonly #series = remembering((reporter) => `printed:${ruleSetKey(reporter)}`);
  readonly #sections = remembering(baseSection);
  readonly #codes = remembering((code) => remembering((title) => codeWork(code, title)));
  readonly #ruleSets = remembering(ruleSet);
  readonly #constitutions = remembering(constitution);
  readonly #divisions = remembering(divisions);
  readonly #books = remembering(book);

  /** The key of a full citation; null when what it cites cannot be told. */
  keyOf(citation: ParsedCitation): AuthorityKey | null {
    const { parts } = citation;
    switch (citation.kind) {
      case 'case':
        return caseKey(citation);
      case 'statute':
      case 'regulation':
      case 'legislative':
        if (parts.code === undefined) return this.#printedKey(citation);
        return { work: this.codeOf(citation).work, place: this.sectionOf(citation) };
      case 'rule':
        return { work: this.ruleSetOf(citation), place: this.sectionOf(citation) };
      case 'constitution':
        return {
          work: this.#constitutions(parts.code?.text ?? ''),
          place: this.#divisions(parts.section?.text ?? ''),
        };
      case 'journal':
        return this.#printedKey(citation);
      case 'book':
        if (parts.name === undefined) return this.#printedKey(citation);
        return { work: this.#books(parts.name.text), place: this.sectionOf(citation) };
      default:
        return null;
    }
  }

  /** The key of a full citation as one text; null also for a case that is known by its place in the draft alone. */
  sharedKeyOf(citation: ParsedCitation): string | null {
    const key = this.keyOf(citation);
    return key === null || key.work === DRAFT ? null : `${key.work} ${key.place}`;
  }

  /**
   * The work of a section whose code names its state without the state, as drafts cite it too: `Penal Code § 187` for
   * `Cal. Penal Code § 187`. Null for other citations.
   */
  statelessWorkOf(citation: ParsedCitation): string | null {
    if (citation.kind !== 'statute' || citation.parts.code === undefined) return null;
    return this.codeOf(citation).stateless;
  }

  /** The code that a citation of a section names, its title included: `42 U.S.C.`, however both are written. */
  codeOf({ parts }: ParsedCitation): CodeWork {
    return this.#codes(parts.code?.text ?? '')(parts.title?.text ?? '');
  }

  /** The set of rules that a citation of a rule names. */
  ruleSetOf({ parts }: ParsedCitation): string {
    return this.#ruleSets(parts.code?.text ?? '');
  }

  /** The section of a citation by {@link baseSection}. */
  sectionOf({ parts }: ParsedCitation): string {
    return this.#sections(parts.section?.text ?? '');
  }

  /** Series, volume and page: how an article or a page of the Federal Register is known. */
  #printedKey({ parts }: ParsedCitation): AuthorityKey {
    return { work: this.#series(parts.reporter?.text ?? ''), place: `${parts.volume?.text} ${parts.page?.text}` };
  }
}

/** The work of cases of which their place in the draft is all that is known. */
const DRAFT = 'at:';

/** Series, volume and page of a case; else its docket number with its name, else its place in the draft: it is no other's. */
function caseKey(citation: ParsedCitation): AuthorityKey {
  const { volume, page, docket, name } = citation.parts;
  const series = seriesKey(citation);
  const printed = page === undefined ? null : pageKey(page.text);
  if (series && printed !== null) return { work: series, place: `${volume?.text ?? ''} ${printed}` };
  if (docket) return { work: 'docket:', place: `${docket.text} ${name?.text ?? ''}` };
  return { work: DRAFT, place: `${citation.span.start}` };
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

function codeWork(code: string, title: string): CodeWork {
  const { state, name } = codeWithTitle(code, title);
  const stateless = `code: ${name}`;
  return state === null
    ? { state, name, work: stateless, stateless: null }
    : { state, name, work: `code:${state} ${name}`, stateless };
}

function codeWithTitle(code: string, written: string): CodeIdentity {
  const title = written.replace(/\s/g, '');
  if (title !== '' && /^title \d+$/i.test(code)) return { state: null, name: `${title} U.S.C.` };
  const { state, name } = codeIdentity(code);
  const [within = title, of = name] = titleOfCode(name) ?? [];
  return { state, name: `${within} ${of}` };
}

/** The section without its subdivisions: `1985(3)` is in 1985, `187, subd. (a)` in 187, `1681 et seq.` in 1681. */
export function baseSection(section: string): string {
  if (!section.includes(' ')) return beforeBracket(section);
  // `38.22, Section 3` is `38.22, § 3`.
  const signed = section.replace(/, sec(?:tion|\.) /i, ', § ');
  return signed.replace(/,? (?:subd|par|cl)[a-z]*\b.*$|[([].*$|,? et\.? seq\.?$/i, '').trim();
}

/** Nothing but a bracket ends the number of a section without a blank. */
function beforeBracket(section: string): string {
  const bracket = section.search(/[([]/);
  return (bracket < 0 ? section : section.slice(0, bracket)).trim();
}

/** A book by its title: `Rest.2d Torts` is the `Restatement (Second) of Torts`. */
function book(title: string): string {
  const name = ruleSetKey(title)
    .replace(/^rest(?:atement)?/, 'restatement')
    .replace(
      /^restatement(?:\((second|third|fourth)\)|(second|third|fourth)|\(?(\d(?:d|th))\)?)(?:of)?/,
      (_, a, b, c) => {
        const ordinals: Readonly<Record<string, string>> = { second: '2d', third: '3d', fourth: '4th' };
        return `restatement${ordinals[a ?? b ?? ''] ?? c}`;
      },
    );
  return `book:${name}`;
}

/** `U.S. Const.`, `US Const`, `United States Constitution` and `Constitution of the United States` are one. */
function constitution(code: string): string {
  const state = code.replace(/[’']s\b/, '').replace(/ ?const(?:itution|\.)?$|^constitution of (?:the )?/i, '');
  return `const:${
    codeState(state) ??
    reporterKey(state)
      .toLowerCase()
      .replace(/^unitedstates$/, 'us')
  }`;
}

/** `art. I, § 8`, `Article I, section 8` and, as in Ohio, `Section 8, Article I` are one place. */
function divisions(section: string): string {
  return section
    .toLowerCase()
    .replace(/[.,\s]/g, '')
    .replace(/sections?|secs?(?=\d)/g, '§')
    .replace(/article/, 'art')
    .replace(/^(§\d+[^a]*)(art[ivxl\d]+)$/, '$2$1');
}

/** The set of rules meant, whatever its spelling; local and bare rules are one set, as drafts mix their names. */
function ruleSet(code: string): string {
  return `rule:${ruleSetIdentity(code) ?? 'local'}`;
}
