/**
 * Writes what is made from the rules: the index `server/src/rules/all.ts` and the pages in `docs/rules/`.
 * `node scripts/build-rule-docs.ts` writes them, `--check` only says which are stale and fails.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { indigoUrl } from '../server/src/rules/links.ts';
import type { Rule, RuleExample } from '../server/src/rules/rule.ts';

const root = path.dirname(import.meta.dirname);
const rulesFolder = path.join(root, 'server/src/rules');
const docsFolder = path.join(root, 'docs/rules');
const indexFile = path.join(rulesFolder, 'all.ts');

/** Names of the files that declare a rule, without `.ts`: each exports its rule under its own name. */
export function ruleModules(folder: string = rulesFolder): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => readFileSync(path.join(folder, name), 'utf8').includes(' = defineRule({'))
    .map((name) => path.basename(name, '.ts'))
    .sort();
}

/** The text of `all.ts`, as the formatter would have it. */
export function renderIndex(modules: readonly string[]): string {
  const imports = [
    ...modules.map((name) => ({ from: `./${name}.ts`, line: `import { ${name} } from './${name}.ts';` })),
    { from: './rule.ts', line: "import type { Rule } from './rule.ts';" },
  ];
  return [
    '// Written by scripts/build-rule-docs.ts from the files of this folder. Do not edit.',
    ...imports.sort((a, b) => (a.from.toLowerCase() < b.from.toLowerCase() ? -1 : 1)).map(({ line }) => line),
    '',
    '/** Every rule, in the order of their names. */',
    'export const ALL_RULES: readonly Rule[] = [',
    ...modules.map((name) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

const FIXES = {
  none: 'None: only a person can mend it.',
  safe: 'Safe: part of *Fix all* and of `pincite check --fix`, unless the example says otherwise.',
  suggestion: 'A suggestion: offered in the editor, applied only when chosen.',
};

const GROUPS = {
  form: 'form',
  reference: 'reference (does it point anywhere?)',
  consistency: 'consistency (does the draft agree with itself?)',
  plausibility: 'plausibility (can it be right?)',
  record: 'record',
  quotation: 'quotations',
};

/** One page of the documentation. */
export function renderPage(rule: Rule): string {
  const { docs } = rule;
  const indigo = rule.indigo === null ? '' : ` · [Indigo Book](${indigoUrl(rule.indigo)})`;
  return [
    `# ${rule.id}`,
    docs.summary,
    [
      `- **Bluebook:** ${rule.bluebook}${indigo}`,
      `- **Kind:** ${GROUPS[rule.group]}`,
      `- **Level:** ${rule.severity}`,
      `- **Fix:** ${FIXES[rule.fix]}`,
    ].join('\n'),
    '## Why',
    docs.why,
    '## Examples',
    ...renderFiles(docs.files ?? {}),
    ...docs.examples.flatMap(renderExample),
    '## When it says nothing',
    docs.silentWhen.map((line) => `- ${line}`).join('\n'),
    'Not reported, for instance:',
    ...docs.good.map((text) => fenced(text)),
    '## How to switch it off',
    'In the draft, right after the citation, or once for the whole draft:',
    fenced(`<!-- pincite-ignore ${rule.id}: the court prints it so -->\n<!-- pincite-ignore-file ${rule.id} -->`),
    'In `matter.yaml`, for the matter; `text` are words of the finding or its citation:',
    fenced(
      `rules: { ${rule.id}: off }\nignore:\n  - { rule: ${rule.id}, text: "Orrin", reason: as the court prints it }`,
      'yaml',
    ),
    'In the settings of the editor, everywhere:',
    fenced(`"pincite.rules": { "${rule.id}": "off" }`, 'json'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function renderFiles(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text]) => [`In a matter with \`${path}\`:`, fenced(text, 'text')]);
}

function renderExample({ bad, good }: RuleExample): string[] {
  return ['Reported:', fenced(bad), 'Right:', fenced(good)];
}

function fenced(text: string, language = 'markdown'): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** The list of all rules. */
export function renderList(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, docs, severity, fix, bluebook }) =>
      `| [${id}](${id}.md) | ${docs.summary} | ${severity} | ${fix} | ${bluebook} |`,
  );
  return [
    '# Rules',
    'Each rule has a page with its reason, examples, what it leaves alone, and how to switch it off.',
    ['| rule | what it reports | level | fix | Bluebook |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** Every page by file name. */
export function renderDocs(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    ['README.md', renderList(sorted)],
    ...sorted.map((rule): [string, string] => [`${rule.id}.md`, renderPage(rule)]),
  ]);
}

/** Files whose content differs from what the rules make of them, surplus pages included; paths from the root. */
export function staleFiles(wanted: ReadonlyMap<string, string>): string[] {
  const present = readdirSync(docsFolder).map((name) => path.join(docsFolder, name));
  const stale = [...wanted].filter(([file, content]) => readIfThere(file) !== content).map(([file]) => file);
  const surplus = present.filter((file) => !wanted.has(file));
  return [...stale, ...surplus].map((file) => path.relative(root, file));
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** All files made from the rules, by path. The index is read again, so that a new rule is in it. */
export async function wantedFiles(): Promise<ReadonlyMap<string, string>> {
  const modules = ruleModules();
  const rules = await Promise.all(
    modules.map(async (name) => {
      const loaded = (await import(pathToFileURL(path.join(rulesFolder, `${name}.ts`)).href)) as Record<string, Rule>;
      const rule = loaded[name];
      if (rule === undefined) throw new Error(`server/src/rules/${name}.ts must export its rule as "${name}".`);
      return rule;
    }),
  );
  const pages = [...renderDocs(rules)].map(([name, page]): [string, string] => [path.join(docsFolder, name), page]);
  return new Map([[indexFile, renderIndex(modules)], ...pages]);
}

async function main(): Promise<void> {
  mkdirSync(docsFolder, { recursive: true });
  const wanted = await wantedFiles();
  const stale = staleFiles(wanted);
  if (process.argv.includes('--check')) {
    for (const file of stale) console.error(`${file} is stale: run node scripts/build-rule-docs.ts`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  for (const file of stale) {
    const full = path.join(root, file);
    const content = wanted.get(full);
    if (content === undefined) rmSync(full);
    else writeFileSync(full, content);
    console.log(content === undefined ? `${file} removed` : `${file} written`);
  }
}

if (import.meta.filename === process.argv[1]) await main();
