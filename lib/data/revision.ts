/**
 * Names the state of the built-in data, so that the index and the lexicon are made again when it changes.
 *
 * The first 12 hex digits of SHA-256 over the data as JSON. A test computes it anew and fails, saying the new
 * value, whenever the data changed and this did not.
 */
export const DATA_REVISION = '4aae880f5a16';
