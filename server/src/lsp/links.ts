import type { DocumentLink } from 'vscode-languageserver';
import { matterUri } from '../matter/paths.ts';
import { rangeOf } from './convert.ts';
import { placesOf } from './navigation.ts';
import { contentModified, delayed, draftRequest, guarded } from './requests.ts';
import { openDraft, type Session } from './session.ts';

/** What a link remembers until it is followed. */
interface FollowedLink {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  /** The file; the place in it is looked for when the link is followed. */
  readonly fileUri: string;
}

/** Links whose files are known wait no longer for those whose files are still looked for; the next edit asks again. */
const LOOKING_MS = 2_000;

/** Registers links from citations to their files. */
export function registerLinks(session: Session): void {
  const { connection, engine } = session;

  connection.onDocumentLinks(
    draftRequest(session, {
      feature: 'links',
      none: [],
      async answer({ snapshot, document }, _params, signal) {
        const { uri, version } = snapshot;
        const known = await engine.links(document, signal);
        const looking = engine.authorityLinks(document, signal);
        // When it comes too late, nobody waits for its failure any more.
        looking.catch(() => {});
        const links = [...known, ...((await Promise.race([looking, delayed(LOOKING_MS)])) ?? [])];
        return links.flatMap(({ span, path }): DocumentLink[] => {
          const fileUri = document.rootUri === null ? null : matterUri(document.rootUri, path);
          if (fileUri === null) return [];
          const data: FollowedLink = { uri, version, offset: span.start, fileUri };
          return [{ range: rangeOf(snapshot.positions, span), tooltip: `Open ${path}`, data }];
        });
      },
    }),
  );

  connection.onDocumentLinkResolve((link, token) =>
    guarded(session, { feature: 'link', token }, async (signal) => {
      const { uri, version, offset, fileUri } = link.data as FollowedLink;
      const snapshot = session.documents.snapshot(uri);
      const draft = snapshot && (await openDraft(session, snapshot));
      if (!draft || draft.snapshot.version !== version) throw contentModified();
      const definition = await engine.definition(draft.document, offset, signal);
      const sources = definition?.targets.filter(({ kind }) => kind === 'source') ?? [];
      const [place] = await placesOf(session, draft, sources.slice(0, 1));
      if (place === undefined) return { ...link, target: fileUri };
      const { start, end } = place.range;
      const range = `L${start.line + 1},${start.character + 1}-${end.line + 1},${end.character + 1}`;
      return { ...link, target: `${place.uri}#${range}` };
    }),
  );
}
