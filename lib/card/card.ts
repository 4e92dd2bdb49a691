/**
 * The card in the page: what is shown, for which mention, and until when. Public facts only, in a closed root,
 * without any field to write in (TRUST.md rules 1 and 2).
 *
 *   closed ── show ──▶ pending ── answer, or REVEAL_DELAY ──▶ open ── hide ──▶ closed
 */
import type { CardKey } from '../model/card.ts';
import type { Box } from './box.ts';
import type { Card, CardBody, CardOptions, CardRequest, CardState, HideReason } from './contract.ts';
import { copyText } from './copy-text.ts';
import { rememberFocus } from './focus-memory.ts';
import { createFrame } from './frame.ts';
import { createShell } from './shell.ts';
import { cardView } from './view/card-view.ts';
import { nodes } from './view/element.ts';
import { visibleBox, watchView } from './view-watch.ts';

/** ms after which a card opens without its answer: an ordinary answer comes sooner, and then nothing flickers. */
const REVEAL_DELAY = 250;
/** ms after which nobody is expected to answer: a sleeping background wakes within 1 s even on a busy machine. */
const ANSWER_LIMIT = 5000;
/** ms for which a button says what became of the press. */
const NOTICE_TIME = 2500;

export function createCard(options: CardOptions): Card {
  const { document, language, strings, openTarget, actions, signal } = options;
  const shell = createShell(document, language);
  const { host, root, box } = shell;
  const memory = rememberFocus(document, root, signal);
  const frame = createFrame(box);
  const openLabel = openTarget === 'workspace' ? strings.openWorkspace : strings.openSidePanel;
  const context = { language, strings, openLabel, open, copy };
  let state: CardState = { is: 'closed' };
  let session = new AbortController();
  /** What stood on a button before it said what became of the press. */
  const labels = new WeakMap<HTMLElement, readonly ChildNode[]>();

  function show(request: CardRequest): void {
    const hadFocus = root.activeElement !== null;
    if (hadFocus && request.openedBy !== 'keyboard') memory.giveBack();
    close();
    state = { is: 'pending', request };
    const { signal: ended } = session;
    after(REVEAL_DELAY, ended, () => {
      if (state.is === 'pending') reveal(request, { is: 'loading' });
    });
    load(request, ended);
  }

  function load(request: CardRequest, ended: AbortSignal): void {
    const settle = (body: CardBody) => {
      if (ended.aborted) return;
      if (state.is === 'open') update({ ...state, body });
      else reveal(request, body);
    };
    after(ANSWER_LIMIT, ended, () => {
      if (state.is === 'open' && state.body.is === 'loading') settle({ is: 'failed' });
    });
    request.load().then(
      (content) => settle(content === null ? { is: 'failed' } : { is: 'content', content }),
      () => settle({ is: 'failed' }),
    );
  }

  function reveal(request: CardRequest, body: CardBody): void {
    shell.settleAt(request.anchor.node);
    frame.forgetSide();
    update({ is: 'open', request, body, pinned: false }, request.openedBy === 'keyboard');
    watchView(document, place, session.signal);
  }

  function update(next: CardState & { is: 'open' }, takesFocus = root.activeElement !== null): void {
    state = next;
    const { request, body, pinned } = next;
    const close = () => hide('button');
    const retry = () => {
      update({ ...next, body: { is: 'loading' } });
      load(request, session.signal);
    };
    box.replaceChildren(
      ...nodes(cardView({ cardKey: request.key, body, pinned, context, pin, close, retry })),
    );
    if (!box.matches(':popover-open')) box.showPopover();
    // The focus may also be lost with the button that was pressed.
    if (takesFocus && root.activeElement === null) box.focus({ preventScroll: true });
    place();
  }

  function place(): void {
    if (state.is !== 'open') return;
    const view = visibleBox(document);
    if (state.pinned) {
      frame.keep(view);
      return;
    }
    const lines = state.request.anchor.boxes();
    const visible = lines.some((line) => line.bottom > view.top && line.top < view.bottom);
    if (visible || (held() && lines.length > 0)) frame.place(view, lines);
    else if (held()) frame.keep(view);
    else hide('gone');
  }

  function pin(pressed: HTMLElement): void {
    if (state.is !== 'open') return;
    state = { ...state, pinned: !state.pinned };
    pressed.ariaPressed = String(state.pinned);
    place();
  }

  /** Says it aloud, and for a while on the button that was pressed. */
  function tell(text: string, pressed: HTMLElement): void {
    if (!pressed.isConnected) return;
    shell.say(text);
    const label = labels.get(pressed) ?? [...pressed.childNodes];
    labels.set(pressed, label);
    pressed.replaceChildren(text);
    after(NOTICE_TIME, session.signal, () => pressed.replaceChildren(...label));
  }

  async function open(key: CardKey, pressed: HTMLElement): Promise<void> {
    if (!(await actions.open(openTarget, key).catch(() => false))) tell(strings.notOpened, pressed);
  }

  async function copy(text: string, pressed: HTMLElement): Promise<void> {
    tell((await copyText(document, text)) ? strings.copied : strings.notCopied, pressed);
  }

  /** Takes the card off the screen; focus and selection are not looked at. */
  function close(): void {
    session.abort();
    session = new AbortController();
    state = { is: 'closed' };
    if (box.matches(':popover-open')) box.hidePopover();
    box.replaceChildren();
  }

  function hide(_reason: HideReason): void {
    if (state.is === 'closed') return;
    memory.giveBack();
    memory.forget();
    close();
    if (host.isConnected) shell.settleAt(null);
  }

  function held(): boolean {
    if (state.is !== 'open') return false;
    const active = root.activeElement;
    if (state.pinned || active === null) return state.pinned;
    // A button that the mouse pressed has the focus too, but holds nothing.
    return state.request.openedBy === 'keyboard' || active.matches(':focus-visible');
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || state.is === 'closed') return;
    // A card that is not to be seen (still pending, or taken away by the page) leaves Esc to the page.
    if (state.is === 'open' && box.matches(':popover-open')) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    hide('escape');
  }

  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => {
    hide('off');
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
    announce: shell.say,
  };
}

function after(delay: number, signal: AbortSignal, act: () => void): void {
  const timer = setTimeout(act, delay);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
