/** The built-in data as what the index is filled with. */
import { MEETING_LINKS } from '../../data/meeting-links.ts';
import { BUILT_IN_CARDS } from './built-in-cards.ts';
import type { IndexContent } from './repositories.ts';

export const BUILT_IN: IndexContent = { ...BUILT_IN_CARDS, meetingLinks: MEETING_LINKS };
