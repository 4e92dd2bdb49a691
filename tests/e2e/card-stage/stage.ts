/**
 * The card in a content script of its own, in the isolated world of a real browser, without the rest of
 * Saksspor. A mention is any element with `data-sample`; `data-answer` says how the answer comes. Told what to
 * do by `stage` events whose detail is JSON; tells on the root element's data set what was asked of it.
 */
import { createCard } from '../../../lib/card/card.ts';
import { compileCardKit } from '../../../lib/card/compile-card-kit.ts';
import type { Card, CardAnchor, OpenedBy, OpenTarget } from '../../../lib/card/contract.ts';
import { drawCard, drawingContext } from '../../../lib/card/drawing/draw-card.ts';
import { watchHover } from '../../../lib/card/hover.ts';
import type { CardDrawing } from '../../../lib/model/card-drawing.ts';
import type { Language } from '../../../lib/model/settings.ts';
import { CONTENTS, type SampleName, sampleKey } from './contents.ts';

export type StageCommand =
  | { readonly do: 'show'; readonly mention: string; readonly openedBy: OpenedBy }
  | { readonly do: 'start'; readonly language: Language }
  | { readonly do: 'announce'; readonly text: string }
  | { readonly do: 'stop' };

const report = document.documentElement.dataset;
let life = new AbortController();
let card: Card | null = null;
let language: Language = 'nb';
const ids = new Map<Element, number>();

function anchorOf(element: HTMLElement): CardAnchor {
  const id = ids.get(element) ?? ids.size + 1;
  ids.set(element, id);
  const key = sampleKey(element.dataset.sample as SampleName);
  return { id, key, node: element.firstChild ?? element, boxes: () => [...element.getClientRects()] };
}

function anchorAt(x: number, y: number): CardAnchor | null {
  const element = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-sample]');
  return element === null || element === undefined ? null : anchorOf(element);
}

async function answer(element: HTMLElement): Promise<CardDrawing | null> {
  const mode = element.dataset.answer ?? '';
  if (mode === 'null') return null;
  if (mode === 'reject') throw new Error('no background');
  if (mode === 'never') return new Promise(() => undefined);
  if (mode !== '') await new Promise((resolve) => setTimeout(resolve, Number(mode)));
  const sample = element.dataset.sample as SampleName;
  return drawCard(sampleKey(sample), CONTENTS[sample], drawingContext(language, targetOf(language)));
}

function show(element: HTMLElement, openedBy: OpenedBy): void {
  report.shows = String(Number(report.shows ?? 0) + 1);
  card?.show({
    anchor: anchorOf(element),
    load: () => answer(element),
    openedBy,
  });
}

const targetOf = (chosen: Language): OpenTarget => (chosen === 'en' ? 'workspace' : 'side-panel');

function start(chosen: Language): void {
  language = chosen;
  life.abort();
  life = new AbortController();
  card = createCard({
    kit: compileCardKit(language),
    openTarget: targetOf(language),
    async open(target, key, focus) {
      report.opened = JSON.stringify({ target, key, focus });
      return report.openFails === undefined;
    },
    signal: life.signal,
  });
  watchHover({
    card,
    anchorAt,
    open(anchor, openedBy) {
      const element = anchor.node.parentElement;
      if (element !== null) show(element, openedBy);
    },
    signal: life.signal,
  });
}

document.addEventListener('stage', (event) => {
  const command = JSON.parse(String((event as CustomEvent).detail)) as StageCommand;
  if (command.do === 'start') start(command.language);
  if (command.do === 'announce') card?.announce(command.text);
  if (command.do === 'stop') life.abort();
  if (command.do === 'show') {
    const element = document.querySelector<HTMLElement>(command.mention);
    if (element !== null) show(element, command.openedBy);
  }
});
start('nb');
report.stage = 'ready';
