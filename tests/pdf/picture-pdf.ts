/**
 * A page with pictures in the formats that pdf.js decodes by programs of its own: JPEG 2000, JBIG2, and a colour by an ICC
 * profile. Each 100 points wide and high, at 100 points from the page's upper edge.
 */
import { writtenPdf } from './pdf-objects.ts';

/** Points from the left edge. */
export const PICTURES = { jpeg2000: 50, jbig2: 200, icc: 350 } as const;
export const PICTURE = { top: 100, size: 100 } as const;

/** 16 by 16, the left half black and the right one white: made once by Debian's `opj_compress -n 2`. */
const JPEG_2000 =
  '/0//UQApAAAAAAAQAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAABBwEB/1IADAAAAAEAAQQEAAH/XAAHQEBISFD/kAAKAAAAAABRAAH/k9+BwBFQQnbCw6XvLIQAyzTyKMLN6GBaPsRzYfmw/Nh+bD82H5sPzYfmw/Nh+bD82H5sPzYfmw/Nh+bDx9oIACFuB/r/2Q==';

const SIDE = 32;

export function picturePdf(): Uint8Array {
  const placed = (left: number, draw: string): string => `q 100 0 0 100 ${left} 642 cm ${draw} Q`;
  const image = (more: string): string => `<< /Type /XObject /Subtype /Image /BitsPerComponent ${more} >>`;
  return writtenPdf(
    [
      { head: '<< /Type /Catalog /Pages 2 0 R >>' },
      { head: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
      {
        head: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /A 5 0 R /B 6 0 R >> /ColorSpace << /C [/ICCBased 7 0 R] >> >> >>',
      },
      {
        head: '<< >>',
        stream: [
          placed(PICTURES.jpeg2000, '/A Do'),
          placed(PICTURES.jbig2, '/B Do'),
          placed(PICTURES.icc, '/C cs 1 0 0 sc 0 0 1 1 re f'),
        ].join('\n'),
      },
      {
        head: image('8 /Width 16 /Height 16 /ColorSpace /DeviceGray /Filter /JPXDecode'),
        stream: Buffer.from(JPEG_2000, 'base64').toString('latin1'),
      },
      {
        head: image(`1 /Width ${SIDE} /Height ${SIDE} /ColorSpace /DeviceGray /Filter /JBIG2Decode`),
        stream: Buffer.from(blackJbig2()).toString('latin1'),
      },
      // A profile that is none: its number of colours says how to read it.
      { head: '<< /N 3 /Alternate /DeviceRGB >>', stream: 'profile' },
    ],
    null,
  );
}

/** All black: what a page is, and one region of it, whose lines are coded as a fax codes them (T.6). */
function blackJbig2(): readonly number[] {
  const region = [...number(SIDE), ...number(SIDE), ...number(0), ...number(0), 0, 1, ...blackLines()];
  return [
    ...segment(0, 48, [...number(SIDE), ...number(SIDE), ...number(0), ...number(0), 0, 0, 0]),
    ...segment(1, 38, region),
  ];
}

function segment(index: number, type: number, data: readonly number[]): readonly number[] {
  return [...number(index), type, 0, 1, ...number(data.length), ...data];
}

function number(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

function blackLines(): readonly number[] {
  // No white, then 32 black; each further line as the one above; the end.
  const first = '001' + '00110101' + '000001101010';
  const bits = `${first}${'11'.repeat(SIDE - 1)}${'000000000001'.repeat(2)}`;
  return (bits.match(/.{1,8}/gu) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}
