/** Builds the extension for both browsers once before the e2e tests, unless `SAKSSPOR_BUILT=1` says it is done. */
import { buildExtension } from '../../../scripts/build.ts';

export default function setup(): void {
  if (process.env.SAKSSPOR_BUILT === '1') return;
  buildExtension('chrome');
  buildExtension('firefox');
}
