import { type LocalForm, lookupStyle, type StyleChoice, type StyleOptions, type StylePack } from '../tables/styles.ts';
import type { LevelTable } from './levels.ts';

/**
 * The style a draft is checked by. Immutable; the same object for the same choices as long as they are not changed.
 * Where no style is named, rules fall back on the draft's own habits (`houseStyle.ts`).
 */
export interface CitationStyle extends StyleOptions {
  /** Name of the pack, or null when none is named. */
  readonly name: string | null;
  /** The edition was named, and is not only what holds where nobody says otherwise. */
  readonly isEditionNamed: boolean;
  /** Local forms that are right. */
  readonly accepts: ReadonlySet<LocalForm>;
  readonly forms: StylePack['forms'];
  /** Levels of the rules it switches. */
  readonly levels: LevelTable;
}

/** What holds where nobody says otherwise. */
const DEFAULTS: StyleOptions = {
  edition: '21',
  spacing: 'open',
  dash: 'consistent',
  emphasis: 'italic',
  nbsp: 'consistent',
  typographer: 'off',
  lenient: 'on',
};

/**
 * Puts a style together from several choices, the weightiest first (`matter.yaml` before the settings). What a choice says
 * itself goes before what its pack says; the first pack that is named and known decides what is accepted.
 */
export function resolveStyle(choices: readonly StyleChoice[]): CitationStyle {
  const packs = choices.map(({ pack }) => (pack === undefined ? null : lookupStyle(pack)));
  const decisive = packs.find((pack) => pack !== null) ?? null;
  let options: StyleOptions = DEFAULTS;
  for (const [i, { pack: _, ...own }] of [...choices.entries()].reverse()) {
    const pack = packs[i];
    options = { ...options, ...(pack === decisive ? pack?.options : {}), ...own };
  }
  return Object.freeze({
    ...options,
    name: decisive?.name ?? null,
    isEditionNamed: decisive?.options.edition !== undefined || choices.some(({ edition }) => edition !== undefined),
    accepts: new Set(decisive?.accepts),
    forms: decisive?.forms ?? { reporters: {}, courts: [], rules: [] },
    levels: new Map(Object.entries(decisive?.rules ?? {})),
  });
}

/** The style of a draft about which nobody says anything. */
export const DEFAULT_STYLE: CitationStyle = resolveStyle([]);

/** The numbered edition that was named: 20, 21 or 22; null where none was, or the Indigo Book. */
export function namedEdition({ edition, isEditionNamed }: CitationStyle): number | null {
  return isEditionNamed && edition !== 'indigo' ? Number(edition) : null;
}

/** An abbreviation as closed-up typing writes it: `F.Supp.2d`, `N.D.Cal.`. */
export function closedUp(abbreviation: string): string {
  return abbreviation.replaceAll(' ', '');
}

/**
 * True when the style accepts `written` for the canonical abbreviation, spaces and periods being all they differ in. With
 * `spacing: consistent` both ways to space are accepted; whether they are mixed is asked elsewhere.
 */
export function acceptsTyping(style: CitationStyle, written: string, canonical: string): boolean {
  if (written === canonical) return style.spacing !== 'closed' || style.accepts.has('open-spacing');
  // `Iowa Ct.App.` keeps the space behind a word that is not abbreviated.
  if (written === closedUp(canonical) || written === canonical.replaceAll('. ', '.'))
    return style.spacing !== 'open' || style.accepts.has('closed-spacing');
  if (!style.accepts.has('without-periods') || written.includes('.')) return false;
  return closedUp(written) === closedUp(canonical).replaceAll('.', '');
}
