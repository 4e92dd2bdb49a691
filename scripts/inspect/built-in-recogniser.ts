/** The recogniser that the extension makes of its built-in data, for scripts and tests. */
import { CASES } from '../../lib/data/cases.ts';
import { GLOSSARY } from '../../lib/data/glossary.ts';
import { DATA_REVISION } from '../../lib/data/revision.ts';
import { compileLexicon } from '../../lib/detect/compile-lexicon.ts';
import { prepareRecogniser, type Recogniser } from '../../lib/detect/recogniser.ts';

/** @param latestYear the latest year that a case can have; by default next year, as in the extension. */
export function builtInRecogniser(latestYear: number = new Date().getFullYear() + 1): Recogniser {
  return prepareRecogniser(compileLexicon(GLOSSARY, CASES, DATA_REVISION), latestYear);
}
