import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { type ServerHost, startServer } from './server.ts';

/** Serves the editor that started this process, over what its arguments name: `--stdio`, `--node-ipc`, a socket or a pipe. */
export function serveParent(host: ServerHost): void {
  startServer(createConnection(ProposedFeatures.all), host);
}
