/**
 * Measures what has to be quick, prints one row for each figure and exits with 1 where a bar is missed: `npm run bench`.
 * Figures are of this machine, warm, in Node; the bars are the issues'.
 */
import { isReached, rowLine } from './bench/bench-row.ts';
import { searchRows } from './bench/search-rows.ts';

const rows = [...(await searchRows())];
for (const row of rows) console.log(rowLine(row));
if (!rows.every(isReached)) process.exitCode = 1;
