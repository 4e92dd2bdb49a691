/** The extension API as functions see it that a test sends into an extension page (both browsers). */
declare const chrome: typeof import('wxt/browser').browser;
