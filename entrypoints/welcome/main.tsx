/** The welcome page, opened at install. */
import { mountPage } from '../../lib/views/mount-page.tsx';
import { Welcome } from '../../lib/views/welcome/Welcome.tsx';

void mountPage({ surface: 'document', title: () => '', view: Welcome });
