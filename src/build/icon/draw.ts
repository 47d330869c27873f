import { Resvg } from '@resvg/resvg-js';
import { colours } from '../card/layout.ts';
import { encodePng, toColour } from '../card/png.ts';

export interface Icon {
  readonly name: string;
  readonly size: number;
  /** How much of the width the mark takes. A mask may cut off all but the middle (Web App Manifest, section 3.2). */
  readonly share: number;
}

export const icons: readonly Icon[] = [
  { name: 'icon-192.png', size: 192, share: 0.84 },
  { name: 'icon-512.png', size: 512, share: 0.84 },
  { name: 'icon-maskable.png', size: 512, share: 0.6 },
];

const shapes = (favicon: string): string =>
  favicon.replace(/<style>.*?<\/style>|<\/?svg[^>]*>/g, '');

/** The mark of `public/favicon.svg` on paper. */
export function drawIcon(favicon: string, { size, share }: Icon): Buffer {
  const inner = shapes(favicon);
  const at = (32 * (1 - share)) / 2;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">`,
    `<path fill="${colours.paper}" d="M0 0h32v32H0z"/>`,
    `<g fill="${colours.ink}" transform="translate(${at} ${at}) scale(${share})">${inner}</g></svg>`,
  ].join('');
  const { pixels: bytes, width, height } = new Resvg(svg).render();
  const used = [colours.paper, colours.ink, ...(inner.match(/#[0-9a-f]{6}/g) ?? [])];
  return encodePng({ bytes, width, height }, used.map(toColour));
}
