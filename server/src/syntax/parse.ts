import { blockEnd, type DraftHabits, habitsOf, isSameHabits } from '../text/blocks.ts';
import { ComposedView } from '../text/composedView.ts';
import type { DraftLanguage } from '../text/view.ts';
import { type BlockOrigin, type DraftBlock, moveBlock } from './block.ts';
import type { Draft } from './draft.ts';
import { createTokens, readBlock } from './readBlock.ts';

/**
 * Reads a draft: finds every citation with its fields, its pins and its place among the others. Pure and total: any text
 * has a parse. All offsets of the result are UTF-16 code units of `text`. Given the `previous` state of the draft, only the
 * blocks that changed are read; the result is that of a fresh reading.
 */
export function parseDraft(text: string, language: DraftLanguage, previous: Draft | null = null): Draft {
  const habits = habitsOf(text);
  const reading = { language, habits, tokens: createTokens() };
  const unchanged = previous?.language === language ? findUnchanged(text, habits, previous) : NOTHING;
  const blocks: DraftBlock[] = [...unchanged.before];
  let origin = originAfter(blocks.at(-1));
  while (origin.offset < text.length || blocks.length === 0) {
    const kept = unchanged.after.get(origin.offset);
    if (kept !== undefined) {
      for (const block of kept) {
        blocks.push(moveBlock(block, origin));
        origin = originAfter(blocks.at(-1));
      }
      break;
    }
    const end = blockEnd(text, origin.offset, language, habits);
    blocks.push(readBlock(copyOf(text, origin.offset, end), origin, reading));
    origin = originAfter(blocks.at(-1));
  }
  return {
    text,
    language,
    habits,
    blocks,
    view: new ComposedView(blocks.map(({ origin: { offset }, view }) => ({ start: offset, view }))),
    citations: blocks.flatMap(({ citations }) => citations),
    groups: blocks.flatMap(({ groups }) => groups),
    quotations: blocks.flatMap(({ quotations }) => quotations),
    shortNames: blocks.flatMap(({ shortNames }) => shortNames),
  };
}

/** What of an earlier reading holds of the new text as well. */
interface Unchanged {
  /** The first blocks of the draft. */
  readonly before: readonly DraftBlock[];
  /** The last blocks, by the offset at which each may begin in the new text, with those that follow it. */
  readonly after: ReadonlyMap<number, readonly DraftBlock[]>;
}

const NOTHING: Unchanged = { before: [], after: new Map() };

/**
 * A block stays when its letters did, and its end when the block after it did too: where a block ends depends on how the
 * next one begins.
 */
function findUnchanged(text: string, habits: DraftHabits, previous: Draft): Unchanged {
  const { blocks } = previous;
  if (!isSameHabits(habits, previous.habits)) return NOTHING;
  const isSame = ({ origin, length }: DraftBlock, at: number): boolean =>
    at >= 0 && previous.text.slice(origin.offset, origin.offset + length) === text.slice(at, at + length);
  let same = 0;
  for (let block = blocks[same]; block !== undefined && isSame(block, block.origin.offset); block = blocks[same])
    same += 1;
  const before = blocks.slice(0, Math.max(0, same - 1));
  const after = new Map<number, readonly DraftBlock[]>();
  const by = text.length - previous.text.length;
  for (let i = blocks.length - 1; i >= same; i--) {
    const block = blocks[i];
    if (block === undefined || !isSame(block, block.origin.offset + by)) break;
    after.set(block.origin.offset + by, blocks.slice(i));
  }
  return { before, after };
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
