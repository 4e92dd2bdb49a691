/** Which keys the reader takes, and which it leaves to a field or the browser. */
import { expect, test, vi } from 'vitest';
import { actionOf, type ReaderKeys } from '../../../../lib/views/reader/use-reader-keys.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const CTRL = { ...NONE, ctrlKey: true };

function keysOf(): { readonly keys: ReaderKeys; readonly done: string[] } {
  const done: string[] = [];
  const names = [
    'find',
    'findNext',
    'zoomStep',
    'zoomFit',
    'zoomWheel',
    'pageStep',
    'askPage',
    'turn',
    'print',
    'help',
    'closeOpen',
  ];
  const keys = Object.fromEntries(
    names.map((name) => [name, vi.fn((...given: unknown[]) => done.push([name, ...given].join(' ')))]),
  );
  return { keys: keys as unknown as ReaderKeys, done };
}

test.each([
  ['Ctrl+F finds', { ...CTRL, key: 'f' }, false, 'find'],
  ['and so in a field', { ...CTRL, key: 'f' }, true, 'find'],
  ['Ctrl+G steps', { ...CTRL, key: 'g' }, false, 'findNext 1'],
  ['F3 with Shift steps back', { ...NONE, shiftKey: true, key: 'F3' }, false, 'findNext -1'],
  ['Ctrl and plus', { ...CTRL, key: '+' }, false, 'zoomStep 1'],
  ['Ctrl and minus', { ...CTRL, key: '-' }, true, 'zoomStep -1'],
  ['Ctrl and 0', { ...CTRL, key: '0' }, false, 'zoomFit'],
  ['Ctrl+P prints', { ...CTRL, key: 'p' }, false, 'print'],
  ['Cmd+P too', { ...NONE, metaKey: true, key: 'p' }, false, 'print'],
  ['n', { ...NONE, key: 'n' }, false, 'pageStep 1'],
  ['P', { ...NONE, key: 'P', shiftKey: true }, false, 'pageStep -1'],
  ['r', { ...NONE, key: 'r' }, false, 'turn 1'],
  ['g', { ...NONE, key: 'g' }, false, 'askPage'],
  ['?', { ...NONE, key: '?', shiftKey: true }, false, 'help'],
  ['Esc', { ...NONE, key: 'Escape' }, false, 'closeOpen'],
  ['a letter in a field is a letter', { ...NONE, key: 'n' }, true, null],
  ['Alt is for others', { ...NONE, altKey: true, key: 'n' }, false, null],
  ['Ctrl+C is the browser’s', { ...CTRL, key: 'c' }, false, null],
  ['Page Down is the browser’s', { ...NONE, key: 'PageDown' }, false, null],
])('%s', (_, event, isWriting, wanted) => {
  const { keys, done } = keysOf();
  actionOf(event, isWriting)?.(keys);
  expect(done).toEqual(wanted === null ? [] : [wanted]);
});
