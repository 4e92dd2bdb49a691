/**
 * The fields of e-health that the councils' cases fall into, and the words and glossary entries that tell them. A
 * title that says "FHIR" and one that says "normering" share no word, and are on one field all the same. A general
 * classification of the subject, kept wide on purpose: no field is made for a case.
 */
import { titleWords } from './title-words.ts';

interface FieldSigns {
  /** Found anywhere in a word, since Norwegian compounds may begin with anything: "helseberedskapen". */
  readonly parts: readonly string[];
  /** Whole words. */
  readonly words?: string;
  /** Glossary entries. */
  readonly entries: string;
}

const FIELDS: Readonly<Record<string, FieldSigns>> = {
  legemidler: {
    parts: ['legemid', 'medisinliste', 'resept', 'multidose', 'forskrivning', 'apotek', 'vaksin'],
    entries:
      'PLL, SFM, FM, RF, FEST, SAFEST, DELE, IDMP, PHPID, ATC, DDD, E-resept, E-multidose, UNICOM, Farmalogg, DMP, Statens legemiddelverk, Legemiddelregisteret',
  },
  'kunstig intelligens': {
    parts: ['maskinlær', 'språkmodell', 'algoritm'],
    entries: 'KI, AI, KI-forordningen, ClinCode',
  },
  journalsystemer: {
    parts: ['pasientjournal', 'journalløft', 'journalsystem', 'journalløsning', 'journalleverandør'],
    words: 'journal journalen journaler',
    entries:
      'EPJ, EHR, EMR, PAS, DIPS, DIPS Arena, Epic, Helseplattformen, FKJ, FKJI, Akson, EPJ-løftet, HELIKS, FRESK, Webmed, Meld. St. 9 (2012–2013), SMART on FHIR, SMART',
  },
  'informasjonssikkerhet og personvern': {
    parts: ['sikkerhet', 'personvern', 'sårbarhet', 'hendelseshåndtering', 'dataangrep', 'kryptering'],
    entries: 'Normen, ROS, HelseCERT, NSM, ENISA, GDPR, PTS',
  },
  'identitet og tillit': {
    parts: ['tillit', 'tilgangsstyring', 'innlogging', 'autentisering', 'identitet', 'fullmakt', 'samtykke'],
    entries:
      'HelseID, ID-porten, eID, eIDAS, BankID, Buypass, Commfides, Ansattporten, Maskinporten, Tillitsrammeverket, Tillitsanker, Felles tillitsmodell, IDP, STS, Altinn',
  },
  beredskap: {
    parts: ['beredskap', 'pandemi', 'korona', 'smittevern', 'smittespor', 'helseovervåk', 'krisehåndtering'],
    words: 'covid krise kriser',
    entries: 'Helseberedskapsmeldingen, DSB, MSIS, SYSVAK',
  },
  'standardisering og normering': {
    parts: [
      'standardiser',
      'normering',
      'terminologi',
      'kodeverk',
      'profil',
      'arketyp',
      'informasjonsmodell',
    ],
    words: 'standard standarder normere normerende',
    entries:
      'FHIR, HL7, IHE, ISO, CEN/TC251, Standard Norge, CDA, SNOMED CT, openEHR, Arketype, ICD-11, XDS, EN 17269, Helse-NIM, Felles språk, IPS',
  },
  'europeisk samarbeid': {
    parts: ['europeisk', 'grensekryssende'],
    words: 'eu eøs',
    entries: 'EU, EØS, EHDS, HDAB, HDH, THDH, MyHealth@EU, HealthData@EU, EHRxF, IPS, EN 17269, eIDAS, EIF',
  },
  'helsedata og registre': {
    parts: [
      'helsedata',
      'helseregist',
      'kvalitetsregist',
      'register',
      'innrapporter',
      'datafangst',
      'statistikk',
      'helseanalyse',
      'sekundærbruk',
    ],
    words: 'registre registrene',
    entries:
      'HDS, HDAB, EHDS, NPR, KPR, HealthData@EU, Helseanalyseplattformen, NORTRE, Kreftregisteret, helsedata.no, MRS',
  },
  'helseteknologi og hjemmeoppfølging': {
    parts: ['helseteknolog', 'velferdsteknolog', 'hjemmeoppfølging', 'avstandsoppfølging', 'måledata'],
    words: 'apper applikasjoner sensorer verktøy',
    entries:
      'DHO, HTO, Helseteknologiordningen, VKP, Nasjonalt velferdsteknologiprogram, Pasientens måledata, MDR, CE-merking, Digital behandlings- og egenbehandlingsplan',
  },
  innbyggertjenester: {
    parts: [
      'innbygger',
      'foreldre',
      'foresatt',
      'egenregistrering',
      'timebestilling',
      'pasientportal',
      'nettbehandling',
    ],
    words: 'barn barns ungdom ungdoms',
    entries: 'Helsenorge, DIS, HelsaMi',
  },
  'datadeling og samhandling': {
    parts: [
      'datadeling',
      'dokumentdeling',
      'informasjonsutveksling',
      'helseopplysning',
      'samhandlingstjeneste',
      'samhandlingsløsning',
      'meldingsutveksling',
      'journaldokument',
      'prøvesvar',
      'grunnmur',
    ],
    words: 'utveksling deling',
    entries:
      'PDS, Pasientens prøvesvar, Pasientens journaldokumenter, KJ, Felles grunnmur, Pasientinformasjonslokalisator, XDS',
  },
  'rapportering og attester': {
    parts: ['attest', 'erklæring', 'sykmeld', 'sykemeld', 'førerrett', 'innmelding'],
    words: 'rapportering rapporteringer portal portaler portalene skjema skjemaer melding meldinger',
    entries: 'NAV, AAP, Portaloppdraget, Digital førerrettsforvaltning, eDÅR',
  },
  finansiering: {
    parts: [
      'prismodell',
      'finansiering',
      'kostnad',
      'betalingsmodell',
      'tilskudd',
      'budsjett',
      'gevinst',
      'investering',
    ],
    entries: 'Digifin, KVU, KS1, KS2, SSD',
  },
  strategi: {
    parts: ['ehelsestrategi', 'indikator', 'samhandlingsplan', 'sykehusplan'],
    entries: 'Nasjonal e-helsestrategi, NHSP',
  },
  porteføljestyring: { parts: ['portefølje'], entries: 'Nasjonal e-helseportefølje' },
  informasjonsforvaltning: {
    parts: ['informasjonsforvaltning', 'datadomene', 'masterdata', 'datakvalitet'],
    entries: 'DAMA, ZIRA, Helse-NIM',
  },
  'grunndata om personer': {
    parts: ['folkeregist', 'persondata'],
    entries: 'Persontjenesten, Freg, PREG, MF Helse, HPR, eDÅR',
  },
  'psykisk helse': { parts: ['psykisk', 'psykiatri', 'rusbehandling'], entries: 'BUP' },
  svangerskap: {
    parts: ['gravid', 'svangerskap', 'jordmor', 'fødsel', 'helsekort', 'helsestasjon'],
    entries: '',
  },
};

const NAMES = Object.keys(FIELDS);
const PREPARED = NAMES.map((name) => {
  const { parts = [], words = '', entries = '' } = FIELDS[name] ?? {};
  return {
    name,
    parts,
    words: new Set(titleWords(words)),
    entries: new Set(entries.split(', ').filter((entry) => entry !== '')),
  };
});

/** The glossary entries that tell a field, for a test that each of them is in the glossary. */
export function fieldEntries(): readonly string[] {
  return PREPARED.flatMap(({ entries }) => [...entries]);
}

/** @param words folded as `titleWords` folds them; @param entries that they name */
export function fieldsOf(words: readonly string[], entries: readonly string[]): readonly string[] {
  return PREPARED.filter(
    (field) =>
      entries.some((entry) => field.entries.has(entry)) ||
      words.some((word) => field.words.has(word) || field.parts.some((part) => word.includes(part))),
  ).map(({ name }) => name);
}
