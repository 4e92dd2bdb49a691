/** A glossary entry: what the letters stand for, what it is, what else they can mean, where that was read. */
import type { TermContent } from '../../model/card.ts';
import type { ViewContext } from './context.ts';
import { bokmål, type Child, element, list, set } from './element.ts';

export function termView(content: TermContent, { strings }: ViewContext): Child {
  const { entry, expansion, confidence, otherMeanings, sources } = content;
  const meaning = (lang: 'nb' | 'en') => {
    const text = expansion[lang];
    return text !== null && text !== entry && set(element(`p.${lang}`, text), { lang });
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
