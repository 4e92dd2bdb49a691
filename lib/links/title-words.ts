/** The words of a title, folded so that two titles can be compared. */

/** Lower case, "e-helse" as one word, and the genitive folded: "FHI's" as "fhi". */
export function titleWords(title: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of title.toLowerCase().matchAll(/(?:\be-)?[\p{L}\p{N}][\p{L}\p{N}@]*/gu)) {
    const folded = word.replace('e-', 'e');
    if (folded.length > 1) words.push(folded);
  }
  return words;
}

/** Words that tell no topic: small words, and the language of agendas and plans. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `og i for av til på om med fra ved en et ei den det de der som er var blir ble hva hvor hvorfor hvordan hvilke hvilken
  samt eller men å at ikke under over etter før innen mellom mot hos per inn ut opp ned sin sitt sine vår våre deres
  dette disse denne noe noen alle annet andre ny nye nytt nyere siste første andre tredje fjerde kvartal ett to tre
  status videre veien arbeid arbeidet arbeider pågående felles nasjonal nasjonalt nasjonale norsk norske norge plan
  planen planer strategi strategien strategisk strategiske utredning utredningen digital digitale digitalt
  digitalisering forslag innspill oppfølging konkretisering operasjonalisering prioritering prioriterte tiltak
  tiltaksoversikten tiltaksoversikt mål målet målene målbilde målbildet veikart veikartet målarkitektur målarkitekturen arkitektur orientering drøfting anbefaling tilslutning behandling sak saken
  saker tema temadag fagdag dag innblikk funn erfaringer evaluering kartlegging gjennomgang presentasjon rapport
  rapporten modell modellen bruk økt helhetlig overordnet overordnede retning leveranse oppsummering konkrete
  problemstillinger høring høringsinnspill knyttet kommende viktig forbindelse konsekvens konsekvenser del
  forvaltning forvaltningen utvikling utvikle utvikles videreutvikling videreutvikle videreutvikles implementering innføring styrke
  helse omsorg helsetjenesten helsesektoren omsorgssektoren omsorgstjenesten omsorgstjenester tjenester tjenesten
  tildelingsbrev tildelingsbrevet eventuell eventuelle uttalte uttrykte kommenterte utarbeide utarbeidet utarbeides prioritet uavhengig
  prosjekter prosjektet rapporter tilbakemeldinger tilbakemeldingen utgangspunkt regionale virksomheter virksomhetene
  sektor sektoren ehelse området områder områdene ordningen løsning løsninger løsningene`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export function tellsTopic(word: string): boolean {
  return !EMPTY_WORDS.has(word) && !/^\d+$/.test(word);
}

/** How much of the shorter title stands in the other, 0 to 1; words agree by their first letters. */
export function sharedShare(a: string, b: string): number {
  const [first, second] = [stems(a), stems(b)];
  const smallest = Math.min(first.size, second.size);
  if (smallest === 0) return 0;
  return [...first].filter((stem) => second.has(stem)).length / smallest;
}

const STEM = 6;

/** Of the words that tell a topic; of all, where none does. */
function stems(title: string): ReadonlySet<string> {
  const words = titleWords(title);
  const telling = words.filter(tellsTopic);
  return new Set((telling.length > 0 ? telling : words).map((word) => word.slice(0, STEM)));
}
