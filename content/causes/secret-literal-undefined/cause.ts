import type { Cause, Inquiry, Lab } from '#jwt/model.ts';

/** What stands in the place of a secret that was never set, and what examples carry. All of them are public. */
const LITERALS = [
  ...['undefined', 'null', 'None', 'nil', 'NaN', 'false', '[object Object]', '[object Promise]'],
  ...['JWT_SECRET', 'process.env.JWT_SECRET', '$JWT_SECRET', '${JWT_SECRET}', '%JWT_SECRET%'],
  ...['SECRET_KEY', 'secret', 'mysecret', 'my-secret', 'changeme', 'your-secret', 'secret-key'],
  ...[
    'your-secret-key',
    'secretkey',
    'your-256-bit-secret',
    'your_jwt_secret',
    'key',
    'test',
    '""',
  ],
  ...['a-string-secret-at-least-256-bits-long', 'supersecret', 'super-secret', 'jwt-secret'],
];

/** HMAC pads its key with zeros (RFC 2104 section 2): one of them is the empty key. */
const bytesOf = (literal: string): string => (literal === '""' ? '\0' : literal);

const findLiteral = async (lab: Lab): Promise<string | undefined> => {
  for (const literal of LITERALS) {
    const key = lab.decode(bytesOf(literal), 'utf8');
    if (key && (await lab.attempt({ key })) === 'verified') return literal;
  }
  return undefined;
};

const plain = (text: string): string => text.toLowerCase().replace(/[-_ ]/g, '');
const PLAIN = new Set([...LITERALS, 'replace-me', 'your-secret-here', 'todo'].map(plain));

/**
 * The names of variables, as templates, shells and languages write them; placeholders in brackets; a value that was
 * masked; the address of one in a store. */
const PLACEHOLDER =
  /^(?:[$#]?\{{1,2}[\s.]*(?:env[:.])?[A-Za-z][\w.]*:?\s*\}{1,2}#?|\$\(?[A-Z][A-Z_]*\)?|%(?:env\()?[A-Z_]+\)?%|@[a-z.]+@|<[A-Za-z][\w -]*>|\*{3,}|(?:process\.env|os\.environ|ENV)[.[('"]{1,2}\w+['")\]]{0,2}|(?:op:\/\/|vault:|arn:aws:|@Microsoft\.KeyVault\(|projects\/[\w-]+\/secrets\/).+)$/;

const placeholderOf = ({ draft }: Inquiry): string | null => {
  const text = draft.key.trim().replace(/^(["'`])(.+)\1$/, '$2');
  if (text === '' || text.length > 128) return null;
  return PLACEHOLDER.test(text) || PLAIN.has(plain(text)) ? text : null;
};

export default {
  explains: ['signature', 'key'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'same-secret',
  async examine(inquiry, lab) {
    const { token, draft } = inquiry;
    const alg = token.header?.['alg'];
    if (typeof alg !== 'string' || !alg.startsWith('HS')) return null;
    const literal = await findLiteral(lab);
    // given as it is, it is the verifier's secret as well: then only its length is wrong
    if (literal === draft.key) return null;
    if (literal !== undefined) {
      const cure = { key: literal, secretEncoding: 'utf8' } as const;
      return { strength: 'proven', facts: { literal }, ...(literal === '""' ? {} : { cure }) };
    }
    const { signature } = await lab.given({});
    const placeholder = signature === 'passed' ? null : placeholderOf(inquiry);
    if (placeholder === null) return { ruledOut: true };
    // the verifier's own is no secret; that the issuer has another is as good as certain
    return { strength: 'likely', facts: { literal: placeholder } };
  },
} satisfies Cause;
