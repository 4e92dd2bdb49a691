/** Makes the card's kit in one language. Runs in the background: nothing here reaches a page's script. */
import type { CardKit } from '../model/card-kit.ts';
import type { Language } from '../model/settings.ts';
import { cardStrings } from '../strings/card.ts';
import box from './style/box.css?inline';
import modes from './style/modes.css?inline';
import parts from './style/parts.css?inline';

const css = [box, parts, modes].join('');

export function compileCardKit(language: Language): CardKit {
  return { language, strings: cardStrings(language), css };
}
