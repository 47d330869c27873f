import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { type Card, colours, layOut, size } from './layout.ts';
import { type Colour, encodePng, toColour } from './png.ts';

const require = createRequire(import.meta.url);

/** Two families, because satori takes a second file of one family for the same font, and draws boxes for Japanese. */
const fonts = (['latin', 'japanese'] as const).flatMap((script) =>
  ([400, 700] as const).map((weight) => ({
    name: script === 'latin' ? 'Latin' : 'Japanese',
    weight,
    data: readFileSync(
      require.resolve(
        `@fontsource/biz-udpgothic/files/biz-udpgothic-${script}-${weight}-normal.woff`,
      ),
    ),
  })),
);

/** The colours of the layout, and what lies between paper and ink: the edges of letters. */
const palette: readonly Colour[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((step): Colour => {
    const [paper, ink] = [toColour(colours.paper), toColour(colours.ink)];
    return [0, 1, 2].map((at) =>
      Math.round((paper[at] ?? 0) + (((ink[at] ?? 0) - (paper[at] ?? 0)) * step) / 9),
    ) as unknown as Colour;
  }),
  ...Object.values(colours).map(toColour),
];

/** The picture as a PNG. Drawing takes a moment for each of some hundred pages: what was drawn before is kept. */
export async function drawCard(card: Card, cache: string): Promise<Buffer> {
  const svg = await satori(layOut(card), { ...size, fonts });
  const path = `${cache}/${createHash('sha256').update(svg).digest('hex')}.png`;
  if (existsSync(path)) return readFileSync(path);
  const { pixels: bytes, width, height } = new Resvg(svg).render();
  const png = encodePng({ bytes, width, height }, palette);
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, png);
  return png;
}
