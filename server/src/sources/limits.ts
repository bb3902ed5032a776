/** A longer text file, in bytes, is not opened as a source … */
export const SOURCE_FILE_LIMIT = 10_000_000;

/** … nor a longer PDF or Word file, which holds pictures as well. */
export const PACKED_FILE_LIMIT = 50_000_000;

/** Bytes of PDF and Word files that are kept between the look at their faces and their reading. */
export const BYTES_CACHE_LIMIT = 16_000_000;

/** Parsed sources kept by one library, in UTF-16 code units of their text. */
export const SOURCE_CACHE_LIMIT = 32_000_000;

/**
 * To find a source by what it says on its face, a library opens files of at most so many bytes together: of a text file
 * its first bytes count, of others the whole.
 */
export const FACE_BYTES_LIMIT = 2_000_000_000;

/** First bytes of a text file that its face is read from: two for each of its letters, which is more than English takes. */
export const HEAD_BYTES = 8_200;

/** Beginnings kept to tell versions of one text, in UTF-16 code units. */
export const BEGINNINGS_CACHE_LIMIT = 2_000_000;

/** A hover card shows no more of a source than this, in UTF-16 code units. */
export const PASSAGE_LIMIT = 700;

/**
 * Why a search was one in part: more files (or deeper folders) than are listed, more bytes than are read to know files
 * by their first lines, files too large to be opened, or a person stopped the reading.
 */
export type SearchLimit = 'files' | 'faces' | 'size' | 'stopped';
