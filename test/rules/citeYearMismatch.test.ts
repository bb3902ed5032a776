import { citeYearMismatch } from '../../server/src/rules/citeYearMismatch.ts';
import { testMatterRule } from '../support/matterRuleTester.ts';

const CITE = '*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1996).';
const LINE = 'Orrin v. Vale Corp., 45 F.3d 112 (2d Cir. 1995)';
const head = (...lines: string[]) => ({
  'authorities/orrin.txt': `${lines.join('\n\n')}\n\nThe judgment is affirmed for these reasons.\n`,
});

testMatterRule(citeYearMismatch, {
  bad: [
    { text: CITE, spans: ['1996'], fixed: CITE.replace('1996', '1995') },
    { text: CITE, spans: ['1996'], fixed: CITE.replace('1996', '1995'), files: head(LINE, 'March 9, 1995') },
    { text: CITE.replace('1996', 'Mar. 9, 1996'), spans: ['Mar. 9, 1996'], files: head(LINE, 'Filed: March 9, 1995') },
  ],
  good: [
    { text: CITE, files: head(LINE) },
    { text: CITE, files: head(LINE, 'Decided January 3, 1996') },
    { text: CITE, files: head(LINE, 'Decided March 9, 1995', 'As Amended on Denial of Rehearing Jan. 3, 1996') },
    { text: CITE, files: head(LINE, 'Argued March 9, 1995.') },
  ],
});
