/** The part of the background that makes what pages read from storage; loaded when it is first needed. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveScript } from '../lib/background/load-script.ts';
import { MAKING } from '../lib/background/making.ts';

export default defineUnlistedScript(() => leaveScript('making', MAKING));
