/** What a card is made from where nothing has been read: the background has it at every start. */
import { CASES } from '../../data/cases.ts';
import { GLOSSARY } from '../../data/glossary.ts';
import { LINKS } from '../../data/links.ts';
import { DATA_REVISION } from '../../data/revision.ts';
import type { CardSource } from './repositories.ts';

export const BUILT_IN_CARDS: CardSource = {
  revision: DATA_REVISION,
  terms: GLOSSARY,
  cases: CASES,
  links: LINKS,
};
