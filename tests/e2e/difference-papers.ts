/** Papers of our own invention: minutes of a matter of NUFA in August 2023 that comes back in March 2024, and the notice of that. */
import { plainPdf } from '../pdf/plain-pdf.ts';

const OLD_TEXT = [
  'Felles plan for kodeverk ble lagt fram. Planen skal gi felles begreper i kommuner',
  'og sykehus. Innføringen skal skje i to trinn fra høsten 2024. Kostnadene er ikke',
  'beregnet ennå.',
];

/** The same in other lines, with one sentence reworded and one added. */
const NEW_TEXT = [
  'Saken ble sist behandlet i sak 61/23. Felles plan for kodeverk ble lagt fram.',
  'Planen skal gi felles begreper i kommuner og sykehus. Innføringen skal skje i tre',
  'trinn fra våren 2025. Kostnadene er ikke beregnet ennå.',
];

export const AUGUST = {
  name: 'referat-august.pdf',
  bytes: plainPdf([
    [
      'Referat fra møte i NUFA',
      'Møte Fagutvalget (NUFA)',
      'Dato 30. – 31. august 2023',
      'Sted Teams',
      '',
      'Saksnr. Tittel på sak Sakstype',
      '61/23 Felles plan for kodeverk i helsetjenesten Drøfting',
      '62/23 Eventuelt',
    ],
    [
      'Saksnr. Onsdag 30. august 2023',
      '61/23 Felles plan for kodeverk i helsetjenesten',
      ...OLD_TEXT,
      'Forslag til vedtak:',
      'NUFA drøfter saken og ber om en plan for innføring.',
      '',
      'Vedtak:',
      'NUFA drøftet saken og ber om en plan for trinnvis innføring.',
      '',
      '62/23 Eventuelt',
      'Det kom ingen saker til eventuelt.',
    ],
  ]),
};

export const MARCH = {
  name: 'referat-mars.pdf',
  bytes: plainPdf([
    [
      'Referat fra møte i NUFA',
      'Møte Fagutvalget (NUFA)',
      'Dato 13. mars 2024',
      'Sted Teams',
      '',
      'Saksnr. Tittel på sak Sakstype',
      '58/24 Felles plan for kodeverk i helsetjenesten Anbefaling',
      '59/24 Eventuelt',
    ],
    ['Saksnr. Onsdag 13. mars 2024', '59/24 Eventuelt', 'Det kom ingen saker til eventuelt.'],
    [
      '58/24 Felles plan for kodeverk i helsetjenesten',
      ...NEW_TEXT,
      'Vedtak:',
      'NUFA anbefaler en plan for trinnvis innføring.',
    ],
  ]),
};

/** The matter in March as it was announced, in other words than the minutes have. */
export const MARCH_NOTICE = {
  name: 'innkalling-mars.pdf',
  bytes: plainPdf([
    [
      'Innkalling til møte i NUFA',
      'Møte Fagutvalget (NUFA)',
      'Dato 13. mars 2024',
      'Sted Teams',
      '',
      'Saksnr. Tittel på sak Sakstype',
      '58/24 Felles plan for kodeverk i helsetjenesten Anbefaling',
      '59/24 Eventuelt',
    ],
    [
      '58/24 Felles plan for kodeverk i helsetjenesten',
      'Planen legges fram for andre gang. Innføringen er forsinket fordi registrene må ryddes',
      'først. Kostnadene legges fram i møtet. Utvalget bes vurdere om planen er moden, og om',
      'kommunene har fått tid nok til å svare på høringen i vinter.',
      'Forslag til vedtak:',
      'NUFA anbefaler planen.',
      '',
      '59/24 Eventuelt',
    ],
  ]),
};
