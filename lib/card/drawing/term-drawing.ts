/**
 * A glossary entry: what the letters stand for, what it is, what else they can mean, where that was read, and what
 * papers say besides.
 */
import type { TermContent } from '../../model/card.ts';
import type { Drawing } from '../../model/card-drawing.ts';
import { foundOnCardStrings } from '../../strings/found-definitions.ts';
import { termOriginStrings } from '../../strings/term-origin.ts';
import type { DrawingContext } from './context.ts';
import { bokmål, element, list } from './element.ts';

export function termDrawing(content: TermContent, { strings, language }: DrawingContext): Drawing {
  const { entry, origin, insteadOf, expansion, confidence, category, otherMeanings, sources, found } =
    content;
  const from = termOriginStrings(language);
  const { mark, foundIn } = foundOnCardStrings(language);
  const meaning = (lang: 'nb' | 'en') => {
    const text = expansion[lang];
    return text !== null && text !== entry && { ...element(`p.${lang}`, text), lang };
  };
  return [
    meaning('nb'),
    meaning('en'),
    confidence !== 'certain' && element('p.badge doubt', strings.confidence[confidence]),
    origin !== 'built-in' && element('p', element('span.badge', from.origin[origin])),
    content.definition !== '' && bokmål('p', content.definition),
    list(
      strings.otherMeanings,
      '',
      otherMeanings.map((other) => bokmål('span', other)),
    ),
    quietLine(
      // "Annet" says nothing.
      category !== 'annet' && bokmål('span', category),
      insteadOf !== null && from.insteadOf[insteadOf],
      sources.length > 0 && `${strings.sources}: ${sources.join(', ')}`,
    ),
    found.map(({ long, label, sentence }) => [
      element('p', element('span.badge', mark), ' ', long),
      element('p.quiet', `${foundIn(label)}: `, bokmål('span', `«${sentence}»`)),
    ]),
  ];
}

function quietLine(...parts: readonly Drawing[]): Drawing {
  const said = parts.filter((part) => part !== false);
  return (
    said.length > 0 && element('p.quiet', ...said.flatMap((part, at) => (at === 0 ? [part] : [' · ', part])))
  );
}
