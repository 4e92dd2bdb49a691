/** Slides: each a page, its first lines the heading, its last the foot with the page's number. */
import { escaped, tableHtml } from './page.ts';

const FOOT = /^(\p{Lu}\p{Ll}+) (\d{1,3})$/u;
const ROW = /^(\d{1,3}\/\d{2})(?:\s+(.*))?$/u;
const TIMED = /^(.*?)\s*(\d{1,2}:\d{2})(?:\s+(\p{Lu}\p{Ll}+))?$/u;

/** What was a form feed is a space at the begin of a line; other slides stand far apart. */
const NEXT_SLIDE = /\n{4,}|\n(?= \S)|\n(?=Agenda \S+ dag \d)/u;

export function slidesHtml(text: string): string {
  return text
    .split(NEXT_SLIDE)
    .filter((slide) => slide.trim() !== '')
    .map((slide) => slideHtml(slide.split('\n').map((line) => line.trim())))
    .join('\n');
}

function slideHtml(lines: readonly string[]): string {
  const feet = lines.filter((line) => FOOT.test(line));
  const blocks = lines
    .filter((line) => !FOOT.test(line))
    .join('\n')
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const [first = '', ...rest] = blocks;
  const isAgenda = /^Saksnr\./u.test(rest[0] ?? '');
  const body = isAgenda ? agendaHtml(rest) : rest.map((block) => `<p>${broken(block)}</p>`).join('\n');
  return `<section><h2 style="page-break-before: always">${broken(first)}</h2>${body}<p class="foot">${escaped(feet.join(' '))}</p></section>`;
}

function broken(block: string): string {
  return block
    .split('\n')
    .map((line) => escaped(line.trim()))
    .join('<br>');
}

/** Number, title, who presents it, time, kind: what stands in the lines of a block, and in the block after it. */
function agendaHtml(blocks: readonly string[]): string {
  const rows: [string, string, string, string, string][] = [];
  for (const block of blocks.slice(1)) {
    const lines = block.split('\n').map((line) => line.trim());
    const timed = TIMED.exec(lines.at(-1) ?? '');
    const [, , time = '', kind = ''] = timed ?? [];
    const words = [...lines.slice(0, -1), timed?.[1] ?? lines.at(-1) ?? ''].filter((line) => line !== '');
    const row = ROW.exec(words[0] ?? '');
    const before = rows.at(-1);
    if (row !== null) {
      const [title = '', ...presents] =
        row[2] === undefined ? [words.slice(1).join(' ')] : [row[2], ...words.slice(1)];
      rows.push([row[1] ?? '', title, presents.join(' '), time, kind]);
    } else if (before !== undefined && before[3] === '') {
      rows[rows.length - 1] = [before[0], before[1], `${before[2]} ${words.join(' ')}`.trim(), time, kind];
    } else rows.push(['', words.join(' '), '', time, kind]);
  }
  const head = ['Saksnr.', 'Tittel på sak', 'Presenter saken', 'Tid', 'Sakstype'];
  return tableHtml([head, ...rows.map((cells) => cells.map(escaped))]);
}
