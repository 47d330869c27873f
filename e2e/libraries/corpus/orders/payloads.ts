/** Issuers that put something else than claims where the claims belong, or too many of them. */
import { deflateRawSync } from 'node:zlib';
import { byHand } from '../by-hand.ts';
import { claims, hand, hs, rs, url } from './hand.ts';
import { bytes, NOW, type Order } from './order.ts';

const groups = Array.from(
  { length: 220 },
  (_, i) => `00000000-aaaa-4bbb-8ccc-${String(i).padStart(12, '0')}`,
);

export const payloads: readonly Order[] = [
  rs('zip', {
    header: { alg: 'RS256', zip: 'DEF' },
    payload: deflateRawSync(JSON.stringify(claims)),
  }),
  hand('zip-es256', ({ p256 }) => ({
    alg: 'ES256',
    key: p256,
    header: { alg: 'ES256', zip: 'DEF', kid: 'shc' },
    payload: deflateRawSync(JSON.stringify({ ...claims, vc: {} })),
  })),
  rs('nested', {
    header: { alg: 'RS256', cty: 'JWT' },
    payload: byHand({ alg: 'HS256', key: bytes('other'), payload: claims }),
  }),
  hs('nested-json', {
    payload: JSON.stringify(byHand({ alg: 'HS256', key: bytes('other'), payload: claims })),
  }),
  hs('payload-text', { payload: 'user=42&role=admin' }),
  rs('payload-php', { payload: 'a:1:{s:3:"sub";s:2:"42";}' }),
  hs('payload-twice', { payload: url(JSON.stringify(claims)) }),
  hs('payload-mark', { payload: `\ufeff${JSON.stringify(claims)}` }),
  rs('payload-array', { payload: [claims] }),
  hs('payload-comma', { payload: `${JSON.stringify(claims).slice(0, -1)},}` }),
  hs('header-text', { header: 'alg=HS256' }),
  hs('payload-latin1', {
    payload: Buffer.from(JSON.stringify({ ...claims, name: 'José Muñoz' }), 'latin1'),
  }),
  rs('payload-sjis', {
    payload: Buffer.concat([
      Buffer.from(`${JSON.stringify(claims).slice(0, -1)},"name":"`),
      Buffer.of(0x8e, 0x52, 0x93, 0x63),
      Buffer.from('"}'),
    ]),
  }),
  hs('twice-exp', { payload: `{"sub":"r-17","exp":${NOW - 10},"exp":${NOW + 600}}` }),
  rs('twice-role', { payload: `{"sub":"r-17","role":"user","exp":${NOW + 600},"role":"admin"}` }),
  hs('twice-kid', { header: '{"alg":"HS256","kid":"a","kid":"b"}' }),
  hs('groups', { payload: { ...claims, groups } }),
];
