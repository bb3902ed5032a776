/** A longer text file, in bytes, is not opened as a source … */
export const SOURCE_FILE_LIMIT = 10_000_000;

/** … nor a longer PDF or Word file, which holds pictures as well. */
export const PACKED_FILE_LIMIT = 50_000_000;

/** Bytes of PDF and Word files that are kept between the look at their faces and their reading. */
export const BYTES_CACHE_LIMIT = 16_000_000;

/** Parsed sources kept by one library, in UTF-16 code units of their text. */
export const SOURCE_CACHE_LIMIT = 32_000_000;

/** To find a source by what it says on its face, a library opens at most so many files … */
export const FACE_FILES_LIMIT = 1_000;

/** … of at most so many bytes together. */
export const FACE_BYTES_LIMIT = 500_000_000;
