/**
 * Words that tell what a built-in case is about, from the papers that its facts were read in: what `lib/papers` keeps
 * of a text to compare cases by, single words that tell most first, no sentence and no name of a person. A case of
 * routine has none, nor one of a paper that was not at hand. Made by `scripts/case-words.ts`; not changed by hand.
 */
import type { CaseId } from '../model/case.ts';

const WORDS: Readonly<Record<string, string>> = {
  'NUFA-26-2023':
    'innrapportering initiativ datafangst helseregistre utprøving begrepsharmonisering variabler prosess normering registervariabler realiserer omfatter sentral prioriteringslisten medisinsk kvalitetssikring innrapporteringen informasjonsforvaltning prioriteringskriterier utprøvingen identifisering automatisert registre prioriteres standardene automatiseres',
  'NUFA-27-2023':
    'ihe internasjonale organisasjonen først kreves glipp delta løftes e-helsestandarder offisiell kapasitet oppretter organisasjon standardene prioriteres',
  'NUFA-28-2023':
    'fhir fhir-profiler hl7 epj-systemene profiler standarder datadeling api ihe sentralt oversikt melde internasjonale standardene løftet realisere prosjektene',
  'NUFA-29-2023':
    'myhealth@eu snomed ct kontaktpunkt mottak oversettelse qr-kode perspektiv helseplattformen oversette kjernejournal nytte kontaktpunktet helsedata internasjonal terminologi pasienter informasjonen utvidelse smart summary løftet',
  'NUFA-30-2023':
    'fhi infrastruktur helseovervåking statistikkproduksjon spesialisthelsetjenesten analyse deling økosystem helseberedskapen mnok rhf-ene praksisnett statistikkprodukter pandemien statistikken',
  'NUFA-31-2023':
    'fhi atc ddd grunndata unicom grunndatatjenester legemiddelinformasjon hypoteser finansiering langsiktig fest safest dele who idmp phpid pll helseplattformen snomed ct e-resept internasjonal legemidler legemiddelforvaltningen samarbeidspartner myndighetsorganer legemiddelgrunndata sentral journal',
  'NUFA-32-2023':
    'ki intelligens standardisering koordineringsprosjektet gdpr ehds delprosjekt fou standarder implementeringen standardiseringsarbeid kjøremiljø kvaliteten myndighetssiden regelverksveiledning kvalitetssikring europeiske kunstig trygg august språkmodellene',
  'NUFA-33-2023':
    'helseplattformen ct snomed as stilt kommune gevinster hospital journal pasienten sykehjemmet spurt epj-fordeler it-system helsami vkp struktur sykehus erfaring utveksling strukturert overgangen produktet realisering effektivt legemiddelgrunndata forskning journaldata',
  'NUFA-36-2023': 'journalløft kommuner',
  'NUFA-37-2023':
    'epj smart fhir utvidelse funksjonalitet veilederen reviderer involvering forankring kommentarer revideres nav leverandører tredjepartsapplikasjoner rammeverk informasjonsutveksling funksjonaliteten epj-systemene funksjonelle onc epj-utvikling epj-løftet samarbeid omsorgsdepartementet dips myndigheter portaloppdraget api hl7 verktøy utvidelser veiledning normeringsgraden pasientjournal prioriterer rapportering plattform1 tilrettelegger',
  'NUFA-38-2023':
    'e-helsestrategi innbyggerbehov imøtekomme medvirkning helsestrategi innhente næres agendaen realisere ambisjonene innbygger spesialisthelsetjenesten innbyggers hsø hn helsenorge produktstyrets innbyggertjenester prioriteringer prioritere identifisert',
  'NUFA-39-2023':
    'helsekort gravide mnok statsbudsjett regjeringen utprøving realisere ferdig bevilget pasientens helsekortet kvinner omsorgsdepartementet legemiddelliste prøvesvar dokumentdeling sykehus samfunnsøkonomisk',
  'NUFA-40-2023':
    'helsenorge tilgang innretning oppdraget fosterforeldre utrede barnevernstjenesten frivillig utøver omsorgsdepartementet distribusjon alternativer foreldre familiedepartementet styringssignaler foreldres myndighet regelverksendringer tilgangsløsning informasjonsmodell',
  'NUFA-41-2023':
    'kravstilling veiledning tilrettelegging helseteknologi innretningen innretning veiledningstjeneste veiledningstjenesten helseteknologiordningen forståelse tilrettelegge teknologiområder veiledningsmøter validerings samarbeid kravstiller rapportens myndighetskrav leverandører produkter velferdsteknologi internasjonalt samarbeidsprosjekt normering millioner inkluderer',
  'NUFA-42-2023':
    'handlingsplan revisjonen dokumenter informasjonen sekretariatet agendaen oktober informere styrende styringsgruppen aktiviteter forvaltningsmodellen kvalitetssikret november sikkerhet regelverk styringsgruppa produkter veiledning styringsgruppens veiledningsdokumenter kvalitetssikringsmekanismer prosjektene styring',
  'NUFA-43-2023':
    'tillitsrammeverket journaldokumenter deling pts dokumentdeling prøvesvar helsenorge eu deles tilgangsstyring innbyggeren helsedata kjernejournal tredjepart innbyggerperspektivet måledata erfaringene inkludert nhn ehds myhealth@eu tillitsrammeverk eus datadeling eu-pasient api hsø hv hn tilgang risiko pasienter personvern informasjonssikkerhet organisasjon kravstiller funksjonalitet',
  'NUFA-26-2025':
    'eu helsedata eu-format hdab helsedataforordningen myhealth@eu id rettigheter pasientoppsummering epj ehr organisering forordningen tilgang pasientjournalsystemer helsenorge npr kpr utveksling infrastruktur medisinsk kjernejournal healthdata@eu eøs-borgere pll fhi ehds thdh utstyr standarder forskning tilgangstjenester funksjonalitet e-resept sentral elektroniske infrastrukturer styringsrammeverk effektiv eu-rammeverk',
  'NUFA-27-2025':
    'informasjonsforvaltning datadomener helse-nim verdi snomed-ct fhir openehr dama prosesser standarder icd-11 eierskap kvalitet informasjonsarkitektur samarbeid regelverk regionalt utprøving datadeling informasjons hdir prosjekt kommunikasjon terminologier funksjon ehds zira informasjonsmodeller sikkerhet ki rapportering',
  'NUFA-28-2025':
    'bup tilgang foreldre barnet barneverntjenesten folkeregisteret innsyn veilederen helsenorge journal barnets cc by-sa-nc foreldres veiledning barns veileder foreldrene ekstern pasienten bup-journal persontjenesten dokumenttyper innbyggertjenester sykdommer informasjonsbehov',
  'NUFA-29-2025':
    'xxxx verktøy kvalitetssikrede hod helsenorge tilgjengeliggjøre tilbud pasienter tb hto vedlikeholde ressursbruk effektiv lm spesialisthelsetjenesten hf innbygger kommunikasjons psykiske spesialist styringsgruppe internettveiledet effektivt helseplager effektive én-samtaler forskningsmiljøer forskning fagorganisasjoner',
  'NUIT-4-2023':
    'helsenorge drift forvaltningskostnader realisering avtalespesialister produktstyret utfordring finansiering finansieringsmodellen imidlertid rhf-ene dialog finansieringen produktet prioriteringer produkter kostnaden kommunesektoren investeringer beregningsutvalg kommunal inkludert finansiere',
  'NUIT-5-2023':
    'drift helsenorge forvaltningskostnader investering kostnader beregningsutvalg e-helseportefølje investeringer beskrevet transparens e-helseporteføljen sfm fm e-helseløsningene vekst kommunal porteføljen kostnaden investeringsbeslutninger forskrivningsmodul pasientens legemiddelliste e-helseløsninger sentral programmene prosjektene',
  'NUIT-6-2023':
    'prismodeller nytten komplekst forutsigbarhet stimulerer betale private pasientens prøvesvar modeller økonomi anmodning pasientjournalloven e-helseløsningene kommunale medisinske investering finansierer forskrivningsmodul knutepunkt kostnadene e-resept kommunal',
  'NUIT-7-2023':
    'kartleggingen foreløpige resultater journalleverandørmarkedet inviterer kjente igjen journalleverandørene basert involveres resultatene',
  'NUIT-8-2023':
    'fhi e-helsestrategi realisering oppfølgingen rapportering versjon måloppnåelse tilnærming forskning indikatorarbeidet forskningsmiljøer helhetsperspektivet hjemmeoppfølging e-helsestrategien rapporteringen portefølje kommunal porteføljemøtene pasient forskningsbasert forskningsrapportene målindikatorene',
  'NUIT-9-2023':
    'legemiddelområdet fhi takket legemiddelregisteret mnok mottatte påpekte positive kommunal skjer veldig ferdigstilling grunndataområdet referansegruppe legemiddeldata pasientens legemiddelliste samarbeid spesialisthelsetjenesten pasienten legemiddelet prioriteringer inkludere pasient versjon prioritert inkluderes inkludert kvalitetsforbedringsprosessene',
  'NUIT-10-2023':
    'myhealth@eu kontaktpunkt innretning organisering etablering infrastrukturen utveksling helsedata primærbruk pasienter kommunal forventes regelverket eu fhi kommunikasjon leverandørindustrien normeringen internasjonale helsefaglig samarbeidsorganet helseberedskap prosjektperioden europeiske prosjekt',
  'NUIT-11-2023':
    'normeringskraften normering satsningsområde omsorgsdepartementet diskusjon tilslutte prosessen utfordringer implementeringssiden intensjonen tydelighet oppfordret effektive internasjonalt standarder normeringsaksen produkt kommunal identifisert produktene leverandørene modernisere standardene',
  'NUIT-16-2023':
    'samhandlingsplan kunnskapsgrunnlag departementets utarbeidelse foreløpig oppdatert levere helsedata bedre regjeringen hjemmeoppfølging legemiddelliste kjernejournal helseplattformen pasientens prøvesvar helsekort intelligens tilgang målilde pasienten journaldokumenter spesialisthelsetjenesten kvalitet ki innbygger velferdsteknologi pasienter finansiering journalløsninger beredskap journal deling gravide kunstig e-helsepolitikken omsorgsdepartementet e-helsestrategi investeringer sykehus',
  'NUIT-17-2023':
    'samhandlingsplan indikatorer måleindikatorer tb utviklingen e-helseområdet effekter tilbakemelding agendaen e-helsestrategi oppdraget realisering målindikatorer rammeverk who rapportering omsorgsdepartementet e-helseråd rammeverket e-helseløsninger e-helsestrategien',
  'NUIT-18-2023':
    'journalløft kommunal kommuner helseregionen rammer utprøvingstiltak anskaffelser prosjektavslutning spesialisthelsetjenesten styringsdokumentet programvareinfrastrukturen farten utprøvingene nhn fkji as informasjonsdeling kommunale realisering utprøving styringsdokument hod utprøvinger news2 samarbeid journal journalløsninger samarbeidsprosjektet leverandør eventuelt omsorgsdepartementet kdu interim news-score samhandlingstjenester portefølje finansiering informasjonsplattform leverandører',
  'NUIT-19-2023':
    'utprøving samhandlingstjenester kommunal journal aktivitet annen prioritert håndtere pll nhn pasientens pds e-helseråd prøvesvar hjemmeoppfølging e-helseporteføljen legemiddelliste dokumentdeling journalløft fkji datadeling prioriteringer egenbehandlingsplaner fkj prioriteres oppdraget e-helserådet kommunale samhandlingsplan utprøvingen prioriteringsrekkefølgen prioriteringen leverandørene',
  'NUIT-20-2023':
    'e-helseportefølje relevante e-helseporteføljen utfordringer porteføljen koordineringsansvar avstemming ansvar listen e-helsestrategi portefølje e-helseløsninger realisering rapportering as fkji helseplattformen dokumentdeling hod e-helsestrategien porteføljekontakter kommuner rapporteringen styringsdokument finansiering kjernejournal styringsgruppe prioriteringer strukturering',
  'NUIT-21-2023':
    'datadeling hjemmeoppfølging utprøving spredning dho omsorgsnivå pasientforløp datadelingsløsninger arkitekturvalg beskrevet søker involvert samarbeid utprøvingen dho-tjenester api-katalog deling velferdsteknologiprogram dokumenterer dokumentet erfaringsgrunnlaget legemiddellister informasjonstjenester samhandlingen realiserer infrastruktur samhandlingsinfrastrukturen realisering samhandlingsløsninger tredjepart samhandlingsbehovet informasjonen',
  'NUIT-22-2023':
    'rapportering utfordringsbilde sentrale epj erklæringer portaler gjenbruk utfordringsbildet informasjonsutvekslingen problemkomplekset informasjonsutveksling registrering epj-systemene pasienten myndigheter gdpr leverandører api-varianter tilrettelegging nav api-er hod effektiv november arena helseforvaltningen myndighetsorganer journalløsningen rapporteringsbyrden myndighetene leverandørene tjenesteinnovasjons-rettet rapporteringen oppdraget',
  'NUIT-23-2023':
    'nav samarbeide forbedret informasjonsutveksling forprosjekt samhandlingsområder samhandlingen utfordringer prioriteringer samarbeidsprosjektet innrette forbedre prioriteres fhir hod aid oppdraget april informasjonsutvekslingen samarbeid smart velferdsdirektoratet spesialisthelsetjenesten aap hl7 fhir-profiler oktober moderniseringen utveksling velferdsetaten helsedata modernisering informasjonsinnhenting plattform',
  'NUIT-24-2023':
    'innrapportering datafangst helseregistre foreløpig oppdraget hovedleveranser normering variabler harmonisering begrepsharmonisering utprøving utviklingsretning samarbeid registervariabler produkter prom standardisering samarbeidsarenaer språk registre omsorgsdepartementet automatisert arena informasjonsmodeller innrapporteringsfrekvens mrs helseplattformen dips prem samarbeidet helsedata utprøvingen journal standardisert',
  'NUIT-25-2023':
    'sikkerhet helseberedskapsmeldingen innsatsområder forankre kommet prioriteres helsecert nsm enisa nhn hod teknologi infrastruktur samarbeid veiledning risiko systemer helseberedskap informasjonssikkerhet e-helsestyre omsorgsdepartementet sårbarheten leverandører beredskap personvern id sikkerhetstiltak samhandlingsformer prioriteringen leverandørkjeder iot',
};

/** Each word once, at most 40; empty where none are known. */
export function caseWords(id: CaseId): readonly string[] {
  return WORDS[id]?.split(' ') ?? [];
}
