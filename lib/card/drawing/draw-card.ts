/** Draws what a card shows, in the reader's language. */
import type { CardContent, CardKey } from '../../model/card.ts';
import type { CardDrawing } from '../../model/card-drawing.ts';
import { caseNumberLabel } from '../../model/case.ts';
import { termCitation } from '../../model/citation.ts';
import type { Language } from '../../model/settings.ts';
import { cardStrings } from '../../strings/card.ts';
import type { OpenTarget } from '../contract.ts';
import { readingDrawing, readingsDrawing, titleDrawing } from './case-drawing.ts';
import { actionsDrawing, type DrawingContext } from './context.ts';
import { termDrawing } from './term-drawing.ts';

export function drawingContext(language: Language, openTarget: OpenTarget): DrawingContext {
  const strings = cardStrings(language);
  const openLabel = openTarget === 'workspace' ? strings.openWorkspace : strings.openSidePanel;
  return { language, strings, openLabel };
}

/** @param key what the card was asked for by */
export function drawCard(key: CardKey, content: CardContent, context: DrawingContext): CardDrawing {
  if (content.kind === 'term') {
    const actions = actionsDrawing(context, key, termCitation(content));
    return { title: content.entry, body: [termDrawing(content, context), actions] };
  }
  const [only, ...others] = content.readings;
  if (only !== undefined && others.length === 0) {
    return { title: titleDrawing(only, context), body: readingDrawing(only, content.basis, key, context) };
  }
  return { title: numberTitle(key, context), body: readingsDrawing(content.readings, context) };
}

/** "Sak 24/23": where the council is open. */
function numberTitle(key: CardKey, { strings }: DrawingContext): string {
  const [first] = key.kind === 'case' ? key.candidates : [];
  return first === undefined ? strings.caseWord : `${strings.caseWord} ${caseNumberLabel(first)}`;
}
