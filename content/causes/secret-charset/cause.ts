import type { Cause, Lab } from '#jwt/model.ts';

/** The bytes that other languages and editors make of the same text. UTF-8 is what verifiers expect. */
const readings = (secret: string, lab: Lab): readonly (readonly [string, Uint8Array | null])[] => {
  const utf16 = lab.decode(secret, 'utf16le');
  // .NET's Encoding.ASCII puts a question mark for whatever it lacks
  const ascii = secret.replace(/[^ -~]/gu, '?');
  return [
    ['UTF-16LE', utf16],
    ['UTF-16BE', utf16?.map((_, i) => utf16[i ^ 1] ?? 0) ?? null],
    ['ISO-8859-1', lab.decode(secret, 'latin1')],
    ['US-ASCII', lab.decode(ascii, 'utf8')],
    ['UTF-8 + BOM', lab.decode(`\u{feff}${secret}`, 'utf8')],
    // The code pages of Windows and of old Unix; ASCII is the same in all of them
    ...(ascii === secret ? [] : (['windows-1252', 'shift_jis', 'euc-jp'] as const)).map(
      (charset) => [charset, lab.decode(secret, charset)] as const,
    ),
  ];
};

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  async examine({ key, draft }, lab) {
    if (key.kind !== 'secret' || draft.secretEncoding !== 'utf8') return null;
    if (draft.key.length > 4096) return null; // nobody's secret, and slow to try
    for (const [charset, bytes] of readings(draft.key, lab)) {
      if (!bytes || (await lab.attempt({ key: bytes })) !== 'verified') continue;
      const cure = { key: lab.encode(bytes, 'base64') ?? '', secretEncoding: 'base64' } as const;
      return { strength: 'proven', facts: { charset }, cure };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
