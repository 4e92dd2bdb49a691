/**
 * Puts a view into an extension page and keeps it true: the page's language and title, settings and consent,
 * also when another page of ours changes them.
 */
import { type ComponentType, render } from 'preact';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { watchErased } from '../store/erased.ts';
import { readConsent, readSettings, watchConsent, watchSettings } from '../store/settings.ts';
import { chooseLanguage } from '../strings/language.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import { Failure } from './Failure.tsx';
import { createPageContext, PageContextProvider, type Surface } from './page-context.ts';

export interface PageOptions {
  readonly surface: Surface;
  readonly view: ComponentType;
  /** What the page is called before the product's name; empty for the product's name alone. */
  readonly title: (strings: PageStrings) => string;
}

/** Settings that cannot be read are the default ones: a page must open in a damaged profile too. */
export async function mountPage({ surface, view: View, title }: PageOptions): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  let [settings, consent] = await Promise.all([
    readSettings().catch(() => DEFAULT_SETTINGS),
    readConsent().catch(() => null),
  ]);

  const draw = (): void => {
    const language = chooseLanguage(settings.language, navigator.languages);
    const page = createPageContext(surface, language, settings, consent);
    const name = title(page.strings);
    document.documentElement.lang = language;
    document.title = name === '' ? 'Saksspor' : `${name} – Saksspor`;
    render(
      <PageContextProvider value={page}>
        <Failure>
          <View />
        </Failure>
      </PageContextProvider>,
      root,
    );
  };

  draw();
  // The page lives as long as its document; nothing ever stops it earlier.
  const { signal } = new AbortController();
  watchSettings((next) => {
    settings = next;
    draw();
  }, signal);
  watchConsent((next) => {
    consent = next;
    draw();
  }, signal);
  // Without consent the page comes back with the way to the welcome page, and holds nothing of what was there.
  watchErased(() => location.reload(), signal);
}
