/** The extension pages in bokmål. */
import type { PageStrings } from './page-strings.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const pagesNb: PageStrings = {
  common: {
    overview: 'Oversikt',
    settings: 'Innstillinger',
    sidePanel: 'Sidepanel',
    opensInTab: '(åpnes i ny fane)',
    retry: 'Prøv igjen',
    failedTitle: 'Noe gikk galt',
    failedText: 'Denne siden kunne ikke vises. Last den på nytt.',
    noHits: 'Ingen treff. Prøv færre bokstaver.',
    showMore: (n) => `Vis ${n} til`,
    or: 'eller',
    close: 'Lukk',
  },
  tabs: { label: 'Saksspor', page: 'Denne siden', glossary: 'Ordliste', cases: 'Saker', notes: 'Notater' },
  switches: { page: 'På denne siden', host: (host) => `På ${host}` },
  gate: {
    title: 'Saksspor er ikke slått på',
    text: 'Les først hva Saksspor gjør og hva det leser. Ingenting leses før du har slått det på.',
    link: 'Kom i gang',
  },
  page: {
    show: 'Vis',
    all: 'Alle',
    cases: 'Saker',
    terms: 'Begreper',
    filter: 'Filtrer siden',
    places: (n) => count(n, 'sted', 'steder'),
    placeOf: (index, n) => `${index} av ${n}`,
    shows: (name, index, n) => `Viser ${name}, sted ${index} av ${n}`,
    placeGone: 'Siden er endret. Listen er hentet på nytt.',
    moreAbout: (name) => `Mer om ${name}`,
    unknownTitle: (n) => `${count(n, 'ukjent forkortelse', 'ukjente forkortelser')}`,
    unknownText: 'Står ikke i ordlisten og er ikke merket på siden.',
    truncated: 'Siden er svært stor. Listen viser bare den første delen.',
    scanning: 'Leser siden …',
    empty: {
      title: 'Ingen saker eller begreper',
      text: 'Saksspor har lest siden og fant ingen saksnumre eller begreper fra ordlisten.',
    },
    notCouncil: {
      title: 'Ingen rådsside i denne fanen',
      text: 'Saksspor leser bare sidene til NUFA, NUIT og Nasjonalt e-helseråd på ehelse.no og helsedirektoratet.no. Er du på en slik side, last den på nytt.',
    },
    notCovered: {
      title: 'Siden hører ikke til rådene',
      text: 'Nettstedet er kjent, men Saksspor leser bare sidene under «Råd og utvalg».',
    },
    noAccess: {
      title: 'Nettleseren har ikke gitt tilgang',
      text: 'Saksspor trenger lov til å lese sidene på ehelse.no og helsedirektoratet.no.',
      button: 'Gi tilgang',
      refused: 'Tilgang ble ikke gitt.',
      granted: 'Tilgang er gitt. Last siden på nytt.',
    },
    offPage: {
      title: 'Slått av på denne siden',
      text: 'Saksspor er av til siden lastes på nytt.',
      button: 'Slå på igjen',
    },
    offHost: (host) => ({
      title: `Slått av på ${host}`,
      text: 'Ingen sider på nettstedet leses.',
      button: 'Slå på igjen',
    }),
    noLexicon: {
      title: 'Ordlisten lages på nytt',
      text: 'Det tar noen sekunder. Siden merkes når den er klar.',
    },
    paused: {
      title: 'Lesingen er satt på pause',
      text: 'Siden endrer seg hele tiden. Listen viser det som ble lest før pausen.',
      button: 'Fortsett',
    },
  },
  glossary: { filter: 'Filtrer ordlisten', count: (n) => count(n, 'begrep', 'begreper') },
  index: {
    loading: 'Henter ordliste og saker …',
    failedTitle: 'Ordlisten og sakene kan ikke leses',
    failedText:
      'Nettleseren ga ikke tilgang til lageret. Ingenting av ditt er tapt; de lages på nytt når det går.',
  },
  facts: {
    meeting: 'Møte',
    kind: 'Sakstype',
    outcome: 'Utfall',
    otherTitles: 'Også kalt',
    openCase: 'Åpne saken',
    openTerm: 'Åpne begrepet',
    english: 'Engelsk',
    category: 'Gruppe',
    related: 'Se også',
  },
  workspace: {
    title: 'Oversikt',
    intro: 'Ordliste og saker, innebygde og lest inn her. Alt ligger på denne maskinen.',
    backToOverview: 'Til oversikten',
    notFoundTitle: 'Adressen finnes ikke',
    notFoundText: 'Lenken peker ikke på en sak eller et begrep i Saksspor.',
    caseNotFound: (label) => ({
      title: `${label} er ikke i saksindeksen`,
      text: 'Saken kan likevel finnes. Se etter den i sakspapirene til møtet.',
    }),
    termNotFound: (entry) => ({
      title: `«${entry}» er ikke i ordlisten`,
      text: 'Begrepet kan ha et annet navn. Filtrer ordlisten i oversikten.',
    }),
    renamed: {
      title: 'Styret ble råd i 2022',
      text: 'Nasjonalt e-helsestyre (NEHS) ble Nasjonalt e-helseråd (NEHR) høsten 2022. Saksnumrene løp videre i samme rekke: NEHS 22/22 er fra juni, NEHR 35/22 fra september.',
    },
  },
  welcome: {
    title: 'Se hva saken er, der den er nevnt',
    lead: 'Saksspor forklarer saksnumre og forkortelser på sidene til NUFA, NUIT og Nasjonalt e-helseråd.',
    pictures: [
      {
        title: 'Pek på en sak eller en forkortelse',
        text: 'Et lite kort viser hva det er, med kilde.',
        alt: 'En side der saksnummeret 26/25 er understreket. Et kort ved siden av viser råd, tittel og utfall.',
      },
      {
        title: 'Følg saken gjennom rådene',
        text: 'Tidligere og senere behandlinger står samlet.',
        alt: 'Tre linjer, en for hvert råd, med punkter for møter. Heltrukne streker viser oppgitte koblinger, stiplede samme tema.',
      },
      {
        title: 'Få hele siden som liste',
        text: 'Alle saker og begreper i leserekkefølge, også for tastatur og skjermleser.',
        alt: 'Listen «Denne siden» med saker og begreper under hverandre.',
      },
    ],
    disclosureTitle: 'Før du slår det på',
    disclosure: [
      {
        term: 'Dette leses',
        text: 'Teksten på rådssidene hos ehelse.no og helsedirektoratet.no, når du åpner dem. Ingen andre nettsteder.',
      },
      {
        term: 'Her blir det',
        text: 'Teksten på rådssidene du åpner, sakene i dem, ordlisten og innstillingene ligger i nettleseren på denne maskinen.',
      },
      {
        term: 'Ingenting sendes',
        text: 'Ingen konto, ingen server, ingen måling. Saksspor henter heller ikke noe.',
      },
      { term: 'Siden er i fred', text: 'Ordene merkes uten at tekst eller lenker på siden endres.' },
    ],
    start: 'Ta i bruk Saksspor',
    failed: 'Saksspor kunne ikke slås på: nettleseren lagret ikke valget. Prøv igjen.',
    onTitle: 'Saksspor er slått på',
    onText: [
      'Åpne en møteside hos ehelse.no eller helsedirektoratet.no. Sider som var åpne da Saksspor ble installert, må lastes på nytt.',
      'Pek på et understreket saksnummer eller begrep, eller trykk på Saksspor i verktøylinjen for å se hele listen.',
    ],
    off: 'Slå av igjen',
    offDone: 'Saksspor er slått av. Ingenting leses.',
    noAccess:
      'Nettleseren har ikke gitt tilgang til nettstedene ennå. Uten tilgang kan Saksspor ikke lese sidene.',
  },
  options: {
    title: 'Innstillinger',
    savedAtOnce: 'Endringer gjelder med en gang, også på åpne sider.',
    painting: 'Merking av begreper',
    paintingHelp: 'Saker merkes alltid. Du kan peke på et begrep selv om det ikke er merket.',
    paintings: {
      'first-in-section': 'Første gang i hver del av siden',
      every: 'Hver gang',
      none: 'Ikke merk begreper',
    },
    language: 'Språk',
    browserLanguage: 'Som nettleseren',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    hosts: 'Nettsteder',
    hostsHelp: 'Saksspor leser bare sidene under «Råd og utvalg».',
    hostRefused: 'Nettleseren har ikke gitt tilgang',
    index: {
      title: 'Begreper og saker på denne maskinen',
      holds: (terms, cases, links) => `${terms} begreper, ${cases} saker og ${links} lenker mellom saker.`,
      built: (when, why) => `Laget ${when}: ${why}.`,
      because: {
        missing: 'de var ikke der',
        damaged: 'noe var skadet, og alt er laget på nytt',
        newer: 'de var laget av en nyere utgave av Saksspor',
        unopenable: 'nettleseren kunne ikke åpne dem',
        'new-data': 'Saksspor kom med nye opplysninger',
        asked: 'du ba om det',
      },
      unavailable:
        'Nettleseren lar oss ikke lagre dem. Kortene på sidene virker likevel. Sjekk om disken er full.',
      rebuild: 'Lag på nytt',
      building: 'Lager på nytt …',
      failed: 'Det gikk ikke. Det som var der før, er uendret. Prøv igjen.',
    },
    consent: 'Bruk av Saksspor',
    consentOff: 'Saksspor er ikke slått på.',
    turnOff: 'Slå av Saksspor',
    notSaved: 'Valget ble ikke lagret. Prøv igjen.',
  },
};
