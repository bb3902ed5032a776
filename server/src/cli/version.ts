import manifest from '../../../package.json' with { type: 'json' };

/** The version of the package this is part of. */
export const VERSION: string = manifest.version;

/** Set by the build: the hash of the source of what was built. */
declare const BUILT_FROM: string | undefined;

/** Names what was built, so that none takes up what another made; null when it runs from its source. */
export const EDITION: string | null = typeof BUILT_FROM === 'string' ? BUILT_FROM : null;
