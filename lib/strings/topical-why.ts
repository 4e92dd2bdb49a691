/**
 * Why two cases are on one topic, in the reader's language. lib/links says it in bokmål, part by part; what is not
 * known here stays as it is.
 */
import type { Language } from '../model/settings.ts';

type Translated = Exclude<Language, 'nb'>;

const PARTS: readonly Readonly<Record<Language, string>>[] = [
  { nb: 'samme tittel', nn: 'same tittel', en: 'same title' },
  { nb: 'begge: ', nn: 'begge: ', en: 'both: ' },
  { nb: 'felles ord i papirene: ', nn: 'felles ord i papira: ', en: 'words of both papers: ' },
  { nb: 'felles ord: ', nn: 'felles ord: ', en: 'words of both titles: ' },
  { nb: 'samme fagfelt: ', nn: 'same fagfelt: ', en: 'same field: ' },
  { nb: 'nevnt i saken: ', nn: 'nemnt i saka: ', en: 'named in the case: ' },
  { nb: 'papiret nevner: ', nn: 'papiret nemner: ', en: 'the paper names: ' },
  {
    nb: 'henger sammen med de samme sakene',
    nn: 'heng saman med dei same sakene',
    en: 'linked to the same cases',
  },
  { nb: 'Bekreftet av deg', nn: 'Stadfesta av deg', en: 'Confirmed by you' },
  { nb: 'liknende titler', nn: 'liknande titlar', en: 'similar titles' },
];

const BELONGS: Readonly<Record<Translated, string>> = { nn: ' høyrer saman med ', en: ' belongs with ' };

export function topicalWhy(why: string, language: Language): string {
  if (language === 'nb') return why;
  return why
    .split('; ')
    .map((part) => partIn(part, language))
    .join('; ');
}

function partIn(part: string, language: Translated): string {
  const known = PARTS.find(({ nb }) => part.startsWith(nb));
  if (known !== undefined) return known[language] + part.slice(known.nb.length);
  return part.replace(' hører sammen med ', BELONGS[language]);
}
