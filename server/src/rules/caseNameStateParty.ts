import type { Citation } from '../model/bound.ts';
import type { Part } from '../syntax/citation.ts';
import { stateAbbreviation } from '../tables/caseNameWords.ts';
import { courtFacts, statesOfReporter } from '../tables/courtFacts.ts';
import {
  changedName,
  changesOfParties,
  type NameChange,
  nameFix,
  type Party,
  type PlainName,
  plainName,
} from './caseNameText.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** `State of Arizona`, `Commonwealth of Pa.`, `People of the State of New York`, as the whole of a party or before `ex rel.`. */
const OF_STATE =
  /^(?:The )?(State|Commonwealth|People)(?: of(?: the)? (?:State|Commonwealth))? of ((?:(?:New|North|South|West|Rhode) )?\p{Lu}[\p{L}.]+)(?= ex rel\.|$)/u;

/** A party that is a state but does not say which. */
const NAMELESS = /^(?:The )?(?:State|Commonwealth)$/;

/** The first volumes of U.S. hold decisions of Pennsylvania. */
const LAST_MIXED_US = 4;

function check(citation: Citation, context: RuleContext): void {
  if (citation.quoted || citation.parallelTo !== null) return;
  const name = plainName(citation, context);
  if (name === null || name.isInCapitals) return;
  const { parties } = name;
  const first = parties[0];
  if (parties.length !== 2 || first === undefined) return;
  const place = courtOf(citation);
  if (place === null) return;
  if (parties.some(hasState)) reportWhole(citation, name, place, context);
  else if (place === 'federal' && NAMELESS.test(first.text)) reportNameless(citation, name, first, context);
}

/** The state whose court decided, as it is abbreviated; `federal` for a court of the United States; null when unknown. */
function courtOf({ edition, courtId, parts }: Citation): string | null {
  if (courtId === 'scotus') return Number(parts.volume?.text) <= LAST_MIXED_US ? null : 'federal';
  if (parts.court !== undefined) {
    const facts = courtFacts(parts.court.text);
    if (facts === null) return null;
    return facts.kind === 'appeals' || facts.kind === 'district' ? 'federal' : facts.state;
  }
  const states = edition === null || courtId === null ? null : statesOfReporter(edition.name);
  return states?.length === 1 ? (states[0] ?? null) : null;
}

/** True for a party that is a state and says which. */
function hasState(party: Party): boolean {
  return !party.isWord && changeIn(party, '') !== null;
}

function changeIn({ text, start }: Party, court: string): NameChange | null {
  const [whole, body = '', state = ''] = OF_STATE.exec(text) ?? [];
  if (whole === undefined) return null;
  const abbreviation = stateAbbreviation(state) ?? (isStateAbbreviation(state) ? state : null);
  if (abbreviation === null) return null;
  return { start, end: start + whole.length, newText: abbreviation === court ? body : state };
}

/** Abbreviations of states by the courts that the tables name by them. */
function isStateAbbreviation(text: string): boolean {
  return courtFacts(text)?.state === text;
}

function reportWhole(citation: Citation, name: PlainName, court: string, context: RuleContext): void {
  const changes = changesOfParties(name, (party) => changeIn(party, court));
  const wanted = changedName(name, changes);
  const first = changes[0];
  if (first === undefined) return;
  context.report({
    citation,
    span: { start: name.span.start + first.start, end: name.span.start + first.end },
    message: `A state that is a party is called by its name alone, and in its own courts "State", "Commonwealth" or "People". Write "${wanted}".`,
    fixes: nameFix('suggestion', name, changes, context.bound),
  });
}

function reportNameless(citation: Citation, name: Part, { text, start }: Party, context: RuleContext): void {
  context.report({
    citation,
    span: { start: name.span.start + start, end: name.span.start + start + text.length },
    message: `"${text}" tells nobody which state is meant: only the courts of a state call it so. Write the name of the state.`,
  });
}

export const caseNameStateParty = defineRule({
  id: 'case-name-state-party',
  bluebook: 'R10.2.1(f)',
  indigo: 'r11-5-9',
  group: 'form',
  severity: 'information',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'A state as a party with both halves of its name, or with the wrong half.',
    why: 'In the courts of a state everybody knows whose State it is; in those of others "State v. Orrin" may be any of fifty.',
    silentWhen: [
      'The court that decided is not known for certain.',
      'The party is an agency of the state, a territory, or a city.',
      'The name is in capitals or stands inside a quotation.',
    ],
    examples: [
      {
        bad: '*State of Arizona v. Orrin*, 480 U.S. 321, 325 (1987).',
        good: '*Arizona v. Orrin*, 480 U.S. 321, 325 (1987).',
      },
      {
        bad: '*Commonwealth of Pennsylvania v. Orrin*, 980 A.2d 5, 7 (Pa. 2009).',
        good: '*Commonwealth v. Orrin*, 980 A.2d 5, 7 (Pa. 2009).',
      },
      {
        bad: '*State v. Orrin*, 480 U.S. 321, 325 (1987).',
        good: '*Arizona v. Orrin*, 480 U.S. 321, 325 (1987).',
      },
    ],
    good: [
      '*Arizona v. Orrin*, 480 U.S. 321, 325 (1987).',
      '*State v. Orrin*, 430 P.3d 100, 104 (Ariz. 2018).',
      '*State of Qatar v. Orrin*, 512 F.3d 100, 104 (2d Cir. 2008).',
      "*Orrin v. State of New York Dep't of Labor*, 512 F.3d 100, 104 (2d Cir. 2008).",
      'The court wrote: "See *State v. Orrin*, 480 U.S. 321, 325 (1987)."',
    ],
  },
  check: { case: check },
});
