import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import type { BoundDraft } from '../../server/src/model/bound.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { toLatex } from '../support/toLatex.ts';

const MARKDOWN = `# Argument

The rule is settled. *See Orrin v. Vale & Sons Corp.*, 512 F.3d 100, 104–05 (2d Cir. 2008) (quoting *Tamsin v.
Brook*, 301 F. Supp. 2d 5, 9 (D. Mass. 2004)); *cf.* 42 U.S.C. § 1983; 28 C.F.R. § 35.130(b)(7). *Id.* at 106.[^1] It is
good. *Orrin*, 512 F.3d at 107.

He said so. (Pl. Tr. or ECF No. 118-1 at 28:7–30:13.) He said it twice. (*Id.* at 31:2; Hale Decl. ¶¶ 8–12.)

> The claim fails. *Orrin*, 512 F.3d at 108.

The judge wrote that "the motion, *Muñoz v. Quill*, 12 F.4th 40, 44 (1st Cir. 2021), fails." *Accord Quarrie v. Umber
Ltd.*, No. 19-cv-4120, 2020 WL 555123, at \\*4 (S.D.N.Y. Jan. 5, 2020); Fed. R. Civ. P. 56(a). *Quarrie*, 2020 WL
555123, at \\*5.

[^1]: *Tamsin* held the same, 301 F. Supp. 2d at 11. *Id.*
`;

const LATEX = `\\documentclass[12pt]{article} % 1 F.3d 2
\\begin{document}
\\section{Argument}\\label{sec:argument}
The rule is settled.  \\emph{See Orrin v.\\ Vale \\& Sons Corp.}, 512~F.3d~100, 104--05 (2d~Cir.\\ 2008) (quoting
{\\em Tamsin v.\\ Brook\\/}, 301 F.~Supp.~2d 5, % 9 F.3d 9
9 (D.\\ Mass.\\ 2004)); \\textit{cf.}\\ 42 U.S.C.\\ \\S~1983; 28 C.F.R. \\S\\ 35.130(b)(7).
\\uline{Id.} at 106.\\footnote{\\textit{Tamsin} held the same, 301 F. Supp. 2d at 11. \\emph{Id.}} It is
good. \\emph{Orrin}, 512 F.3d at 107.

He said so. (Pl.~Tr.\\ or ECF No.~118-1 at 28:7--30:13.) He said it twice. (\\emph{Id.}\\ at 31:2; Hale Decl.\\ \\P\\P~8--12.)
\\begin{quote}
  The claim fails. \\emph{Orrin}, 512 F.3d at 108.
\\end{quote}
The judge wrote that \`\`the motion, \\emph{Mu\\~noz v. Quill}, 12 F.4th 40, 44 (1st Cir. 2021), fails.''
\\emph{Accord Quarrie v. Umber Ltd.}, No.\\ 19-cv-4120, 2020 WL 555123, at *4 (S.D.N.Y. Jan.~5, 2020);
Fed.\\ R.\\ Civ.\\ P.\\ 56(a). \\emph{Quarrie}, 2020 WL 555123, at *5.
\\end{document}
`;

/** The words of the view at a span of the file. */
function words({ draft: { view } }: BoundDraft, span: Span): string {
  const { start, end } = view.toView(span);
  return view.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/**
 * What a draft cites, without offsets; footnotes last, as Markdown writes them. LaTeX writes the apostrophe that it
 * prints as a typographic one with a straight one.
 */
function cited(text: string, language: DraftLanguage): unknown[] {
  const bound = bindDraft(parseDraft(text.replaceAll('’', "'"), language));
  const order = [
    ...bound.citations.filter(({ footnote }) => footnote === null),
    ...bound.citations.filter(({ footnote }) => footnote !== null),
  ];
  const place = (index: number | null): number | null => {
    const citation = index === null ? undefined : bound.citations[index];
    return citation === undefined ? null : order.indexOf(citation);
  };
  return order.map((citation) => ({
    kind: citation.kind,
    core: words(bound, citation.core),
    parts: Object.fromEntries(
      Object.entries(citation.parts).flatMap(([name, part]) =>
        part ? [[name, Array.isArray(part) ? part.map(({ text: symbol }) => symbol) : part.text]] : [],
      ),
    ),
    pins: citation.pins.map(({ span: _, ...pin }) => pin),
    signal: citation.signal?.text ?? null,
    within: place(citation.within),
    role: citation.role,
    parallelTo: place(citation.parallelTo),
    sameAs: place(citation.sameAs),
    antecedent: place(citation.antecedent),
    authority: citation.authority,
    record: citation.record,
    unresolved: citation.unresolved,
    courtId: citation.courtId,
    year: citation.year,
    footnote: citation.footnote,
    quoted: citation.quoted,
    inHeading: citation.inHeading,
  }));
}

test('one brief in Markdown and in LaTeX has the same citations, bound alike', () => {
  const latex = cited(LATEX, 'latex');
  assert.equal(latex.length, 17);
  assert.deepEqual(latex, cited(MARKDOWN, 'markdown'));
});

test('the sample brief has the same citations in LaTeX', () => {
  const brief = readFileSync(path.join(import.meta.dirname, '../../sample/brief.md'), 'utf8');
  const latex = toLatex(brief);
  const expected = cited(brief, 'markdown');
  assert.ok(expected.length > 40);
  assert.deepEqual(cited(latex, 'latex'), expected);
});

test('spans in LaTeX hold the commands of their words', () => {
  const { citations } = parseDraft(LATEX, 'latex');
  const slices = citations.map(({ span }) => LATEX.slice(span.start, span.end));
  const wanted = [
    '{\\em Tamsin v.\\ Brook\\/}, 301 F.~Supp.~2d 5, % 9 F.3d 9\n9 (D.\\ Mass.\\ 2004)',
    '28 C.F.R. \\S\\ 35.130(b)(7)',
    '\\uline{Id.} at 106',
    'Hale Decl.\\ \\P\\P~8--12',
    '\\emph{Mu\\~noz v. Quill}, 12 F.4th 40, 44 (1st Cir. 2021)',
  ];
  for (const slice of wanted) assert.ok(slices.includes(slice), slice);
});
