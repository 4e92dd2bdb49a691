/**
 * A small plot of how time grows, as SVG: both axes logarithmic, so that even growth is a straight line and its slope
 * the exponent. Colours follow the reader's light or dark mode, also within an <img>.
 */
import type { GrowthPoint } from './growth-fit.ts';

export interface GrowthLine {
  readonly label: string;
  readonly exponent: number;
  /** The first at factor 1, ascending. */
  readonly points: readonly GrowthPoint[];
}

const WIDTH = 720;
const PLOT = { left: 52, top: 40, width: 300, height: 300 } as const;
const LEGEND_LEFT = PLOT.left + PLOT.width + 28;
const ROW = 34;
const HEIGHT = PLOT.top + PLOT.height + 52;
/** Sizes at which an axis is labelled. */
const TICKS = [1, 2, 5, 10, 20, 50, 100] as const;
/** Told apart by shade, and by the shape of their marks for who does not see colours. */
const COLOURS = {
  light: ['#0062ba', '#b3253a', '#0a7d4b', '#7a3fb5', '#a85c00', '#00727d', '#5b5b5b', '#c2388a', '#6b7d00'],
  dark: ['#7ab8ff', '#ff8f9b', '#69d69b', '#c9a4f5', '#f2b25c', '#62d0da', '#c4c4c4', '#f79acb', '#c3d55a'],
} as const;

export function growthPlot(title: string, lines: readonly GrowthLine[]): string {
  const most = Math.max(2, ...lines.flatMap(({ points }) => points.map(({ factor }) => factor)));
  const x = (factor: number) => PLOT.left + (PLOT.width * Math.log(factor)) / Math.log(most);
  // Faster than at first is drawn on the axis: noise, where time does not grow.
  const y = (ratio: number) =>
    PLOT.top + PLOT.height - (PLOT.height * Math.log(Math.min(most, Math.max(1, ratio)))) / Math.log(most);
  const ticks = TICKS.filter((tick) => tick <= most);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    `<style>${style()}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="8"/>`,
    `<text class="title" x="${PLOT.left - 36}" y="24">${escaped(title)}</text>`,
    ...ticks.flatMap((tick) => [
      `<path class="grid" d="M${round(x(tick))} ${PLOT.top}V${PLOT.top + PLOT.height}M${PLOT.left} ${round(y(tick))}H${PLOT.left + PLOT.width}"/>`,
      `<text class="tick" x="${round(x(tick))}" y="${PLOT.top + PLOT.height + 18}" text-anchor="middle">×${tick}</text>`,
      `<text class="tick" x="${PLOT.left - 8}" y="${round(y(tick) + 4)}" text-anchor="end">×${tick}</text>`,
    ]),
    `<text class="tick" x="${PLOT.left + PLOT.width / 2}" y="${PLOT.top + PLOT.height + 40}" text-anchor="middle">size</text>`,
    `<text class="tick" transform="translate(16 ${PLOT.top + PLOT.height / 2}) rotate(-90)" text-anchor="middle">time</text>`,
    `<path class="even" d="M${round(x(1))} ${round(y(1))}L${round(x(most))} ${round(y(most))}"/>`,
    `<path class="even" d="M${LEGEND_LEFT} ${PLOT.top + 8}h24"/>`,
    `<text x="${LEGEND_LEFT + 34}" y="${PLOT.top + 12}">as fast as the size: exponent 1</text>`,
    ...lines.flatMap((line, at) => drawn(line, at, x, y)),
    '</svg>',
    '',
  ].join('\n');
}

function drawn(
  { label, exponent, points }: GrowthLine,
  at: number,
  x: (factor: number) => number,
  y: (ratio: number) => number,
): readonly string[] {
  const first = points[0]?.ms ?? Number.NaN;
  const places = points.map(({ factor, ms }) => [x(factor), y(ms / first)] as const);
  const top = PLOT.top + 8 + (at + 1) * ROW;
  return [
    `<g class="line${at % COLOURS.light.length}">`,
    `<polyline points="${places.map((place) => place.map(round).join(',')).join(' ')}"/>`,
    ...places.map(([left, height]) => mark(at, left, height)),
    `<path class="key" d="M${LEGEND_LEFT} ${top}h24"/>`,
    mark(at, LEGEND_LEFT + 12, top),
    '</g>',
    `<text x="${LEGEND_LEFT + 34}" y="${top + 4}">${escaped(label)}</text>`,
    `<text class="tick" x="${LEGEND_LEFT + 34}" y="${top + 19}">exponent ${exponent.toFixed(2)}</text>`,
  ];
}

/** A disc, a square or a diamond. */
function mark(at: number, x: number, y: number): string {
  if (at % 3 === 0) return `<circle cx="${round(x)}" cy="${round(y)}" r="4"/>`;
  const turned = at % 3 === 2 ? ` transform="rotate(45 ${round(x)} ${round(y)})"` : '';
  return `<rect x="${round(x - 3.5)}" y="${round(y - 3.5)}" width="7" height="7"${turned}/>`;
}

function style(): string {
  const lines = (colours: readonly string[]) =>
    colours.map((colour, at) => `.line${at}{stroke:${colour};fill:${colour}}`).join('');
  return [
    'text{font:13px system-ui,sans-serif;fill:#1e2b3c}.title{font-size:15px;font-weight:600}.tick{font-size:12px;fill:#4a5a6e}',
    '.ground{fill:#fff}.grid{stroke:#dfe4ea;fill:none}.even{stroke:#4a5a6e;stroke-dasharray:5 4;stroke-width:1.5;fill:none}',
    `polyline{fill:none;stroke-width:2}.key{stroke-width:2}${lines(COLOURS.light)}`,
    '@media (prefers-color-scheme:dark){text{fill:#e8edf3}.tick{fill:#b3bfcc}.ground{fill:#151b23}.grid{stroke:#2c3643}.even{stroke:#b3bfcc}',
    `${lines(COLOURS.dark)}}polyline{fill:none}`,
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
