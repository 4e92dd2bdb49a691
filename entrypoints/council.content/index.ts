import { defineContentScript } from 'wxt/utils/define-content-script';
import { COUNCIL_HOSTS } from '../../lib/model/settings.ts';
import { startSession } from './session.ts';
import '../../lib/page/marks.css';

const isDemo = import.meta.env.MODE === 'demo';

export default defineContentScript({
  // Whole hosts: a client-side navigation into a council section must find the script there (DOMAIN.md §1.4).
  matches: [...COUNCIL_HOSTS.map((host) => `*://${host}/*`), ...(isDemo ? ['http://localhost/*'] : [])],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: (context) => startSession(context.signal),
});
