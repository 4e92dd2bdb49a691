/** Why something of the reader's own glossary was not saved, in whole sentences. */
import type { Language } from '../model/settings.ts';
import type { NotSaved } from './note-editor.ts';

/** As the store says it, and where it does not answer. */
export type GlossaryFailure = NotSaved | 'too-many' | 'not-a-word';

type Words = Readonly<Record<GlossaryFailure, string>>;

const nb: Words = {
  'too-long': 'Noe er for langt. Kort det ned, og lagre på nytt.',
  'too-many': 'Ordlisten din har 20 000 oppføringer, og flere er det ikke plass til. Ta bort noen først.',
  'not-a-word': 'Navnet kan ikke brukes. Velg et annet.',
  silent: 'Lageret svarer ikke ennå. La vinduet stå åpent, og lagre på nytt.',
  full: 'Disken er full. Frigjør plass, og lagre på nytt.',
  'read-only': 'Nettleseren lar ikke Saksspor lagre noe her. Er vinduet privat, så åpne et vanlig.',
  locked: 'Lageret er låst. Lås opp notatene, og lagre på nytt.',
  'lock-demanded': 'Virksomheten krever en passfrase. Lag en i innstillingene, og lagre på nytt.',
  differs: 'Noe mangler i lageret. Se hva det er, og lagre på nytt.',
  newer: 'Ordlisten er skrevet av en nyere utgave av Saksspor. Oppdater Saksspor.',
  unopenable: 'Nettleseren gir ikke tilgang til lageret. Lagre på nytt om litt.',
  unreadable: 'Det som står på disken er skadet, og det skrives ikke over. Velg et annet navn.',
  'not-a-note': 'Noe i oppføringen er ikke som det skal. Se over feltene.',
  failed: 'Lageret svarte med en feil. Lagre på nytt om litt.',
};

const nn: Words = {
  'too-long': 'Noko er for langt. Kort det ned, og lagre på nytt.',
  'too-many': 'Ordlista di har 20 000 oppføringar, og fleire er det ikkje plass til. Ta bort nokre først.',
  'not-a-word': 'Namnet kan ikkje brukast. Vel eit anna.',
  silent: 'Lageret svarer ikkje enno. La vindauget stå ope, og lagre på nytt.',
  full: 'Disken er full. Frigjer plass, og lagre på nytt.',
  'read-only': 'Nettlesaren lèt ikkje Saksspor lagre noko her. Er vindauget privat, så opne eit vanleg.',
  locked: 'Lageret er låst. Lås opp notata, og lagre på nytt.',
  'lock-demanded': 'Verksemda krev ein passfrase. Lag ein i innstillingane, og lagre på nytt.',
  differs: 'Noko manglar i lageret. Sjå kva det er, og lagre på nytt.',
  newer: 'Ordlista er skriven av ei nyare utgåve av Saksspor. Oppdater Saksspor.',
  unopenable: 'Nettlesaren gir ikkje tilgang til lageret. Lagre på nytt om litt.',
  unreadable: 'Det som står på disken er skadd, og det blir ikkje skrive over. Vel eit anna namn.',
  'not-a-note': 'Noko i oppføringa er ikkje som det skal. Sjå over felta.',
  failed: 'Lageret svarte med ein feil. Lagre på nytt om litt.',
};

const en: Words = {
  'too-long': 'Something is too long. Shorten it and save again.',
  'too-many': 'Your glossary has 20,000 entries, and there is no room for more. Remove some first.',
  'not-a-word': 'The name cannot be used. Choose another.',
  silent: 'The storage does not answer yet. Leave the window open and save again.',
  full: 'The disk is full. Make room and save again.',
  'read-only': 'The browser lets Saksspor save nothing here. In a private window: open an ordinary one.',
  locked: 'The storage is locked. Unlock the notes and save again.',
  'lock-demanded': 'Your organisation demands a passphrase. Make one in the settings and save again.',
  differs: 'Something is missing in the storage. See what it is and save again.',
  newer: 'The glossary was written by a newer Saksspor. Update Saksspor.',
  unopenable: 'The browser gives no access to the storage. Save again in a moment.',
  unreadable: 'What is on the disk is damaged and is not written over. Choose another name.',
  'not-a-note': 'Something in the entry is not as it should be. Look through the fields.',
  failed: 'The storage answered with an error. Save again in a moment.',
};

const ALL: Readonly<Record<Language, Words>> = { nb, nn, en };

export function glossaryFailureWords(failure: GlossaryFailure, language: Language): string {
  return ALL[language][failure];
}
