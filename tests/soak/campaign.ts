/**
 * What a campaign is: one function that tries to break one promise of TRUST.md, `count` times. `npm test` calls it with
 * the small count and `npm run soak` with the full one.
 */
import type { BrowserSession } from './browser/browser-session.ts';

export interface CampaignOptions {
  /** How many runs; what one run is, the campaign says. */
  readonly count: number;
  readonly signal: AbortSignal;
}

/** For campaigns in a real browser. */
export interface BrowserCampaignOptions extends CampaignOptions {
  readonly session: BrowserSession;
  /** The store as a script (browser/store-bundle.ts), with a protection taken out. Default: the product's. */
  readonly bundle?: string;
}

export interface CampaignResult {
  /** Done, which is `count` unless it was stopped. */
  readonly runs: number;
  /** One line each: what was lost, and in which run. Empty where the promise held. */
  readonly failures: readonly string[];
  /** Figures beyond the count, in the order to be shown: "export" → "0.8 s". */
  readonly figures?: Readonly<Record<string, string>>;
}

export type BrowserCampaign = (options: BrowserCampaignOptions) => Promise<CampaignResult>;
/** Without a browser: models, in Node. */
export type NodeCampaign = (options: CampaignOptions) => Promise<CampaignResult>;

/** Runs of one campaign: stops at the signal, and goes on after a run that failed. */
export async function eachRun(
  { count, signal }: CampaignOptions,
  run: (turn: number) => Promise<readonly string[]>,
): Promise<CampaignResult> {
  const failures: string[] = [];
  let runs = 0;
  for (; runs < count && !signal.aborted; runs += 1) {
    const found = await run(runs).catch((error: unknown) => [`broke off: ${String(error).split('\n')[0]}`]);
    failures.push(...found.map((line) => `run ${runs + 1}: ${line}`));
  }
  return { runs, failures };
}

export function randomBetween(least: number, most: number): number {
  return least + Math.random() * (most - least);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
