/**
 * Functions that run inside the page. Each is sent there by its text, so none may use anything outside itself.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextPlace {
  /** End of the file's URI. */
  readonly file: string;
  /** Words on one visible line of the editor. */
  readonly text: string;
}

/** Where words stand on the screen; null when no visible line of the file's editor has them. */
export function boxOfText({ file, text }: TextPlace): Box | null {
  const editor = [...document.querySelectorAll<HTMLElement>('.monaco-editor[data-uri]')].find((element) =>
    element.dataset.uri?.endsWith(file),
  );
  for (const line of editor?.querySelectorAll('.view-line') ?? []) {
    const at = (line.textContent ?? '').replaceAll('\u00A0', ' ').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (at >= offset && at < offset + length) range.setStart(node, at - offset);
      if (at + text.length > offset && at + text.length <= offset + length) {
        range.setEnd(node, at + text.length - offset);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      offset += length;
    }
  }
  return null;
}

/** Boxes of the squiggles in a file's editor. */
export function squiggles(file: string): Box[] {
  return [...document.querySelectorAll<HTMLElement>('.monaco-editor[data-uri]')]
    .filter((element) => element.dataset.uri?.endsWith(file))
    .flatMap((element) => [...element.querySelectorAll('[class*="squiggly-"]')])
    .map((squiggle) => {
      const { x, y, width, height } = squiggle.getBoundingClientRect();
      return { x, y, width, height };
    });
}

/** Colours in which a visible line that has the words is drawn, in no order. */
export function coloursOfLine({ file, text }: TextPlace): string[] {
  const editor = [...document.querySelectorAll<HTMLElement>('.monaco-editor[data-uri]')].find((element) =>
    element.dataset.uri?.endsWith(file),
  );
  for (const line of editor?.querySelectorAll('.view-line') ?? []) {
    if (!(line.textContent ?? '').replaceAll('\u00A0', ' ').includes(text)) continue;
    const words = [...line.querySelectorAll('span > span')].filter((span) => (span.textContent ?? '').trim() !== '');
    return [...new Set(words.map((span) => getComputedStyle(span).color))];
  }
  return [];
}
