/**
 * What hostile council pages do to read notes, one kind each: source as such a page would have it, so it is text here.
 *
 * Within it: `see(value)` keeps whatever the page could read; `OURS` is the address of the extension's root, which a
 * page may have learned; `host()` is our element in the page; `WORD` stands in the page's own text, for oracles that
 * must work on something.
 */
export interface HostileKind {
  readonly name: string;
  /** Runs in the head, before anything of ours. */
  readonly before?: string;
  /** Runs while a card is open and a note is open elsewhere. May be asynchronous. */
  readonly attack?: string;
  /** It would disturb others in one page. */
  readonly alone?: boolean;
}

/** Replaces a built-in by one that shows its arguments and results to the page. */
const patched = (path: string): HostileKind => ({
  name: `${path} is the page's own`,
  before: `{
    const parts = ${JSON.stringify(path)}.split('.');
    const name = parts.pop();
    const holder = parts.reduce((from, part) => from[part], window);
    const real = holder[name];
    holder[name] = function (...args) {
      if (!quiet) for (const arg of args) see(arg);
      const result = new.target === undefined ? Reflect.apply(real, this, args) : Reflect.construct(real, args, new.target === holder[name] ? real : new.target);
      if (!quiet) see(result);
      return result;
    };
    holder[name].prototype = real.prototype;
    for (const key of Reflect.ownKeys(real)) if (!(key in holder[name])) holder[name][key] = real[key].bind ? real[key].bind(real) : real[key];
  }`,
});

/** Opens something of the extension's in the page, and looks into it. */
const framed = (path: string): HostileKind => ({
  name: `${path.split('#')[0]} in a frame${path.includes('#') ? `, at ${path.split('#')[1]}` : ''}`,
  attack: `
    const frame = document.createElement('iframe');
    frame.src = OURS + ${JSON.stringify(path)};
    frame.dataset.ours = 'yes';
    document.body.append(frame);
    await rest(400);
    try { see(frame.contentDocument?.documentElement?.outerHTML); } catch (error) { see(String(error)); }
    try { see(frame.contentWindow.length); see(frame.contentWindow.location.href); } catch (error) { see(String(error)); }
    frame.contentWindow?.postMessage({ saksspor: 'notes', question: null }, '*');
    await rest(50);
    frame.remove();`,
});

const opened = (path: string): HostileKind => ({
  name: `window.open of ${path}`,
  attack: `
    const other = window.open(OURS + ${JSON.stringify(path)}, '_blank', 'popup');
    await rest(300);
    try { see(other?.document?.documentElement?.outerHTML); see(other?.location?.href); see(other?.opener); } catch (error) { see(String(error)); }
    other?.postMessage({ saksspor: 'prepare', question: { rebuild: true } }, '*');
    other?.close();`,
});

const fetched = (path: string): HostileKind => ({
  name: `fetch of ${path}`,
  attack: `
    try { see(await (await fetch(OURS + ${JSON.stringify(path)})).text()); } catch (error) { see(String(error)); }
    const image = new Image();
    image.src = OURS + ${JSON.stringify(path)};
    await new Promise((done) => { image.onload = () => { see('loaded ' + image.width); done(); }; image.onerror = done; setTimeout(done, 300); });`,
});

/** In the order in which a small run takes them: one of each way first. */
export const HOSTILE_KINDS: readonly HostileKind[] = [
  {
    name: 'window.find as an oracle over all that is drawn',
    attack: `
      see('control ' + window.find(WORD, false, false, true));
      for (const guess of ['Notat', 'Lagret', 'qz', 'Spør qz']) {
        getSelection().removeAllRanges();
        if (window.find(guess, false, false, true, false, true)) see(getSelection().toString() + ' by find');
      }`,
  },
  {
    name: 'the selection of everything',
    attack: `
      getSelection().selectAllChildren(document.documentElement);
      see(getSelection().toString());
      document.execCommand('selectAll');
      see(getSelection().toString());
      getSelection().removeAllRanges();`,
  },
  {
    name: 'a logger of every key and input, capturing',
    before: `
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionend', 'paste', 'copy', 'cut', 'change'])
        window.addEventListener(type, (event) => see([type, event.key, event.data, event.target?.value, event.clipboardData?.getData('text')]), true);`,
  },
  {
    ...patched('Element.prototype.attachShadow'),
    name: 'attachShadow is the page’s own, and keeps each root',
  },
  {
    name: 'our element is a custom element of the page',
    before: `
      customElements.define('saksspor-card', class extends HTMLElement {
        constructor() { super(); see(this.shadowRoot?.innerHTML); }
        connectedCallback() {
          see(this.shadowRoot?.innerHTML);
          try { see(this.attachInternals().shadowRoot?.innerHTML); } catch (error) { see(String(error)); }
        }
      });`,
    attack: `customElements.upgrade(host()); see(host().shadowRoot?.innerHTML);`,
  },
  {
    name: 'a watcher of every mutation',
    before: `new MutationObserver((records) => {
      if (quiet) return;
      for (const { target, addedNodes, oldValue, attributeName } of records) see([target.nodeName, attributeName, oldValue, [...addedNodes].map((node) => node.outerHTML ?? node.data)]);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true, characterDataOldValue: true });`,
  },
  {
    name: 'the registry of highlights, with every range',
    attack: `for (const [name, ranges] of CSS.highlights) {
      see(name);
      for (const painted of ranges) {
        const range = document.createRange();
        try { range.setStart(painted.startContainer, painted.startOffset); range.setEnd(painted.endContainer, painted.endOffset); } catch { continue; }
        see(String(range));
        see(Object.entries(painted));
      }
    }`,
  },
  {
    name: 'an imitation of our card, laid over it',
    attack: `
      const copy = document.createElement('saksspor-card');
      const root = copy.attachShadow({ mode: 'open' });
      root.innerHTML = '<div role="dialog" popover="manual"><textarea autofocus>Notat for NUFA 26/25</textarea><button>Åpne sak og notater</button></div>';
      document.documentElement.append(copy);
      root.firstElementChild.showPopover();
      root.querySelector('textarea').focus();
      await rest(200);
      see(root.innerHTML); see(root.querySelector('textarea').value);
      copy.remove();`,
  },
  {
    name: 'a cleared registry, over and over',
    alone: true,
    before: `setInterval(() => CSS.highlights.clear(), 20);`,
  },
  {
    name: 'mutation without end',
    alone: true,
    before: `addEventListener('DOMContentLoaded', () => {
      const bin = document.body.appendChild(document.createElement('p'));
      setInterval(() => { for (let at = 0; at < 20; at += 1) bin.textContent = 'sak 26/25 ' + Math.random(); }, 4);
    });`,
  },
  framed('workspace.html#/notes'),
  {
    name: 'runtime messages from the page',
    attack: `
      const api = window.chrome?.runtime ?? window.browser?.runtime;
      see(Object.keys(window.chrome ?? {}));
      const id = OURS.split('/')[2];
      for (const message of [{ saksspor: 'notes', question: null }, { saksspor: 'card', question: { kind: 'term', entry: 'HDAB' } }]) {
        try { see(await Promise.race([new Promise((done) => api.sendMessage(id, message, done)), rest(150)])); } catch (error) { see(String(error)); }
        try { api.connect(id).onMessage.addListener(see); } catch (error) { see(String(error)); }
      }`,
  },
  {
    name: 'postMessage to itself, guessing at names of ours',
    before: `addEventListener('message', (event) => see(event.data));`,
    attack: `
      for (const saksspor of ['notes', 'note', 'case-notes', 'note-counts', 'storage-changed', 'report', 'document', 'open', 'prepare', 'unlock', 'export'])
        for (const data of [{ saksspor, question: null }, { type: saksspor }, JSON.stringify({ saksspor })]) window.postMessage(data, '*');
      await rest(100);`,
  },
  {
    name: 'the names of our databases and channels, in the page’s own origin',
    before: `for (const name of ['saksspor-notes', 'saksspor-erased', 'saksspor-changes', 'saksspor', 'notes']) new BroadcastChannel(name).onmessage = (event) => see(event.data);`,
    attack: `
      see(JSON.stringify(await indexedDB.databases()));
      for (const name of ['saksspor-notes', 'saksspor-index', 'saksspor-notes-2']) {
        const opened = await new Promise((done) => { const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); asked.onerror = () => done(null); });
        see([...(opened?.objectStoreNames ?? [])]);
        opened?.close();
        indexedDB.deleteDatabase(name);
      }
      for (const name of ['saksspor-notes', 'saksspor-erased']) { const channel = new BroadcastChannel(name); channel.postMessage('gone'); channel.close(); }
      see(JSON.stringify({ ...localStorage })); see(JSON.stringify({ ...sessionStorage })); see(document.cookie);
      await rest(100);`,
  },
  {
    name: 'forged clicks, keys and pointers on our element',
    attack: `
      const ours = host();
      for (const type of ['click', 'dblclick', 'mousedown', 'mouseup', 'auxclick', 'contextmenu']) ours.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, button: 0, detail: 1 }));
      for (const type of ['pointerdown', 'pointerup', 'pointermove', 'pointerover']) ours.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' }));
      for (const key of ['Tab', 'Enter', ' ']) for (const type of ['keydown', 'keyup']) ours.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, altKey: key === 'S' }));
      ours.click(); ours.focus();
      see(document.activeElement?.outerHTML);`,
  },
  {
    name: 'the clipboard, and a paste and a drop of its own',
    attack: `
      document.execCommand('copy');
      try { see(await Promise.race([navigator.clipboard.readText(), rest(200)])); } catch (error) { see(String(error)); }
      const data = new DataTransfer();
      data.setData('text/plain', 'lim inn');
      for (const target of [document, host()]) {
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }));
        target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true }));
      }
      see(data.getData('text/plain'));`,
  },
  opened('workspace.html#/notes'),
  fetched('workspace.html'),
  {
    name: 'what the browser measured: entries, resources, layout shifts',
    attack: `see(JSON.stringify(performance.getEntries())); see(JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name)));
      see(JSON.stringify(performance.memory ?? {}));`,
  },
  {
    name: 'another extension reads our closed root, and asks ours',
    // The other extension works in every page; here its findings are asked for.
    attack: `window.postMessage({ other: 'look' }, '*'); await rest(300);`,
    before: `addEventListener('message', ({ data }) => { if (data?.found !== undefined) see(data.found); });`,
  },
  // From here on: the rest of each way.
  patched('Element.prototype.append'),
  patched('Node.prototype.appendChild'),
  patched('Node.prototype.insertBefore'),
  patched('EventTarget.prototype.addEventListener'),
  patched('EventTarget.prototype.dispatchEvent'),
  patched('JSON.stringify'),
  patched('JSON.parse'),
  patched('Array.prototype.push'),
  patched('Array.prototype.join'),
  patched('Map.prototype.set'),
  patched('String.prototype.includes'),
  patched('RegExp.prototype.exec'),
  patched('Promise.prototype.then'),
  patched('Object.assign'),
  patched('Object.defineProperty'),
  patched('structuredClone'),
  patched('queueMicrotask'),
  patched('requestAnimationFrame'),
  patched('HTMLElement.prototype.showPopover'),
  patched('CSSStyleSheet.prototype.replaceSync'),
  patched('Document.prototype.createElement'),
  patched('Document.prototype.adoptNode'),
  patched('Document.prototype.caretPositionFromPoint'),
  patched('Element.prototype.setAttribute'),
  patched('HighlightRegistry.prototype.set'),
  patched('StaticRange'),
  patched('MutationObserver'),
  patched('fetch'),
  {
    name: 'setters of text and classes are the page’s own',
    before: `for (const [holder, name] of [[Node.prototype, 'textContent'], [Element.prototype, 'innerHTML'], [Element.prototype, 'className'], [CharacterData.prototype, 'data'], [HTMLElement.prototype, 'innerText']]) {
      const real = Object.getOwnPropertyDescriptor(holder, name);
      Object.defineProperty(holder, name, { ...real, set(value) { see(value); real.set.call(this, value); } });
    }`,
  },
  {
    name: 'Object.prototype answers for every missing name',
    alone: true,
    before: `for (const name of ['saksspor', 'question', 'answer', 'newValue', 'note', 'notes', 'consent', 'then'])
      Object.defineProperty(Object.prototype, name, { configurable: true, set(value) { see(value); }, get() { return undefined; } });`,
  },
  {
    name: 'elements named as globals of ours',
    before: `addEventListener('DOMContentLoaded', () => {
      for (const name of ['browser', 'chrome', 'wxt', 'saksspor', 'title', 'cookie', 'body', 'documentElement', 'implementation', 'adoptNode']) {
        const form = document.createElement('form');
        form.id = name; form.name = name;
        form.innerHTML = '<input name="attributes"><input name="parentElement"><a id="' + name + '2" href="https://www.ehelse.no/">x</a>';
        document.body.append(form);
      }
    });`,
    attack: `see(String(window.browser)); see(String(window.saksspor));`,
  },
  {
    name: 'a service worker of the page',
    attack: `try { const made = await Promise.race([navigator.serviceWorker.register('/angrep.js'), rest(300)]); see(String(made)); see(JSON.stringify((await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope))); } catch (error) { see(String(error)); }`,
  },
  {
    name: 'history: pushed, replaced, and a hash of ours',
    attack: `
      const here = location.href;
      for (const hash of ['#/notes', '#/recovery', '#/notes/trash']) { history.pushState({ hash }, '', hash); see(location.href); }
      history.replaceState(null, '', here);
      await rest(100);`,
  },
  {
    name: 'print',
    attack: `addEventListener('beforeprint', () => see(document.documentElement.outerHTML)); dispatchEvent(new Event('beforeprint')); see(matchMedia('print').matches);`,
  },
  {
    name: 'focus, hover and hit tests around the card',
    attack: `
      for (let x = 0; x < innerWidth; x += 40) for (let y = 0; y < innerHeight; y += 40) {
        const found = document.elementsFromPoint(x, y).find((one) => one === host());
        if (found !== undefined) { see([x, y, found.outerHTML, JSON.stringify(getComputedStyle(found).content)]); break; }
      }
      see(host()?.matches(':hover, :focus-within'));
      see(document.caretPositionFromPoint?.(100, 100)?.offsetNode?.data);`,
  },
  {
    name: 'the accessibility of our element',
    attack: `see(JSON.stringify([...(host()?.attributes ?? [])].map(({ name, value }) => [name, value])));
      see(host()?.ariaLabel); see(String(await host()?.computedName)); see(host()?.innerText); see(host()?.textContent); see(host()?.getHTML?.({ serializableShadowRoots: true }));`,
  },
  framed('popup.html'),
  framed('sidepanel.html'),
  framed('options.html'),
  framed('workspace.html#/case/NUFA-26-2025'),
  opened('popup.html'),
  opened('options.html'),
  opened('workspace.html#/notes/trash'),
  fetched('manifest.json'),
  fetched('background.js'),
  {
    name: 'a link, a form, an object and a prefetch to our pages',
    attack: `
      const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: OURS + 'options.html', target: 'annen', textContent: 'x' }));
      link.click();
      const form = document.body.appendChild(Object.assign(document.createElement('form'), { action: OURS + 'workspace.html', method: 'post', target: 'annen' }));
      form.submit();
      const object = document.body.appendChild(Object.assign(document.createElement('object'), { data: OURS + 'workspace.html#/notes' }));
      document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: OURS + 'workspace.html' }));
      await rest(300);
      try { see(object.contentDocument?.documentElement?.outerHTML); } catch (error) { see(String(error)); }
      link.remove(); form.remove(); object.remove();`,
  },
  {
    name: 'a frame of the page’s own on a council address, asking on its behalf',
    attack: `
      const frame = document.createElement('iframe');
      frame.src = location.href.split('#')[0] + '?ramme';
      frame.width = 600; frame.height = 400;
      document.body.append(frame);
      await new Promise((done) => { frame.onload = done; setTimeout(done, 1000); });
      await rest(300);
      try { see(frame.contentDocument?.documentElement?.outerHTML); see(String(frame.contentWindow.chrome?.runtime?.id)); see(frame.contentWindow.CSS.highlights.size); } catch (error) { see(String(error)); }
      frame.remove();`,
  },
  {
    name: 'the document opened and written anew',
    alone: true,
    attack: `const html = document.documentElement.outerHTML; document.open(); document.write(html); document.close(); await rest(700); see(document.documentElement.outerHTML);`,
  },
  {
    name: 'our element moved, copied and emptied',
    attack: `
      const ours = host();
      see(ours.cloneNode(true).shadowRoot?.innerHTML);
      document.body.append(ours);
      see(document.importNode(ours, true).outerHTML);
      ours.replaceChildren(document.createElement('slot'));
      see(new XMLSerializer().serializeToString(ours));
      await rest(100);`,
  },
  {
    name: 'styles that measure our element',
    attack: `
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = 'saksspor-card { font-size: 99px !important; background: url(/spor?kort) } saksspor-card:has(textarea) { background: url(/spor?felt) } saksspor-card::part(note) { background: url(/spor?notat) } ::highlight(saksspor-case) { color: red }';
      await rest(200);
      see(JSON.stringify(host()?.getBoundingClientRect())); see(getComputedStyle(host()).cssText);
      style.remove();`,
  },
  {
    name: 'storage, focus and visibility events',
    before: `for (const type of ['storage', 'visibilitychange', 'focus', 'blur', 'pageshow', 'pagehide', 'freeze', 'resume', 'focusin', 'focusout', 'selectionchange', 'beforetoggle', 'toggle'])
      addEventListener(type, (event) => { if (!quiet) see([type, event.key, event.newValue, event.target?.outerHTML?.slice?.(0, 500), event.relatedTarget?.outerHTML?.slice?.(0, 500)]); }, true);`,
  },
  {
    name: 'workers and shared memory of the page',
    attack: `
      const worker = new Worker(URL.createObjectURL(new Blob(['postMessage([typeof chrome, typeof browser, typeof indexedDB].join())'])));
      see(await Promise.race([new Promise((done) => { worker.onmessage = ({ data }) => done(data); }), rest(300)]));
      worker.terminate();`,
  },
  {
    name: 'an error’s stack, and every error of the page',
    before: `addEventListener('error', (event) => see([event.message, event.filename, event.error?.stack]), true);
      addEventListener('unhandledrejection', (event) => see(String(event.reason?.stack ?? event.reason)));
      Error.prepareStackTrace = (error, frames) => { see(String(error)); return String(frames); };`,
    attack: `try { null.x; } catch (error) { see(error.stack); }`,
  },
  {
    name: 'the console is the page’s own',
    before: `for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table']) { console[name] = (...args) => see(args); }`,
  },
  {
    name: 'global getters on every name of the window',
    attack: `for (const name of Object.getOwnPropertyNames(window)) { try { const value = window[name]; if (typeof value === 'string') see([name, value]); } catch {} }
      see(Object.keys(window).filter((name) => /saks|note|wxt/i.test(name)));`,
  },
  {
    name: 'events of ours forged at document and window',
    attack: `for (const name of ['wxt:locationchange', 'saksspor', 'saksspor:note', 'council', 'wxt:content-script-started', 'hashchange', 'popstate'])
      for (const target of [document, window]) target.dispatchEvent(new CustomEvent(name, { detail: { note: 'x' } }));
      await rest(100);`,
  },
  {
    name: 'a modal of the page, in which the card must stand',
    attack: `
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.textContent = 'sak 27/25';
      dialog.showModal();
      await rest(100);
      see(dialog.outerHTML);
      dialog.remove();`,
  },
];
