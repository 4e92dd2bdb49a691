/** All that a hostile council page does: one of each way first, then the rest of each way. */
import { FIRST_KINDS } from './hostile-first-kinds.ts';
import { fetched, framed, type HostileKind, opened, patched } from './hostile-kind.ts';

export const HOSTILE_KINDS: readonly HostileKind[] = [
  ...FIRST_KINDS,
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
