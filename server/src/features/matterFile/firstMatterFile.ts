import { globRefusal } from '../../matter/globs.ts';
import { readMatterPath } from '../../matter/paths.ts';
import { yamlText } from '../../matter/yamlText.ts';

/** Something read in some drafts, with the names of those drafts. */
export interface Told {
  readonly text: string;
  readonly drafts: readonly string[];
}

/** A document for the first `matter.yaml` of a matter. */
export interface FirstDocument {
  /** Its names, the one that identifies it first. */
  readonly names: readonly string[];
  /** Names that may be those of other documents. */
  readonly doubtful: readonly string[];
  /** How often the drafts cite it. */
  readonly uses: number;
  /** The files it is found in; more than one when they are equally good. */
  readonly files: readonly { readonly path: string; readonly title: string | null; readonly how: string }[];
}

/** What the first `matter.yaml` of a matter is made of. More than one text for one thing: it cannot be told for sure. */
export interface MatterFileGround {
  readonly drafts: readonly string[];
  /** Why not every draft was read, or null. */
  readonly incomplete: string | null;
  readonly caseNames: readonly Told[];
  readonly courts: readonly Told[];
  readonly dockets: readonly Told[];
  /** Globs of the folders that hold every opinion found. */
  readonly authorities: readonly string[];
  readonly documents: readonly FirstDocument[];
}

/** No one reads on in a list of more documents. */
const MOST_DOCUMENTS = 500;
/** Names of one document. */
const MOST_NAMES = 20;
/** A heading names no more drafts. */
const DRAFTS_SHOWN = 5;

/**
 * The text of a first `matter.yaml`. What cannot be told for sure stands in it as a comment, ready to be taken in; each
 * thing says where it comes from. The parser reads it without a problem.
 */
export function writeMatterFile(ground: MatterFileGround): string {
  const sections = [heading(ground), caseLines(ground), authorityLines(ground), recordLines(ground)];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading({ drafts, incomplete }: MatterFileGround): readonly string[] {
  const rest = drafts.length - DRAFTS_SHOWN;
  const named = drafts.slice(0, DRAFTS_SHOWN).map(said).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return [
    comment(`Written by Pincite from ${named} and the files of this folder. Look it over: from here on it is yours.`),
    comment('A line behind "#" could not be told for sure; take the "#" away from what is right.'),
    ...(incomplete === null ? [] : [comment(`Not every draft of this folder was read: ${incomplete}.`)]),
  ];
}

function caseLines({ caseNames, courts, dockets }: MatterFileGround): readonly string[] {
  const fields = [
    ['name', caseNames],
    ['court', courts],
    ['docket', dockets],
  ] as const;
  const isKnown = fields.some(([, told]) => told.length === 1);
  const lines = fields.flatMap(([key, told]) => {
    if (told.length === 0) return [comment(`${key}:`, '  ')];
    return told.map(({ text, drafts }) => {
      const field = `${key}: ${value(text)} # as ${drafts.slice(0, DRAFTS_SHOWN).map(said).join(', ')} has it`;
      return told.length === 1 ? `  ${field}` : comment(field, '  ');
    });
  });
  return isKnown ? ['case:', ...lines] : [comment('case:'), ...lines];
}

function authorityLines({ authorities }: MatterFileGround): readonly string[] {
  const usable = authorities.filter((glob) => globRefusal(glob) === null);
  if (usable.length === 0) {
    return [comment('authorities: [authorities/**] # where opinions are; without it they are looked for everywhere')];
  }
  const list = usable.map((glob) => yamlText(glob, { inFlow: true })).join(', ');
  return [`authorities: [${list}] # where every opinion is that was found for the drafts`];
}

function recordLines({ documents }: MatterFileGround): readonly string[] {
  if (documents.length === 0) {
    return [comment('record: # the drafts cite no document of the record'), comment('  - document: ECF No. 1')];
  }
  const owners = new Map<string, string>();
  const listed = documents.slice(0, MOST_DOCUMENTS).flatMap((document) => {
    const [file] = document.files;
    const owner = file && owners.get(file.path);
    if (file && owner === undefined) owners.set(file.path, document.names[0] ?? '');
    return [...documentLines(document), ...(owner === undefined ? [] : [sharedFile(owner)])];
  });
  const rest = documents.length - MOST_DOCUMENTS;
  const left = rest > 0 ? [comment(`${rest} more documents are cited and not listed here.`, '  ')] : [];
  return ['record:', ...listed, ...left];
}

/** Two names with one file are likely one document; whether they are, the writer knows. */
function sharedFile(owner: string): string {
  return comment(
    `The file of ${owner} as well: if both are one document, list this name under its "as" instead.`,
    '    ',
  );
}

function documentLines({ names, doubtful, uses, files }: FirstDocument): readonly string[] {
  const [document = '', ...others] = names;
  const known = others.slice(0, MOST_NAMES).map((name) => yamlText(name, { inFlow: true }));
  const unsure = doubtful.filter((name) => !names.includes(name)).slice(0, MOST_NAMES);
  const isDoubtful = doubtful.includes(document);
  const lines = [
    `- document: ${value(document)} # cited ${uses === 1 ? 'once' : `${uses} times`}`,
    ...(known.length === 0 ? [] : [`  as: [${known.join(', ')}]`]),
    ...unsure.map((name) => comment(`as: [${yamlText(name, { inFlow: true })}] # may be another document`, '  ')),
    ...fileLines(files),
  ];
  if (!isDoubtful) return lines.map((line) => `  ${line}`);
  const why = comment('The drafts use this name for more than one document, or may:', '  ');
  return [why, ...lines.map((line) => `  ${line.startsWith('  #') ? line : comment(line)}`)];
}

function fileLines(files: FirstDocument['files']): readonly string[] {
  if (files.length === 0) return [comment('file: (no file of this folder was recognised as this document)', '  ')];
  const [only] = files;
  const isSure = files.length === 1 && only !== undefined && isUsable(only.path);
  if (!isSure) return files.map((file) => comment(`file: ${fileText(file)}; one of ${files.length}`, '  '));
  const title = only.title === null ? [] : [`  title: ${value(only.title)}`];
  return [...title, `  file: ${fileText(only)}`];
}

function fileText({ path, how }: FirstDocument['files'][number]): string {
  return `${value(path)} # recognised by ${said(how)}`;
}

/** True for a path that `matter.yaml` may name. */
function isUsable(path: string): boolean {
  const read = readMatterPath(path);
  return 'path' in read && read.path === path;
}

function value(text: string): string {
  return yamlText(text, { inFlow: false });
}

/** A comment stays on its line, whatever is said in it. */
function comment(text: string, indent = ''): string {
  return `${indent}# ${said(text)}`;
}

function said(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}
