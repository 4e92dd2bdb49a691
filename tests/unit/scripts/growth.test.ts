import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedExponent } from '../../../scripts/bench/growth-fit.ts';
import { growthPlot } from '../../../scripts/bench/growth-plot.ts';

describe('the fitted exponent', () => {
  test.each([
    ['even', [1, 2, 4, 8], 1],
    ['square', [1, 4, 16, 64], 2],
    ['none', [5, 5, 5, 5], 0],
  ])('%s', (_, times, exponent) => {
    const points = times.map((ms, at) => ({ factor: 2 ** at, ms }));
    expect(fittedExponent(points)).toBeCloseTo(exponent);
  });
  test('is that of any power law, whatever the unit of time', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 3, noNaN: true }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (exponent, unit) => {
          const points = [1, 5, 10, 50].map((factor) => ({ factor, ms: unit * factor ** exponent }));
          expect(fittedExponent(points)).toBeCloseTo(exponent, 6);
        },
      ),
    );
  });
  test('a time of 0 was not measured', () => {
    expect(() => fittedExponent([{ factor: 1, ms: 0 }])).toThrow(RangeError);
  });
  test('one size has none', () => {
    expect(fittedExponent([{ factor: 1, ms: 5 }])).toBeNaN();
  });
});

describe('the plot', () => {
  const points = [
    { factor: 1, ms: 10 },
    { factor: 8, ms: 80 },
  ];
  const plot = growthPlot('Time & size', [{ label: 'a "scan" <text>', exponent: 1, points }]);

  test('even growth runs along the line of even growth', () => {
    expect(plot).toContain('<polyline points="52,340 352,40"/>');
    expect(plot).toContain('d="M52 340L352 40"');
  });
  test('labels are text, not markup', () => {
    expect(plot).toContain('a &quot;scan&quot; &lt;text>');
    expect(plot).toContain('Time &amp; size');
  });
  test('is no taller than it says for as many lines as there are colours', () => {
    const many = growthPlot(
      '',
      Array.from({ length: 9 }, () => ({ label: 'x', exponent: 1, points })),
    );
    const rows = [...many.matchAll(/ y="([\d.]+)">/g)].map(([, y]) => Number(y));
    expect(Math.max(...rows)).toBeLessThan(392);
  });
});
