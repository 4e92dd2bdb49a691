/**
 * Names the state of the built-in data and of the patterns of detection (`lib/detect/language`), so that the index
 * and the lexicon are made again when either changes.
 *
 * The first 12 hex digits of SHA-256 over both as JSON. A test computes it anew and fails, saying the new
 * value, whenever they changed and this did not.
 */
export const DATA_REVISION = '7bb60f91a822';
