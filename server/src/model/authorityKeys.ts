import type { ParsedCitation } from '../syntax/citation.ts';
import { type CodeIdentity, codeIdentity, codeState, titleOfCode } from '../tables/codes.ts';
import { ruleSetIdentity, ruleSetKey } from '../tables/courtRules.ts';
import { reporterKey } from '../tables/reporters.ts';

/** The series a citation names, comparable across spellings: `F.Supp.2d` and `F. Supp. 2d` are one. */
export function seriesKey(citation: ParsedCitation): string | null {
  if (citation.edition) return citation.edition.name;
  return citation.parts.reporter ? reporterKey(citation.parts.reporter.text) : null;
}

/** The key of a full citation: two citations with the same key cite the same thing. Null when it cannot be told. */
export function authorityKey(citation: ParsedCitation): string | null {
  const { parts } = citation;
  switch (citation.kind) {
    case 'case': {
      const series = seriesKey(citation);
      if (series && parts.page && !/^[_–—-]+$/.test(parts.page.text)) {
        // `61,123` is `61123`, and `01234[U]` is `01234(U)`.
        return `case:${parts.volume?.text ?? ''} ${series} ${parts.page.text.replace(/[,()[\]]/g, '')}`;
      }
      return parts.docket ? `docket:${parts.docket.text} ${parts.name?.text ?? ''}` : `at:${citation.span.start}`;
    }
    case 'statute':
    case 'regulation':
    case 'legislative':
      if (parts.code === undefined) return printedKey(citation);
      return sectionKey(citation);
    case 'rule':
      return `rule:${ruleSet(parts.code?.text ?? '')} ${baseSection(parts.section?.text ?? '')}`;
    case 'constitution':
      return `${constitution(parts.code?.text ?? '')} ${divisions(parts.section?.text ?? '')}`;
    case 'journal':
      return printedKey(citation);
    case 'book':
      if (parts.name === undefined) return printedKey(citation);
      return `book:${book(parts.name.text)} ${baseSection(parts.section?.text ?? '')}`;
    default:
      return null;
  }
}

/** Volume, series and page: how an article or a page of the Federal Register is known. */
function printedKey({ parts }: ParsedCitation): string {
  return `${parts.volume?.text} ${ruleSetKey(parts.reporter?.text ?? '')} ${parts.page?.text}`;
}

/** Title, code and section, whatever their spelling: `Section 1983 of Title 42` is `42 U.S.C. § 1983`. */
function sectionKey(citation: ParsedCitation): string {
  const { state, name } = codeOf(citation);
  return `${state ?? ''} ${name} ${baseSection(citation.parts.section?.text ?? '')}`;
}

/**
 * The key of a section whose code names its state without the state, under which drafts cite it too: `Penal Code § 187`
 * for `Cal. Penal Code § 187`. Null for other citations.
 */
export function statelessKey(citation: ParsedCitation): string | null {
  if (citation.kind !== 'statute' || citation.parts.code === undefined) return null;
  const { state, name } = codeOf(citation);
  return state === null ? null : ` ${name} ${baseSection(citation.parts.section?.text ?? '')}`;
}

/** The code that a citation of a section names, its title included: `42 U.S.C.`, however both are written. */
export function codeOf({ parts }: ParsedCitation): CodeIdentity {
  const code = parts.code?.text ?? '';
  const title = parts.title?.text.replace(/\s/g, '') ?? '';
  if (title !== '' && /^title \d+$/i.test(code)) return { state: null, name: `${title} U.S.C.` };
  const { state, name } = codeIdentity(code);
  const [within = title, of = name] = titleOfCode(name) ?? [];
  return { state, name: `${within} ${of}` };
}

/** The section without its subdivisions: `1985(3)` is in 1985, `187, subd. (a)` in 187, `1681 et seq.` in 1681. */
export function baseSection(section: string): string {
  return section.replace(/,? (?:subd|par|cl)[a-z]*\b.*$|[([].*$| et\.? seq\.?$/i, '').trim();
}

/** A book by its title: `Rest.2d Torts` is the `Restatement (Second) of Torts`. */
function book(title: string): string {
  return ruleSetKey(title)
    .replace(/^rest(?:atement)?/, 'restatement')
    .replace(
      /^restatement(?:\((second|third|fourth)\)|(second|third|fourth)|\(?(\d(?:d|th))\)?)(?:of)?/,
      (_, a, b, c) => {
        const ordinals: Readonly<Record<string, string>> = { second: '2d', third: '3d', fourth: '4th' };
        return `restatement${ordinals[a ?? b ?? ''] ?? c}`;
      },
    );
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
  return ruleSetIdentity(code) ?? 'local';
}
