/** A paragraph with more of one mark than this is no prose, and parsers take long over it. */
const MOST_MARKS = 800;

/** Marks that a Markdown parser may have to look for the partner of, each time it meets one. */
const MARKS: readonly string[] = ['[', ']', '*', '_', '<', '`', '!', '&'];

/** Marks of lists and block quotes that open a line, far deeper than anybody nests them. */
const DEEP_NESTING = /^[ \t>*+\-\d.)]{200,}/gm;

/**
 * The text with the marks of hostile paragraphs made letters, letter for letter as long: a paragraph of a hundred
 * thousand brackets is shown as it stands instead of being searched for links. Paragraphs of people are untouched.
 */
export function quietMarkup(text: string): string {
  return quietParagraphs(text.replace(DEEP_NESTING, (marks) => 'x'.repeat(marks.length)));
}

function quietParagraphs(text: string): string {
  let result = '';
  let kept = 0;
  for (let start = 0; start < text.length; ) {
    const end = paragraphEnd(text, start);
    if (end - start > MOST_MARKS) {
      const paragraph = text.slice(start, end);
      const quiet = quietParagraph(paragraph);
      if (quiet !== paragraph) {
        result += text.slice(kept, start) + quiet;
        kept = end;
      }
    }
    start = end;
  }
  return kept === 0 ? text : result + text.slice(kept);
}

/** Offset after the blank line that ends the paragraph at `start`. Lines end in a line feed. */
function paragraphEnd(text: string, start: number): number {
  const blank = text.indexOf('\n\n', start);
  return blank < 0 ? text.length : blank + 2;
}

function quietParagraph(paragraph: string): string {
  let quiet = paragraph;
  for (const mark of MARKS) {
    const words = quiet.split(mark);
    // Joining takes time linear in the paragraph, replacing does not where it has millions of marks.
    if (words.length > MOST_MARKS + 1) quiet = words.join('x');
  }
  return quiet;
}
