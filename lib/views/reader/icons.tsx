/** Drawings on the reader's buttons. The button itself has the words. */

const PATHS = {
  contents: 'M4 6h16M4 12h16M4 18h10',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  find: 'M11 5a6 6 0 1 1 0 12a6 6 0 0 1 0-12M15.5 15.5L20 20',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6L6 18',
  beside: 'M4 5h16v14H4zM14 5v14',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' ? 3 : 2}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
