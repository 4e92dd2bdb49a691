/** A glossary entry: what the letters stand for, what it is, what else they can mean, where that was read. */
import type { TermContent } from '../../model/card.ts';
import type { ViewContext } from './context.ts';
import { type Child, element } from './element.ts';

export function termView(content: TermContent, { strings }: ViewContext): Child {
  const { entry, expansion, confidence, otherMeanings, sources } = content;
  const meaning = (lang: 'nb' | 'en') => {
    const text = expansion[lang];
    return text !== null && text !== entry && element('p', { class: lang, lang }, text);
  };
  return [
    meaning('nb'),
    meaning('en'),
    confidence !== 'certain' && element('p', { class: 'badge doubt' }, strings.confidence[confidence]),
    element('p', { lang: 'nb' }, content.definition),
    otherMeanings.length > 0 && [
      element('h3', {}, strings.otherMeanings),
      element(
        'ul',
        { lang: 'nb' },
        otherMeanings.map((other) => element('li', {}, other)),
      ),
    ],
    element(
      'p',
      { class: 'quiet' },
      element('span', { lang: 'nb' }, content.category),
      sources.length > 0 && ` · ${strings.sources}: ${sources.join(', ')}`,
    ),
  ];
}
