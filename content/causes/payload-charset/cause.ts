import type { Cause } from '#jwt/model.ts';

/** What issuers write instead of UTF-8; the last one takes any byte. */
const CHARSETS = ['shift_jis', 'euc-jp', 'gb18030', 'euc-kr', 'windows-1252'];

const readsAs = (charset: string, bytes: Uint8Array): boolean => {
  try {
    JSON.parse(new TextDecoder(charset, { fatal: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
};

export default {
  explains: ['claims'],
  refines: 'token-corrupt-json',
  symptoms: [
    "Invalid payload string: 'utf-8' codec can't decode byte",
    'Invalid claims encoding',
    'JWT Claims Set must be a top-level JSON object',
    'Malformed UTF-8 characters',
  ],
  examine({ token }) {
    const flaw = token.payloadReading?.flaw;
    const bytes = token.parts[1]?.bytes;
    if (flaw?.kind !== 'not-utf8' || !bytes) return null;
    const charsets = CHARSETS.filter((charset) => readsAs(charset, bytes));
    if (charsets.length === 0) return null;
    return { strength: 'proven', facts: { offset: flaw.offset + 1, charsets } };
  },
} satisfies Cause;
