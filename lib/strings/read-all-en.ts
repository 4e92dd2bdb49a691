/** English words of the page that reads all papers. */
import { counted } from './counted.ts';
import { roughly } from './duration.ts';
import type { ReadAllStrings } from './read-all.ts';

const papers = (count: number): string => counted(count, 'paper', 'papers');
const cases = (count: number): string => (count === 0 ? 'no cases' : counted(count, 'case', 'cases'));
const time = (milliseconds: number): string =>
  roughly(milliseconds, {
    underMinute: 'less than a minute',
    minutes: (count) => `about ${counted(count, 'minute', 'minutes')}`,
    hours: (count) => `about ${counted(count, 'hour', 'hours')}`,
  });

export const readAllEn: ReadAllStrings = {
  intro:
    'Saksspor fetches the PDFs that the council pages link to, and reads them in. “Earlier cases” then knows all that stands in them.',
  manner:
    'One paper is fetched at a time, with a pause of two seconds, and only from ehelse.no and helsedirektoratet.no. What is read stays on this machine. The files are kept only where you have asked for that.',
  looking: 'Looking for papers …',
  noneTitle: 'No papers found yet',
  noneText: 'Open a council page at ehelse.no or helsedirektoratet.no in another tab, and look again.',
  lookAgain: 'Look again',
  papers: 'Papers',
  groupCount: (all, read) =>
    `${papers(all)}${read === 0 ? '' : read === all ? ', all read' : `, ${read} read`}`,
  noMeeting: 'Without a meeting',
  show: 'Show the papers',
  hide: 'Hide the papers',
  chooseUnread: 'Choose all unread',
  chooseNone: 'Choose none',
  start: (count) => `Read in ${papers(count)}`,
  startNone: 'Choose papers to read in',
  about: (milliseconds) => `Takes ${time(milliseconds)}.`,
  waiting: 'waiting',
  reading: 'being read',
  read: (day, count) => `read ${day}, ${cases(count)}`,
  readBefore: (day) => `read ${day}`,
  unchanged: (day) => `unchanged ${day}`,
  sameAs: (name) => `says the same as “${name}”`,
  changed: (day) => `changed since ${day}; what it said before is kept`,
  vanished: 'gone from the host',
  lost: 'no longer kept here',
  failed: {
    'not-pdf': 'not a PDF',
    password: 'asks for a password',
    broken: 'broken file',
    'no-text': 'scanned, without text',
    'too-large': 'too large',
    refused: 'not given out',
    'host-error': 'the host did not answer',
    crashed: 'reading broke off',
  },
  whatToDo: {
    'not-pdf': 'Open the original: the link leads to something else than a PDF.',
    password: 'Open it in the reader and type the password.',
    broken: 'Open the original. If it works, try again.',
    'no-text': 'Its pages are pictures. If there is an edition with text, drop that on “Read in a document”.',
    'too-large': 'Open it in the reader, page by page.',
    refused: 'The host gives it to nobody who is not signed in, or it has moved. Open the original.',
    'host-error': 'Try again later.',
    crashed: 'Try again. Close other tabs if the machine is slow.',
    vanished: 'The host has it no longer. What was read of it before is kept.',
  },
  never: 'The host does not have it, and it was never read.',
  original: 'Open the original',
  openInReader: 'Open in the reader',
  progress: (done, all) => `${done} of ${papers(all)}`,
  now: (name) => `Reading: ${name}`,
  left: (milliseconds) => `${time(milliseconds)} left`.replace(/^./u, (letter) => letter.toUpperCase()),
  stayOpen: 'Leave this tab open. If you close it, you can go on here later.',
  pause: 'Pause',
  pausing: 'Stopping after this paper …',
  resume: 'Go on',
  cancel: 'Cancel',
  paused: (left) => `Paused. ${papers(left)} left.`,
  brokenOff: (left) => `The reading was broken off. ${papers(left)} left. What was read is kept.`,
  elsewhere: 'The papers are being read in another window.',
  offline: 'No network. The reading goes on when it is back.',
  resting: (clock) => `The host needs a rest. Trying again at ${clock}.`,
  stopped: {
    'host-error': 'The host does not answer as it should, so the reading has stopped. What was read is kept.',
    'no-room': 'The disk is full. Make room and go on. What was read is kept.',
    'no-access': 'The browser does not let Saksspor read where the papers lie. Give access and go on.',
    'no-consent': 'Saksspor is turned off. Turn it on and go on.',
    'no-database': 'The browser gives no room to store in. Close other windows and go on.',
  },
  notBefore: (clock) => `The host asks for peace until ${clock}.`,
  done: (read, count) => `Done. ${papers(read)} read, with ${cases(count)}.`,
  troubles: (count) => `${papers(count)} not read`,
  retry: 'Try these again',
};
