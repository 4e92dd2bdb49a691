/** A table of figures with the bars that they have to reach. `npm run score` prints one for each part measured. */
export interface Column {
  readonly label: string;
  /** Lowest share that passes; for a count the highest. Null: shown, not judged. */
  readonly bar: number | null;
  readonly counts?: boolean;
}

export interface ScoreSection {
  readonly heading: string;
  readonly columns: readonly Column[];
  /** Values in the order of the columns. */
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Over all rows; this is what is judged. */
  readonly total: readonly number[];
  /** What the total is, where it is not that of all rows. */
  readonly totalName?: string;
  /** Each mistake in a line, for `--details`. */
  readonly notes: readonly string[];
}

const NAME_WIDTH = 28;
const WIDTH = 12;

export function sectionLines({
  heading,
  columns,
  rows,
  total,
  totalName = 'i alt',
}: ScoreSection): readonly string[] {
  const values = (of: readonly number[]) => columns.map((column, index) => cell(column, of[index] ?? 0));
  return [
    line(
      heading,
      columns.map(({ label }) => label),
    ),
    ...rows.map((row) => line(row.name, values(row.values))),
    line(totalName, values(total)),
    line('krav', columns.map(barText)),
  ];
}

/** Labels of the columns whose total misses the bar. */
export function missedColumns({ columns, total }: ScoreSection): readonly string[] {
  return columns.flatMap(({ label, bar, counts }, index) => {
    const value = total[index] ?? Number.NaN;
    const reached = bar === null || (counts === true ? value <= bar : value >= bar);
    return reached ? [] : [label];
  });
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((text) => text.padStart(WIDTH)).join('');
}

function cell({ counts }: Column, value: number): string {
  return counts === true ? String(value) : value.toFixed(4);
}

function barText({ bar, counts }: Column): string {
  if (bar === null) return '–';
  return counts === true ? `≤ ${bar}` : `≥ ${bar}`;
}
