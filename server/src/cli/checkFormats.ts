import type { ReportedFile, ReportedFinding } from './reported.ts';
import { sarif } from './sarif.ts';

/** Formats of `pincite check`, by name: what is printed when every draft is checked. */
export const CHECK_FORMATS: Readonly<Record<string, (files: readonly ReportedFile[]) => string>> = {
  stylish,
  json: (files) => `${JSON.stringify({ version: 1, files }, null, 2)}\n`,
  sarif,
  github: (files) => files.flatMap((file) => file.findings.map((finding) => `${githubLine(file, finding)}\n`)).join(''),
};

function stylish(files: readonly ReportedFile[]): string {
  const found = files.filter(({ findings }) => findings.length > 0);
  if (found.length === 0) return '';
  const blocks = found.map(({ path, findings }) => `${path}\n${findings.map(stylishLine).join('')}`);
  const findings = found.flatMap((file) => file.findings);
  return `${blocks.join('\n')}\n${countsByRule(findings)}${summary(findings)}\n`;
}

/** From so many findings on they are counted by rule: a long list is read by what is in it most. */
const LONG_LIST = 10;

/** How often each rule speaks, the most frequent first; nothing for a list short enough to be read. */
function countsByRule(findings: readonly ReportedFinding[]): string {
  if (findings.length < LONG_LIST) return '';
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const width = String(rows[0]?.[1] ?? 0).length;
  return `${rows.map(([rule, count]) => `  ${String(count).padStart(width)}  ${rule}\n`).join('')}\n`;
}

function stylishLine({ line, column, severity, message, rule, bluebook }: ReportedFinding): string {
  const reference = bluebook === null ? rule : `${rule} (Bluebook ${bluebook})`;
  return `  ${`${line}:${column}`.padEnd(9)} ${severity.padEnd(11)} ${message}  ${reference}\n`;
}

function summary(findings: readonly ReportedFinding[]): string {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const fixable = findings.filter(({ fix }) => fix?.kind === 'safe').length;
  const others = findings.length - count('error') - count('warning');
  const parts = [counted(count('error'), 'error'), counted(count('warning'), 'warning'), `${others} other`];
  const subject = findings.length === 1 ? 'It' : `${fixable} of them`;
  const fix = fixable === 0 ? '' : ` ${subject} can be fixed with --fix.`;
  return `${counted(findings.length, 'finding')} (${parts.join(', ')}).${fix}`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A workflow command that marks the line in a pull request. */
function githubLine({ path }: ReportedFile, { severity, line, column, rule, message }: ReportedFinding): string {
  const level = severity === 'error' || severity === 'warning' ? severity : 'notice';
  const properties = { file: path, line: String(line), col: String(column), title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${githubProperty(value)}`);
  return `::${level} ${written.join(',')}::${githubText(message)}`;
}

function githubText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function githubProperty(text: string): string {
  return githubText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
