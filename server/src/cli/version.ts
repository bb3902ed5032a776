import manifest from '../../../package.json' with { type: 'json' };

/** The version of the package this is part of. */
export const VERSION: string = manifest.version;
