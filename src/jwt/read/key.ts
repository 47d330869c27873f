import { encode, fromBase64 } from '../bytes.ts';
import type { KeyMaterial, SecretEncoding } from '../model.ts';
import { MAX_INPUT } from './input.ts';
import { readJsonText } from './json.ts';
import { readJsonMaterial } from './key-json.ts';
import { readOpenSsh } from './key-openssh.ts';
import { readPemMaterial, unreadable } from './key-pem.ts';
import { readBare, readSecret } from './key-secret.ts';

/** A JSON string gives its value, other quotation marks what stands between them. */
const unquote = (text: string): string | null => {
  const { value } = text.startsWith('"') ? readJsonText(text) : { value: null };
  if (typeof value === 'string') return value;
  // {\"kty\": ...: only the outer marks were lost
  const inner = /^[{[]\s*\\"/.test(text) ? text : /^(["'`])([^]*)\1[;,]?$/.exec(text)?.[2];
  return inner?.replace(/\\"/g, '"') ?? null;
};

/** Quoted again, as by JSON within JSON; more than twice is nobody's key. */
const readQuoted = (text: string, levels = 2): KeyMaterial | null => {
  const inner = unquote(text);
  if (inner === null || !/^\s*(?:[{"[]|-----BEGIN)/.test(inner)) return null;
  const again = levels > 0 ? readQuoted(inner, levels - 1) : null;
  const material = again ?? readPemMaterial(inner) ?? readJsonMaterial(inner.trim());
  return material?.keys[0] ? { ...material, text, flaw: 'quoted' } : null;
};

/** A public JWK or a set, encoded as settings are: Base64 of the whole. */
const readEncodedJson = (text: string): KeyMaterial | null => {
  const bytes = /^(?:ew|ey|W[31])/.test(text) ? fromBase64(text) : null;
  const material = bytes && readJsonMaterial(encode(bytes, 'utf8')?.trim() ?? '');
  const first = material?.keys[0];
  return material && first && first.kty !== 'oct' ? { ...material, flaw: 'not-jwk' } : null;
};

/**
 * Reads the key field. Total. A private key is reduced to its public half; what a verifier could not load but we can
 * read through has both `keys` and a `flaw`.
 */
export const readKey = (text: string, encoding: SecretEncoding = 'utf8'): KeyMaterial => {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'none', text, keys: [], flaw: null, remarks: [] };
  if (text.length > MAX_INPUT) return unreadable('', 'too-large');
  const named = readJsonMaterial(trimmed) ?? readPemMaterial(trimmed) ?? readOpenSsh(trimmed);
  if (encoding !== 'utf8') return named ?? readSecret(text, encoding);
  const material = readQuoted(trimmed) ?? named ?? readEncodedJson(trimmed) ?? readBare(trimmed);
  if (!material) return readSecret(text, encoding);
  const isBlank = /[ \t\ufeff]/.test(text.charAt(text.indexOf(trimmed) - 1));
  return isBlank && trimmed.startsWith('-----BEGIN')
    ? { ...material, text, remarks: [...material.remarks, 'outer-white-space'] }
    : { ...material, text };
};
