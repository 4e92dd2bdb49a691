/** Glossary: medication: prescriptions, medication data and their standards (category "legemiddel"). Facts read in the papers; the definitions are our own. */
import type { Term } from '../../model/term.ts';

export const MEDICATION: readonly Term[] = [
  {
    entry: 'ATC',
    forms: ['ATC'],
    otherNames: [],
    expansion: {
      nb: 'Anatomisk terapeutisk kjemisk klassifikasjon',
      en: 'Anatomical Therapeutic Chemical classification',
    },
    definition:
      'Internasjonal inndeling av virkestoffer etter hvor i kroppen de virker og hvordan. Forvaltes for Verdens helseorganisasjon av et senter ved FHI.',
    category: 'legemiddel',
    otherMeanings: ['«ATC/DDD» er to navn med skråstrek og ikke et saksnummer.'],
    related: ['DDD', 'WHO', 'IDMP', 'Legemiddelregisteret'],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: {
      expansion: 'general-knowledge',
      sources: ['P23'],
      notes: ['Skråstrek uten tall, ikke saksnummer.'],
    },
  },
  {
    entry: 'DDD',
    forms: ['DDD'],
    otherNames: [],
    expansion: { nb: 'Definert døgndose', en: 'Defined daily dose' },
    definition:
      'Enhet for antatt vanlig vedlikeholdsdose per dag av et legemiddel. Gjør forbruk sammenliknbart i statistikk.',
    category: 'legemiddel',
    otherMeanings: ['I programvareutvikling er DDD domain-driven design.'],
    related: ['ATC', 'WHO'],
    marking: {
      kind: 'always',
      unless: [
        {
          is: 'near',
          words: ['domain*', 'domenedrevet', 'driven', 'bounded', 'mikrotjeneste*'],
          distance: 80,
        },
      ],
    },
    confidence: 'certain',
    evidence: { expansion: 'general-knowledge', sources: ['P23'], notes: [] },
  },
  {
    entry: 'IDMP',
    forms: ['IDMP'],
    otherNames: ['ISO IDMP'],
    expansion: { nb: 'Identifikasjon av legemidler', en: 'Identification of Medicinal Products' },
    definition:
      'Familie av ISO-standarder som beskriver legemidler likt i alle land. Grunnlaget for nye grunndata om legemidler.',
    category: 'legemiddel',
    otherMeanings: [],
    related: ['PHPID', 'UNICOM', 'SAFEST', 'ISO', 'DMP', 'ATC', 'FEST'],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: {
      expansion: 'address',
      sources: ['P23', 'ehelse.no/nasjonale-prosjekter/endring-av-standard-for-legemiddelinformasjon'],
      notes: [],
    },
  },
  {
    entry: 'PHPID',
    forms: ['PHPID', 'PhPID'],
    otherNames: [],
    expansion: { nb: 'Identifikator for farmasøytisk produkt', en: 'Pharmaceutical Product Identifier' },
    definition: 'Kode i IDMP som samler produkter med likt virkestoff, samme legemiddelform og samme styrke.',
    category: 'legemiddel',
    otherMeanings: [],
    related: ['IDMP'],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: { expansion: 'address', sources: ['P23', 'dmp.no (UNICOM)'], notes: ['Skrives også PhPID.'] },
  },
  {
    entry: 'PLL',
    forms: ['PLL'],
    otherNames: ['Pasientens legemiddelliste'],
    expansion: { nb: 'Pasientens legemiddelliste', en: "Patient's medication list" },
    definition:
      'Én felles liste over det pasienten bruker av legemidler, delt mellom alle som behandler. Innføringen går igjen i saker om framdrift, kostnader og journalsystemer.',
    category: 'legemiddel',
    otherMeanings: [],
    related: ['SFM', 'FM', 'FEST', 'RF', 'KJ', 'E-resept', 'Teknisk beregningsutvalg', 'E-multidose'],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: {
      expansion: 'paper',
      sources: ['N23', 'nhn.no/tjenester/sentralforskrivningsmodul'],
      notes: [
        'Det engelske navnet er ikke lest i kildene; der det ikke finnes et offisielt, er det vår oversettelse.',
      ],
    },
  },
  {
    entry: 'SFM',
    forms: ['SFM'],
    otherNames: ['Sentral forskrivningsmodul'],
    expansion: { nb: 'Sentral forskrivningsmodul', en: 'Central prescribing module' },
    definition:
      'Felles modul for forskrivning som Norsk helsenett leverer til journalsystemene. Gir tilgang til e-resept, kjernejournal og Pasientens legemiddelliste.',
    category: 'legemiddel',
    otherMeanings: [],
    related: ['PLL', 'FM', 'RF', 'KJ', 'FEST', 'E-resept', 'NHN', 'EPJ', 'GUI'],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: {
      expansion: 'paper',
      sources: ['N23', 'nhn.no/tjenester/sentralforskrivningsmodul/om-sfm'],
      notes: [
        'Det engelske navnet er ikke lest i kildene; der det ikke finnes et offisielt, er det vår oversettelse.',
      ],
    },
  },
  {
    entry: 'FM',
    forms: ['FM'],
    otherNames: ['Forskrivningsmodulen'],
    expansion: { nb: 'Forskrivningsmodulen', en: null },
    definition:
      'Forskrivningsmodulen, eldre programvare som lar journalsystemer skrive e-resept. SFM skal ta over.',
    category: 'legemiddel',
    otherMeanings: ['I eldre tekst er FM fylkesmannen, og i teknisk tekst en radiofrekvens.'],
    related: ['SFM', 'E-resept', 'RF', 'PLL'],
    marking: {
      kind: 'in-context',
      rule: {
        when: [
          { is: 'slash', with: ['SFM', 'EPJ'] },
          {
            is: 'near',
            words: ['modul*', 'legemid*', 'resept*', 'e-resept*', 'forskriv*', 'SFM', 'PLL', 'RF', 'EPJ*'],
            distance: 120,
          },
        ],
        unless: [
          {
            is: 'near',
            words: ['fylkesmann*', 'fylkesmenn*', 'statsforvalter*', 'frekvens*', 'radio*', 'DAB'],
            distance: 80,
          },
        ],
      },
    },
    confidence: 'certain',
    evidence: {
      expansion: 'address',
      sources: ['N23', 'nhn.no/tjenester/sentralforskrivningsmodul/leveranseplaner-for-sfm'],
      notes: [],
    },
  },
  {
    entry: 'RF',
    forms: ['RF'],
    otherNames: ['Reseptformidleren'],
    expansion: { nb: 'Reseptformidleren', en: 'Prescription exchange' },
    definition:
      'Den sentrale databasen som tar imot e-resepter fra den som forskriver, og gir dem til apotek og bandasjist.',
    category: 'legemiddel',
    otherMeanings: ['I laboratoriesvar er RF revmatoid faktor, og i teknisk tekst radiofrekvens.'],
    related: ['E-resept', 'SFM', 'KJ', 'FEST', 'PLL', 'FM'],
    marking: {
      kind: 'in-context',
      rule: {
        when: [
          { is: 'slash', with: ['KJ', 'SFM', 'PLL', 'FM'] },
          {
            is: 'near',
            words: [
              'KJ',
              'kjernejournal*',
              'apotek*',
              'utlever*',
              'multidose*',
              'MyHealth@EU',
              'legemid*',
              'resept*',
              'e-resept*',
              'forskriv*',
              'SFM',
              'PLL',
            ],
            distance: 120,
          },
        ],
        unless: [
          {
            is: 'near',
            words: [
              'revmatoid*',
              'reumatoid*',
              'faktor*',
              'anti-CCP',
              'radiofrekvens*',
              'ablasjon*',
              'RFID',
              'MHz',
              'GHz',
              'frekvens*',
            ],
            distance: 80,
          },
        ],
      },
    },
    confidence: 'certain',
    evidence: {
      expansion: 'address',
      sources: ['P25', 'nhn.no/tjenester/sentralforskrivningsmodul/om-sfm'],
      notes: [
        'Det engelske navnet er ikke lest i kildene; der det ikke finnes et offisielt, er det vår oversettelse.',
      ],
    },
  },
  {
    entry: 'FEST',
    forms: ['FEST'],
    otherNames: ['Forskrivnings- og ekspedisjonsstøtte'],
    expansion: { nb: 'Forskrivnings- og ekspedisjonsstøtte', en: null },
    definition:
      'Datagrunnlaget med legemidler og andre varer som e-resepten bygger på. Gis ut av Direktoratet for medisinske produkter.',
    category: 'legemiddel',
    otherMeanings: ['«FEST» kan være ordet fest skrevet med store bokstaver.'],
    related: ['SAFEST', 'SFM', 'PLL', 'RF', 'DELE', 'IDMP', 'DMP', 'Farmalogg'],
    marking: {
      kind: 'in-context',
      rule: {
        when: [
          { is: 'slash', with: ['SAFEST', 'DELE', 'SFM'] },
          {
            is: 'near',
            words: [
              'SAFEST',
              'ATC*',
              'IDMP',
              'DMP',
              'preparat*',
              'virkestoff*',
              'vareregist*',
              'ekspedisjon*',
              'apotek*',
              'grunndata*',
              'FM',
              'legemid*',
              'resept*',
              'e-resept*',
              'forskriv*',
              'SFM',
              'PLL',
            ],
            distance: 150,
          },
        ],
        unless: [{ is: 'near', words: ['sommer*', 'invit*', 'underhold*', 'selskap*'], distance: 40 }],
      },
    },
    confidence: 'certain',
    evidence: {
      expansion: 'address',
      sources: ['R24', 'ehelse.no (nåsituasjon strukturert legemiddelinformasjon)'],
      notes: [],
    },
  },
  {
    entry: 'SAFEST',
    forms: ['SAFEST'],
    otherNames: [],
    expansion: { nb: 'SAFEST (strukturert legemiddelinformasjon for sykehus)', en: null },
    definition:
      'Prosjekt og datatjeneste som gir sykehusene strukturerte opplysninger om legemidler utover det FEST har. Bygger på IDMP.',
    category: 'legemiddel',
    otherMeanings: [],
    related: ['FEST', 'DELE', 'IDMP', 'DMP'],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: {
      expansion: 'paper',
      sources: ['R24', 'ehelse.no/nasjonal-e-helseportefolje/tiltak-i-nasjonal-e-helseportefolje/safest'],
      notes: [],
    },
  },
  {
    entry: 'DELE',
    forms: ['DELE'],
    otherNames: [],
    expansion: { nb: 'DELE (plattform hos DMP)', en: null },
    definition:
      'Plattformen hos Direktoratet for medisinske produkter som SAFEST leverer legemiddeldata gjennom.',
    category: 'legemiddel',
    otherMeanings: ['Verbet «dele» skrevet med store bokstaver.'],
    related: ['SAFEST', 'FEST', 'DMP'],
    marking: {
      kind: 'in-context',
      rule: {
        when: [
          { is: 'slash', with: ['SAFEST', 'FEST'] },
          {
            is: 'near',
            words: ['SAFEST', 'IDMP', 'DMP', 'FEST', 'legemiddeldata*', 'legemiddelinformasjon*', 'UNICOM'],
            distance: 80,
          },
        ],
        unless: [
          { is: 'after', words: ['å', 'kan', 'skal', 'må', 'vil', 'bør'] },
          {
            is: 'before',
            words: ['data', 'kunnskap*', 'erfaring*', 'informasjon*', 'opplysning*', 'dokument*'],
          },
        ],
      },
    },
    confidence: 'certain',
    evidence: {
      expansion: 'paper',
      sources: ['dmp.no/nyheter/norge-trekkes-frem-som-innovator-av-eu-kommisjonen', 'P23'],
      notes: [],
    },
  },
  {
    entry: 'E-resept',
    forms: ['e-resept', 'E-resept', 'eResept', 'e-Resept'],
    otherNames: ['elektronisk resept'],
    expansion: { nb: null, en: 'Electronic prescription' },
    definition:
      'Resept som sendes digitalt fra forskriver til apotek gjennom Reseptformidleren. Med i saker om SFM, PLL og resepter over landegrenser.',
    category: 'legemiddel',
    otherMeanings: [],
    related: ['RF', 'SFM', 'PLL', 'E-multidose', 'MyHealth@EU', 'FM'],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: { expansion: 'paper', sources: ['P25'], notes: [] },
  },
  {
    entry: 'E-multidose',
    forms: ['e-multidose', 'E-multidose', 'eMultidose'],
    otherNames: ['multidose', 'elektronisk multidose'],
    expansion: { nb: 'Multidose i e-resept', en: null },
    definition:
      'Bestilling gjennom e-resept av legemidler som apoteket pakker i doseposer. Forutsetter at legene deler oppdaterte lister.',
    category: 'legemiddel',
    otherMeanings: [],
    related: ['E-resept', 'PLL'],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: { expansion: 'general-knowledge', sources: ['P25', 'P20'], notes: [] },
  },
];
