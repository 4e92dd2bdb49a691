/** A council page as a React site makes it: rendered on the server, hydrated in the browser, then updated. */
import { createElement as h, useEffect, useState } from 'react';

interface Case {
  readonly number: string;
  readonly title: string;
}

const CASES: readonly Case[] = [
  { number: '24/25', title: 'Godkjenning av innkalling' },
  { number: '26/25', title: 'Helsedata og HDAB' },
];

export function App() {
  const [cases, setCases] = useState(CASES);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 50);
    return () => clearInterval(timer);
  }, []);
  return h(
    'main',
    null,
    h('h1', null, 'Fagutvalget (NUFA)'),
    h('p', { id: 'clock' }, 'Oppdatert for ', seconds, ' ticks siden, sak ', 30 + (seconds % 3), '/25.'),
    h(
      'ul',
      null,
      cases.map(({ number, title }, index) => h('li', { key: index }, 'Sak ', number, ': ', title)),
    ),
    h(
      'button',
      {
        type: 'button',
        onClick: () =>
          setCases([
            { number: '27/25', title: 'Veikart for FHIR' },
            { number: '28/25', title: 'Foreldres tilgang' },
            { number: '29/25', title: 'Eventuelt' },
          ]),
      },
      'Neste',
    ),
  );
}

/** The whole document, for sites that hydrate from the root. */
export function Page() {
  return h(
    'html',
    { lang: 'nb' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Hydrert')),
    h('body', null, h(App)),
  );
}
