import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindDraft } from '../../server/src/model/bind.ts';
import { caseNameAbbreviation } from '../../server/src/rules/caseNameAbbreviation.ts';
import { caseNameAbbreviationForm } from '../../server/src/rules/caseNameAbbreviationForm.ts';
import { cleanedUpForm } from '../../server/src/rules/cleanedUpForm.ts';
import { compareWithForm } from '../../server/src/rules/compareWithForm.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { signalParentheticalRequired } from '../../server/src/rules/signalParentheticalRequired.ts';
import { resolveStyle } from '../../server/src/rules/style.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import type { StyleChoice } from '../../server/src/tables/styles.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

/** What a rule finds in a text under a style: the words it underlines, and the text after its first fix. */
function found(rule: Rule, text: string, choice: StyleChoice): { words: string; message: string; fixed: string }[] {
  const bound = bindDraft(parseDraft(text, 'markdown'));
  const style = resolveStyle([choice]);
  const findings = runRules({ bound, rules: [rule], levels: ({ severity }) => severity, style });
  return findings.map(({ span, message, fixes }) => ({
    words: text.slice(span.start, span.end),
    message,
    fixed: applyEdits(text, fixes()[0]?.edits ?? []),
  }));
}

function fixedBy(rule: Rule, text: string, choice: StyleChoice): string[] {
  return found(rule, text, choice).map(({ fixed }) => fixed);
}

const CITE = '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (2d Cir. 2008)';
const CLEANED = `"The duty is absolute." ${CITE} (cleaned up).`;
const MODIFIED = `"The duty is absolute." ${CITE} (citation modified).`;

test('a tidied quotation is said to be so in the words of the edition that is named', () => {
  assert.deepEqual(fixedBy(cleanedUpForm, CLEANED, { edition: '22' }), [MODIFIED]);
  assert.deepEqual(fixedBy(cleanedUpForm, CLEANED.replaceAll(' ', '\r\n'), { edition: '22' }).length, 1);
  for (const edition of ['20', '21'] as const)
    assert.deepEqual(fixedBy(cleanedUpForm, MODIFIED, { edition }), [CLEANED]);
  assert.deepEqual(fixedBy(cleanedUpForm, MODIFIED, { pack: 'bluebook' }), [CLEANED]);
  assert.match(found(cleanedUpForm, CLEANED, { edition: '22' })[0]?.message ?? '', /The 22nd edition/);
});

test('neither phrase is wrong where no edition is named, nor in its own edition', () => {
  const choices: StyleChoice[] = [{}, { edition: 'indigo' }, { pack: 'california' }, { spacing: 'closed' }];
  for (const choice of choices)
    for (const text of [CLEANED, MODIFIED]) assert.deepEqual(fixedBy(cleanedUpForm, text, choice), []);
  assert.deepEqual(fixedBy(cleanedUpForm, MODIFIED, { edition: '22' }), []);
  assert.deepEqual(fixedBy(cleanedUpForm, CLEANED, { edition: '20' }), []);
});

test('Contrast is a signal of the 22nd edition', () => {
  const text = `*Contrast* ${CITE}, *with* *Tamsin v. Brook*, 301 F.3d 5, 9 (1st Cir. 2002).`;
  const words = (choice: StyleChoice) => found(compareWithForm, text, choice).map((finding) => finding.words);
  for (const edition of ['20', '21', 'indigo'] as const) assert.deepEqual(words({ edition }), ['Contrast'], edition);
  assert.deepEqual(words({ edition: '22' }), []);
  assert.deepEqual(words({}), []);
  assert.match(found(compareWithForm, text, { edition: '21' })[0]?.message ?? '', /^The 21st edition has no signal/);
});

test('the 22nd edition asks for a parenthetical', () => {
  const text = `The rule is old. *Cf.* ${CITE}.`;
  assert.match(found(signalParentheticalRequired, text, { edition: '22' })[0]?.message ?? '', /^The 22nd edition asks/);
  assert.match(found(signalParentheticalRequired, text, {})[0]?.message ?? '', /^"Cf\." says little/);
});

test('older abbreviations in case names are right unless the option lenient is off', () => {
  const old = "*See Orrin v. Umber Envtl. Emp't Serv.*, 512 F.3d 100, 104 (2d Cir. 2008).";
  const now = "*See Orrin v. Umber Env't Emp. Serv.*, 512 F.3d 100, 104 (2d Cir. 2008).";
  assert.deepEqual(fixedBy(caseNameAbbreviationForm, old, { lenient: 'off' }), [now]);
  const curly = (text: string): string => text.replace("'", '’');
  assert.deepEqual(fixedBy(caseNameAbbreviationForm, curly(old), { lenient: 'off', edition: '22' }), [curly(now)]);
  const lenient: StyleChoice[] = [{}, { edition: '22' }, { edition: '20', lenient: 'off' }];
  for (const choice of [...lenient, { edition: 'indigo', lenient: 'off' } as const])
    assert.deepEqual(fixedBy(caseNameAbbreviationForm, old, choice), []);
  assert.deepEqual(fixedBy(caseNameAbbreviationForm, now, { lenient: 'off' }), []);
});

test('the 20th edition abbreviates fewer words, and some otherwise', () => {
  const text = 'The rule is old. *Orrin v. Department of Employment Statistics*, 512 F.3d 100, 104 (2d Cir. 2008).';
  const name = (choice: StyleChoice) =>
    fixedBy(caseNameAbbreviation, text, choice).map((fixed) => /\*(.*)\*/.exec(fixed)?.[1]);
  assert.deepEqual(name({ edition: '20' }), ["Orrin v. Dep't of Emp't Statistics"]);
  assert.deepEqual(name({ edition: '21' }), ["Orrin v. Dep't of Emp. Stat."]);
  assert.deepEqual(name({}), ["Orrin v. Dep't of Emp. Stat."]);
});
