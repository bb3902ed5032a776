import type { Level } from '../text/level.ts';
import data from './data/styles.json' with { type: 'json' };

/** What a style leaves open to the writer, each with the values it may have. */
export const STYLE_OPTIONS = {
  /** Edition of the Bluebook whose tables and rules hold, or the Indigo Book. */
  edition: ['20', '21', '22', 'indigo'],
  /** Spaces in abbreviations: as the tables have them, left out to save words (B6), or the same throughout. */
  spacing: ['open', 'closed', 'consistent'],
  /** Between the pages of a range. */
  dash: ['hyphen', 'en', 'consistent'],
  /** How case names and signals are set off. */
  emphasis: ['italic', 'underline'],
  /** How a space that must not break is written; `consistent`: as the draft does where it does; `off`: nowhere asked for. */
  nbsp: ['literal', 'entity', 'tilde', 'export-only', 'consistent', 'off'],
  /** Whether the renderer turns `(c)` into © and the like. */
  typographer: ['on', 'off'],
  /** Whether older forms that a later edition changed are accepted. */
  lenient: ['on', 'off'],
} as const;

export type StyleOption = keyof typeof STYLE_OPTIONS;

/** A value for every option. */
export type StyleOptions = { readonly [K in StyleOption]: (typeof STYLE_OPTIONS)[K][number] };

/** A style as settings or `matter.yaml` choose it: the name of a pack, and options of one's own. */
export type StyleChoice = Partial<StyleOptions> & {
  /** Name of a pack, or absent when none is named. */
  readonly pack?: string;
};

/**
 * A way of writing that is right where a style accepts it, whatever the national manuals say.
 *
 * - `open-spacing`, `closed-spacing`: `F. Supp. 2d`, `F.Supp.2d` and so in courts and rules, whichever the option asks for;
 * - `without-periods`: `F3d`, `SD NY`; `versus-without-period`: `Doe v Roe`;
 * - `year-after-name`: `Doe v. Roe (1998) 18 Cal.4th 5`; `square-brackets`: `(Doe v Roe, 12 AD3d 3 [2d Dept 2004])`;
 * - `court-glued-to-year`: `(6th Cir.1999)`; `court-divisions`: districts and departments of a state's appellate court;
 * - `whole-months`: `June 5` and `January 5`; `full-page-ranges`: `344-345`; `page-prefixes`: `at p. 5`;
 * - `supra-for-cases`: `(Doe, supra, 18 Cal.4th at p. 5.)`; `parenthesised-sentences`: a citation sentence in parentheses;
 * - `writ-history`: `(Tex. App.—Austin 2004, pet. denied)`; `section-before-code`: `§ 5.01, Fla. Stat.`
 */
export const LOCAL_FORMS = [
  'open-spacing',
  'closed-spacing',
  'without-periods',
  'versus-without-period',
  'year-after-name',
  'square-brackets',
  'court-glued-to-year',
  'court-divisions',
  'whole-months',
  'full-page-ranges',
  'page-prefixes',
  'supra-for-cases',
  'parenthesised-sentences',
  'writ-history',
  'section-before-code',
] as const;

export type LocalForm = (typeof LOCAL_FORMS)[number];

/** A style as its file describes it. */
export interface StylePack {
  /** As `matter.yaml` names it: `new-york`. */
  readonly name: string;
  /** The manual it follows, in words. */
  readonly title: string;
  /** Where its facts are from. */
  readonly source: string;
  /** Options other than the defaults. */
  readonly options: Partial<StyleOptions>;
  readonly accepts: readonly LocalForm[];
  /** Forms accepted beside the canonical one: of reporters by canonical abbreviation, of courts, of sets of rules. */
  readonly forms: {
    readonly reporters: Readonly<Record<string, readonly string[]>>;
    readonly courts: readonly string[];
    readonly rules: readonly string[];
  };
  /** What of the above was not found in the manual: it keeps rules silent, and never makes a finding. */
  readonly uncertain?: readonly string[];
  /** Rules that are off or of another level under it. */
  readonly rules: Readonly<Record<string, Level>>;
}

const PACKS: ReadonlyMap<string, StylePack> = new Map(
  (data.packs as unknown as readonly StylePack[]).map((pack) => [pack.name, pack]),
);

/** Names of all packs, in order. */
export const STYLE_NAMES: readonly string[] = [...PACKS.keys()];

/** The pack of a name, or null. */
export function lookupStyle(name: string): StylePack | null {
  return PACKS.get(name) ?? null;
}
