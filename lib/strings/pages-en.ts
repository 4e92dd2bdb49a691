/** The extension pages in English. */
import type { PageStrings } from './page-strings.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const pagesEn: PageStrings = {
  common: {
    overview: 'Overview',
    settings: 'Settings',
    sidePanel: 'Side panel',
    opensInTab: '(opens in a new tab)',
    retry: 'Try again',
    failedTitle: 'Something went wrong',
    failedText: 'This page could not be shown. Reload it.',
    noHits: 'No matches. Try fewer letters.',
    showMore: (n) => `Show ${n} more`,
    or: 'or',
    close: 'Close',
  },
  tabs: { label: 'Saksspor', page: 'This page', glossary: 'Glossary', cases: 'Cases', notes: 'Notes' },
  switches: { page: 'On this page', host: (host) => `On ${host}` },
  gate: {
    title: 'Saksspor is not turned on',
    text: 'First read what Saksspor does and what it reads. Nothing is read until you have turned it on.',
    link: 'Get started',
  },
  page: {
    show: 'Show',
    all: 'All',
    cases: 'Cases',
    terms: 'Terms',
    filter: 'Filter the page',
    places: (n) => count(n, 'place', 'places'),
    placeOf: (index, n) => `${index} of ${n}`,
    shows: (name, index, n) => `Showing ${name}, place ${index} of ${n}`,
    placeGone: 'The page has changed. The list has been read again.',
    moreAbout: (name) => `More about ${name}`,
    unknownTitle: (n) => `${count(n, 'unknown acronym', 'unknown acronyms')}`,
    unknownText: 'Not in the glossary, and not marked on the page.',
    truncated: 'This page is very large. The list shows only the first part.',
    scanning: 'Reading the page …',
    empty: {
      title: 'No cases or terms',
      text: 'Saksspor has read the page and found no case numbers or terms from the glossary.',
    },
    notCouncil: {
      title: 'No council page in this tab',
      text: 'Saksspor reads only the pages of NUFA, NUIT and Nasjonalt e-helseråd on ehelse.no and helsedirektoratet.no. If this is one of them, reload it.',
    },
    notCovered: {
      title: 'Not a page of the councils',
      text: 'The site is known, but Saksspor reads only the pages under “Råd og utvalg”.',
    },
    noAccess: {
      title: 'The browser has not given access',
      text: 'Saksspor needs permission to read the pages on ehelse.no and helsedirektoratet.no.',
      button: 'Give access',
      refused: 'Access was not given.',
      granted: 'Access has been given. Reload the page.',
    },
    offPage: {
      title: 'Turned off on this page',
      text: 'Saksspor is off until the page is reloaded.',
      button: 'Turn on again',
    },
    offHost: (host) => ({
      title: `Turned off on ${host}`,
      text: 'No pages of this site are read.',
      button: 'Turn on again',
    }),
    noLexicon: {
      title: 'The glossary is being rebuilt',
      text: 'This takes a few seconds. The page is marked when it is ready.',
    },
    paused: {
      title: 'Reading is paused',
      text: 'The page keeps changing. The list shows what was read before the pause.',
      button: 'Continue',
    },
  },
  glossary: { filter: 'Filter the glossary', count: (n) => count(n, 'term', 'terms') },
  index: {
    loading: 'Fetching glossary and cases …',
    failedTitle: 'The glossary and cases cannot be read',
    failedText:
      'The browser gave no access to its storage. Nothing of yours is lost; they are rebuilt when it can be done.',
  },
  facts: {
    meeting: 'Meeting',
    kind: 'Kind',
    outcome: 'Outcome',
    otherTitles: 'Also called',
    openCase: 'Open case',
    openTerm: 'Open term',
    english: 'English',
    category: 'Group',
    related: 'See also',
  },
  workspace: {
    title: 'Overview',
    intro: 'Glossary and cases, built in and read in here. All of it is on this machine.',
    backToOverview: 'To the overview',
    notFoundTitle: 'No such address',
    notFoundText: 'The link does not lead to a case or a term in Saksspor.',
    caseNotFound: (label) => ({
      title: `${label} is not in the case index`,
      text: 'The case may still exist. Look for it in the papers of the meeting.',
    }),
    termNotFound: (entry) => ({
      title: `“${entry}” is not in the glossary`,
      text: 'The term may have another name. Filter the glossary in the overview.',
    }),
    renamed: {
      title: 'Renamed in 2022',
      text: 'Nasjonalt e-helsestyre (NEHS) became Nasjonalt e-helseråd (NEHR) in the autumn of 2022. The case numbers ran on in one series: NEHS 22/22 is from June, NEHR 35/22 from September.',
    },
  },
  welcome: {
    title: 'See what a case is, where it is mentioned',
    lead: 'Saksspor explains case numbers and acronyms on the pages of NUFA, NUIT and Nasjonalt e-helseråd.',
    pictures: [
      {
        title: 'Point at a case or an acronym',
        text: 'A small card shows what it is, with its source.',
        alt: 'A page with the case number 26/25 underlined. A card beside it shows council, title and outcome.',
      },
      {
        title: 'Follow a case through the councils',
        text: 'Earlier and later treatments in one place.',
        alt: 'Three lines, one for each council, with dots for meetings. Solid strokes show stated links, dashed ones the same topic.',
      },
      {
        title: 'Get the whole page as a list',
        text: 'All cases and terms in reading order, also for keyboard and screen reader.',
        alt: 'The list “This page” with cases and terms below each other.',
      },
    ],
    disclosureTitle: 'Before you turn it on',
    disclosure: [
      {
        term: 'What is read',
        text: 'The text of the council pages on ehelse.no and helsedirektoratet.no, when you open them. No other sites.',
      },
      {
        term: 'Where it stays',
        text: 'The text of the council pages you open, their cases, the glossary and your settings are in the browser on this machine.',
      },
      {
        term: 'Nothing is sent',
        text: 'No account, no server, no measuring. Saksspor fetches nothing either.',
      },
      {
        term: 'The page is left alone',
        text: 'Words are marked without changing any text or link of the page.',
      },
    ],
    start: 'Start using Saksspor',
    failed: 'Saksspor could not be turned on: the browser did not save your choice. Try again.',
    onTitle: 'Saksspor is on',
    onText: [
      'Open a meeting page on ehelse.no or helsedirektoratet.no. Pages that were open when Saksspor was installed must be reloaded.',
      'Point at an underlined case number or term, or press Saksspor in the toolbar to see the whole list.',
    ],
    off: 'Turn off again',
    offDone: 'Saksspor is off. Nothing is read.',
    noAccess: 'The browser has not given access to the sites yet. Without it Saksspor cannot read the pages.',
  },
  options: {
    title: 'Settings',
    savedAtOnce: 'Changes apply at once, also on open pages.',
    painting: 'Marking of terms',
    paintingHelp: 'Cases are always marked. You can point at a term even when it is not marked.',
    paintings: {
      'first-in-section': 'First time in each section of the page',
      every: 'Every time',
      none: 'Do not mark terms',
    },
    language: 'Language',
    browserLanguage: 'As the browser',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    hosts: 'Sites',
    hostsHelp: 'Saksspor reads only the pages under “Råd og utvalg”.',
    hostRefused: 'The browser has not given access',
    index: {
      title: 'Terms and cases on this machine',
      holds: (terms, cases, links) => `${terms} terms, ${cases} cases and ${links} links between cases.`,
      built: (when, why) => `Made ${when}: ${why}.`,
      because: {
        missing: 'they were not there',
        damaged: 'something was damaged, and all of it was made again',
        newer: 'a newer Saksspor had made them',
        unopenable: 'the browser could not open them',
        'new-data': 'Saksspor came with new facts',
        asked: 'you asked for it',
      },
      unavailable:
        'The browser does not let us store them. The cards on pages work all the same. Check whether the disk is full.',
      rebuild: 'Make again',
      building: 'Making again …',
      failed: 'That did not work. What was there before is unchanged. Try again.',
    },
    consent: 'Use of Saksspor',
    consentOff: 'Saksspor is not turned on.',
    turnOff: 'Turn off Saksspor',
    notSaved: 'Your choice was not saved. Try again.',
  },
};
