/** Bokmål words of the page that reads all papers. */
import { counted } from './counted.ts';
import { roughly } from './duration.ts';
import type { ReadAllStrings } from './read-all.ts';

const papers = (count: number): string => counted(count, 'papir', 'papirer');
const cases = (count: number): string => (count === 0 ? 'ingen saker' : counted(count, 'sak', 'saker'));
const time = (milliseconds: number): string =>
  roughly(milliseconds, {
    underMinute: 'under ett minutt',
    minutes: (count) => `om lag ${counted(count, 'minutt', 'minutter')}`,
    hours: (count) => `om lag ${counted(count, 'time', 'timer')}`,
  });

export const readAllNb: ReadAllStrings = {
  intro:
    'Saksspor henter PDF-ene som rådssidene lenker til, og leser dem inn. Da vet «tidligere saker» alt som står i dem.',
  manner:
    'Ett papir hentes om gangen, med to sekunders pause, og bare fra ehelse.no og helsedirektoratet.no. Det som leses, blir på denne maskinen. Filene tas bare vare på om du har bedt om det.',
  looking: 'Ser etter papirer …',
  noneTitle: 'Ingen papirer funnet ennå',
  noneText: 'Åpne en rådsside hos ehelse.no eller helsedirektoratet.no i en annen fane, og se etter på nytt.',
  lookAgain: 'Se etter på nytt',
  papers: 'Papirer',
  groupCount: (all, read) =>
    `${papers(all)}${read === 0 ? '' : read === all ? ', alle lest' : `, ${read} lest`}`,
  noMeeting: 'Uten møte',
  show: 'Vis papirene',
  hide: 'Skjul papirene',
  chooseUnread: 'Velg alle uleste',
  chooseNone: 'Velg ingen',
  start: (count) => `Les inn ${papers(count)}`,
  startNone: 'Velg papirer å lese inn',
  about: (milliseconds) => `Tar ${time(milliseconds)}.`,
  waiting: 'venter',
  reading: 'leses nå',
  read: (day, count) => `lest ${day}, ${cases(count)}`,
  readBefore: (day) => `lest ${day}`,
  unchanged: (day) => `uendret ${day}`,
  sameAs: (name) => `samme innhold som «${name}»`,
  changed: (day) => `endret siden ${day}; det som sto før, er beholdt`,
  vanished: 'borte hos verten',
  lost: 'ikke lenger lagret her',
  failed: {
    'not-pdf': 'ikke en PDF',
    password: 'krever passord',
    broken: 'ødelagt fil',
    'no-text': 'skannet, uten tekst',
    'too-large': 'for stor',
    refused: 'gis ikke ut',
    'host-error': 'verten svarte ikke',
    crashed: 'lesingen brøt av',
  },
  whatToDo: {
    'not-pdf': 'Åpne originalen: lenken fører til noe annet enn en PDF.',
    password: 'Åpne den i leseren og skriv passordet.',
    broken: 'Åpne originalen. Virker den, prøv igjen.',
    'no-text': 'Sidene er bilder. Finnes en utgave med tekst, kan du slippe den på «Les inn et dokument».',
    'too-large': 'Åpne den i leseren, side for side.',
    refused: 'Verten gir den ikke til noen uten innlogging, eller siden er flyttet. Åpne originalen.',
    'host-error': 'Prøv igjen senere.',
    crashed: 'Prøv igjen. Lukk andre faner om maskinen er treg.',
    vanished: 'Verten har den ikke lenger. Det som er lest av den før, er beholdt.',
  },
  never: 'Verten har den ikke, og den er ikke lest før.',
  original: 'Åpne originalen',
  openInReader: 'Åpne i leseren',
  progress: (done, all) => `${done} av ${papers(all)}`,
  now: (name) => `Leser: ${name}`,
  left: (milliseconds) => `${time(milliseconds)} igjen`.replace(/^./u, (letter) => letter.toUpperCase()),
  stayOpen: 'La denne fanen stå åpen. Lukker du den, kan du fortsette her senere.',
  pause: 'Pause',
  pausing: 'Stopper etter dette papiret …',
  resume: 'Fortsett',
  cancel: 'Avbryt',
  paused: (left) => `Satt på pause. ${papers(left)} gjenstår.`,
  brokenOff: (left) => `Lesingen ble brutt av. ${papers(left)} gjenstår. Det som er lest, er lagret.`,
  elsewhere: 'Papirene leses i et annet vindu.',
  offline: 'Ikke på nett. Lesingen fortsetter når nettet er tilbake.',
  resting: (clock) => `Verten trenger en hvil. Prøver igjen ${clock}.`,
  stopped: {
    'host-error': 'Verten svarer ikke som den skal, så lesingen er stoppet. Det som er lest, er lagret.',
    'no-room': 'Disken er full. Lag plass og fortsett. Det som er lest, er lagret.',
    'no-access': 'Nettleseren lar ikke Saksspor lese siden papirene ligger på. Gi tilgang og fortsett.',
    'no-consent': 'Saksspor er slått av. Slå det på og fortsett.',
    'no-database': 'Nettleseren gir ikke plass til å lagre. Lukk andre vinduer og fortsett.',
  },
  notBefore: (clock) => `Verten ber om ro til ${clock}.`,
  done: (read, count) => `Ferdig. ${papers(read)} er lest, med ${cases(count)}.`,
  troubles: (count) => `${papers(count)} ble ikke lest`,
  retry: 'Prøv disse igjen',
};
