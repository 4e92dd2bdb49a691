import { counted } from './counted.ts';
import type { ShareStrings } from './share-glossary.ts';

const words = (count: number): string => counted(count, 'ord', 'ord');
const named = (entry: string): string => (entry === '' ? '' : `, «${entry}»`);

export const nb: ShareStrings = {
  title: 'Del ordlisten',
  intro:
    'Gi dine egne ord til andre som en fil, eller ta inn ord fra en fil du har fått. Filen sendes ikke noe sted: Du lagrer den selv.',
  handOut: {
    title: 'Lagre egne ord',
    none: 'Du har ingen egne ord ennå.',
    write: 'Skriv et nytt ord',
    chosen: (chosen, of) => `${chosen} av ${words(of)} er valgt`,
    json: 'Lagre som JSON',
    csv: 'Lagre som CSV',
    help: 'JSON er best for en annen Saksspor. CSV åpnes i Excel og kan endres der.',
    saved: (count, name) => `${words(count)} er lagret i ${name}.`,
    tooLarge: 'Filen blir større enn det Saksspor tar inn igjen (5 MB). Velg færre ord.',
    failed: 'Ordene kunne ikke hentes nå. Prøv igjen.',
  },
  all: 'Velg alle',
  nothing: 'Velg ingen',
  more: (count) => `Vis ${count} til`,
  takeIn: {
    title: 'Ta inn ord fra en fil',
    help: 'JSON fra Saksspor, eller CSV: en linje med overskrifter, så ett ord på hver linje. Overskriften «Oppslag» eller «Forkortelse» må være med; «Norsk», «Engelsk», «Forklaring» og andre kan være med. Du ser hva som er i filen før noe endres.',
    choose: 'Velg fil',
    reading: 'Leser filen …',
    writing: 'Et øyeblikk …',
    cancel: 'Avbryt',
    stopped: 'Stoppet. Ingenting er endret.',
    take: (count) => `Ta inn ${words(count)}`,
    taken: (count) => `${words(count)} er tatt inn.`,
    undo: 'Angre',
    last: (count, at) => `Sist tatt inn: ${words(count)}, ${at}.`,
    stayed: (count) => `${words(count)} har du endret siden, så de blir stående.`,
    undone: (count) => `Angret: ${words(count)} er som før.`,
    nothingToUndo: 'Det er ikke noe å angre.',
    toGlossary: 'Til ordlisten',
  },
  plan: {
    summary: (name) => `I ${name}:`,
    new: (count) => counted(count, 'nytt ord', 'nye ord'),
    same: (count) => `${words(count)} har du fra før, likt`,
    differs: (count) => `${words(count)} er annerledes hos deg`,
    nothingNew: 'Alt i filen har du fra før. Det er ikke noe å ta inn.',
    differsHelp:
      'Ditt blir stående der du ikke velger filens. Det som byttes ut, finner du igjen som en tidligere utgave.',
    here: 'Hos deg',
    theirs: 'I filen',
    insteadOfBuiltIn: 'Går foran det innebygde',
    ordinary: 'Er også et vanlig ord: kan bli merket feil',
    unknownColumns: (names) => `Disse kolonnene ble ikke forstått og tas ikke med: ${names}.`,
    unknownCategories: (names) => `Disse gruppene finnes ikke her; ordene får gruppen «annet»: ${names}.`,
  },
  fields: {
    entry: 'Oppslag',
    nb: 'Norsk',
    en: 'Engelsk',
    definition: 'Forklaring',
    category: 'Gruppe',
    forms: 'Skrivemåter',
    otherNames: 'Andre navn',
    otherMeanings: 'Andre betydninger',
    related: 'Se også',
    marking: 'Merking',
    place: 'Funnet i',
    sentence: 'Setning',
    other: 'et felt som ikke hører hjemme i en ordliste',
  },
  choices: {
    hidden: 'Skjult',
    'without-forms': 'Noen skrivemåter merkes ikke',
    ignored: 'Spørres ikke om',
  },
  marking: {
    always: 'Merkes alltid',
    'in-context': (near) => (near === '' ? 'Merkes i sammenheng' : `Merkes nær: ${near}`),
    never: 'Merkes aldri',
  },
  empty: '(tomt)',
  fault: {
    'too-large':
      'Filen er for stor: Saksspor tar inn ordlister på opptil 5 MB. Ingenting er endret. Del den i flere filer.',
    'too-deep': 'Filen er ikke bygd som en ordliste fra Saksspor. Ingenting er endret. Be om en ny fil.',
    'forbidden-key':
      'Filen inneholder noe som ikke hører hjemme i en ordliste. Ingenting er endret. Be om en ny fil.',
    'not-a-glossary':
      'Filen er ikke en ordliste, eller den er ikke hel. Ingenting er endret. Velg JSON fra Saksspor, eller CSV med overskriften «Oppslag».',
    newer:
      'Filen er lagret av en nyere utgave av Saksspor. Ingenting er endret. Oppdater Saksspor og prøv igjen.',
    backup: 'Filen er en sikkerhetskopi. Ingenting er endret. Les den inn på siden «Sikkerhetskopi».',
    workbook:
      'Filen er en arbeidsbok. Ingenting er endret. Åpne den i Excel, velg «Lagre som» og «CSV UTF-8», og velg den filen her.',
    empty: 'Det er ingen ord i filen. Ingenting er endret.',
    'too-many': 'Det er over 20 000 ord i filen. Ingenting er endret. Del den i flere filer.',
    'no-names':
      'Tabellen har ingen kolonne med overskriften «Oppslag» eller «Forkortelse» i første linje. Ingenting er endret. Skriv overskriften og prøv igjen.',
    unreadable:
      'Nettleseren kunne ikke lese filen. Ingenting er endret. Se om den finnes ennå, og prøv igjen.',
    several: 'Velg én fil om gangen. Ingenting er endret.',
    'open-quote': (line) =>
      `Linje ${line}: Et anførselstegn blir ikke lukket. Ingenting er endret. Rett linjen og prøv igjen.`,
    'after-quote': (line) =>
      `Linje ${line}: Det står tekst rett etter et lukket anførselstegn. Ingenting er endret. Skriv "" for et anførselstegn inne i teksten, og prøv igjen.`,
    'too-many-cells': (line) =>
      `Linje ${line}: Det er over 100 felter på linjen. Ingenting er endret. Se om filen er en ordliste.`,
    entries: (count) =>
      `${count === 1 ? 'Ett sted' : `${count} steder`} i filen må rettes. Ingenting er endret. Rett og prøv igjen:`,
    moreFaults: (count) => `… og ${count} til.`,
  },
  entryFault: {
    inLine: (line, entry) => `Linje ${line}${named(entry)}`,
    inList: (number, entry) => `Ord nummer ${number}${named(entry)}`,
    missing: (field) => `${field} mangler.`,
    'too-long': (field) => `${field} er for langt. Kort det ned.`,
    'too-many': (field) => `${field} har for mange deler: 30 er det meste.`,
    twice: 'Ordet står allerede i filen. La det stå én gang.',
    'not-understood': (field) => `${field} ble ikke forstått.`,
  },
  full: 'Ordlisten kan ikke ha flere enn 20 000 egne ord. Ingenting er endret. Velg færre.',
};
