/**
 * Runs in an extension page, which opens popup.html in a window beside it. Both have the same origin, so that the popup
 * is watched from its first moment, with no driver in between.
 */
export interface PopupTimes {
  /** ms from the start of the popup's navigation: the search box has the focus. */
  readonly focused: number;
  /** ms from there: the first hits of two letters that were written then are drawn. What a bar is for. */
  readonly usable: number;
  readonly hits: number;
  /** ms: the first hit of a name that is written in full once there are hits. */
  readonly answered: number;
  /** ms: hits among the notes too. */
  readonly complete: number;
}

export interface PopupTask {
  readonly letters: string;
  readonly name: string;
  /** Found in notes only; null where there are none. */
  readonly inNotes: string | null;
  /** Whether to stay until what is searched has been kept. */
  readonly keeps: boolean;
}

/**
 * What the browser takes by itself: the same window on a page of the extension that is one small picture, without
 * scripts and styles. ms from the start of its navigation until its first frame.
 */
export async function openPicture(): Promise<number> {
  const path = '/icon/saksspor.svg';
  const opened = window.open(path, '_blank', 'popup,width=420,height=620');
  if (opened === null) throw new Error('the browser opened no window');
  const picture: Window & typeof globalThis = opened as Window & typeof globalThis;
  const patience = performance.now() + 60_000;
  const isThere = (): boolean =>
    picture.location.pathname === path && picture.document.readyState !== 'loading';
  while (!isThere()) {
    if (performance.now() > patience) throw new Error('the picture never opened');
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  }
  const drawn = await new Promise<number>((resolve) => {
    picture.requestAnimationFrame(() => {
      const { port1, port2 } = new picture.MessageChannel();
      port1.onmessage = () => resolve(picture.performance.now());
      port2.postMessage(null);
    });
  });
  picture.close();
  return drawn;
}

export async function openPopup({ letters, name, inNotes, keeps }: PopupTask): Promise<PopupTimes> {
  const opened = window.open('/popup.html', '_blank', 'popup,width=420,height=620');
  if (opened === null) throw new Error('the browser opened no window');
  const popup: Window & typeof globalThis = opened as Window & typeof globalThis;
  const isThere = (): boolean => popup.location.pathname === '/popup.html' && popup.document.body !== null;
  const patience = performance.now() + 170_000;
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  const inTime = (what: string): void => {
    if (performance.now() > patience) throw new Error(`the popup never ${what}`);
  };
  for (; !isThere(); await turn()) inTime('opened');
  const { document } = popup;
  /** When a change of the page makes it true. */
  const until = <Found>(what: string, find: () => Found | null): Promise<Found> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the popup never ${what}`)), 150_000);
      const observer = new popup.MutationObserver(look);
      function look(): void {
        const found = find();
        if (found === null) return;
        observer.disconnect();
        document.removeEventListener('focusin', look);
        clearTimeout(timer);
        resolve(found);
      }
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      document.addEventListener('focusin', look);
      look();
    });
  const drawn = (): Promise<number> =>
    new Promise((resolve) => {
      popup.requestAnimationFrame(() => {
        const { port1, port2 } = new popup.MessageChannel();
        port1.onmessage = () => resolve(popup.performance.now());
        port2.postMessage(null);
      });
    });
  const write = (field: HTMLInputElement, text: string): void => {
    field.value = text;
    field.dispatchEvent(new popup.InputEvent('input', { bubbles: true }));
  };
  const options = (): readonly Element[] => [...document.querySelectorAll('[role="option"]')];
  const field = await until('had its box', () => {
    const active = document.activeElement;
    return active?.getAttribute('role') === 'combobox' ? (active as HTMLInputElement) : null;
  });
  const focused = popup.performance.now();
  write(field, letters);
  const hits = await until('had hits', () => (options().length > 0 ? options().length : null));
  const usable = await drawn();
  const again = popup.performance.now();
  write(field, name);
  await until('found the name', () =>
    options()[0]?.querySelector('strong')?.textContent === name ? true : null,
  );
  const answered = (await drawn()) - again;
  let complete = usable;
  if (inNotes !== null) {
    write(field, inNotes);
    await until('found notes', () => document.querySelector('[data-kind="note"]'));
    complete = await drawn();
  }
  if (keeps) {
    const inDatabase = async (): Promise<unknown> => {
      const known = await indexedDB.databases();
      if (!known.some((one) => one.name === 'saksspor-search')) return null;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('saksspor-search');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const kept = await new Promise<unknown>((resolve) => {
        if (!database.objectStoreNames.contains('parts')) return resolve(undefined);
        const reading = database.transaction('parts').objectStore('parts').get('kept');
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => resolve(undefined);
      });
      database.close();
      return kept;
    };
    const isKept = async (): Promise<boolean> => {
      const { 'kept-search': small } = await chrome.storage.local.get('kept-search');
      const head = small ?? (await inDatabase());
      const { 'index-status': status } = await chrome.storage.local.get('index-status');
      const { generation } = Object(status) as { generation?: string };
      const stamp = String(Object(head).stamp);
      return generation !== undefined && stamp.includes(generation);
    };
    while (!(await isKept())) {
      inTime('kept its search');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  popup.close();
  return { focused, usable, hits, answered, complete };
}
