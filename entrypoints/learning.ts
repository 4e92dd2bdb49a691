/** The part of the background that reads and keeps documents; loaded when it is first needed (lib/background). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveScript } from '../lib/background/load-script.ts';
import { indexContent } from '../lib/store/index/index-content.ts';
import { createIndexKeeper } from '../lib/store/index/index-keeper.ts';

export default defineUnlistedScript(() => {
  leaveScript('learning', {
    createKeeper: (cards) => createIndexKeeper(indexContent(cards)),
  });
});
