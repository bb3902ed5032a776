import { nameWords } from '../model/names.ts';
import type { CitedSource } from '../sources/located.ts';
import { defineRule, type RuleContext, type SourcedCitation } from './rule.ts';
import { comparable, comparableWords } from './token.ts';

/** Names and the words around them stand in this much of an opinion. */
const HEAD_LENGTH = 6000;

/** Words that many cases have in their names, and so tell none from another. */
const COMMON = new Set(
  (
    'the and for matter estate state states united people commonwealth city county town village board department ' +
    'commissioner secretary company corporation incorporated limited national american insurance bank inc corp ltd llc'
  ).split(' '),
);

/** A shorter beginning is shared by many words. */
const FEWEST_LETTERS = 4;

function check({ citation, sources }: SourcedCitation, context: RuleContext): void {
  const { name } = citation.parts;
  const [source, other] = sources;
  if (citation.kind !== 'case' || citation.parallelTo !== null || name === undefined) return;
  if (source === undefined || other !== undefined || !isKnownByCitation(source)) return;
  const { caseName } = source.document.face;
  if (caseName === null) return;
  const telling = tellingWords(name.text);
  const head = new Set(nameWords(source.document.text.slice(0, HEAD_LENGTH)));
  if (telling.length === 0 || telling.some((word) => isAmong(word, head))) return;
  context.report({
    citation,
    span: name.span,
    message: `The opinion at this citation in the matter is "${comparable(caseName)}" (${source.path}), and no word of "${comparableWords(name)}" stands at its head. Check name, volume and page.`,
  });
}

/** A file that was found by its name cannot have another. */
function isKnownByCitation({ how }: CitedSource): boolean {
  return how === 'the citation on its face';
}

function tellingWords(name: string): readonly string[] {
  return nameWords(name).filter((word) => word.length >= FEWEST_LETTERS && !COMMON.has(word) && !/^\d+$/.test(word));
}

/** `assn` and `association` begin alike: an abbreviation of a word is that word. */
function isAmong(word: string, head: ReadonlySet<string>): boolean {
  if (head.has(word)) return true;
  const beginning = word.slice(0, FEWEST_LETTERS - 1);
  for (const other of head) if (other.startsWith(beginning)) return true;
  return false;
}

const OPINION = [
  'Quill v. Ashgrove Ferry Co., 45 F.3d 112 (2d Cir. 1995)',
  '',
  'The judgment was entered on the verdict of a jury, and the ferry company appeals from it.',
  '',
].join('\n');

export const citeNameMismatch = defineRule({
  id: 'cite-name-mismatch',
  bluebook: 'R10.2; R10.3',
  indigo: 'r11-1',
  group: 'plausibility',
  severity: 'error',
  fix: 'none',
  needs: 'sources',
  docs: {
    summary: 'A citation under which the matter has the opinion of another case.',
    why: 'A real citation under the name of another case is the mark of a wrong volume or page, and of citations that nobody opened.',
    silentWhen: [
      'No file of the matter carries the citation on its face, or several do.',
      'One telling word of the name, or its abbreviation, stands at the head of the opinion.',
      'The name has no word that tells it from others: "State v. Doe" is not held against "Commonwealth v. Roe".',
    ],
    examples: [
      {
        bad: '*Orrin v. Vale Corp.*, 45 F.3d 112, 114 (2d Cir. 1995).',
        good: '*Quill v. Ashgrove Ferry Co.*, 45 F.3d 112, 114 (2d Cir. 1995).',
      },
    ],
    good: [
      '*Quill v. Ashgrove Ferry*, 45 F.3d 112 (2d Cir. 1995).',
      '*Orrin v. Vale Corp.*, 46 F.3d 112 (2d Cir. 1995).',
    ],
    files: { 'authorities/opinion.txt': OPINION },
  },
  check: {},
  checkSources: check,
});
