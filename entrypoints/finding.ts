/** The part of the background that answers the address bar; loaded when the reader types there (lib/background). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAddressBar } from '../lib/background/answer-address-bar.ts';
import { createFinder } from '../lib/background/finder.ts';
import { leaveScript } from '../lib/background/load-script.ts';

export default defineUnlistedScript(() => {
  leaveScript('finding', { createFinder, answerAddressBar });
});
