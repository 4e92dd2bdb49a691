/** A small stand-in for the extension API: storage areas, events, and nothing that the tests do not use. */

type Listener = (...values: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  emit(...values: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...(values as never[])));
  }
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

class FakeArea {
  values: Record<string, unknown> = {};
  readonly #changed: (changes: Changes) => void;
  constructor(changed: (changes: Changes) => void) {
    this.#changed = changed;
  }
  async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? Object.keys(this.values) : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => key in this.values).map((key) => [key, this.values[key]])),
    );
  }
  async set(items: Record<string, unknown>): Promise<void> {
    const changes = Object.fromEntries(
      Object.entries(items).map(([key, newValue]) => [key, { oldValue: this.values[key], newValue }]),
    );
    Object.assign(this.values, structuredClone(items));
    this.#changed(changes);
  }
  async getKeys(): Promise<string[]> {
    return Object.keys(this.values);
  }
  async remove(keys: string | readonly string[]): Promise<void> {
    for (const key of [keys].flat()) {
      const oldValue = this.values[key];
      delete this.values[key];
      this.#changed({ [key]: { oldValue } });
    }
  }
}

export const EXTENSION_ID = 'abcdefghijklmnop';
export const HOME = `chrome-extension://${EXTENSION_ID}/`;

export function fakeExtension() {
  const onChanged = new FakeEvent();
  const area = (name: string) => new FakeArea((changes) => void onChanged.emit(changes, name));
  const sent: unknown[] = [];
  return {
    runtime: {
      id: EXTENSION_ID as string | undefined,
      getURL: (path: string) => HOME + path.replace(/^\//, ''),
      onMessage: new FakeEvent(),
      /** Replaced by a test that wants an answer. */
      sendMessage: async (message: unknown): Promise<unknown> => {
        sent.push(message);
        return undefined;
      },
      getContexts: async (): Promise<unknown[]> => [],
    },
    storage: { local: area('local'), session: area('session'), onChanged },
    tabs: {
      query: async (): Promise<unknown[]> => [{ id: 7 }],
      sendMessage: async (): Promise<unknown> => undefined,
      create: async (): Promise<unknown> => ({}),
      update: async (): Promise<unknown> => ({}),
      onActivated: new FakeEvent(),
      onUpdated: new FakeEvent(),
    },
    windows: { update: async (): Promise<unknown> => ({}) },
    sidePanel: { open: async (): Promise<void> => undefined },
    sidebarAction: undefined as undefined | { open(): Promise<void> },
    permissions: {
      granted: new Set<string>(),
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
      contains: async ({ origins }: { origins: string[] }): Promise<boolean> =>
        origins.every((origin) => fake.permissions.granted.has(origin)),
      request: async ({ origins }: { origins: string[] }): Promise<boolean> => {
        for (const origin of origins) fake.permissions.granted.add(origin);
        return true;
      },
    },
    sent,
  };
}

/** The one that `wxt/browser` is mocked with; put back to new by `resetExtension`. */
export const fake: ReturnType<typeof fakeExtension> = fakeExtension();

export function resetExtension(): void {
  Object.assign(fake, fakeExtension());
}
