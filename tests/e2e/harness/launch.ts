/** Launches a browser by its engine. */
import type { Engine } from '../../../scripts/browsers.ts';
import type { BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export function launchBrowser(engine: Engine, options: LaunchOptions = {}): Promise<BrowserUnderTest> {
  return engine === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
