/** The council of each number by the order of DOMAIN.md §2.4, and ambiguity where evidence is missing or conflicts. */
import { describe, expect, test } from 'vitest';
import { markedHeadings, readingsIn } from './case-fixtures.ts';

const EARLIER = 'Vedtak fra tidligere behandlinger i rådsmodellen';
const NUFA_HEAD = 'Møte i NUFA \nMøte Fagutvalget (NUFA) \nDato 25. oktober 2023 \nSted Oslo\n\n';
const NUIT_HEAD = 'Møte i NUIT\t\t\nMøte\t2/2023\t\nDato\t25. mai 2023\t\nSted\tOslo\n\n';
const NUFA_PAGE = 'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa-fagutvalet';
const OVERVIEW = 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse';

type Rows = readonly (readonly [text: string, expected: readonly string[]])[];

describe('1: beside the number', () => {
  const rows: Rows = [
    ['NUIT 8/23', ['8/23 NUIT beside-number']],
    ['NUFA 14/23', ['14/23 NUFA beside-number']],
    ['NUFA, sak 14/23', ['14/23 NUFA beside-number']],
    ['NUFA (sak 14/23)', ['14/23 NUFA beside-number']],
    ['NUFA sak 14/23', ['14/23 NUFA beside-number']],
    ['NUFA-sak 14/23', ['14/23 NUFA beside-number']],
    ['NUFAs sak 14/23', ['14/23 NUFA beside-number']],
    ['Fagutvalget (NUFA), sak 14/23', ['14/23 NUFA beside-number']],
    ['Fagutvalet sak 14/23', ['14/23 NUFA beside-number']],
    ['Prioriteringsutvalget sak 14/23', ['14/23 NUIT beside-number']],
    ['Nasjonalt e-helseråd 3/23', ['3/23 NEHR beside-number']],
    ['Nasjonalt e-helsestyre 3/20', ['3/20 NEHR beside-number']],
    ['Nasjonalt e-\nhelseråd 3/23', ['3/23 NEHR beside-number']],
    ['i e-helserådet, sak 3/23', ['3/23 NEHR beside-number']],
    ['NEHS 18/21', ['18/21 NEHR beside-number']],
    ['NEHR 35/22', ['35/22 NEHR beside-number']],
    ['NEHS/NEHR 35/22', ['35/22 NEHR beside-number']],
    ['15/23 NUFA', ['15/23 NUFA beside-number']],
    ['15/23 (NUFA)', ['15/23 NUFA beside-number']],
    ['30/22 - NUFA', ['30/22 NUFA beside-number']],
    ['30/22 – NUFA\tFagdag', ['30/22 NUFA beside-number']],
    ['sak 15/23 i NUIT', ['15/23 NUIT beside-number']],
    ['<b>NUIT</b> 8/23', ['8/23 NUIT beside-number']],
    ['<b>NUIT 8/23 (17.2.23)</b>', ['8/23 NUIT beside-number']],
    ['NUFA\u00a014/23', ['14/23 NUFA beside-number']],
    ['NUFA\t14/23\tPortaler', ['14/23 NUFA beside-number']],
    ['14/23\tPortaler\tNUFA', ['14/23 NUFA beside-number']],
    [
      'Sak\tNUFA\tNUIT\nInnrapportering\t26/23\t24/23',
      ['26/23 NUFA beside-number', '24/23 NUIT beside-number'],
    ],
    [
      'NUFA 8/23, 9/23 og 10/23',
      ['8/23 NUFA beside-number', '9/23 NUFA beside-number', '10/23 NUFA beside-number'],
    ],
    ['sakene 8 og 9/23 (NUFA)', ['8 NUFA beside-number', '9/23 NUFA beside-number']],
    ['NUFA 8/23 og NUIT 9/23', ['8/23 NUFA beside-number', '9/23 NUIT beside-number']],
    ['NUFA 8/23, NUIT 9/23', ['8/23 NUFA beside-number', '9/23 NUIT beside-number']],
    ['behandlet i NUFA 26. april 2023 (sak 18/23)', ['18/23 NUFA beside-number']],
    ['i NUIT i mai 2022 (sak 19/22)', ['19/22 NUIT beside-number']],
    ['NUFA-møtet 26. april, sak 18/23', ['18/23 NUFA beside-number']],
    ['NEHS sak 36/21 og NUIT sak 36/21', ['36/21 NEHR beside-number', '36/21 NUIT beside-number']],
    ['sak 36/21 (NUIT) og sak 36/21 (NEHS)', ['36/21 NUIT beside-number', '36/21 NEHR beside-number']],
    ['NUFA og NUIT 36/21', ['36/21 NUFA|NUIT']],
    ['NUIT/NEHS 36/21', ['36/21 NUIT|NEHR']],
  ];
  test.each(rows)('%j', (text, expected) => {
    expect(readingsIn(text)).toEqual(expected);
    // What the document says does not change what stands beside the number.
    expect(readingsIn(`${NUIT_HEAD}${text}`)).toEqual(expected);
    expect(readingsIn(`${NUFA_HEAD}${EARLIER}\n\n${text}`)).toEqual(expected);
  });

  test('a name that belongs to the sentence before is not beside', () => {
    expect(readingsIn(`${NUIT_HEAD}Saken løftes til NUFA. \n\n28/23 Ny sak`)).toEqual([
      '28/23 NUIT document-head',
    ]);
    expect(readingsIn(`${NUIT_HEAD}godkjenning av referatet fra NUFA\n28/23 Ny sak`)).toEqual([
      '28/23 NUIT document-head',
    ]);
  });

  test('a title that starts with a council may be just a title', () => {
    expect(readingsIn(`${NUIT_HEAD}12/23 NUFA – nytt mandat`)).toEqual(['12/23 NUFA|NUIT']);
    expect(readingsIn(`${NUIT_HEAD}12/23\tNUFA – nytt mandat\tDrøfting`)).toEqual([
      '12/23 NUIT document-head',
    ]);
    expect(readingsIn(`${NUIT_HEAD}12/23 – NUFA: nytt mandat`)).toEqual(['12/23 NUFA|NUIT']);
    expect(readingsIn(`${NUIT_HEAD}12/23 NUFA, nytt mandat`)).toEqual(['12/23 NUFA|NUIT']);
    expect(readingsIn(`${NUIT_HEAD}12/23 NUFA, 26. april`)).toEqual(['12/23 NUFA beside-number']);
    expect(readingsIn(`${NUIT_HEAD}12/23 NUFAs mandat`)).toEqual(['12/23 NUIT document-head']);
    expect(readingsIn(`${NUIT_HEAD}12/23 NUFA og NUIT – evaluering`)).not.toEqual([
      '12/23 NUFA beside-number',
    ]);
  });
});

describe('2 and 3: earlier treatments', () => {
  const rows: Rows = [
    ['8/23 Helsekort for gravide NUFA drøftet saken og ba om innspill.', ['8/23 NUFA decision-text']],
    ['36/22  Strategi \n\n2023-2025. \n   NUFA drøftet utkast til ny', ['36/22 NUFA decision-text']],
    ['88/23\tHelsekort\tNUIT tar saken til orientering.', ['88/23 NUIT decision-text']],
    ['88/21\tHelsekort\tNasjonalt e-helsestyre tilsluttet seg planen.', ['88/21 NEHR decision-text']],
    ['88/23\tHelsekort\tNasjonalt e-helseråd stiller seg bak planen.', ['88/23 NEHR decision-text']],
    ['88/23\tHelsekort\tDirektoratet tar med seg innspillene.', ['88/23 NUFA|NUIT|NEHR']],
    [
      '88/23 Helsekort for gravide\n9/23 Portaler NUIT drøftet saken',
      ['88/23 NUFA|NUIT|NEHR', '9/23 NUIT decision-text'],
    ],
    ['88/23\tHelsekort\tNUFA drøftet saken. NUIT tar den videre.', ['88/23 NUFA|NUIT']],
  ];
  test.each(rows)('%j', (text, expected) => {
    for (const heading of [
      EARLIER,
      'Vedtaks fra tidligere behandlinger i rådsmodellen',
      `### **${EARLIER}**`,
      `6. ${EARLIER}:`,
      'Vedtak frå tidlegare behandlingar i rådsmodellen',
      'Tidligere behandling i rådsmodellen',
    ]) {
      expect(readingsIn(`${NUIT_HEAD}${heading}\n\n${text}`)).toEqual(expected);
    }
    expect(readingsIn(`${EARLIER}\n\n${text}`, NUFA_PAGE)).toEqual(expected);
  });

  test('the section ends with the next part of the note, the next attachment or the next document', () => {
    const section = `${NUIT_HEAD}${EARLIER}\n\nSak\tTema\n88/23\tHelsekort\n`;
    const open = '88/23 NUFA|NUIT|NEHR';
    const outside = '16/23 NUIT document-head';
    for (const next of [
      '\nVedlegg\n\n[Vedlegg 4A Sak 16-23 Notat](#)',
      '\n### Vedlegg\n\n[Vedlegg 4A Sak 16-23 Notat](#)',
      '\n Vedlegg 5 Sak 16-23 Helsekort',
      '\nNytt notat \n\nForslag til vedtak \n\nDet vises til sak 16-23',
      '\nTil Møte 2/23  \nDato 25.05.2023  \nSaksnummer 16-23',
      '\nTil\tMøte 2/23\nDato\t25.05.2023\nSaksnummer\t16-23',
      '\nReferat fra møte i NUIT\nMøte\t1/2023\nDato\t3. mars 2023\n\nSak 16-23',
    ]) {
      expect(readingsIn(section + next)).toEqual(
        [open, outside].map((reading) => reading.replace('16/23', '16-23')),
      );
    }
  });

  test('a header written one cell to a line does not end it', () => {
    expect(readingsIn(`${NUFA_HEAD}${EARLIER}\nSak\nTema\nForslag til vedtak\n\n88/23\nHelsekort\n`)).toEqual(
      ['88/23 NUFA|NUIT|NEHR'],
    );
    expect(readingsIn(`${NUFA_HEAD}${EARLIER}\nSak\nDato\nTema\n\n88/23\n3.3.2023\nHelsekort\n`)).toEqual([
      '88/23 NUFA|NUIT|NEHR',
    ]);
  });

  test("the note's own number in its block of labels is the document's, wherever the block stands", () => {
    const block = 'Til\nDato\nSaksnummer\nType\n\nMøte 4/23\n25.10.2023\n39/23\nOrientering\n';
    expect(readingsIn(`${NUFA_HEAD}${EARLIER}\n\n${block}`)).toEqual(['39/23 NUFA document-head']);
  });

  test('a label on the line does the same for that line', () => {
    expect(readingsIn(`${NUIT_HEAD}Tidligere behandling: 88/23, 89/23\nSak 90/23`)).toEqual([
      '88/23 NUFA|NUIT|NEHR',
      '89/23 NUFA|NUIT|NEHR',
      '90/23 NUIT document-head',
    ]);
    expect(readingsIn(`${NUIT_HEAD}Tidligere behandlet i NUFA:\t88/23`)).toEqual(['88/23 NUFA|NUIT|NEHR']);
  });

  test('title words decide nothing there', () => {
    expect(
      readingsIn(`${EARLIER}\n\n24/23\tAutomatisert innrapportering og datafangst til helseregistre`),
    ).toEqual(['24/23 NUFA|NUIT']);
  });
});

describe('4: head of the document', () => {
  const rows: Rows = [
    ['Møte i NUIT\n\n3/23 Orientering', ['3/23 NUIT document-head']],
    ['Møte Fagutvalget (NUFA) \nDato 3. mai\n\n3/23 Orientering', ['3/23 NUFA document-head']],
    ['Møte\tFagutvalet (NUFA)\nDato\t3. mai\n\n3/23\tOrientering', ['3/23 NUFA document-head']],
    ['Referat fra møtet i NUFA \nDato 3. mai\n\n3/23 Orientering', ['3/23 NUFA document-head']],
    ['Referat fra møte i Nasjonalt e-helseråd\nDato 3. mai\n\n3/23 Orientering', ['3/23 NEHR document-head']],
    ['Innkalling til møte i Prioriteringsutvalget (NUIT)\n\n3/23 Orientering', ['3/23 NUIT document-head']],
    ['Møte i NUFA\n29. – 30. januar 2020\n\n\nSak 4/20: Hva er', ['4/20 NUFA document-head']],
    ['Velkommen til NUFA\n\nSak 4/20: Hva er', ['4/20 NUFA document-head']],
    ['NUFA\n29. januar 2020\n\nSak 4/20: Hva er', ['4/20 NUFA document-head']],
    ['Sak\tAgenda NUIT\tTidspunkt\tSakstype\n13/23\tGodkjenning', ['13/23 NUIT document-head']],
    ['Agenda NUFA dag 1\n\n13/23 Godkjenning', ['13/23 NUFA document-head']],
    ['Referat frå møte i Fagutvalet\nDato: 3. mai\n\n3/23 Orientering', ['3/23 NUFA document-head']],
  ];
  test.each(rows)('%j', (text, expected) => {
    expect(readingsIn(text)).toEqual(expected);
  });

  test("minutes of another council hold until the next attachment, which is the file's own again", () => {
    const minutes =
      'Referat fra møte i NUFA\nMøte Fagutvalget (NUFA)\nDato 3. mars 2023\nSted Oslo\n\n3/23 Orientering\n';
    const text = `${NUIT_HEAD}13/23 Godkjenning\n\n${minutes}\nVedlegg 2 Sak 14-23 Notat\n\nDet vises til sak 15/23.`;
    expect(readingsIn(text)).toEqual([
      '13/23 NUIT document-head',
      '3/23 NUFA document-head',
      '14-23 NUIT document-head',
      '15/23 NUIT document-head',
    ]);
  });

  test('a plan that lists meetings of another council leaves doubt, not another document', () => {
    const text = `${NUIT_HEAD}Videre saksprosess\n\nMøte i NUFA 26. april 2023\nMøte i NUIT 25. mai 2023\n\nDet vises til sak 15/23.`;
    expect(readingsIn(text)).not.toContain('15/23 NUFA document-head');
    const other = `${NUIT_HEAD}Videre saksprosess\n\nMøte i NUFA 26. april 2023\n\nDet vises til sak 15/23.`;
    expect(readingsIn(other)).toEqual(['15/23 NUIT|NUFA']);
  });

  test('another council named in the same sentence leaves doubt', () => {
    expect(readingsIn(`${NUFA_HEAD}Dette ble drøftet av NUIT da temaet var oppe som sak 5/23.`)).toEqual([
      '5/23 NUFA|NUIT',
    ]);
    expect(readingsIn(`${NUFA_HEAD}NUIT fikk saken. Det vises til sak 5/23.`)).toEqual([
      '5/23 NUFA document-head',
    ]);
  });

  test("a title known to be another council's leaves doubt", () => {
    expect(
      readingsIn(`${NUFA_HEAD}se sak 24/23 Automatisert innrapportering og datafangst til helseregistre`),
    ).toEqual(['24/23 NUFA|NUIT']);
  });
});

describe('5: the page', () => {
  const page = (text: string, url: string) => readingsIn(text, url, markedHeadings(text));

  test.each([
    [NUFA_PAGE, 'NUFA'],
    ['https://www.ehelse.no/r%C3%A5d-og-utvalg/nuit-prioriteringsutvalet', 'NUIT'],
    ['https://www.ehelse.no/r%C3%A5d-og-utvalg/nasjonalt-e-helser%C3%A5d', 'NEHR'],
    ['https://www.ehelse.no/ra%CC%8Ad-og-utvalg/nasjonalt-e-helsera%CC%8Ad', 'NEHR'],
    ['https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonalt-e-helserad', 'NEHR'],
    ['https://ehelse.no/styrer-og-utvalg/nasjonalt-e-helsestyre', 'NEHR'],
    ['https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse/nufa', 'NUFA'],
  ])('address %s', (url, council) => {
    expect(page('Vedlegg 3 Sak 37-23 Tredjepart', url)).toEqual([`37-23 ${council} page-address`]);
  });

  test('an address that cannot be read says nothing', () => {
    expect(page('Sak 3/23', 'https://www.ehelse.no/%E0%A4%A')).toEqual(['3/23 NUIT|NEHR']);
  });

  test('the first heading, where the address says nothing', () => {
    expect(page('# Fagutvalet (NUFA)\n\nSak 3/23', OVERVIEW)).toEqual(['3/23 NUFA page-heading']);
  });

  test('headings of several councils on one page', () => {
    const text =
      '# Nasjonal rådsmodell\n\n## NUFA\n### 29. oktober 2025\nSak 26/25\n## NUIT\nSak 3/25\n## Nasjonalt e-helseråd\nSak 4/25\n## Om modellen\nSak 5/25';
    expect(page(text, OVERVIEW)).toEqual([
      '26/25 NUFA page-heading',
      '3/25 NUIT page-heading',
      '4/25 NEHR page-heading',
      '5/25 NUFA|NUIT|NEHR',
    ]);
  });

  test('an address and a heading that disagree', () => {
    expect(page('# NUFA\n## Saker fra NUIT\nSak 3/25', NUFA_PAGE)).toEqual(['3/25 NUFA|NUIT']);
  });

  test('a heading of several councils', () => {
    expect(page('# Rådsmodellen\n## NUFA og NUIT\nSak 3/25', OVERVIEW)).toEqual(['3/25 NUFA|NUIT']);
  });

  test("another body's section", () => {
    expect(page('# Råd og utvalg\n## Brukerrådet\nSak 3/25\n## NUFA\nSak 4/25', OVERVIEW)).toEqual([
      '4/25 NUFA page-heading',
    ]);
  });
});

describe('6 and 7: titles, and what is left', () => {
  test('a title that one known case has', () => {
    expect(readingsIn('24/23 Automatisert innrapportering og datafangst til helseregistre 2023')).toEqual([
      '24/23 NUIT title-words',
    ]);
  });

  test('a title that fits two councils decides nothing', () => {
    expect(readingsIn('36/21 Strategi for digital sikkerhet i helse- og omsorgssektoren')).toEqual([
      '36/21 NUIT|NEHR',
    ]);
  });

  test('councils known to have the number; all where fewer than two are', () => {
    expect(readingsIn('Sak 24/23')).toEqual(['24/23 NUFA|NUIT']);
    expect(readingsIn('Sak 199/24')).toEqual(['199/24 NUFA|NUIT|NEHR']);
    expect(readingsIn('Sak 26/25')).toEqual(['26/25 NUFA|NUIT|NEHR']);
  });

  test('before 2016 the top council was another body', () => {
    expect(readingsIn('Sak 3/15')).toEqual(['3/15 NUFA|NUIT']);
  });
});
