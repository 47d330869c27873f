import type { Cause } from '#jwt/model.ts';

/** What .NET and Windows call Unicode. Of ASCII, it is UTF-8 with NUL between. */
const WIDE = ['utf-16le', 'utf-16be'];
/** What issuers write instead of UTF-8; the last one takes any byte. */
const CHARSETS = [...WIDE, 'shift_jis', 'euc-jp', 'gb18030', 'euc-kr', 'windows-1252'];

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
    const offset = flaw && 'offset' in flaw ? flaw.offset : null;
    if (offset === null || !bytes) return null;
    const charsets = (flaw?.kind === 'not-utf8' ? CHARSETS : WIDE).filter((charset) =>
      readsAs(charset, bytes),
    );
    if (charsets.length === 0) return null;
    return { strength: 'proven', facts: { offset: offset + 1, charsets } };
  },
} satisfies Cause;
