import type { Citation } from '../model/bound.ts';
import type { Pin } from '../syntax/citation.ts';
import { writeWords } from '../text/writing.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { oneFix } from './token.ts';

/** Page and line in words: `p. 12, l. 3`, `12, lines 3-6`; the rest of its letters are digits, dashes and blanks. */
const IN_WORDS =
  /^(?:at\s+)?(?:pp?\.|pages?)?\s*\d+,?\s*(?:at\s+)?(?:ll?\.|lns?\.|lines?)\s*\d+(?:\s*(?:[-–—]{1,3}|to)\s*\d+)?$/i;

const COLUMNS = /^(?:at )?cols?\./;

function check(citation: Citation, context: RuleContext): void {
  // `col. 4, ll. 5–9` is how columns of a patent are cited.
  const { pins, parts } = citation;
  for (let i = 0; i < pins.length; i++) {
    if (pins[i]!.type !== 'line') continue;
    if (parts.pin !== undefined && COLUMNS.test(parts.pin.text)) return;
    checkPin(citation, pins[i]!, context);
  }
}

function checkPin(citation: Citation, pin: Pin, context: RuleContext): void {
  const written = context.text.slice(pin.span.start, pin.span.end);
  // Most are joined as they should be.
  if (written.includes(':')) return;
  if (!IN_WORDS.test(written.replace(/[~\u00A0]/g, ' ')) || pin.fromLine === undefined || pin.to !== pin.from) return;
  const last = pin.toLine === undefined || pin.toLine === pin.fromLine ? '' : `–${pin.toLine}`;
  const wanted = `${pin.from}:${pin.fromLine}${last}`;
  context.report({
    citation,
    span: pin.span,
    message: `A pin to a transcript joins page and line by a colon. Write "${wanted}".`,
    fixes: oneFix('suggestion', wanted, [
      { span: pin.span, newText: writeWords(wanted, context.bound.draft.language) },
    ]),
  });
}

export const transcriptPinForm = defineRule({
  id: 'transcript-pin-form',
  bluebook: 'B17.1.2',
  indigo: 'r24-2-2',
  group: 'form',
  severity: 'warning',
  fix: 'suggestion',
  needs: 'syntax',
  docs: {
    summary: 'Page and line of a transcript written in words instead of joined by a colon.',
    why: '"12:3–6" is read at a glance and cannot be taken for pages 3 to 6.',
    silentWhen: [
      'Page and line are joined by a colon.',
      'It is not plain that lines are meant, as in "Tr. 12-3".',
      'The pin counts columns and lines, as of a patent.',
      'The citation stands inside a quotation.',
    ],
    examples: [
      {
        bad: 'She saw the truck. (Okafor Dep. p. 12, ll. 3–6.)',
        good: 'She saw the truck. (Okafor Dep. 12:3–6.)',
      },
    ],
    good: [
      'She saw the truck. (Okafor Dep. 12:3–6.)',
      'She saw the truck. (Okafor Dep. 12:20–13:4.)',
      'She saw the truck. (Tr. 12.)',
    ],
  },
  check: { record: check, id: check },
});
