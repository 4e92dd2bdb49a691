/** The card in the page. (Being built: the types in contract.ts stand.) */
import type { Card, CardOptions } from './contract.ts';

export declare function createCard(options: CardOptions): Card;
