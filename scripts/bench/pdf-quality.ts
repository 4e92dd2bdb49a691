/** What is lost between a paper's plain text and its print, in points: the worst of all prints (issue 6 §2). */
import { NO_LIBRE_OFFICE } from '../../tests/pdf/make-pdf.ts';
import { builtInRecogniser } from '../inspect/built-in-recogniser.ts';
import { hasGold } from '../score/gold.ts';
import { LOSS_ALLOWED, measurePrints, mostLost } from '../score/pdf-section.ts';
import type { PrintFigures } from '../score/score-print.ts';
import type { BenchRow } from './bench-row.ts';
import type { NodeSuite } from './suite.ts';

const WHAT: Readonly<Record<keyof PrintFigures, string>> = {
  casePrecision: 'precision of cases',
  caseRecall: 'recall of cases',
  councils: 'councils',
  titles: 'titles',
  outcomes: 'proposals and decisions',
};

export const pdfQualitySuite: NodeSuite = { id: 'pdf-quality', where: 'node', run: pdfQualityRows };

async function pdfQualityRows(): Promise<readonly BenchRow[]> {
  if (!hasGold()) return [];
  const prints = await measurePrints(builtInRecogniser());
  const hasOffice = prints.some(({ printer }) => printer === 'LibreOffice');
  return (Object.keys(WHAT) as (keyof PrintFigures)[]).map((name) => ({
    id: `pdf-${name}`,
    what: `PDF against plain text, ${WHAT[name]}: most lost by any print`,
    figure: Math.max(0, mostLost(prints, name)) * 100,
    unit: 'points',
    bar: { is: 'at most', value: LOSS_ALLOWED * 100 },
    samples: prints.length,
    details: [
      ...prints.map(
        ({ paper, printer, score }) => `${paper} ${printer} ${(score.figures[name] * 100).toFixed(1)}`,
      ),
      ...(hasOffice ? [] : [NO_LIBRE_OFFICE]),
    ].join(', '),
  }));
}
