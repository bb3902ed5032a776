import type { Element } from './pageLabels.ts';

/** What a link between a footnote and its call is. */
export type NoteLink = { readonly kind: 'call' | 'note'; readonly number: number } | null;

/** Tells the calls of footnotes from the notes, link by link in the order of the file. */
export interface NoteLinks {
  /** True for a link inside the page, or an element, that may be one of them. */
  isCandidate(element: Element): boolean;
  /** What a link with these words is. */
  read(element: Element, words: string): NoteLink;
}

/** The XML of the Caselaw Access Project has an element of its own. */
const MARK_ELEMENT = 'footnotemark';
const NUMBER = /^[\s[(]{0,3}(\d{1,4})[\s\])]{0,3}$/;

export function createNoteLinks(): NoteLinks {
  /** Places that links had so far: a link back to one of them stands at the head of the note. */
  const places = new Set<string>();
  return {
    isCandidate: ({ name, attributes }) =>
      name === MARK_ELEMENT || (name === 'a' && (attributes.href ?? '').startsWith('#')),
    read: ({ name, attributes }, words) => {
      const number = NUMBER.exec(words)?.[1];
      if (number === undefined) return null;
      if (name === MARK_ELEMENT) return { kind: 'call', number: Number(number) };
      const isBack = places.has(attributes.href!.slice(1));
      for (const place of [attributes.id, attributes.name]) if (place) places.add(place);
      return { kind: isBack ? 'note' : 'call', number: Number(number) };
    },
  };
}
