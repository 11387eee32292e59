import { deflateSync, crc32 } from 'node:zlib';

/** Three bars that rise, on the green of the register. */
const BARS = [
  { left: 0.24, width: 0.14, top: 0.56 },
  { left: 0.43, width: 0.14, top: 0.42 },
  { left: 0.62, width: 0.14, top: 0.26 },
] as const;
const BOTTOM = 0.74;
const GREEN = [0x0b, 0x6e, 0x4f] as const;
const WHITE = [0xff, 0xff, 0xff] as const;

/** The icon of the page of a phone as a PNG, so many pixels wide and high. */
export function iconOf(size: number): Uint8Array {
  const lines = Array.from({ length: size }, (_none, y) => [
    0,
    ...Array.from({ length: size }, (_cell, x) => colourAt(x / size, y / size)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a colour, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(lines.flat()));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function colourAt(x: number, y: number): readonly number[] {
  const isBar = BARS.some(({ left, width, top }) => x >= left && x < left + width && y >= top && y < BOTTOM);
  return isBar ? WHITE : GREEN;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
