/** One of each way in which a council page may be hostile, in the order in which a small run takes them. */
import { fetched, framed, type HostileKind, opened, patched } from './hostile-kind.ts';

export const FIRST_KINDS: readonly HostileKind[] = [
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
];
