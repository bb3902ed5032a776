import { lookupRuleSet, type RuleSetMatch, ruleSetKey } from '../tables/courtRules.ts';
import { keeping } from './keeping.ts';

/** The set of rules that a citation names; a draft names few, and each many times. */
export const ruleSetNamed = keeping((text: string): RuleSetMatch | null => lookupRuleSet(ruleSetKey(text)));
