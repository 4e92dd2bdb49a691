/** Nynorsk words of the page that reads all papers. */
import { counted } from './counted.ts';
import { roughly } from './duration.ts';
import type { ReadAllStrings } from './read-all.ts';
import { readAllNb } from './read-all-nb.ts';

const papers = (count: number): string => counted(count, 'papir', 'papir');
const cases = (count: number): string => (count === 0 ? 'ingen saker' : counted(count, 'sak', 'saker'));
const time = (milliseconds: number): string =>
  roughly(milliseconds, {
    underMinute: 'under eitt minutt',
    minutes: (count) => `om lag ${counted(count, 'minutt', 'minutt')}`,
    hours: (count) => `om lag ${counted(count, 'time', 'timar')}`,
  });

export const readAllNn: ReadAllStrings = {
  ...readAllNb,
  intro:
    'Saksspor hentar PDF-ane som rådssidene lenkjer til, og les dei inn. Då veit «tidlegare saker» alt som står i dei.',
  manner:
    'Eitt papir blir henta om gongen, med to sekund pause, og berre frå ehelse.no og helsedirektoratet.no. Det som blir lese, blir på denne maskina. Filene blir tekne vare på berre om du har bede om det.',
  looking: 'Ser etter papir …',
  noneTitle: 'Ingen papir funne enno',
  noneText: 'Opne ei rådsside hos ehelse.no eller helsedirektoratet.no i ei anna fane, og sjå etter på nytt.',
  lookAgain: 'Sjå etter på nytt',
  papers: 'Papir',
  groupCount: (all, read) =>
    `${papers(all)}${read === 0 ? '' : read === all ? ', alle lesne' : `, ${read} lesne`}`,
  noMeeting: 'Utan møte',
  show: 'Vis papira',
  hide: 'Gøym papira',
  chooseUnread: 'Vel alle ulesne',
  chooseNone: 'Vel ingen',
  start: (count) => `Les inn ${papers(count)}`,
  startNone: 'Vel papir å lese inn',
  about: (milliseconds) => `Tek ${time(milliseconds)}.`,
  waiting: 'ventar',
  reading: 'blir lese no',
  read: (day, count) => `lese ${day}, ${cases(count)}`,
  readBefore: (day) => `lese ${day}`,
  unchanged: (day) => `uendra ${day}`,
  sameAs: (name) => `same innhald som «${name}»`,
  changed: (day) => `endra sidan ${day}; det som stod før, er teke vare på`,
  vanished: 'borte hos verten',
  lost: 'ikkje lenger lagra her',
  failed: {
    'not-pdf': 'ikkje ein PDF',
    password: 'krev passord',
    broken: 'øydelagd fil',
    'no-text': 'skanna, utan tekst',
    'too-large': 'for stor',
    refused: 'blir ikkje gitt ut',
    'host-error': 'verten svarte ikkje',
    crashed: 'lesinga braut av',
  },
  whatToDo: {
    'not-pdf': 'Opne originalen: lenkja fører til noko anna enn ein PDF.',
    password: 'Opne han i lesaren og skriv passordet.',
    broken: 'Opne originalen. Verkar han, prøv igjen.',
    'no-text': 'Sidene er bilete. Finst ei utgåve med tekst, kan du sleppe ho på «Les inn eit dokument».',
    'too-large': 'Opne han i lesaren, side for side.',
    refused: 'Verten gir han ikkje til nokon utan innlogging, eller sida er flytta. Opne originalen.',
    'host-error': 'Prøv igjen seinare.',
    crashed: 'Prøv igjen. Lukk andre faner om maskina er treg.',
    vanished: 'Verten har han ikkje lenger. Det som er lese av han før, er teke vare på.',
  },
  never: 'Verten har han ikkje, og han er ikkje lesen før.',
  original: 'Opne originalen',
  openInReader: 'Opne i lesaren',
  progress: (done, all) => `${done} av ${papers(all)}`,
  now: (name) => `Les: ${name}`,
  left: (milliseconds) => `${time(milliseconds)} igjen`.replace(/^./u, (letter) => letter.toUpperCase()),
  stayOpen: 'La denne fana stå open. Lukkar du ho, kan du halde fram her seinare.',
  pausing: 'Stoppar etter dette papiret …',
  resume: 'Hald fram',
  cancel: 'Avbryt',
  paused: (left) => `Sett på pause. ${papers(left)} står att.`,
  brokenOff: (left) => `Lesinga blei broten av. ${papers(left)} står att. Det som er lese, er lagra.`,
  elsewhere: 'Papira blir lesne i eit anna vindauge.',
  offline: 'Ikkje på nett. Lesinga held fram når nettet er tilbake.',
  resting: (clock) => `Verten treng ein kvil. Prøver igjen ${clock}.`,
  stopped: {
    'host-error': 'Verten svarer ikkje som han skal, så lesinga er stoppa. Det som er lese, er lagra.',
    'no-room': 'Disken er full. Lag plass og hald fram. Det som er lese, er lagra.',
    'no-access': 'Nettlesaren lèt ikkje Saksspor lese sida papira ligg på. Gi tilgang og hald fram.',
    'no-consent': 'Saksspor er slått av. Slå det på og hald fram.',
    'no-database': 'Nettlesaren gir ikkje plass til å lagre. Lukk andre vindauge og hald fram.',
  },
  notBefore: (clock) => `Verten ber om ro til ${clock}.`,
  done: (read, count) => `Ferdig. ${papers(read)} er lesne, med ${cases(count)}.`,
  troubles: (count) => `${papers(count)} blei ikkje lesne`,
  retry: 'Prøv desse igjen',
};
