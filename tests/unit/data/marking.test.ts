/**
 * The rules of the entries at work, on sentences of our own: the right sense is marked, another one is not.
 * Each sentence stands for a kind of text, and none is from the papers that the rules are scored on.
 */
import { expect, test } from 'vitest';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { compileLexicon } from '../../../lib/detect/compile-lexicon.ts';
import { createTextContext } from '../../../lib/detect/context-of-text.ts';
import { prepareRecogniser } from '../../../lib/detect/recogniser.ts';
import { findTerms } from '../../../lib/detect/term-scanner.ts';

const recogniser = prepareRecogniser(compileLexicon(GLOSSARY, [], 'test'), 2030);

function entriesIn(text: string): string[] {
  const context = createTextContext(text, recogniser.patterns);
  return findTerms(text, 0, text.length, recogniser, context).map((term) => term.entry);
}

test.each([
  ['KS', 'Representanten for KS savnet en plan for de små kommunene.'],
  ['KS2', 'Prosjektet er klart for KS2 til høsten.'],
  ['FM', 'Mange kontor bruker fortsatt FM for å skrive resepter.'],
  ['RF', 'Legemiddellisten hentes fra RF hver natt, sammen med resepter som er utlevert.'],
  ['KJ', 'Dokumentet vises i KJ hos alle som har tilgang til pasientens journal.'],
  ['RF', 'Data ligger i RF/KJ.'],
  ['KJ', 'Data ligger i RF/KJ.'],
  ['IPS', 'Vi følger IPS, som er en europeisk pasientoppsummering.'],
  ['TB', 'Arbeidet er et oppdrag i TB 2026 fra departementet.'],
  ['FEST', 'Styrke og form hentes fra FEST når legemidler forskrives.'],
  ['DELE', 'Dataene fra SAFEST ligger på DELE hos DMP.'],
  ['SMART', 'En app som følger SMART, kan startes fra EPJ.'],
  ['NEWS', 'Sykehjemmet registrerer NEWS ved hver måling av vitale tegn.'],
  ['HF', 'Sykehuset Innlandet HF deltar i piloten.'],
  ['HV', 'Løsningen er i bruk i HSØ, HV og HN.'],
  ['HN', 'Løsningen er i bruk i HSØ, HV og HN.'],
  ['PAS', 'Timen bestilles i PAS/EPJ på sykehuset.'],
  ['STS', 'HelseID har en STS som veksler inn et token.'],
  ['LIS', 'En LIS i sitt første år må ha veileder, sa legen som leder utdanningen.'],
  ['SSD', 'Akson fikk godkjent sitt SSD før forprosjektet ble avsluttet.'],
  ['HDS', 'HDS ved FHI tar imot søknader om helsedata.'],
  ['Falk', 'Kvalitetsregistrene bruker Falk til innlogging.'],
  ['Normen', 'Sekretariatet for Normen la fram nye veiledere.'],
  ['E-helse', 'Hdir og E-helse la fram et felles notat.'],
  ['Felles språk', 'Felles språk forvalter terminologi og kodeverk for sektoren.'],
  ['En vei inn', 'Uønskede hendelser meldes gjennom En vei inn.'],
  ['Arketype', 'Hver arketype i openEHR forvaltes av klinikere.'],
  ['MDR', 'Programvaren er medisinsk utstyr etter MDR.'],
  ['KPI', 'Styringsgruppen følger tre KPIer.'],
  ['KI', 'Sykehuset validerer KI før bruk.'],
  ['AI', 'Foredraget handlet om trygg AI i klinikken.'],
  ['DDD', 'Forbruket er oppgitt i ATC/DDD.'],
  ['MyHealth@EU', 'Norge kobles til Myhealth@EU i 2027.'],
  ['KI-forordningen', 'Kravene i AI Act gjelder høyrisikosystemer.'],
])('%s is marked: %s', (entry, text) => {
  expect(entriesIn(text)).toContain(entry);
});

test.each([
  ['KS', 'Ekstern kontroll skjer som KS1 og KS2.'],
  ['KS', 'Departementet har endret KS-ordningen for store prosjekter.'],
  ['FM', 'Saken ble sendt FM i Oslo, altså fylkesmannen, i 2018.'],
  ['RF', 'Blodprøven viste positiv RF (revmatoid faktor).'],
  ['RF', 'Utstyret sender RF i åpent bånd.'],
  ['KJ', 'Måltidet ga 900 KJ.'],
  ['IPS', 'Veilederne i IPS (individuell jobbstøtte) samarbeider med NAV.'],
  ['IPS', 'Brannmuren har IPS mot inntrenging.'],
  ['TB', 'Alle ansatte skal undersøkes for TB etter smitte.'],
  ['TB', 'Serveren har 4 TB disk.'],
  ['FEST', 'Det blir FEST på kvelden.'],
  ['DELE', 'VI MÅ DELE DATA'],
  ['SMART', 'Målene skal være SMART: spesifikke, målbare og realistiske.'],
  ['NEWS', 'Les mer i siste NEWS fra foreningen.'],
  ['HF', 'Pasienter med HF og lav ejeksjonsfraksjon ble fulgt opp på sykehuset.'],
  ['HV', 'Soldater fra HV hjalp til ved regionale øvelser.'],
  ['LIS', 'Svaret går fra laboratoriets LIS til legen.'],
  ['SSD', 'Maskinen har SSD på 1 TB.'],
  ['Falk', 'Falk hekker i fjellet.'],
  ['Felles språk', 'Tolkene fant et Felles språk.'],
  ['En vei inn', 'En vei inn til journalen er nok.'],
  ['MDR', 'Driftssenteret kjøper MDR med deteksjon og respons.'],
  ['KPI', 'Taksten justeres med KPI, altså konsumprisindeksen.'],
  ['KI', 'Oddsratio 1,4 (KI er konfidensintervall).'],
  ['AI', 'Ultralyd viste AI (aortainsuffisiens).'],
  ['API', 'Tabletten inneholder ett API, det aktive virkestoffet.'],
  ['DDD', 'Teamet bruker DDD (domain-driven design).'],
  ['MRS', 'Funksjonen ble målt med MRS (Rankin).'],
  ['E-helse', 'KS E-helse har et eget nettverk.'],
  ['E-helse', 'Avdeling for E-helse'],
  ['EU', 'Regler fra EU gjelder.'],
  ['LM', 'Saken går til LM.'],
  ['HP', 'HP har fått tilgang.'],
  ['Normen', 'Normen er at folk hilser.'],
])('%s is not marked: %s', (entry, text) => {
  expect(entriesIn(text)).not.toContain(entry);
});
