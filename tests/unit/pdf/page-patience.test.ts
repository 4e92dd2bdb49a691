/** A page that never ends is given up alone; the others go on with a new worker, and nobody waits for ever. */
import { expect, test } from 'vitest';
import { createPatience } from '../../../lib/pdf/page-patience.ts';

const never = () => new Promise<never>(() => undefined);

function world(longest = 30) {
  let made = 1;
  const patience = createPatience({
    first: 1,
    longest,
    renew: async (before) => {
      made += 1;
      return before + 1;
    },
  });
  return { patience, made: () => made };
}

test('work that ends is done once, by the body that runs', async () => {
  const { patience, made } = world();
  expect(await patience.within(3, async (body) => `page 3 by ${body}`)).toBe('page 3 by 1');
  expect(made()).toBe(1);
});

test('what fails fails as it did', async () => {
  const { patience, made } = world();
  await expect(patience.within(3, () => Promise.reject(new Error('no such page')))).rejects.toThrow(
    'no such page',
  );
  expect([made(), patience.isGivenUp(3)]).toEqual([1, false]);
});

test('the page that was begun first is given up, and the others are begun again', async () => {
  const { patience, made } = world();
  const slow = patience.within(7, never);
  await new Promise((resolve) => setTimeout(resolve, 10));
  // Waits behind the slow one, as in a worker.
  const other = patience.within(8, (body) => (body === 1 ? never() : Promise.resolve(`by ${body}`)));
  await expect(slow).rejects.toMatchObject({ fault: 'broken' });
  expect(await other).toBe('by 2');
  expect([patience.isGivenUp(7), patience.isGivenUp(8), made(), patience.now()]).toEqual([true, false, 2, 2]);
});

test('what the end of a worker brings on is no fault of the page', async () => {
  const { patience } = world();
  const slow = patience.within(7, never);
  const ended = Promise.withResolvers<never>();
  slow.catch(() => ended.reject(new Error('worker was ended')));
  const other = patience.within(8, (body) => (body === 1 ? ended.promise : Promise.resolve('read')));
  await expect(slow).rejects.toThrow();
  expect(await other).toBe('read');
});

test('a page that was given up is not tried again', async () => {
  const { patience, made } = world();
  await expect(patience.within(7, never)).rejects.toThrow();
  let tried = false;
  const again = patience.within(7, async () => {
    tried = true;
  });
  await expect(again).rejects.toMatchObject({ fault: 'broken' });
  expect([tried, made()]).toEqual([false, 2]);
});

test('where no other can be made, all pages are refused and none waits', async () => {
  const patience = createPatience({
    first: 1,
    longest: 10,
    renew: () => Promise.reject(new Error('gone')),
  });
  await expect(patience.within(7, never)).rejects.toThrow('gone');
  await expect(patience.within(8, async () => 'read')).rejects.toThrow('gone');
});

test('without a worker nothing is given up', async () => {
  const patience = createPatience({ first: 1, longest: 1, renew: null });
  const slow = patience.within(1, async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return 'read';
  });
  expect(await slow).toBe('read');
});
