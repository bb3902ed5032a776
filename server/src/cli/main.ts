import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { serveParent } from '../lsp/nodeServer.ts';
import { type CheckOptions, check } from './check.ts';
import { CHECK_FORMATS } from './checkFormats.ts';
import { CITES_FORMATS, cites } from './cites.ts';
import { textCache } from './diskTextCache.ts';
import { diskWorkspace } from './diskWorkspace.ts';
import { init } from './init.ts';
import { REPORT_FORMATS, report } from './report.ts';
import { type DraftSelection, EXIT } from './run.ts';
import { processTerminal } from './terminal.ts';
import { TOA_FORMATS, type ToaOptions, toa } from './toa.ts';
import { VERSION } from './version.ts';

const DRAFTS = `
Drafts are files, folders and globs. A folder is searched for *.md, *.txt and *.tex; the sources of a matter are left
out: folders named "authorities" or "record", and what matter.yaml lists. A matter is the nearest folder above a draft that
has a matter.yaml, else the folder given, else the draft's own folder. Nothing outside it is read.`;

const EXIT_CODES = `
Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 something could not be read or written (a line on standard
error says what; the other drafts are still checked).`;

const INIT = `
It lists the documents that the drafts cite, with all names they go by and the file found for each. What cannot be told
for sure is written as a comment. Exit codes: 0 written or printed; 2 not written (a line on standard error says why).`;

const REPORT = `
It compares citations with the files of the folder and with nothing else. "Not in the folder" says nothing about an
authority; whether it is still good law is not looked at. Exit codes: 0 printed; 2 something could not be read.`;

/** Options as commander gives them. */
interface SelectionFlags {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** Runs the command line; sets the exit code of the process. */
async function main(): Promise<void> {
  const terminal = processTerminal();
  const program = new Command('pincite')
    .description('Finds, binds and checks the legal citations and record references of briefs. Works offline.')
    .version(VERSION)
    .showHelpAfterError('(add --help for how to use it)')
    .exitOverride();

  draftCommand(program, 'check', 'print the findings for drafts')
    .option('--fix', 'apply the safe fixes to the files, then print what is left')
    .addOption(new Option('--format <name>', 'how to print').choices(Object.keys(CHECK_FORMATS)).default('stylish'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity up')
        .choices(['error', 'warning'])
        .default('error'),
    )
    .addHelpText('after', `${DRAFTS}\n${EXIT_CODES}`)
    .action(
      async (paths: string[], flags: SelectionFlags & Pick<CheckOptions, 'format' | 'failOn'> & { fix?: true }) => {
        if (flags.stdin && flags.fix) program.error('error: --fix changes files; it cannot be used with --stdin');
        const { format, failOn } = flags;
        const options = { ...selection(program, paths, flags), fix: flags.fix === true, format, failOn };
        process.exitCode = await check(options, terminal);
      },
    );

  draftCommand(program, 'cites', 'print every citation of drafts with what it refers to')
    .addOption(new Option('--format <name>', 'how to print').choices(CITES_FORMATS).default('table'))
    .addHelpText('after', DRAFTS)
    .action(async (paths: string[], flags: SelectionFlags & { readonly format: string }) => {
      process.exitCode = await cites({ ...selection(program, paths, flags), format: flags.format }, terminal);
    });

  draftCommand(program, 'toa', 'print the table of authorities of a draft')
    .option('--record', 'add the documents of the record')
    .addOption(new Option('--format <name>', 'how to print').choices(TOA_FORMATS).default('md'))
    .addOption(
      new Option('--passim <places>', 'cite an authority passim from so many pages or lines on')
        .argParser(wholeNumber)
        .default(6),
    )
    .addHelpText('after', DRAFTS)
    .action(
      async (paths: string[], flags: SelectionFlags & Pick<ToaOptions, 'format' | 'passim'> & { record?: true }) => {
        const { format, passim, record } = flags;
        const options = { ...selection(program, paths, flags), format, passim, record: record === true };
        process.exitCode = await toa(options, terminal);
      },
    );

  draftCommand(program, 'report', 'print what was looked at of each authority of a draft, and what came of it')
    .addOption(new Option('--format <name>', 'how to print').choices(REPORT_FORMATS).default('md'))
    .option('--date <day>', 'a day to print on the report; without it, it has none')
    .addHelpText('after', `${REPORT}\n${DRAFTS}`)
    .action(async (paths: string[], flags: SelectionFlags & { readonly format: string; readonly date?: string }) => {
      const { format, date = null } = flags;
      process.exitCode = await report({ ...selection(program, paths, flags), format, date }, terminal);
    });

  program
    .command('init')
    .description('write a first matter.yaml from the drafts and the files of a folder')
    .argument('[folder]', 'the folder of the matter', '.')
    .option('--force', 'replace the matter.yaml that is there')
    .option('--dry-run', 'print what would be written, and write nothing')
    .addHelpText('after', INIT)
    .action(async (folder: string, { force = false, dryRun = false }: { force?: boolean; dryRun?: boolean }) => {
      process.exitCode = await init({ folder, force, dryRun }, terminal);
    });

  program
    .command('lsp')
    .description('run the language server for an editor')
    .requiredOption('--stdio', 'talk to the editor over standard input and output')
    // Editors add arguments of their own, such as the id of their process.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => serveParent({ version: VERSION, diskWorkspace, textCache }));

  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Asking for help is no failure; a command line that is not understood could not run.
    process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
  }
}

function draftCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .argument('[paths...]', 'drafts: files, folders or globs')
    .option('--stdin', 'read one draft from standard input')
    .option('--stdin-filename <path>', 'the path that draft has: tells its language and its matter');
}

/** @throws InvalidArgumentError when it is no whole number from 1 up. */
function wholeNumber(written: string): number {
  if (!/^[1-9]\d{0,5}$/.test(written)) throw new InvalidArgumentError('It must be a whole number from 1 up.');
  return Number(written);
}

function selection(program: Command, paths: readonly string[], flags: SelectionFlags): DraftSelection {
  const stdin = flags.stdin === true;
  if (stdin && paths.length > 0) program.error('error: give paths or --stdin, not both');
  if (!stdin && paths.length === 0) program.error("error: missing required argument 'paths'");
  return { paths, stdin, stdinFilename: flags.stdinFilename };
}

main().catch((error: unknown) => {
  process.stderr.write(`pincite: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = EXIT.couldNotRun;
});
