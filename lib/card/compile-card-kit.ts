/** Makes the card's kit in one language. Runs in the background: nothing here reaches a page's script. */
import { CARD_KIT_FORMAT, type CardKit } from '../model/card-kit.ts';
import type { Language } from '../model/settings.ts';
import { cardStrings } from '../strings/card.ts';
import box from './style/box.css?inline';
import modes from './style/modes.css?inline';
import parts from './style/parts.css?inline';

const css = [box, parts, modes].join('');

export function compileCardKit(language: Language): CardKit {
  const strings = cardStrings(language);
  const content = JSON.stringify([language, strings, css]);
  return {
    format: CARD_KIT_FORMAT,
    revision: fingerprint(content),
    language,
    strings,
    texts: countTexts(strings),
    css,
  };
}

function countTexts(value: object | string): number {
  if (typeof value === 'string') return 1;
  return Object.values(value).reduce((sum: number, inner: object | string) => sum + countTexts(inner), 0);
}

/** FNV-1a over UTF-16 units, 32 bits in hex: enough to tell an edited kit from the one that is stored. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
