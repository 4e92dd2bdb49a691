/**
 * Two windows on one note as a model: any order of typing, saving, failing, hearing, closing and choosing, over a database
 * in memory. A run is one story.
 */
import fc from 'fast-check';
import { openTwoWindows } from '../../unit/store/notes/two-windows-model.ts';
import { anyStory } from '../../unit/store/notes/two-windows-story.ts';
import type { CampaignOptions, CampaignResult } from '../campaign.ts';

/** Stories over one database: more make it slow. */
const BATCH = 500;

export async function twoWindowsModel({ count, signal }: CampaignOptions): Promise<CampaignResult> {
  const failures: string[] = [];
  let runs = 0;
  for (let batch = 0; runs < count && failures.length === 0 && !signal.aborted; batch += 1) {
    const windows = openTwoWindows(`soak-two-windows-${batch}`);
    const numRuns = Math.min(BATCH, count - runs);
    const result = await fc.check(
      fc.asyncProperty(anyStory, async (story) => {
        const { lost, needless, overwritten } = await windows.play(story);
        return lost.length + needless + overwritten === 0;
      }),
      { numRuns },
    );
    runs += result.numRuns;
    if (result.failed) failures.push(`a story lost a text: ${JSON.stringify(result.counterexample)}`);
    await windows.close();
  }
  return { runs, failures };
}
