/** The part of the background that makes what pages read from storage; loaded when it is first needed. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveScript } from '../lib/background/load-script.ts';
import { makeMenu } from '../lib/background/make-menu.ts';
import { compileCardKit } from '../lib/card/compile-card-kit.ts';
import { makeLexicon } from '../lib/store/make-lexicon.ts';
import { chooseLanguage } from '../lib/strings/language.ts';

export default defineUnlistedScript(() => {
  leaveScript('making', {
    makeMenu,
    lexicon: makeLexicon,
    cardKit: (chosen) => compileCardKit(chooseLanguage(chosen, navigator.languages)),
  });
});
