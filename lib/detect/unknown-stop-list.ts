/**
 * Words in capitals that are no acronyms to explain, or that everybody knows (DOMAIN.md §5): emphasis, slide
 * headings, English slide words, company forms, file formats, units, systems. Short on purpose: emphasis and
 * headings are recognised by what stands around them (`unknown-surroundings.ts`); these are for texts too short
 * for that. Lower case.
 */
export const STOP_LIST: ReadonlySet<string> = new Set(
  (
    'og er av på til for fra med om som den det de en et vi du må kan skal bør vil ikke alle alltid aldri kun bare ' +
    'nå ny nye ja nei hva hvem hvor når se obs nb ps mvh tlf nr kl ca ok verdi sak vedtak dag lunsj pause slutt mål ' +
    'test utkast the and of in to is are be we you not have know how what why no yes ' +
    'as sf hf ba da ans asa enk nuf ltd inc gmbh vg usa uk pdf ppt pptx doc docx xls xlsx html xml txt csv zip jpg ' +
    'png url www http https cc by id kb mb gb km kg macos ios phd'
  ).split(' '),
);
