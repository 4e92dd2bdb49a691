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
export const patched = (path: string): HostileKind => ({
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
export const framed = (path: string): HostileKind => ({
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

export const opened = (path: string): HostileKind => ({
  name: `window.open of ${path}`,
  attack: `
    const other = window.open(OURS + ${JSON.stringify(path)}, '_blank', 'popup');
    await rest(300);
    try { see(other?.document?.documentElement?.outerHTML); see(other?.location?.href); see(other?.opener); } catch (error) { see(String(error)); }
    other?.postMessage({ saksspor: 'prepare', question: { rebuild: true } }, '*');
    other?.close();`,
});

export const fetched = (path: string): HostileKind => ({
  name: `fetch of ${path}`,
  attack: `
    try { see(await (await fetch(OURS + ${JSON.stringify(path)})).text()); } catch (error) { see(String(error)); }
    const image = new Image();
    image.src = OURS + ${JSON.stringify(path)};
    await new Promise((done) => { image.onload = () => { see('loaded ' + image.width); done(); }; image.onerror = done; setTimeout(done, 300); });`,
});
