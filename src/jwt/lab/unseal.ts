/** An encrypted token, opened with the key at hand before the checks run: they judge what is inside as they judge any claims. */
import { encode } from '../bytes.ts';
import type { Decryption, Inquiry, Token } from '../model.ts';
import { readJson } from '../read/json.ts';
import { readToken } from '../read/token.ts';
import { complete } from './complete.ts';
import { decrypt } from './jwe.ts';

/** RFC 7519 section 5.2: a token may lie within a token. It is told by its form; `cty` is only a promise. */
const readInner = (content: Uint8Array): Token | null => {
  const inner = readToken(encode(content, 'utf8') ?? '');
  return inner.kind === 'unreadable' || inner.text !== inner.raw ? null : inner;
};

const opened = (token: Token, decryption: Decryption): Token => {
  const { content } = decryption;
  if (content === null) return { ...token, decryption };
  const inner = readInner(content);
  const payloadReading = inner ? inner.payloadReading : readJson(content);
  return { ...token, decryption, inner, payloadReading, claims: payloadReading?.object ?? null };
};

/** As the reader left it, before any key was tried. */
const sealed = (token: Token): Token => ({
  ...token,
  decryption: null,
  inner: null,
  payloadReading: null,
  claims: null,
});

const isSound = ({ parts, headerReading, header }: Token): boolean =>
  headerReading?.flaw === null &&
  header !== null &&
  !('crit' in header) &&
  parts.every(({ flaw }) => flaw === null);

/** The inquiry with its token opened, if it is encrypted and a key opens it; and with its key complete. Never throws. */
export const unseal = async (given: Inquiry): Promise<Inquiry> => {
  const inquiry = await complete(given);
  if (inquiry.token.kind !== 'encrypted') return inquiry;
  const token = sealed(inquiry.token);
  if (inquiry.key.kind === 'none' || !isSound(token)) return { ...inquiry, token };
  return { ...inquiry, token: opened(token, await decrypt({ ...inquiry, token })) };
};
