/** Firefox's own connection for drivers, and its own scope, where Services and WebExtensionPolicy are. */
import type { Browser } from 'puppeteer-core';

/** The one part of puppeteer's BiDi connection that is used here; not in its public types. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<Record<string, unknown>>;
}

export function bidiConnection(browser: Browser): BidiConnection {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }> };
  };
  return { send: async (method, parameters) => (await connection.send(method, parameters)).result };
}

/** Runs in the browser's own process; a promise is waited for. */
export async function inBrowserScope(browser: Browser, expression: string): Promise<unknown> {
  const bidi = bidiConnection(browser);
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = (contexts as readonly { context: string }[])[0]?.context;
  return unwrap(await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true }));
}

/** The plain value of a BiDi script result; throws what the script threw. */
export function unwrap(outcome: Record<string, unknown>): unknown {
  const { result, exceptionDetails } = outcome as {
    result?: { value?: unknown };
    exceptionDetails?: { text?: string };
  };
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text ?? 'failed in the browser');
  return result?.value;
}
