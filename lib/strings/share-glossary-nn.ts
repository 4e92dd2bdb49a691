import { counted } from './counted.ts';
import type { ShareStrings } from './share-glossary.ts';

const words = (count: number): string => counted(count, 'ord', 'ord');
const named = (entry: string): string => (entry === '' ? '' : `, «${entry}»`);

export const nn: ShareStrings = {
  title: 'Del ordlista',
  intro:
    'Gi dine eigne ord til andre som ei fil, eller ta inn ord frå ei fil du har fått. Fila blir ikkje send nokon stad: Du lagrar henne sjølv.',
  handOut: {
    title: 'Lagre eigne ord',
    none: 'Du har ingen eigne ord enno.',
    write: 'Skriv eit nytt ord',
    chosen: (chosen, of) => `${chosen} av ${words(of)} er valde`,
    json: 'Lagre som JSON',
    csv: 'Lagre som CSV',
    help: 'JSON er best for ein annan Saksspor. CSV kan opnast i Excel og endrast der.',
    saved: (count, name) => `${words(count)} er lagra i ${name}.`,
    tooLarge: 'Fila blir større enn det Saksspor tek inn att (5 MB). Vel færre ord.',
    failed: 'Orda kunne ikkje hentast no. Prøv igjen.',
  },
  all: 'Vel alle',
  nothing: 'Vel ingen',
  more: (count) => `Vis ${count} til`,
  takeIn: {
    title: 'Ta inn ord frå ei fil',
    help: 'JSON frå Saksspor, eller CSV: ei linje med overskrifter, så eitt ord på kvar linje. Overskrifta «Oppslag» eller «Forkorting» må vere med; «Norsk», «Engelsk», «Forklaring» og andre kan vere med. Du ser kva som er i fila før noko blir endra.',
    choose: 'Vel fil',
    reading: 'Les fila …',
    writing: 'Ein augneblink …',
    cancel: 'Avbryt',
    stopped: 'Stoppa. Ingenting er endra.',
    take: (count) => `Ta inn ${words(count)}`,
    taken: (count) => `${words(count)} er tekne inn.`,
    undo: 'Angre',
    last: (count, at) => `Sist teke inn: ${words(count)}, ${at}.`,
    stayed: (count) => `${words(count)} har du endra sidan, så dei blir ståande.`,
    undone: (count) => `Angra: ${words(count)} er som før.`,
    nothingToUndo: 'Det er ikkje noko å angre.',
    toGlossary: 'Til ordlista',
  },
  plan: {
    summary: (name) => `I ${name}:`,
    new: (count) => counted(count, 'nytt ord', 'nye ord'),
    same: (count) => `${words(count)} har du frå før, likt`,
    differs: (count) => `${words(count)} er annleis hos deg`,
    nothingNew: 'Alt i fila har du frå før. Det er ikkje noko å ta inn.',
    differsHelp:
      'Ditt blir ståande der du ikkje vel det i fila. Det som blir bytt ut, finn du att som ei tidlegare utgåve.',
    here: 'Hos deg',
    theirs: 'I fila',
    insteadOfBuiltIn: 'Går framfor det innebygde',
    ordinary: 'Er òg eit vanleg ord: kan bli merkt feil',
    unknownColumns: (names) => `Desse kolonnane vart ikkje forstått og blir ikkje tekne med: ${names}.`,
    unknownCategories: (names) => `Desse gruppene finst ikkje her; orda får gruppa «annet»: ${names}.`,
  },
  fields: {
    entry: 'Oppslag',
    nb: 'Norsk',
    en: 'Engelsk',
    definition: 'Forklaring',
    category: 'Gruppe',
    forms: 'Skrivemåtar',
    otherNames: 'Andre namn',
    otherMeanings: 'Andre tydingar',
    related: 'Sjå òg',
    marking: 'Merking',
    place: 'Funne i',
    sentence: 'Setning',
    other: 'eit felt som ikkje høyrer heime i ei ordliste',
  },
  choices: {
    hidden: 'Skjult',
    'without-forms': 'Nokre skrivemåtar blir ikkje merkte',
    ignored: 'Blir ikkje spurt om',
  },
  marking: {
    always: 'Blir alltid merkt',
    'in-context': (near) => (near === '' ? 'Blir merkt i samanheng' : `Blir merkt nær: ${near}`),
    never: 'Blir aldri merkt',
  },
  empty: '(tomt)',
  fault: {
    'too-large':
      'Fila er for stor: Saksspor tek inn ordlister på opptil 5 MB. Ingenting er endra. Del henne i fleire filer.',
    'too-deep': 'Fila er ikkje bygd som ei ordliste frå Saksspor. Ingenting er endra. Be om ei ny fil.',
    'forbidden-key':
      'Fila inneheld noko som ikkje høyrer heime i ei ordliste. Ingenting er endra. Be om ei ny fil.',
    'not-a-glossary':
      'Fila er ikkje ei ordliste, eller ho er ikkje heil. Ingenting er endra. Vel JSON frå Saksspor, eller CSV med overskrifta «Oppslag».',
    newer:
      'Fila er lagra av ei nyare utgåve av Saksspor. Ingenting er endra. Oppdater Saksspor og prøv igjen.',
    backup: 'Fila er ein tryggingskopi. Ingenting er endra. Les henne inn på sida «Tryggingskopi».',
    workbook:
      'Fila er ei arbeidsbok. Ingenting er endra. Opne henne i Excel, vel «Lagre som» og «CSV UTF-8», og vel den fila her.',
    empty: 'Det er ingen ord i fila. Ingenting er endra.',
    'too-many': 'Det er over 20 000 ord i fila. Ingenting er endra. Del henne i fleire filer.',
    'no-names':
      'Tabellen har inga kolonne med overskrifta «Oppslag» eller «Forkorting» i første linje. Ingenting er endra. Skriv overskrifta og prøv igjen.',
    unreadable: 'Nettlesaren kunne ikkje lese fila. Ingenting er endra. Sjå om ho finst enno, og prøv igjen.',
    several: 'Vel éi fil om gongen. Ingenting er endra.',
    'open-quote': (line) =>
      `Linje ${line}: Eit hermeteikn blir ikkje lukka. Ingenting er endra. Rett linja og prøv igjen.`,
    'after-quote': (line) =>
      `Linje ${line}: Det står tekst rett etter eit lukka hermeteikn. Ingenting er endra. Skriv "" for eit hermeteikn inne i teksten, og prøv igjen.`,
    'too-many-cells': (line) =>
      `Linje ${line}: Det er over 100 felt på linja. Ingenting er endra. Sjå om fila er ei ordliste.`,
    entries: (count) =>
      `${count === 1 ? 'Éin stad' : `${count} stader`} i fila må rettast. Ingenting er endra. Rett og prøv igjen:`,
    moreFaults: (count) => `… og ${count} til.`,
  },
  entryFault: {
    inLine: (line, entry) => `Linje ${line}${named(entry)}`,
    inList: (number, entry) => `Ord nummer ${number}${named(entry)}`,
    missing: (field) => `${field} manglar.`,
    'too-long': (field) => `${field} er for langt. Kort det ned.`,
    'too-many': (field) => `${field} har for mange delar: 30 er det meste.`,
    twice: 'Ordet står allereie i fila. La det stå éin gong.',
    'not-understood': (field) => `${field} vart ikkje forstått.`,
  },
  full: 'Ordlista kan ikkje ha fleire enn 20 000 eigne ord. Ingenting er endra. Vel færre.',
};
