import type { Citation } from '../model/bound.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { signalledCitations } from './signalWords.ts';
import { namedEdition } from './style.ts';

/** Signals whose point a reader cannot see without a word of explanation. */
const WANT_EXPLANATION = /^(?:Cf\.|But cf\.|See also|See generally|Compare)(?:,? e\.g\.,)?$/;
/** Those of them after which the 22nd edition no longer leaves it to the writer (R1.2). */
const REQUIRED = /^(?:Cf\.|See also|See generally)/;
/** Kinds that a parenthetical explains; what the record says stands in the sentence. */
const EXPLAINED = new Set(['case', 'case-short', 'journal', 'book']);

function check(context: RuleContext): void {
  const { citations } = context.bound;
  for (const { citation, signal, canonical } of context.once(signalledCitations)) {
    if (citation.within !== null || !EXPLAINED.has(citation.kind)) continue;
    if (canonical === null || !WANT_EXPLANATION.test(canonical) || isExplained(citation, citations)) continue;
    if (context.contextOf(citation) === 'table') continue;
    const isRequired = namedEdition(context.style) === 22 && REQUIRED.test(canonical);
    context.report({
      citation,
      span: signal.span,
      message: isRequired
        ? `The 22nd edition asks for a parenthetical after "${signal.text}" that explains why the source is cited. Add one: "(holding that …)".`
        : `"${signal.text}" says little without a parenthetical that explains why the source is cited. Add one: "(holding that …)".`,
    });
  }
}

/** True when a parenthetical of its own follows the citation, one parallel to it or its history. */
function isExplained(citation: Citation, citations: readonly Citation[]): boolean {
  for (let i = citation.index; i < citations.length; i++) {
    const member = citations[i];
    if (member === undefined) return false;
    // `(enforcing a waiver)` explains, though `enforcing` is a word of history too.
    if (member.parentheticals.some(({ kind }) => kind === 'explanatory' || kind === 'role' || kind === 'history'))
      return true;
    const next = citations[i + 1];
    if (next?.within === citation.index) return true;
    if (next === undefined || (next.parallelTo !== citation.index && next.history?.of !== citation.index)) break;
  }
  return false;
}

export const signalParentheticalRequired = defineRule({
  id: 'signal-parenthetical-required',
  bluebook: 'R1.2',
  indigo: 'r4-6',
  group: 'form',
  severity: 'hint',
  fix: 'none',
  needs: 'syntax',
  docs: {
    summary: 'Cf., see also, see generally or compare without an explanatory parenthetical.',
    why: 'These signals say that the source helps in another way than by holding the point. Without a parenthetical the reader has to find out how.',
    silentWhen: [
      'A parenthetical explains the source, quotes from it, or says what it cites.',
      'The source is a statute, a rule or a document of the record.',
      'The citation stands in a parenthetical, a table of authorities or a quotation.',
    ],
    examples: [
      {
        bad: 'The rule is old. *Cf.* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
        good: 'The rule is old. *Cf.* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (holding that delay is no waiver).',
      },
    ],
    good: [
      'The rule is old. *See* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008).',
      'The rule is old. *See also* *Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008) (quoting *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002)).',
      'The rule is old. *See also* 42 U.S.C. § 1983; *cf.* Hale Decl. ¶ 9.',
    ],
  },
  check: { draft: check },
});
