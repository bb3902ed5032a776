/** What a draft says of the code its sections are of stands within this many letters. */
const LONGEST = 120;

/** How the statement begins: a text is searched for this. */
const CUE_START = /references\s+are\s+to\s/g;

/** How the statement goes on from its first word. */
const CUE = /^references\s+are\s+to\s+(?:sections?\s+of\s+)?(?:the\s+)?/;

/** A word of the name of a code: `Penal`, `and`, `of`. */
const NAME_WORD = /^(?:[A-Z][\w.’']*|and|of|&)$/;

/** No name has more words before its `Code`, nor after its `Code of`. */
const MOST_BEFORE = 6;
const MOST_AFTER = 3;

/**
 * The code that a draft states for all its sections, as in California: `All further statutory references are to the Penal
 * Code unless otherwise indicated.` Null when it states none.
 */
export function findStatedCode(text: string): string | null {
  for (const { index } of text.matchAll(CUE_START)) {
    const words = text.slice(index, index + LONGEST);
    const cue = CUE.exec(words);
    const name = cue === null ? null : codeNamed(words.slice(cue[0].length));
    if (name !== null) return name;
  }
  return null;
}

/** The name that begins the words: `Penal Code`, `Code of Civil Procedure`, `California Labor Code`; null when none does. */
function codeNamed(text: string): string | null {
  const words = text.split(/\s+/);
  const code = words.findIndex((word) => /^Code(?!\w)/.test(word));
  if (code < 0 || code > MOST_BEFORE || !words.slice(0, code).every((word) => NAME_WORD.test(word))) return null;
  const name = [...words.slice(0, code), 'Code'];
  if (words[code] !== 'Code' || words[code + 1] !== 'of') return name.join(' ');
  const subject: string[] = [];
  for (const word of words.slice(code + 2, code + 2 + MOST_AFTER)) {
    const [capitalised] = /^[A-Z]\w+/.exec(word) ?? [];
    if (capitalised === undefined) break;
    subject.push(capitalised);
    // What closes the name is a mark: `Civil Procedure.`
    if (capitalised !== word) break;
  }
  return subject.length === 0 ? name.join(' ') : [...name, 'of', ...subject].join(' ');
}
