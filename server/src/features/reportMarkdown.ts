import type {
  AuthorityReport,
  Checked,
  PinResult,
  QuotationResult,
  ReportEntry,
  ReportFile,
} from './authorityReport.ts';
import { nameInMarkdown } from './fullName.ts';
import { escapeMarkdown } from './markdownText.ts';

/** What a report is about. */
export interface ReportTitle {
  /** The path of the draft, as it is to be shown. */
  readonly path: string;
  /** A day to print on it, or null. */
  readonly date: string | null;
}

/** The first line of a report: by it Pincite knows that the file is no draft. */
export const REPORT_MARK = '<!-- pincite authority report -->';

const WHAT_IT_IS = [
  'Pincite made this report from the draft and the files of its folder, and from nothing else. It asked no database and no citator.',
  '- *Not in the folder* means that no file there was recognised as the authority. It says nothing about the authority itself; its pins and quotations were compared with nothing.',
  '- Whether an authority was reversed, overruled or limited, and whether it bears out what the draft says of it, was not looked at.',
  '- A file is taken as it is: whether it is a true and whole copy was not looked at. Its SHA-256 is that of its bytes; that of the draft, and of a file open in an editor, is of its text in UTF-8.',
  '- A pin is *found* when the file has the page, line or paragraph it names. A quotation *agrees* when all its words stand in the file, but for what brackets, ellipses and notes account for.',
];

/** True for the text of a report, which cites much and is no draft. */
export function isReport(text: string): boolean {
  return text.startsWith(REPORT_MARK);
}

/** A report as a Markdown document. The same report gives the same document. */
export function reportMarkdown(report: AuthorityReport, { path, date }: ReportTitle): string {
  const blocks = [
    REPORT_MARK,
    `# Authority Report: ${escapeMarkdown(path)}`,
    [
      ...(date === null ? [] : [`Date: ${escapeMarkdown(date)}`]),
      `Draft: ${code(path)}, SHA-256 ${code(report.sha256)}`,
    ].join('\\\n'),
    `${WHAT_IT_IS[0]}\n\n${WHAT_IT_IS.slice(1).join('\n')}`,
    '## Summary',
    summary(report),
    ...report.groups.flatMap(({ title, entries }) => groupBlocks(title, entries, report.unit)),
    ...uncheckedBlocks(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function summary({ groups, searched, incomplete }: AuthorityReport): string {
  const entries = groups.flatMap((group) => group.entries);
  const rows: (readonly [string, string])[] = groups.map(({ title, entries: own }) => [
    title,
    `${own.length} cited, ${own.filter(({ files }) => files.length > 0).length} with a file in the folder`,
  ]);
  const pins = counted(
    entries.flatMap((entry) => entry.pins),
    PIN_WORDS,
  );
  const quotations = counted(
    entries.flatMap((entry) => entry.quotations),
    QUOTATION_WORDS,
  );
  rows.push(['Pins', pins], ['Quotations', quotations]);
  rows.push(['Folder', `${searched.files} files, ${searched.readable} of them of a kind that can be read`]);
  if (incomplete !== null) rows.push(['Not searched', escapeMarkdown(incomplete)]);
  return `| | |\n|---|---|\n${rows.map(([name, words]) => `| ${name} | ${words} |`).join('\n')}`;
}

/** A result in a table, and how many of it in the summary. */
type ResultWords<Result extends string> = Readonly<Record<Result, { readonly one: string; readonly many: string }>>;

const PIN_WORDS: ResultWords<PinResult> = {
  found: alike('found'),
  absent: alike('not in the file'),
  untold: alike('not told'),
  unchecked: alike('not checked'),
};

const QUOTATION_WORDS: ResultWords<QuotationResult> = {
  agrees: { one: 'agrees', many: 'agree' },
  elsewhere: { one: 'agrees, on another page', many: 'agree on another page' },
  differs: { one: 'differs', many: 'differ' },
  'not-found': alike('not found in the file'),
  unchecked: alike('not compared'),
};

function alike(words: string): { readonly one: string; readonly many: string } {
  return { one: words, many: words };
}

function counted<Result extends string>(checked: readonly Checked<Result>[], words: ResultWords<Result>): string {
  const kinds = Object.keys(words) as Result[];
  const parts = kinds.flatMap((kind) => {
    const count = checked.filter(({ result }) => result === kind).length;
    return count === 0 ? [] : [`${count} ${words[kind].many}`];
  });
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function groupBlocks(title: string, entries: readonly ReportEntry[], unit: AuthorityReport['unit']): readonly string[] {
  const found = entries.filter(({ files }) => files.length > 0);
  const absent = entries.filter(({ files }) => files.length === 0);
  return [`## ${title}`, ...found.flatMap((entry) => entryBlocks(entry, unit)), ...absentBlocks(absent, unit)];
}

function entryBlocks(entry: ReportEntry, unit: AuthorityReport['unit']): readonly string[] {
  return [
    `### ${nameInMarkdown(entry)}`,
    `Cited ${times(entry.citations.length)}: ${placesOf(entry.places, unit)}`,
    entry.files.map(fileLine).join('\n'),
    ...(entry.files.length > 1 ? ['Each of these files was looked in.'] : []),
    ...checkedTable('Pin', entry.pins, { unit, words: PIN_WORDS }),
    ...checkedTable('Quotation', entry.quotations, { unit, words: QUOTATION_WORDS }),
    ...(entry.pins.length + entry.quotations.length === 0
      ? ['No pin and no quotation of it: only the file was looked for.']
      : []),
  ];
}

function fileLine({ path, how, sha256, remark }: ReportFile): string {
  const digest = sha256 === null ? 'its bytes could not be read again' : `SHA-256 ${code(sha256)}`;
  const note = remark === null ? '' : ` This file ${escapeMarkdown(remark)}`;
  return `- File: ${code(path)}, recognised by ${escapeMarkdown(how)}, ${digest}.${note}`;
}

function checkedTable<Result extends string>(
  title: string,
  checked: readonly Checked<Result>[],
  { unit, words }: { readonly unit: AuthorityReport['unit']; readonly words: ResultWords<Result> },
): readonly string[] {
  if (checked.length === 0) return [];
  const rows = checked.map(
    ({ place, words: own, result, says }) =>
      `| ${place} | ${escapeMarkdown(own)} | ${words[result].one} | ${escapeMarkdown(says)} |`,
  );
  return [`| ${capitalised(unit)} | ${title} | Result | |\n|---|---|---|---|\n${rows.join('\n')}`];
}

function absentBlocks(entries: readonly ReportEntry[], unit: AuthorityReport['unit']): readonly string[] {
  if (entries.length === 0) return [];
  const rows = entries.map((entry) => {
    const { places, pins, quotations, citations } = entry;
    return `| ${nameInMarkdown(entry)} | ${citations.length} | ${places.join(', ')} | ${pins.length} | ${quotations.length} |`;
  });
  return [
    '### Not in the folder',
    `| | Cited | ${capitalised(unit)}s | Pins | Quotations |\n|---|---|---|---|---|\n${rows.join('\n')}`,
  ];
}

function uncheckedBlocks({ unchecked, unit }: AuthorityReport): readonly string[] {
  if (unchecked.length === 0) return [];
  const rows = unchecked.map(
    ({ place, words, why }) => `| ${place} | ${escapeMarkdown(words)} | ${escapeMarkdown(why)} |`,
  );
  return ['## Not Checked', `| ${capitalised(unit)} | | Why |\n|---|---|---|\n${rows.join('\n')}`];
}

function placesOf(places: readonly number[], unit: AuthorityReport['unit']): string {
  return `${places.length === 1 ? unit : `${unit}s`} ${places.join(', ')}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** Words in code show every letter as it is; a backtick ends them, and no path or number of ours needs one. */
function code(words: string): string {
  return `\`${words.replace(/[`\r\n|]/g, ' ')}\``;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
