/** The sentences of tests/fixtures/definitions: texts, each with what it defines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../../fixtures/definitions/held-out.txt');

export interface LabelledText {
  readonly text: string;
  /** "HDS = Helsedataservice". */
  readonly definitions: readonly string[];
}

export function heldOutDefinitions(): readonly LabelledText[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.includes('=>') && !line.startsWith('#'))
    .map((line) => {
      const [text = '', labels = ''] = line.split(/ ?=>/);
      return {
        text: text
          .replaceAll('⏎', '\n')
          .replaceAll('¶', '\n\n')
          .replaceAll('⇥', '\t')
          .replaceAll('¬', '\u00ad'),
        definitions: labels
          .split(';')
          .map((label) => label.trim())
          .filter((label) => label !== ''),
      };
    });
}
