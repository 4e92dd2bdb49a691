/** Address bar and context menu of a browser, as far as the background uses them. */
type Listener = (...values: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  emit(...values: unknown[]): void {
    for (const listener of this.listeners) listener(...(values as never[]));
  }
}

interface Item {
  readonly id: string;
}

function newMenus() {
  const contextMenus = {
    items: [] as Item[],
    /** How often an item was made that stood already: a browser reports that as an error. */
    twice: 0,
    onClicked: new FakeEvent(),
    removeAll: async (): Promise<void> => {
      contextMenus.items = [];
    },
    create: (item: Item): void => {
      if (contextMenus.items.some(({ id }) => id === item.id)) contextMenus.twice += 1;
      else contextMenus.items.push(item);
    },
  };
  const omnibox = {
    /** The first line. */
    first: '',
    setDefaultSuggestion: ({ description }: { description: string }): void => {
      omnibox.first = description;
    },
    onInputStarted: new FakeEvent(),
    onInputChanged: new FakeEvent(),
    onInputEntered: new FakeEvent(),
  };
  return {
    contextMenus,
    omnibox,
    i18n: { getMessage: (name: string): string => name },
    runtime: {
      getURL: (path: string) => `chrome-extension://abcdefghijklmnop${path}`,
      getContexts: async (): Promise<unknown[]> => [],
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent(),
    },
    reset: (): void => void Object.assign(fakeMenus, newMenus()),
  };
}

export const fakeMenus: ReturnType<typeof newMenus> = newMenus();
