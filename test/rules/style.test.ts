import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { choicesAt, keysAt } from '../../server/src/matter/matterSchema.ts';
import { bindDraft } from '../../server/src/model/bind.ts';
import { ALL_RULES } from '../../server/src/rules/all.ts';
import { collectSafeFixes } from '../../server/src/rules/fixes.ts';
import { resolveLevel } from '../../server/src/rules/levels.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { DEFAULT_STYLE, resolveStyle } from '../../server/src/rules/style.ts';
import { parseDraft } from '../../server/src/syntax/parse.ts';
import {
  LOCAL_FORMS,
  lookupStyle,
  STYLE_NAMES,
  STYLE_OPTIONS,
  type StyleChoice,
} from '../../server/src/tables/styles.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsIn } from '../support/ruleTester.ts';

const NONE = new Map();

/** Rules that speak of a text under a style, with the words of the finding and of its fix. */
function found(text: string, choice: StyleChoice): string[] {
  const style = resolveStyle([choice]);
  const levels = { matter: NONE, settings: NONE, style: style.levels };
  const bound = bindDraft(parseDraft(text, 'markdown'));
  const findings = runRules({ bound, rules: ALL_RULES, levels: (rule) => resolveLevel(rule, levels).level, style });
  return findings
    .filter(({ rule }) => rule in ABOUT_FORM)
    .map(({ rule, span, fixes }) => {
      const fixed = fixes()[0]?.edits[0]?.newText;
      return `${rule}: ${text.slice(span.start, span.end)}${fixed === undefined ? '' : ` -> ${fixed}`}`;
    });
}

/** The rules whose forms the styles differ in. */
const ABOUT_FORM: Readonly<Record<string, true>> = {
  'reporter-spacing': true,
  'reporter-abbreviation': true,
  'court-abbreviation': true,
  'ordinal-form': true,
  'month-abbreviation': true,
  'page-range-digits': true,
  'rule-abbreviation': true,
};

/** Style -> texts it finds nothing in. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  california: [
    '(*Orrin v. Vale Corp.* (1998) 18 Cal.4th 558, 570.)',
    '(Civ. Code, § 1750.)',
    '(*Orrin v. Vale Corp.* (9th Cir. 2008) 512 F.3d 100, 104.)',
    '(*Orrin v. Vale Corp.* (N.D.Cal. 2009) 567 F.Supp.2d 459, 468.)',
    '*Orrin v. Vale Corp.*, 480 U.S. 910, 914, 107 S.Ct. 1304, 94 L.Ed.2d 201 (1987).',
    '*Orrin v. Vale Corp.*, 567 F. Supp. 2d 459, 468 (N.D. Cal. 2008).',
    '*Orrin v. Vale Corp.*, 512 F.3d 300, 344-345 (9th Cir. 2008).',
  ],
  'new-york': [
    '*Orrin v Vale Corp.*, 25 NY3d 100, 104 (2015).',
    '(*Orrin v Vale Corp.*, 112 AD3d 900, 901 [2d Dept 2019])',
    '*Orrin v Vale Corp.*, 512 F3d 100, 104 (2d Cir 2008).',
    '*Orrin v Vale Corp.*, 567 F Supp 2d 459, 468 (SD NY 2008).',
    '*Orrin v Vale Corp.*, 45 Fed Appx 12, 14 (2d Cir 2002).',
  ],
  ohio: [
    '*Orrin v. Vale Corp.*, 512 F.3d 100, 104 (6th Cir.2008).',
    '*Orrin v. Vale Corp.*, 567 F.Supp.2d 459, 468 (N.D.Ohio 2008).',
    '*Orrin v. Vale Corp.*, 45 Fed.Appx. 12, 14 (6th Cir. 2002).',
  ],
  texas: ['*Orrin v. Vale Corp.*, 120 S.W.3d 300, 305 (Tex. App.—Dallas 2003, pet. denied).'],
  florida: ['*Orrin v. Vale Corp.*, 88 So. 3d 12, 14 (Fla. 2d DCA 2012).'],
  illinois: ['*Orrin v. Vale Corp.*, 12 N.E.3d 300, 344-345 (Ill. 2014).'],
};

for (const [pack, texts] of Object.entries(ACCEPTED)) {
  describe(`style ${pack}`, () => {
    for (const text of texts) test(`accepts ${text}`, () => assert.deepEqual(found(text, { pack }), []));
    test('still reports what no style writes', () => {
      assert.deepEqual(found('*Orrin v. Vale Corp.*, 512 F.3rd 100, 104 (9th Cir. 2008).', { pack }), [
        'ordinal-form: F.3rd -> F.3d',
      ]);
    });
  });
}

describe('options', () => {
  const OPEN = '*Orrin v. Vale Corp.*, 567 F. Supp. 2d 459, 468 (D. Vt. 2008).';
  const CLOSED = '*Orrin v. Vale Corp.*, 567 F.Supp.2d 459, 468 (D. Vt. 2008).';
  test('spacing: open wants the spaces of the tables', () => {
    assert.deepEqual(found(CLOSED, { spacing: 'open' }), ['reporter-spacing: F.Supp.2d -> F. Supp. 2d']);
  });
  test('spacing: closed wants none', () => {
    assert.deepEqual(found(CLOSED, { spacing: 'closed' }), []);
    assert.deepEqual(found(OPEN, { spacing: 'closed' }), ['reporter-spacing: F. Supp. 2d -> F.Supp.2d']);
    assert.deepEqual(found('It is so. Fed.R.Civ.P. 56(a).', { spacing: 'closed' }), []);
  });
  test('spacing: consistent wants what the draft has most of', () => {
    assert.deepEqual(found(`${CLOSED} ${CLOSED}`, { spacing: 'consistent' }), []);
    assert.deepEqual(found(`${CLOSED} ${CLOSED} ${OPEN}`, { spacing: 'consistent' }), [
      'reporter-spacing: F. Supp. 2d -> F.Supp.2d',
    ]);
    assert.deepEqual(found(`${OPEN} ${OPEN} ${CLOSED}`, { spacing: 'consistent' }), [
      'reporter-spacing: F.Supp.2d -> F. Supp. 2d',
    ]);
  });
  test('a habit of the draft counts only where no style is named', () => {
    const habit = '*Orrin v. Vale Corp.*, 512 F3d 100, 104 (2d Cir. 2008). '.repeat(6).trim();
    assert.deepEqual(found(habit, {}), []);
    assert.equal(found(habit, { pack: 'bluebook' }).length, 6);
  });
});

test('a style that chose a dash has it in every range, and one fix for all', () => {
  const text = '*Orrin v. Vale Corp.*, 301 F.3d 5, 9–12 (2d Cir. 2002). *Id.* at 14-16. *Id.* at 17—19.';
  const dashes = (source: string, dash?: 'hyphen' | 'en') =>
    findingsIn(source, 'markdown', dash === undefined ? {} : { dash }).filter(({ rule }) => rule === 'page-range-dash');
  const mended = (dash: 'hyphen' | 'en') => applyEdits(text, collectSafeFixes(dashes(text, dash)));
  assert.equal(dashes(text).length, 1);
  assert.equal(mended('hyphen'), text.replace(/[–—]/g, '-'));
  assert.equal(mended('en'), text.replace('14-16', '14–16').replace('—', '–'));
  assert.deepEqual(dashes(mended('hyphen'), 'hyphen'), []);
});

describe('resolving a style', () => {
  test('nobody says anything: no pack, the defaults', () => {
    assert.equal(DEFAULT_STYLE.name, null);
    assert.equal(DEFAULT_STYLE.edition, '21');
    assert.equal(DEFAULT_STYLE.spacing, 'open');
    assert.deepEqual([...DEFAULT_STYLE.accepts], []);
  });
  test('the weightiest choice decides the pack, its options go before those of the pack', () => {
    const matter: StyleChoice = { pack: 'california', edition: '22' };
    const settings: StyleChoice = { pack: 'new-york', edition: '20', dash: 'en', spacing: 'consistent' };
    const style = resolveStyle([matter, settings]);
    assert.equal(style.name, 'california');
    assert.equal(style.edition, '22');
    assert.equal(style.spacing, 'closed');
    assert.equal(style.dash, 'en');
    assert.equal(style.accepts.has('without-periods'), false);
  });
  test('a name that is no pack counts as not said', () => {
    assert.equal(resolveStyle([{ pack: 'atlantis' }]).name, null);
  });
});

describe('every pack', () => {
  test('the schema of matter.yaml offers them, and every option', () => {
    assert.deepEqual(choicesAt(['style', 'pack']), STYLE_NAMES);
    assert.deepEqual(keysAt(['style']), ['pack', ...Object.keys(STYLE_OPTIONS)]);
    for (const [option, values] of Object.entries(STYLE_OPTIONS)) {
      assert.deepEqual(choicesAt(['style', option]), [...values]);
    }
  });
  test('there are those that are promised', () => {
    const wanted = ['bluebook', 'indigo', 'california', 'new-york', 'texas', 'florida', 'illinois', 'ohio'];
    for (const name of wanted) assert.ok(STYLE_NAMES.includes(name), name);
  });
  for (const name of STYLE_NAMES) {
    test(`${name} says only what there is`, () => {
      const { title, source, options, accepts, forms, rules } = lookupStyle(name) ?? assert.fail();
      assert.ok(title.length > 5 && source.length > 10);
      for (const [option, value] of Object.entries(options)) {
        const values: readonly string[] = STYLE_OPTIONS[option as keyof typeof STYLE_OPTIONS];
        assert.ok(values.includes(value), `${option}: ${value}`);
      }
      for (const form of accepts) assert.ok(LOCAL_FORMS.includes(form), form);
      assert.deepEqual(Object.keys(forms), ['reporters', 'courts', 'rules']);
      for (const [rule, level] of Object.entries(rules)) {
        assert.match(rule, /^[a-z]+(?:-[a-z0-9]+)*$/);
        assert.ok(['off', 'hint', 'information', 'warning', 'error'].includes(level), level);
      }
    });
  }
});
