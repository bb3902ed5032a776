import { URI } from 'vscode-uri';
import { ALL_RULES } from '../rules/all.ts';
import { ruleUrl } from '../rules/links.ts';
import type { Severity } from '../text/level.ts';
import type { ReportedFile, ReportedFinding, ReportedFix } from './reported.ts';
import { VERSION } from './version.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Findings as SARIF 2.1.0, which code hosts and review tools read. Columns and offsets count UTF-16 code units. */
export function sarif(files: readonly ReportedFile[]): string {
  const rules = ALL_RULES.map(({ id, docs }) => ({
    id,
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.why },
    helpUri: ruleUrl(id),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'pincite', version: VERSION, rules } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ path, findings }) => findings.map((finding) => result(artifact(path), finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface Artifact {
  readonly uri: string;
}

function result(artifactLocation: Artifact, finding: ReportedFinding): object {
  const { rule, severity, message, line, column, start, end, fix } = finding;
  const region = { startLine: line, startColumn: column, charOffset: start, charLength: end - start };
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(fix === null ? {} : { fixes: [sarifFix(artifactLocation, fix)] }),
  };
}

function sarifFix(artifactLocation: Artifact, { edits }: ReportedFix): object {
  const replacements = edits.map(({ start, end, newText }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text: newText },
  }));
  return { artifactChanges: [{ artifactLocation, replacements }] };
}

function artifact(path: string): Artifact {
  const absolute = path.startsWith('/') || /^[A-Za-z]:/.test(path);
  return { uri: absolute ? URI.file(path).toString() : path.split('/').map(encodeURIComponent).join('/') };
}
