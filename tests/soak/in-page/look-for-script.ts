/** Runs in the page: what a payload would leave behind. */
export function lookForScript(ran: string, home: string): string[] {
  const found: string[] = [];
  if (ran in globalThis) found.push('a payload ran');
  const foreign =
    'iframe, object, embed, base, math, video, audio, template, noscript ~ *, img[src="x"], meta[http-equiv], form[action], svg script';
  for (const element of document.querySelectorAll(foreign))
    found.push(`made ${element.outerHTML.slice(0, 200)}`);
  for (const { attributes, outerHTML } of document.querySelectorAll('body *')) {
    if ([...attributes].some(({ name }) => name.startsWith('on')))
      found.push(`listens ${outerHTML.slice(0, 200)}`);
  }
  for (const { src, outerHTML } of document.querySelectorAll('script')) {
    if (!src.startsWith(home)) found.push(`made ${outerHTML.slice(0, 200)}`);
  }
  // Also those of drawings.
  for (const link of document.querySelectorAll('a[href]')) {
    const { protocol, href } = new URL(link.getAttribute('href') ?? '', location.href);
    if (!['https:', 'http:', 'mailto:', new URL(home).protocol].includes(protocol))
      found.push(`links to ${href}`);
  }
  return found;
}
