/** Entry of the language server that the editor starts as a process. */
import { textCache } from './cli/diskTextCache.ts';
import { diskWorkspace } from './cli/diskWorkspace.ts';
import { VERSION } from './cli/version.ts';
import { serveParent } from './lsp/nodeServer.ts';

serveParent({ version: VERSION, diskWorkspace, textCache });
