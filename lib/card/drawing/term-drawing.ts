/** A glossary entry: what the letters stand for, what it is, what else they can mean, where that was read. */
import type { TermContent } from '../../model/card.ts';
import type { Drawing } from '../../model/card-drawing.ts';
import type { DrawingContext } from './context.ts';
import { bokmål, element, list } from './element.ts';

export function termDrawing(content: TermContent, { strings }: DrawingContext): Drawing {
  const { entry, expansion, confidence, otherMeanings, sources } = content;
  const meaning = (lang: 'nb' | 'en') => {
    const text = expansion[lang];
    return text !== null && text !== entry && { ...element(`p.${lang}`, text), lang };
  };
  return [
    meaning('nb'),
    meaning('en'),
    confidence !== 'certain' && element('p.badge doubt', strings.confidence[confidence]),
    bokmål('p', content.definition),
    list(
      strings.otherMeanings,
      '',
      otherMeanings.map((other) => bokmål('span', other)),
    ),
    element(
      'p.quiet',
      bokmål('span', content.category),
      sources.length > 0 && ` · ${strings.sources}: ${sources.join(', ')}`,
    ),
  ];
}
