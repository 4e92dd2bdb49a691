/** The built-in data as what the index is filled with. */
import { CASES } from '../../data/cases.ts';
import { GLOSSARY } from '../../data/glossary.ts';
import { LINKS, MEETING_LINKS } from '../../data/links.ts';
import { DATA_REVISION } from '../../data/revision.ts';
import type { IndexContent } from './repositories.ts';

export const BUILT_IN: IndexContent = {
  revision: DATA_REVISION,
  terms: GLOSSARY,
  cases: CASES,
  links: LINKS,
  meetingLinks: MEETING_LINKS,
};
