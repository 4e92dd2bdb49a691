/** The reader of papers: a PDF of a council, with what Saksspor knows over and beside it. */
import { mountPage } from '../../lib/views/mount-page.tsx';
import { Reader } from '../../lib/views/reader/Reader.tsx';

void mountPage({ surface: 'document', title: () => '', view: Reader });
