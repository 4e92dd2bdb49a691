/** Cases with made-up titles of Norwegian compounds, as many as asked for: the same ones each time. */
import type { CaseFact } from '../../../lib/model/case.ts';
import type { CouncilId } from '../../../lib/model/council.ts';
import { fact } from '../store/index/small-content.ts';

const FIRST =
  'lege hjem data tele pasient klinikk register kommune syke fast spesialist lab bilde akutt barne tann'.split(
    ' ',
  );
const LAST =
  'middel plan register tjeneste løsning deling styring melding portal arkitektur sikkerhet beredskap'.split(
    ' ',
  );
const SMALL = ['for', 'og', 'i', 'status', 'nasjonal', 'FHIR', 'EPJ', 'helsedata', 'journal'];
const COUNCILS: readonly CouncilId[] = ['NUFA', 'NUIT', 'NEHR'];
const A_YEAR = 150;

export function generatedCases(count: number): readonly CaseFact[] {
  let seed = 7;
  const pick = <Item>(list: readonly Item[], otherwise: Item): Item => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((seed / 2_147_483_648) * list.length)] ?? otherwise;
  };
  const word = () => `${pick(FIRST, '')}${pick(FIRST, '')}${pick(LAST, '')}`;
  return Array.from({ length: count }, (_, index) => {
    const length = pick([2, 3, 4, 5, 6], 3);
    const words = Array.from({ length }, () => pick([word(), word(), pick(SMALL, 'for')], 'for'));
    const council = COUNCILS[index % 3] ?? 'NUFA';
    const number = 1 + Math.floor((index % A_YEAR) / 3);
    const year = 2000 + Math.floor(index / A_YEAR);
    const title = words.join(' ');
    const body = index % 2 === 0 ? {} : { bodyWords: Array.from({ length: 60 }, word) };
    return fact(council, number, `${year}-0${1 + (index % 9)}-10`, { title, kind: 'Drøfting', ...body });
  });
}
