/** Keys of the tabs, by the ARIA Authoring Practices. */
import { expect, test } from 'vitest';
import { tabAfterKey } from '../../../lib/views/Tabs.tsx';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 3, 0],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 0, 3],
  ['Home', 2, 0],
  ['End', 1, 3],
  ['ArrowDown', 1, null],
  ['Tab', 1, null],
  ['a', 1, null],
] as const)('%s on tab %i leads to %s', (key, from, to) => {
  expect(tabAfterKey(key, from, 4)).toBe(to);
});
