/** The keyboard of the search box: which key does what, and where the list is after it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BoxCommand, commandOf, takesKey } from '../../../../lib/views/search-box/box-keys.ts';
import { type BoxState, EMPTY_BOX, nextState } from '../../../../lib/views/search-box/box-state.ts';

const COUNT = 3;
const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };

const closed: BoxState = { ...EMPTY_BOX, query: 'hdab' };
const open: BoxState = { ...closed, isOpen: true };
const at = (chosen: number): BoxState => ({ ...open, chosen });
const recent = (chosen: number | null): BoxState => ({ ...EMPTY_BOX, isOpen: true, chosen });
const press = (key: string, modifiers: Partial<typeof PLAIN> = {}) => ({ ...PLAIN, ...modifiers, key });
const move = (to: 'next' | 'previous' | 'first' | 'last'): BoxCommand => ({ is: 'move', to, count: COUNT });

describe('keys', () => {
  test.each<[string, ReturnType<typeof press>, BoxState, BoxCommand | null]>([
    ['Down opens a closed list', press('ArrowDown'), closed, move('next')],
    ['Down in an open one', press('ArrowDown'), open, move('next')],
    ['Up', press('ArrowUp'), open, move('previous')],
    ['Alt+Down shows the list only', press('ArrowDown', { altKey: true }), closed, { is: 'show' }],
    ['Alt+Up', press('ArrowUp', { altKey: true }), at(1), { is: 'hide' }],
    ['Alt+Up in a closed list', press('ArrowUp', { altKey: true }), closed, null],
    ['Home in the list', press('Home'), at(2), move('first')],
    ['End in the list', press('End'), at(0), move('last')],
    ['Home in the text', press('Home'), open, null],
    ['End in the text', press('End'), closed, null],
    ['Left in the list', press('ArrowLeft'), at(1), { is: 'to-field' }],
    ['Right in the text', press('ArrowRight'), open, null],
    ['Enter', press('Enter'), open, { is: 'open' }],
    ['Enter where the list was closed', press('Enter'), closed, { is: 'open' }],
    ['Enter on one that is chosen', press('Enter'), at(1), { is: 'open' }],
    ['Enter in an empty field', press('Enter'), EMPTY_BOX, null],
    ['Enter over recent lookups, none chosen', press('Enter'), recent(null), null],
    ['Enter on a recent lookup', press('Enter'), recent(0), { is: 'open' }],
    ['Ctrl+Enter', press('Enter', { ctrlKey: true }), open, { is: 'copy' }],
    ['Cmd+Enter', press('Enter', { metaKey: true }), at(1), { is: 'copy' }],
    ['Alt+Enter is the browser’s', press('Enter', { altKey: true }), open, null],
    ['Esc with letters', press('Escape'), open, { is: 'type', query: '' }],
    ['Esc without letters', press('Escape'), recent(1), { is: 'hide' }],
    ['Esc in a closed, empty box is the browser’s', press('Escape'), EMPTY_BOX, null],
    ['Delete on a recent lookup', press('Delete'), recent(1), { is: 'remove' }],
    ['Delete in the text', press('Delete'), at(1), null],
    ['Delete in an empty field', press('Delete'), recent(null), null],
    ['a letter', press('a'), open, null],
    ['Ctrl+A', press('a', { ctrlKey: true }), at(1), null],
    ['Shift+Home selects', press('Home', { shiftKey: true }), at(1), null],
    ['Tab', press('Tab'), at(1), null],
    ['Enter while a letter is composed', press('Enter', { isComposing: true }), open, null],
  ])('%s', (_what, key, state, command) => {
    expect(commandOf(key, state, COUNT)).toEqual(command);
  });

  test('only the keys that move the cursor too are left to the field', () => {
    expect(takesKey({ is: 'to-field' })).toBe(false);
    expect(takesKey({ is: 'open' })).toBe(true);
  });
});

describe('the state after it', () => {
  test.each<[string, BoxState, 'next' | 'previous' | 'first' | 'last', number]>([
    ['the first', open, 'next', 0],
    ['the last, upwards', open, 'previous', 2],
    ['the next', at(0), 'next', 1],
    ['round, downwards', at(2), 'next', 0],
    ['round, upwards', at(0), 'previous', 2],
    ['to the first', at(2), 'first', 0],
    ['to the last', at(0), 'last', 2],
    ['a list that was closed, at its beginning', { ...at(1), isOpen: false }, 'next', 0],
  ])('%s', (_what, state, to, chosen) => {
    expect(nextState(state, { is: 'move', to, count: COUNT })).toEqual({ ...state, isOpen: true, chosen });
  });

  test('an empty list has nothing to come to', () => {
    expect(nextState(open, { is: 'move', to: 'next', count: 0 }).chosen).toBeNull();
  });

  test('typing opens the list, chooses nothing, and takes back an Enter that waits', () => {
    expect(nextState({ ...at(1), isAwaiting: true }, { is: 'type', query: 'pll' })).toEqual({
      query: 'pll',
      isOpen: true,
      chosen: null,
      isAwaiting: false,
    });
  });

  test('hiding keeps what is written', () => {
    expect(nextState(at(1), { is: 'hide' })).toEqual(closed);
    expect(nextState(closed, { is: 'hide' })).toBe(closed);
  });

  test('whatever keys are pressed, what is chosen stands in the list, and none is in a closed one', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'ArrowLeft', 'Escape'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())),
        (count, presses) => {
          let state = open;
          for (const [key, altKey] of presses) {
            const command = commandOf(press(key, { altKey }), state, count);
            if (command === null || ['open', 'copy', 'remove'].includes(command.is)) continue;
            state = nextState(state, command as Parameters<typeof nextState>[1]);
            if (state.chosen !== null) {
              expect(state.isOpen).toBe(true);
              expect(state.chosen).toBeLessThan(count);
              expect(state.chosen).toBeGreaterThanOrEqual(0);
            }
          }
        },
      ),
    );
  });
});
