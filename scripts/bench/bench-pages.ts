/**
 * Council pages that are made, in the sizes that the bars of speed name: sections for meetings with an agenda in a
 * table, cases with prose and lists of attachments. Text of our own; 4.4 cases and terms to a
 * kilobyte of text, where our own detection counts 4.7 in 275 kB of the published papers.
 */
import { escapeHtml } from '../../tests/e2e/harness/generated-pages.ts';

/** UTF-16 units of markup: the two sizes that the bars name. The huge one holds fewer mentions than Saksspor's cap. */
export const LARGE = 350_000;
export const HUGE = 10_000_000;

/** An address that Saksspor reads; the same path on a host where it does not run is `OUTSIDE_URL`. */
export const BENCH_URL = 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nufa-maling';
/** No content script of ours is there: its host is not in the manifest. */
export const OUTSIDE_URL = 'https://uten-saksspor.example/om-oss/rad-og-utvalg/nufa-maling';

/** Forms that are marked wherever they stand. None is part of another. */
const TERMS =
  'FHIR EPJ HelseID HDAB EHDS SFM NHN FHI HOD IHE XDS IDMP PLL VKP KPR NPR HTO GDPR KS2 KVU ATC ROS PDS NORTRE HELIKS'.split(
    ' ',
  );

/** `@` is where a term goes, `#` a case. */
const SENTENCES = [
  'Innlegget beskrev status, mulige veivalg og hva som skjer når fristen er ute.',
  'Deltakerne stilte spørsmål om ansvar, kostnader og hvem som skal eie det videre arbeidet.',
  'Løsningen bygger på @ og skal prøves ut i fire kommuner før sommeren.',
  'Flere pekte på at innføringen må følge takten i sektoren, og at små virksomheter trenger hjelp.',
  'Sekretariatet viste til sak #, der de samme spørsmålene ble tatt opp.',
  'Det ble etterlyst en plan som viser hva som må være på plass til hvilken tid.',
  'Erfaringene med @ er gode, men opplæringen mangler fortsatt hos mange av dem som skal bruke det hver dag.',
  'Medlemmene ga uttrykk for at saken er viktig og at den bør komme tilbake når utredningen er ferdig.',
  'Rapporten ble sendt på høring i fjor høst, og de fleste svarene støttet forslaget.',
  'Det er satt av midler til arbeidet i år, mens det som kommer etter avhenger av budsjettet som legges frem til høsten.',
  'Noen mente at tidsplanen er for stram, andre at det haster mer enn planen viser.',
  'Oppfølgingen skjer i den gruppen som ble satt ned tidligere, og den melder tilbake til neste møte.',
  'En representant ba om at brukerne blir tatt med tidligere neste gang.',
];

const TITLES = [
  'Godkjenning av innkalling',
  'Veikart for @',
  'Foreldres tilgang til digitale tjenester',
  'Erfaringer med @ i kommunene',
  'Videre arbeid med felles språk',
  'Status fra pågående arbeid',
];

const MONTHS = ['januar', 'mars', 'mai', 'juni', 'september', 'oktober', 'november', 'desember'];

/** The whole document, `size` UTF-16 units of markup and a little more. The same each time. */
export function benchPage(size: number): string {
  return benchDocument(benchSections(size));
}

/** What stands in `main` of `benchPage`, for a page that replaces it. Another `first` is another text. */
export function benchSections(size: number, first = 0): string {
  const sections: string[] = [];
  let length = 0;
  for (let number = first; length < size; number += 1) {
    const section = meetingSection(number);
    sections.push(section);
    length += section.length;
  }
  return sections.join('\n');
}

/** Content of `main` with `marks` cases and terms in `marks / 4` table rows, as in a list of all decisions. */
export function markedRows(marks: number, first = 0): string {
  const rows: string[] = [];
  for (let row = 0; row < marks / 4; row += 1) rows.push(markedRow(first + row));
  return `<table><thead><tr><th>Sak</th><th>Tema</th><th>Vedtak</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** A row with four marks: two cases and two terms. */
function markedRow(number: number): string {
  const [one, other] = [termOf(number), termOf(number + 7)];
  return `<tr><td>${caseOf(number)}</td><td>Veikart for ${one}</td><td>Tatt til orientering med ${other}, se sak ${caseOf(number + 11)}.</td></tr>`;
}

/** The document around what stands in `main`. */
export function benchDocument(sections: string): string {
  const menu = ['Forsiden', 'Tema', 'Statistikk', 'Om oss'].map(
    (name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`,
  );
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Fagutvalget (NUFA)</title>
<style>body { font: 16px/1.6 sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem } table { border-collapse: collapse; width: 100% } td, th { border: 1px solid #ccc; padding: 4px 8px; text-align: left }</style>
</head><body><header><nav><ul>${menu.join('')}</ul></nav></header>
<main><h1>Fagutvalget (NUFA)</h1>
${sections}
</main><footer><p>Besøksadresse: Storgata 1, Oslo</p></footer></body></html>`;
}

function meetingSection(number: number): string {
  const cases = Array.from({ length: 6 }, (_, at) => number * 6 + at);
  const rows = cases.map(
    (one, at) =>
      `<tr><td>${caseOf(one)}</td><td>${titleOf(one)}</td><td>${9 + at}:30</td><td>${at % 2 === 0 ? 'Drøfting' : 'Orientering'}</td></tr>`,
  );
  return `<section><h2>${(number % 27) + 1}. ${MONTHS[number % MONTHS.length]} ${yearOf(number * 6)}</h2>
<p class="lead">${sentencesFrom(number, 2)}</p>
<table><thead><tr><th>Saksnr.</th><th>Tittel på sak</th><th>Tid</th><th>Sakstype</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>
${cases.map(caseSection).join('\n')}
</section>`;
}

function caseSection(number: number): string {
  return `<h3>Sak ${caseOf(number)}: ${titleOf(number)}</h3>
<p>${sentencesFrom(number * 3, 7)}</p>
<p>${sentencesFrom(number * 3 + 4, 5).replace('Løsningen', '<strong>Løsningen</strong>')}</p>
<ul><li><a href="/filer/vedlegg-${number}.pdf">Vedlegg til saken (PDF)</a></li><li>${sentencesFrom(number + 5, 1)}</li></ul>`;
}

function sentencesFrom(first: number, count: number): string {
  return Array.from({ length: count }, (_, at) => filled(SENTENCES, first + at)).join(' ');
}

function titleOf(number: number): string {
  return filled(TITLES, number);
}

function filled(list: readonly string[], at: number): string {
  return escapeHtml(list[at % list.length] ?? '')
    .replaceAll('@', () => termOf(at * 3))
    .replaceAll('#', caseOf(at + 17));
}

function termOf(at: number): string {
  return TERMS[at % TERMS.length] ?? '';
}

function yearOf(at: number): number {
  return 2016 + (Math.floor(at / 60) % 10);
}

function caseOf(at: number): string {
  return `${(at % 60) + 1}/${yearOf(at) % 100}`;
}
