import { blockEnd, type DraftHabits, habitsOf, hasSameHead, isSameHabits, LOOK_AHEAD } from '../text/blocks.ts';
import { ComposedView } from '../text/composedView.ts';
import type { DraftLanguage } from '../text/view.ts';
import { withoutStraySections } from './authorities/bareSections.ts';
import { findStatedCode } from './authorities/statedCode.ts';
import { type BlockOrigin, type DraftBlock, moveBlock } from './block.ts';
import type { Draft } from './draft.ts';
import { createTokens, readBlock } from './readBlock.ts';
import { definedPapers, type EditedText } from './record/definedPapers.ts';
import { NamesBefore } from './references/knownNames.ts';

/**
 * Reads a draft: finds every citation with its fields, its pins and its place among the others. Pure and total: any text
 * has a parse. All offsets of the result are UTF-16 code units of `text`. Given the `previous` state of the draft, only the
 * blocks that changed are read, and those that go by a name which the changed ones give; the result is that of a fresh reading.
 */
export function parseDraft(text: string, language: DraftLanguage, previous: Draft | null = null): Draft {
  const habits = previous !== null && hasSameHead(text, previous.text) ? previous.habits : habitsOf(text);
  const alike = previous?.language === language ? findUnchanged(text, habits, previous) : null;
  const papers = definedPapers(text, alike?.edited);
  const unchanged = alike !== null && isSameSet(papers, alike.edited.papers) ? alike : NOTHING;
  const blocks: DraftBlock[] = [...unchanged.before];
  const names = new NamesBefore(blocks);
  const reading = { language, habits, papers, tokens: createTokens(), names };
  let origin = originAfter(blocks.at(-1));
  const add = (block: DraftBlock): void => {
    blocks.push(block);
    origin = originAfter(block);
  };
  const read = (end: number): void => add(readBlock(copyOf(text, origin.offset, end), origin, reading));
  const keep = (block: DraftBlock): void => {
    // An edit may have given or taken a name that a later block goes by.
    if (names.answersAlike(block.asked)) add(moveBlock(block, origin));
    else read(origin.offset + block.length);
  };
  while (origin.offset < text.length || blocks.length === 0) {
    const after = unchanged.after.get(origin.offset);
    if (after !== undefined) {
      for (const block of previous?.blocks.slice(after) ?? []) keep(block);
      break;
    }
    const end = blockEnd(text, origin.offset, language, habits);
    const near = unchanged.near.get(origin.offset);
    if (near !== undefined && near.length === end - origin.offset) keep(near);
    else read(end);
  }
  return {
    text,
    language,
    habits,
    papers,
    blocks,
    view: new ComposedView(blocks.map(({ origin: { offset }, view }) => ({ start: offset, view }))),
    quotations: joined(blocks, 'quotations'),
    ...withoutStraySections({
      citations: joined(blocks, 'citations'),
      groups: joined(blocks, 'groups'),
      shortNames: joined(blocks, 'shortNames'),
      statedCode: findStatedCode(text),
    }),
  };
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

type BlockList = 'citations' | 'groups' | 'quotations' | 'shortNames';

/** One list of all blocks. */
function joined<L extends BlockList>(blocks: readonly DraftBlock[], list: L): DraftBlock[L][number][] {
  const all: DraftBlock[L][number][] = [];
  for (const block of blocks) for (const item of block[list]) all.push(item);
  return all;
}

/** What of an earlier reading holds of the new text as well, when the same initials are given to papers. */
interface Unchanged extends Kept {
  /** The text that was read, and where it was edited. */
  readonly edited: EditedText;
}

/** Blocks of an earlier reading. */
interface Kept {
  /** The first blocks of the draft. */
  readonly before: readonly DraftBlock[];
  /** Those between them and the edit, by their start: their letters are the same, but their ends may be others. */
  readonly near: ReadonlyMap<number, DraftBlock>;
  /** The indexes of the last blocks, by the offset at which each may begin in the new text. */
  readonly after: ReadonlyMap<number, number>;
}

const NOTHING: Kept = { before: [], near: new Map(), after: new Map() };

/** Compares the letters of the blocks of an earlier reading from both ends of the draft; null when all is to be read anew. */
function findUnchanged(text: string, habits: DraftHabits, previous: Draft): Unchanged | null {
  const { blocks } = previous;
  if (!isSameHabits(habits, previous.habits)) return null;
  const isSame = ({ origin, length }: DraftBlock, at: number): boolean =>
    at >= 0 && previous.text.slice(origin.offset, origin.offset + length) === text.slice(at, at + length);
  let same = 0;
  for (let block = blocks[same]; block && isSame(block, block.origin.offset); block = blocks[same]) same += 1;
  const changedFrom = blocks[same]?.origin.offset ?? text.length;
  const isFar = ({ origin, length }: DraftBlock): boolean => origin.offset + length + LOOK_AHEAD <= changedFrom;
  let far = same;
  for (let block = blocks[far - 1]; block && !isFar(block); block = blocks[far - 1]) far -= 1;
  const near = blocks.slice(far, same).map((block) => [block.origin.offset, block] as const);
  const after = new Map<number, number>();
  const by = text.length - previous.text.length;
  const start = blocks[same]?.origin.offset ?? previous.text.length;
  let end = previous.text.length;
  for (let i = blocks.length - 1; i >= same; i--) {
    const block = blocks[i];
    if (block === undefined || !isSame(block, block.origin.offset + by)) break;
    after.set(block.origin.offset + by, i);
    end = block.origin.offset;
  }
  const edited = { text: previous.text, papers: previous.papers, start, end, by };
  return { before: blocks.slice(0, far), near: new Map(near), after, edited };
}

const START: BlockOrigin = { offset: 0, citations: 0, groups: 0, footnotes: 0 };

function originAfter(block: DraftBlock | undefined): BlockOrigin {
  if (block === undefined) return START;
  const { origin, length, citations, groups, view } = block;
  return {
    offset: origin.offset + length,
    citations: origin.citations + citations.length,
    groups: origin.groups + groups.length,
    footnotes: origin.footnotes + view.footnotes.length,
  };
}

/**
 * The letters of a block as a string of their own: what is cut from it then keeps the block in memory, not every version of
 * the draft in which a block of it was read.
 */
function copyOf(text: string, start: number, end: number): string {
  const middle = (start + end) >> 1;
  return [text.slice(start, middle), text.slice(middle, end)].join('');
}
