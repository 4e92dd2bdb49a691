/** The extension pages in nynorsk. */
import type { PageStrings } from './page-strings.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const pagesNn: PageStrings = {
  common: {
    overview: 'Oversyn',
    settings: 'Innstillingar',
    sidePanel: 'Sidepanel',
    opensInTab: '(blir opna i ny fane)',
    retry: 'Prøv igjen',
    failedTitle: 'Noko gjekk gale',
    failedText: 'Denne sida kunne ikkje visast. Last ho på nytt.',
    noHits: 'Ingen treff. Prøv færre bokstavar.',
    showMore: (n) => `Vis ${n} til`,
    or: 'eller',
    close: 'Lukk',
  },
  tabs: { label: 'Saksspor', page: 'Denne sida', glossary: 'Ordliste', cases: 'Saker', notes: 'Notat' },
  switches: { page: 'På denne sida', host: (host) => `På ${host}` },
  gate: {
    title: 'Saksspor er ikkje slått på',
    text: 'Les først kva Saksspor gjer og kva det les. Ingenting blir lese før du har slått det på.',
    link: 'Kom i gang',
  },
  page: {
    show: 'Vis',
    all: 'Alle',
    cases: 'Saker',
    terms: 'Omgrep',
    filter: 'Filtrer sida',
    places: (n) => count(n, 'stad', 'stader'),
    placeOf: (index, n) => `${index} av ${n}`,
    shows: (name, index, n) => `Viser ${name}, stad ${index} av ${n}`,
    placeGone: 'Sida er endra. Lista er henta på nytt.',
    moreAbout: (name) => `Meir om ${name}`,
    unknownTitle: (n) => `${count(n, 'ukjend forkorting', 'ukjende forkortingar')}`,
    unknownText: 'Står ikkje i ordlista og er ikkje merkt på sida.',
    truncated: 'Sida er svært stor. Lista viser berre den første delen.',
    scanning: 'Les sida …',
    empty: {
      title: 'Ingen saker eller omgrep',
      text: 'Saksspor har lese sida og fann ingen saksnummer eller omgrep frå ordlista.',
    },
    notCouncil: {
      title: 'Inga rådsside i denne fana',
      text: 'Saksspor les berre sidene til NUFA, NUIT og Nasjonalt e-helseråd på ehelse.no og helsedirektoratet.no. Er du på ei slik side, last ho på nytt.',
    },
    notCovered: {
      title: 'Sida høyrer ikkje til råda',
      text: 'Nettstaden er kjend, men Saksspor les berre sidene under «Råd og utval».',
    },
    noAccess: {
      title: 'Nettlesaren har ikkje gjeve tilgang',
      text: 'Saksspor treng lov til å lese sidene på ehelse.no og helsedirektoratet.no.',
      button: 'Gje tilgang',
      refused: 'Tilgang vart ikkje gjeven.',
      granted: 'Tilgang er gjeven. Last sida på nytt.',
    },
    offPage: {
      title: 'Slått av på denne sida',
      text: 'Saksspor er av til sida blir lasta på nytt.',
      button: 'Slå på igjen',
    },
    offHost: (host) => ({
      title: `Slått av på ${host}`,
      text: 'Ingen sider på nettstaden blir lesne.',
      button: 'Slå på igjen',
    }),
    noLexicon: {
      title: 'Ordlista blir laga på nytt',
      text: 'Det tek nokre sekund. Sida blir merkt når ho er klar.',
    },
    paused: {
      title: 'Lesinga er sett på pause',
      text: 'Sida endrar seg heile tida. Lista viser det som vart lese før pausen.',
      button: 'Hald fram',
    },
  },
  glossary: { filter: 'Filtrer ordlista', count: (n) => count(n, 'omgrep', 'omgrep') },
  index: {
    loading: 'Hentar ordliste og saker …',
    failedTitle: 'Ordlista og sakene kan ikkje lesast',
    failedText:
      'Nettlesaren gav ikkje tilgang til lageret. Ingenting av ditt er tapt; dei blir laga på nytt når det går.',
  },
  facts: {
    meeting: 'Møte',
    kind: 'Sakstype',
    outcome: 'Utfall',
    otherTitles: 'Òg kalla',
    openCase: 'Opne saka',
    openTerm: 'Opne omgrepet',
    english: 'Engelsk',
    category: 'Gruppe',
    related: 'Sjå òg',
  },
  workspace: {
    title: 'Oversyn',
    intro: 'Ordliste og saker, innebygde og lesne inn her. Alt ligg på denne maskina.',
    backToOverview: 'Til oversynet',
    notFoundTitle: 'Adressa finst ikkje',
    notFoundText: 'Lenkja peikar ikkje på ei sak eller eit omgrep i Saksspor.',
    caseNotFound: (label) => ({
      title: `${label} er ikkje i saksindeksen`,
      text: 'Saka kan likevel finnast. Sjå etter ho i sakspapira til møtet.',
    }),
    termNotFound: (entry) => ({
      title: `«${entry}» er ikkje i ordlista`,
      text: 'Omgrepet kan ha eit anna namn. Filtrer ordlista i oversynet.',
    }),
    renamed: {
      title: 'Styret vart råd i 2022',
      text: 'Nasjonalt e-helsestyre (NEHS) vart Nasjonalt e-helseråd (NEHR) hausten 2022. Saksnumra heldt fram i same rekkje: NEHS 22/22 er frå juni, NEHR 35/22 frå september.',
    },
  },
  welcome: {
    title: 'Sjå kva saka er, der ho er nemnd',
    lead: 'Saksspor forklarer saksnummer og forkortingar på sidene til NUFA, NUIT og Nasjonalt e-helseråd.',
    pictures: [
      {
        title: 'Peik på ei sak eller ei forkorting',
        text: 'Eit lite kort viser kva det er, med kjelde.',
        alt: 'Ei side der saksnummeret 26/25 er understreka. Eit kort ved sida av viser råd, tittel og utfall.',
      },
      {
        title: 'Følg saka gjennom råda',
        text: 'Tidlegare og seinare handsamingar står samla.',
        alt: 'Tre liner, ei for kvart råd, med punkt for møte. Heiltrekte strekar viser oppgjevne koplingar, stipla same tema.',
      },
      {
        title: 'Få heile sida som liste',
        text: 'Alle saker og omgrep i leserekkjefølgje, òg for tastatur og skjermlesar.',
        alt: 'Lista «Denne sida» med saker og omgrep under kvarandre.',
      },
    ],
    disclosureTitle: 'Før du slår det på',
    disclosure: [
      {
        term: 'Dette blir lese',
        text: 'Teksten på rådssidene hos ehelse.no og helsedirektoratet.no, når du opnar dei. Ingen andre nettstader.',
      },
      {
        term: 'Her blir det',
        text: 'Teksten på rådssidene du opnar, sakene i dei, ordlista og innstillingane ligg i nettlesaren på denne maskina.',
      },
      {
        term: 'Ingenting blir sendt',
        text: 'Ingen konto, ingen tenar, inga måling. Saksspor hentar heller ikkje noko.',
      },
      { term: 'Sida er i fred', text: 'Orda blir merkte utan at tekst eller lenkjer på sida blir endra.' },
    ],
    start: 'Ta i bruk Saksspor',
    failed: 'Saksspor kunne ikkje slåast på: nettlesaren lagra ikkje valet. Prøv igjen.',
    onTitle: 'Saksspor er slått på',
    onText: [
      'Opne ei møteside hos ehelse.no eller helsedirektoratet.no. Sider som var opne då Saksspor vart installert, må lastast på nytt.',
      'Peik på eit understreka saksnummer eller omgrep, eller trykk på Saksspor i verktøylina for å sjå heile lista.',
    ],
    off: 'Slå av igjen',
    offDone: 'Saksspor er slått av. Ingenting blir lese.',
    noAccess:
      'Nettlesaren har ikkje gjeve tilgang til nettstadene enno. Utan tilgang kan Saksspor ikkje lese sidene.',
  },
  options: {
    title: 'Innstillingar',
    savedAtOnce: 'Endringar gjeld med ein gong, òg på opne sider.',
    painting: 'Merking av omgrep',
    paintingHelp: 'Saker blir alltid merkte. Du kan peike på eit omgrep sjølv om det ikkje er merkt.',
    paintings: {
      'first-in-section': 'Første gong i kvar del av sida',
      every: 'Kvar gong',
      none: 'Ikkje merk omgrep',
    },
    language: 'Språk',
    browserLanguage: 'Som nettlesaren',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    hosts: 'Nettstader',
    hostsHelp: 'Saksspor les berre sidene under «Råd og utval».',
    hostRefused: 'Nettlesaren har ikkje gjeve tilgang',
    index: {
      title: 'Omgrep og saker på denne maskina',
      holds: (terms, cases, links) => `${terms} omgrep, ${cases} saker og ${links} lenkjer mellom saker.`,
      built: (when, why) => `Laga ${when}: ${why}.`,
      because: {
        missing: 'dei var ikkje der',
        damaged: 'noko var skadd, og alt er laga på nytt',
        newer: 'dei var laga av ei nyare utgåve av Saksspor',
        unopenable: 'nettlesaren kunne ikkje opne dei',
        'new-data': 'Saksspor kom med nye opplysningar',
        asked: 'du bad om det',
      },
      unavailable:
        'Nettlesaren lèt oss ikkje lagre dei. Korta på sidene verkar likevel. Sjekk om disken er full.',
      rebuild: 'Lag på nytt',
      building: 'Lagar på nytt …',
      failed: 'Det gjekk ikkje. Det som var der før, er uendra. Prøv igjen.',
    },
    consent: 'Bruk av Saksspor',
    consentOff: 'Saksspor er ikkje slått på.',
    turnOff: 'Slå av Saksspor',
    notSaved: 'Valet vart ikkje lagra. Prøv igjen.',
  },
};
