/** Makes the lexicon and the card's kit: once for each version and language, so it is loaded only then. */
import { compileCardKit } from '../card/compile-card-kit.ts';
import { compileLexicon } from '../detect/compile-lexicon.ts';
import type { CardKit } from '../model/card-kit.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Language } from '../model/settings.ts';
import type { CardSource } from '../store/index/repositories.ts';
import { chooseLanguage } from '../strings/language.ts';

export interface Making {
  readonly lexicon: (content: CardSource) => Lexicon;
  /** @param chosen null: the reader has chosen no language */
  readonly cardKit: (chosen: Language | null) => CardKit;
}

export const MAKING: Making = {
  lexicon: ({ terms, cases, revision }) => compileLexicon(terms, cases, revision),
  cardKit: (chosen) => compileCardKit(chooseLanguage(chosen, navigator.languages)),
};
