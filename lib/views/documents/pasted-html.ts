/** The markup of a paste, where it tells more than its text: tables, whose rows and cells the plain text loses. */
export function pastedHtml(clipboard: Pick<DataTransfer, 'getData'> | null): string | null {
  const html = clipboard?.getData('text/html') ?? '';
  return /<table[\s>]/i.test(html) ? html : null;
}
