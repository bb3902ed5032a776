import { bindDraft } from '../../server/src/model/bind.ts';
import { ALL_RULES } from '../../server/src/rules/all.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { DraftLanguage } from '../../server/src/text/view.ts';
import { best } from './measure.ts';

/** Enough runs that the code is compiled and some were undisturbed. */
const RUNS = 100;

/** Every rule over a text that was just read: what is worked out for one run is never there from the run before. */
export function rulesOver(text: string, language: DraftLanguage): () => void {
  const bound = bindDraft(parseDraft(text, language));
  return () => void runRules({ bound, rules: ALL_RULES, levels: ({ severity }) => severity });
}

/** The time of all rules on a draft, in readings of it; each reading is followed by a run, so that both are disturbed alike. */
export function ruleShare(text: string, language: DraftLanguage): number {
  let reading = Number.POSITIVE_INFINITY;
  let checking = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    let check = (): void => {};
    reading = Math.min(
      reading,
      best(() => {
        check = rulesOver(text, language);
      }, 1),
    );
    checking = Math.min(checking, best(check, 1));
  }
  return checking / reading;
}
