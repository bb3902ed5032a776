import type { ParsedCitation } from '../syntax/citation.ts';
import { lookupRuleSet, ruleSetKey } from '../tables/courtRules.ts';
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
      if (parts.volume) return `${parts.volume.text} ${reporterKey(parts.reporter?.text ?? '')} ${parts.page?.text}`;
      return `${parts.title?.text ?? ''} ${reporterKey(parts.code?.text ?? '')} ${baseSection(parts.section?.text ?? '')}`;
    case 'rule':
      return `rule:${ruleSet(parts.code?.text ?? '')} ${baseSection(parts.section?.text ?? '')}`;
    case 'constitution':
      return `${reporterKey(parts.code?.text ?? '')} ${parts.section?.text.toLowerCase()}`;
    case 'journal':
    case 'legislative':
      return `${parts.volume?.text} ${ruleSetKey(parts.reporter?.text ?? '')} ${parts.page?.text}`;
    default:
      return null;
  }
}

/** The section without its subdivisions: `1985(3)` is in 1985. */
export function baseSection(section: string): string {
  return section.replace(/\(.*$/, '').trim();
}

/** The set of rules meant, whatever its spelling; local and bare rules are one set, as drafts mix their names. */
function ruleSet(code: string): string {
  const known = lookupRuleSet(ruleSetKey(code));
  return known && !known.ambiguous ? known.abbreviation : 'local';
}
