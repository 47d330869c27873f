/** Signatures written or made otherwise, and payloads that were written anew or in another encoding. */
import { createPrivateKey, sign } from 'node:crypto';
import type { CauseId } from '#jwt/model.ts';
import { NOW, caseOf, encode, extra, partsOf, text, type Case, type TokenId } from './case.ts';
import { claims, mac, mint, minted } from './mint.ts';
import { broken } from './scene-case.ts';
import { byEc, byRsa } from './scenes.ts';

type Write = (signature: Buffer) => string;

const hex: Write = (bytes) => bytes.toString('hex');
const colons: Write = (bytes) => hex(bytes).replace(/..(?=.)/g, '$&:');
/** .NET's BitConverter. */
const hyphens: Write = (bytes) =>
  hex(bytes)
    .toUpperCase()
    .replace(/..(?=.)/g, '$&-');
const upper: Write = (bytes) => hex(bytes).toUpperCase();

const rewrite = (id: TokenId, write: Write): string => {
  const [header, payload, signature] = partsOf(id);
  return `${header}.${payload}.${write(Buffer.from(signature, 'base64url'))}`;
};

const written: readonly Case[] = [
  minted('hexadecimal with colons', mint({ write: colons }), {}, 'sig-hex'),
  minted('capitals with colons', mint({ write: (s) => colons(s).toUpperCase() }), {}, 'sig-hex'),
  minted('capitals with hyphens', mint({ write: hyphens }), {}, 'sig-hex'),
  minted('capitals', mint({ write: upper }), {}, 'sig-hex'),
  minted('hexadecimal after 0x', mint({ write: (s) => `0x${hex(s)}` }), {}, 'sig-hex'),
  minted('hexadecimal as web hooks', mint({ write: (s) => `sha256=${hex(s)}` }), {}, 'sig-hex'),
  minted('colons, encoded', mint({ write: (s) => encode(colons(s)) }), {}, 'sig-double-encoded'),
  ...[colons, upper].map((write) =>
    broken('orders', write.name, () => ({ token: rewrite('orders', write) }), 'sig-hex'),
  ),
  ...[hyphens, upper].map((write) =>
    broken('mobile', write.name, () => ({ token: rewrite('mobile', write) }), 'sig-hex'),
  ),
  ...[colons, hyphens].map((write) =>
    caseOf(
      'der-es256',
      `DER with ${write.name}`,
      { ...byEc, token: rewrite('der-es256', write) },
      'sig-ecdsa-der',
    ),
  ),
];

const wide = (...parts: readonly string[]): Buffer => Buffer.from(parts.join('.'), 'utf16le');
const lines = (part: string): string => `${part.replace(/.{60}(?=.)/g, '$&\n')}\n`;

const signed: readonly Case[] = [
  minted('UTF-16 signed', mint({ signed: wide }), {}, 'sig-input-parts'),
  minted('UTF-16BE signed', mint({ signed: (...p) => wide(...p).swap16() }), {}, 'sig-input-parts'),
  minted(
    'the lines of Ruby signed',
    mint({ signed: (...parts) => parts.map(lines).join('.') }),
    {},
    'sig-input-padded',
  ),
];

const lined = (): string => {
  const [header, payload] = mint().split('.').map(lines);
  return `${header ?? ''}.${payload ?? ''}.${lines(encode(mac(`${header ?? ''}.${payload ?? ''}`)))}`;
};
const broke = (end: string): string => mint().replace(/.{76}/g, `$&${end}`);

const breaks: readonly Case[] = [
  minted('the lines of Ruby, signed and sent', lined(), {}, 'token-whitespace'),
  minted('lines that nobody signed', broke('\r\n'), {}, 'token-whitespace'),
  minted('lines in source code', broke('\\n'), {}, 'token-invalid-chars'),
  minted('lines of Windows in source code', broke('\\r\\n'), {}, 'token-invalid-chars'),
];

const six = { ...claims, role: 'admin', iat: NOW - 10 };
const few = { sub: claims.sub, iss: claims.iss, aud: claims.aud, exp: claims.exp };
const sorted = (value: object): string =>
  text(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
const python = (value: object): string =>
  text(value).replaceAll('":', '": ').replaceAll(',"', ', "');
const php = (value: object): string => text(value).replaceAll('/', '\\/');

const rsa = createPrivateKey(extra.rsaPrivate);
const header = { RS256: encode('{"alg":"RS256"}'), HS256: encode('{"alg":"HS256"}') };
const signers = {
  RS256: (input: string) => sign('sha256', Buffer.from(input), rsa),
  HS256: (input: string) => mac(input),
};

const anew = (
  fault: string,
  alg: keyof typeof signers,
  before: string,
  after: string,
  cause: CauseId = 'sig-reserialized-payload',
): Case => {
  const signature = encode(signers[alg](`${header[alg]}.${encode(before)}`));
  const token = `${header[alg]}.${encode(after)}.${signature}`;
  return minted(`${alg}, ${fault}`, token, alg === 'RS256' ? byRsa : {}, cause);
};

const named = { ...few, name: 'a&b' };
const rewritten: readonly Case[] = [
  ...(['HS256', 'RS256'] as const).flatMap((alg) => [
    anew('six members sorted', alg, text(six), sorted(six)),
    anew('four of PHP sorted', alg, php(few), sorted(few)),
    anew('four of Python sorted', alg, python(few), sorted(few)),
  ]),
  anew('six of Python sorted', 'RS256', python(six), sorted(six)),
  anew('six of PHP sorted', 'RS256', php(six), sorted(six)),
  anew(
    'sorted, and one changed',
    'RS256',
    text(six),
    sorted({ ...six, role: '' }),
    'payload-tampered',
  ),
  anew('escapes of Go', 'HS256', text(named).replace('&', '\\u0026'), text(named)),
  anew('a line break at the end', 'HS256', `${text(few)}\n`, text(few)),
  anew('lines of Windows', 'HS256', text(few).replaceAll(',', ',\r\n'), text(few), 'secret-wrong'),
  anew('indented by tabs', 'HS256', JSON.stringify(few, null, '\t'), text(few)),
  anew('as Jackson', 'HS256', JSON.stringify(few, null, 2).replaceAll('":', '" :'), text(few)),
];

const utf16 = Buffer.from(text(claims), 'utf16le');
const encoded: readonly Case[] = [
  minted('UTF-16', mint({ payload: utf16 }), {}, 'payload-charset'),
  minted(
    'UTF-16 and its mark',
    mint({ payload: wide(`\ufeff${text(claims)}`) }),
    {},
    'payload-charset',
  ),
  minted('UTF-16BE', mint({ payload: Buffer.from(utf16).swap16() }), {}, 'payload-charset'),
  minted('a NUL at the end', mint({ payload: `${text(claims)}\0` }), {}, 'token-corrupt-json'),
  minted('JSON in JSON', mint({ payload: text(text(claims)) }), {}, 'token-corrupt-json'),
];

export const slipsInSigning: readonly Case[] = [
  ...[written, signed, breaks, rewritten, encoded].flat(),
];
