/**
 * The card in the page: what is shown, for which mention, and until when. Public facts only, in a closed root,
 * without any field to write in (TRUST.md rules 1 and 2).
 *
 *   closed ── show ──▶ pending ── answer, or REVEAL_DELAY ──▶ open ── hide ──▶ closed
 */
import type { Box } from './box.ts';
import type { Card, CardBody, CardOptions, CardRequest, CardState } from './contract.ts';
import { copyText } from './copy-text.ts';
import { rememberFocus } from './focus-memory.ts';
import { createFrame } from './frame.ts';
import { createShell } from './shell.ts';
import { after, listen } from './until.ts';
import { cardView, type ViewContext } from './view/card-view.ts';
import { visibleBox, watchView } from './view-watch.ts';

/** ms after which a card opens without its answer: an ordinary answer comes sooner, and then nothing flickers. */
const REVEAL_DELAY = 250;
/** ms after which nobody is expected to answer: a sleeping background wakes within 1 s even on a busy machine. */
const ANSWER_LIMIT = 5000;
/** ms for which a button says what became of the press. */
const NOTICE_TIME = 2500;

export function createCard({ kit, openTarget, open, signal }: CardOptions): Card {
  const { strings } = kit;
  const { host, root, box, say, settleAt } = createShell(kit);
  const giveFocusBack = rememberFocus(root, signal);
  const context: ViewContext = {
    strings,
    async press(what, pressed) {
      if ('copy' in what) tell((await copyText(what.copy)) ? strings.copied : strings.notCopied, pressed);
      else if (!(await open(openTarget, what.open, what.focus).catch(() => false)))
        tell(strings.notOpened, pressed);
    },
    pin(pressed) {
      if (state.is !== 'open') return;
      state = { ...state, pinned: !state.pinned };
      pressed.ariaPressed = `${state.pinned}`;
      place();
    },
    close: hide,
    retry() {
      draw('loading');
      load();
    },
  };
  let state: CardState = { is: 'closed' };
  let body: CardBody = 'loading';
  let session = new AbortController();
  let frame = createFrame(box);
  /** What stood on a button before it said what became of the press. */
  const labels = new WeakMap<HTMLElement, readonly ChildNode[]>();

  function show(request: CardRequest): void {
    if (request.openedBy !== 'keyboard') giveFocusBack();
    clear();
    state = { is: 'pending', request, pinned: false };
    after(REVEAL_DELAY, () => state.is === 'pending' && draw('loading'), session.signal);
    load();
  }

  function load(): void {
    if (state.is === 'closed') return;
    const ended = session.signal;
    const settle = (next: CardBody) => ended.aborted || draw(next);
    after(ANSWER_LIMIT, () => body === 'loading' && settle('failed'), ended);
    state.request.load().then(
      (content) => settle(content ?? 'failed'),
      () => settle('failed'),
    );
  }

  /** Draws the card, and reveals it if it is pending. */
  function draw(next: CardBody): void {
    if (state.is === 'closed') return;
    body = next;
    const { is, request, pinned } = state;
    const isNew = is === 'pending';
    const takesFocus = isNew ? request.openedBy === 'keyboard' : root.activeElement !== null;
    state = { is: 'open', request, pinned };
    if (isNew) {
      settleAt(request.anchor.node);
      frame = createFrame(box);
      watchView(place, session.signal);
    }
    box.replaceChildren(...cardView(request.anchor.key, body, pinned, context));
    if (!isShown()) box.showPopover();
    // The focus may also be lost with the button that was pressed.
    if (takesFocus && root.activeElement === null) box.focus({ preventScroll: true });
    place();
  }

  function place(): void {
    if (state.is !== 'open') return;
    const view = visibleBox();
    const lines = state.request.anchor.boxes();
    const isSeen = lines.some((line) => line.bottom > view.top && line.top < view.bottom);
    if (!state.pinned && (isSeen || (held() && lines.length > 0))) frame.place(view, lines);
    else if (held()) frame.keep(view);
    else hide();
  }

  /** Says it aloud, and for a while on the button that was pressed. */
  function tell(text: string, pressed: HTMLElement): void {
    if (!pressed.isConnected) return;
    say(text);
    const label = labels.get(pressed) ?? [...pressed.childNodes];
    labels.set(pressed, label);
    pressed.replaceChildren(text);
    after(NOTICE_TIME, () => pressed.replaceChildren(...label), session.signal);
  }

  /** Takes the card off the screen; focus and selection are not looked at. */
  function clear(): void {
    session.abort();
    session = new AbortController();
    state = { is: 'closed' };
    body = 'loading';
    if (isShown()) box.hidePopover();
    box.replaceChildren();
  }

  function hide(): void {
    if (state.is === 'closed') return;
    giveFocusBack();
    clear();
    if (host.isConnected) settleAt(null);
  }

  function held(): boolean {
    if (state.is !== 'open') return false;
    const active = root.activeElement;
    if (state.pinned || active === null) return state.pinned;
    // A button that the mouse pressed has the focus too, but holds nothing.
    return state.request.openedBy === 'keyboard' || active.matches(':focus-visible');
  }

  /** False also where the page has taken the host away. */
  function isShown(): boolean {
    return box.matches(':popover-open');
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || state.is === 'closed') return;
    // A card that is not to be seen (still pending, or taken away by the page) leaves Esc to the page.
    if (isShown()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    hide();
  }

  listen(window, 'keydown', onKey, signal);
  signal.addEventListener('abort', () => {
    hide();
    host.remove();
  });

  return {
    host,
    get state() {
      return state;
    },
    get held() {
      return held();
    },
    box: (): Box | null => (state.is === 'open' ? box.getBoundingClientRect() : null),
    show,
    hide,
    announce: say,
  };
}
