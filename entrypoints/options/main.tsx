/** The options page. */
import { mountPage } from '../../lib/views/mount-page.tsx';
import { Options } from '../../lib/views/options/Options.tsx';

void mountPage({ surface: 'document', title: (strings) => strings.options.title, view: Options });
