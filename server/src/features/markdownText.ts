/** Characters that begin markup somewhere in a line, or an automatic link (`@`). */
const MARKUP = /[\\`*_[\]<>&~|!$@#{}]/g;

/** Marks that begin a block when they stand first in a line: `1.`, `-`, `+`, `=`, `:`. */
const BLOCK_START = /^([-+=:]|\d{1,9}(?=[.)]))/;

/** Automatic links of the GitHub kind, which need no brackets. */
const BARE_LINK = /(https?|ftp)(?=:\/\/)|\bwww(?=\.)/gi;

/**
 * A line of a draft or a source as Markdown that shows exactly these words: no emphasis, link, image, HTML or block
 * can come of it. White space is collapsed, so that no indentation makes a code block.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // An invisible joiner breaks a bare link without a character that a reader sees.
  const unlinked = line.replace(BARE_LINK, '$&\u2060');
  const escaped = unlinked.replace(MARKUP, '\\$&');
  return escaped.replace(BLOCK_START, (mark) => (/\d/.test(mark) ? `${mark}\u2060` : `\\${mark}`));
}

/** A passage as a Markdown quotation, its lines run together into paragraphs. */
export function quoteBlock(passage: string): string {
  const paragraphs = lineFeeds(passage)
    .split(/\n[^\S\n]*\n/)
    .map(escapeMarkdown);
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `> ${paragraph}`)
    .join('\n>\n');
}

/** A passage as a code block, line for line: for transcripts. The fence is longer than any run of backticks in it. */
export function fencedBlock(passage: string): string {
  const runs = passage.match(/`+/g) ?? [];
  const longest = runs.reduce((length, run) => Math.max(length, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${lineFeeds(passage).trimEnd()}\n${fence}`;
}

function lineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
