import { stemOf } from './fileNames.ts';

export type Side = 'plaintiff' | 'defendant';

/** What the name of a paper says: a draft's designation, a file's name or a title on its face. */
export interface PaperName {
  /** Kinds of paper named, the first first: `declaration`, `reply`. */
  readonly kinds: readonly string[];
  /** Words that name a person or a thing: `okafor`. */
  readonly words: readonly string[];
  /** Which of several of its kind: `second`, `amended`, `response`. */
  readonly marks: readonly string[];
  /** The side that filed it or that testifies, by the first word for a side; an opposition to it is the other's. */
  readonly party: Side | null;
  /** `a` of `Ex. A`. */
  readonly exhibit: string | null;
}

const KINDS: Readonly<Record<string, string>> = {
  dep: 'deposition',
  depo: 'deposition',
  deposition: 'deposition',
  ebt: 'deposition',
  tr: 'transcript',
  trans: 'transcript',
  transcript: 'transcript',
  hrg: 'hearing',
  hearing: 'hearing',
  trial: 'trial',
  decl: 'declaration',
  declaration: 'declaration',
  aff: 'affidavit',
  affid: 'affidavit',
  affidavit: 'affidavit',
  affirm: 'affirmation',
  affn: 'affirmation',
  affirmation: 'affirmation',
  sof: 'statement',
  smf: 'statement',
  suf: 'statement',
  sumf: 'statement',
  facts: 'statement',
  '56.1': 'statement',
  compl: 'complaint',
  complaint: 'complaint',
  fac: 'complaint',
  sac: 'complaint',
  tac: 'complaint',
  ans: 'answer',
  answer: 'answer',
  mem: 'memorandum',
  memo: 'memorandum',
  memorandum: 'memorandum',
  mol: 'memorandum',
  br: 'memorandum',
  brief: 'memorandum',
  opp: 'opposition',
  oppn: 'opposition',
  opposition: 'opposition',
  reply: 'reply',
  mot: 'motion',
  motion: 'motion',
  order: 'order',
  rep: 'report',
  rpt: 'report',
  report: 'report',
  ex: 'exhibit',
  exh: 'exhibit',
  exhibit: 'exhibit',
};

const MARKS: Readonly<Record<string, readonly string[]>> = {
  first: ['first'],
  '1st': ['first'],
  second: ['second'],
  '2d': ['second'],
  '2nd': ['second'],
  third: ['third'],
  '3d': ['third'],
  '3rd': ['third'],
  am: ['amended'],
  amended: ['amended'],
  fac: ['first', 'amended'],
  sac: ['second', 'amended'],
  tac: ['third', 'amended'],
  supp: ['supplemental'],
  suppl: ['supplemental'],
  supplemental: ['supplemental'],
  response: ['response'],
  resp: ['response'],
  counterstatement: ['response'],
};

const PARTIES: Readonly<Record<string, Side>> = {
  pl: 'plaintiff',
  pls: 'plaintiff',
  plf: 'plaintiff',
  pltf: 'plaintiff',
  plaintiff: 'plaintiff',
  plaintiffs: 'plaintiff',
  def: 'defendant',
  defs: 'defendant',
  deft: 'defendant',
  defts: 'defendant',
  defendant: 'defendant',
  defendants: 'defendant',
};

/** Papers against another's paper: `opposition to defendants' motion` is not the defendants'. */
const ANSWERING = new Set(
  'opposition opp oppn opposing response resp responses reply answer ans objection objections counterstatement'.split(
    ' ',
  ),
);
/** Words between such a paper and the side it is against. */
const BETWEEN = 8;

/** Words of titles that name nothing. */
const SILENT = new Set(
  'the of and in to for a an by on at no rule local civil civ lr undisputed material statement support pursuant summary judgment law txt'.split(
    ' ',
  ),
);

/** Reads the name of a paper; any text has a reading. */
export function readPaperName(text: string): PaperName {
  const tokens = text
    .toLowerCase()
    .replace(/['’]s?(?=[\s.,)]|$)/g, '')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}.]+|\.(?!\d)/u)
    .map((token) => (token === '561' || token === '56.1' ? '56.1' : token))
    .filter((token) => token !== '');
  const kinds: string[] = [];
  const words: string[] = [];
  const marks: string[] = [];
  let party: PaperName['party'] = null;
  let exhibit: string | null = null;
  tokens.forEach((token, index) => {
    const kind = lookUp(KINDS, token) ?? lookUp(KINDS, token.replace(/s$/, ''));
    const mark = lookUp(MARKS, token);
    const side = lookUp(PARTIES, token);
    if (kind !== undefined && !kinds.includes(kind)) kinds.push(kind);
    if (mark) marks.push(...mark);
    if (side) party ??= isAgainst(tokens, index) ? otherSide(side) : side;
    const afterExhibit = index > 0 && lookUp(KINDS, tokens[index - 1]!) === 'exhibit';
    if (afterExhibit && /^(?:\p{L}{1,2}|\d{1,4})$/u.test(token)) exhibit ??= token;
    else if (kind === undefined && !mark && !side && !SILENT.has(token) && /^\p{L}{2,}/u.test(token)) words.push(token);
  });
  return { kinds, words, marks, party, exhibit };
}

/** True when the side at `index` is the one that a paper answers: `in opposition to defendants' motion`. */
function isAgainst(tokens: readonly string[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - BETWEEN), index);
  const to = before.findLastIndex((token) => token === 'to' || token === 'against');
  if (to < 0 || before.slice(to).some((token) => token === 'support' || token === 'of')) return false;
  return before[to] === 'against' || before.slice(0, to).some((token) => ANSWERING.has(token));
}

function otherSide(side: Side): Side {
  return side === 'plaintiff' ? 'defendant' : 'plaintiff';
}

/** What a file is called: by its name with its folder (`depositions/okafor.txt` says in the folder what it is) and title. */
export function paperNamesOf(path: string, title: string | null): readonly PaperName[] {
  const folder = path.split('/').at(-2) ?? '';
  return [`${folder} ${stemOf(path)}`.replace(/[_-]+/g, ' '), title ?? ''].map(readPaperName);
}

/** A file with the names of it. */
export interface NamedFile {
  readonly papers: readonly PaperName[];
  /** All words of its names. */
  readonly words: ReadonlySet<string>;
}

/**
 * How far a file is from what a designation asks for: 0 when it says just that, more for every kind or mark it has
 * besides; null when it is another paper. `isFiled` files are known to belong to the record.
 */
export function distanceOfFile(wanted: PaperName, file: NamedFile, isFiled: boolean): number | null {
  const unsaid = wanted.words.length > 0 || wanted.party === null ? 0 : distanceOfParty(wanted.party, file, isFiled);
  if (unsaid === null || !wanted.words.every((word) => file.words.has(word))) return null;
  const distances = file.papers.flatMap((paper) => distanceOfPaper(wanted, paper) ?? []);
  return distances.length === 0 ? null : Math.min(...distances) + unsaid;
}

/**
 * A file that names the other side anywhere is the other side's. One that names none may be anyone's, and outside the
 * record it may be a draft.
 */
function distanceOfParty(wanted: Side, { papers }: NamedFile, isFiled: boolean): number | null {
  const sides = papers.flatMap(({ party }) => party ?? []);
  if (sides.some((side) => side !== wanted)) return null;
  if (sides.length > 0) return 0;
  return isFiled ? 1 : null;
}

function distanceOfPaper(wanted: PaperName, paper: PaperName): number | null {
  if (wanted.kinds.length === 0 || !wanted.kinds.every((kind) => hasKind(paper.kinds, kind))) return null;
  if (!wanted.marks.every((mark) => paper.marks.includes(mark))) return null;
  if (wanted.exhibit !== null && wanted.exhibit !== paper.exhibit) return null;
  // Without a person's name, a paper that is first of all something else (an opinion on a motion) is not meant.
  const isFirst = hasKind(wanted.kinds, paper.kinds[0] ?? '');
  if (wanted.words.length === 0 && !isFirst) return null;
  const otherKinds = paper.kinds.filter((kind) => !hasKind(wanted.kinds, kind)).length;
  const otherMarks = paper.marks.filter((mark) => !wanted.marks.includes(mark)).length;
  return otherKinds + otherMarks + (isFirst ? 0 : 2);
}

/** `Okafor Tr.` may be a deposition, a hearing or a trial transcript; the three are not one another. */
function hasKind(kinds: readonly string[], kind: string): boolean {
  const spoken = ['deposition', 'hearing', 'trial'];
  if (kinds.includes(kind)) return true;
  if (kind === 'transcript') return kinds.some((candidate) => spoken.includes(candidate));
  return (
    spoken.includes(kind) && kinds.includes('transcript') && !kinds.some((candidate) => spoken.includes(candidate))
  );
}

/** Looks up a word that comes from a file: `constructor` is not a kind of paper. */
function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
