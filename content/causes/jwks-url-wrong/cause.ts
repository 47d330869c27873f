import type { Cause, Inquiry } from '#jwt/model.ts';

/** An answer without JSON: of a server, a proxy or a client that reached neither. */
const PLAIN =
  /^(?:HTTP\/\d\S*|curl: \(\d+\)|[45]\d\d(?= [a-z])|(?:page )?not found|access denied|forbidden|unauthorized|bad gateway|internal server error)(?=[\s.:]|$)/i;

/** The answer of an API that reports an error. */
const ERROR = /[{,]\s{0,80}"(error|message|status|statusCode|code)"\s{0,8}:/;

/** What an address returns, or is, when it isn't that of a JWKS. */
const findStranger = ({ key }: Inquiry): string | null => {
  const text = key.text.trim();
  if (key.flaw === 'discovery') return '{"issuer": …, "jwks_uri": …}';
  if (/^(?:https?:\/\/|[\w.-]+\/\.well-known\/)[^\s<>"]{1,300}$/.test(text)) return text;
  if (/^<(?:!doctype|html|head|body|title|h1|p|pre|\?xml)\b/i.test(text)) return '<html>';
  if (key.kind === 'secret') return PLAIN.exec(text)?.[0] ?? null;
  const member = ERROR.exec(text)?.[1] ?? /^\{\s{0,80}"([\w.-]{1,40})"/.exec(text)?.[1] ?? '…';
  return key.flaw === 'not-jwk' && key.keys.length === 0 ? `{"${member}": …}` : null;
};

export default {
  explains: ['key', 'signature'],
  refines: 'alg-hs-rs-confusion',
  symptoms: [
    'JSON Web Key Set malformed',
    'Expected 200 OK from the JSON Web Key Set HTTP response',
    'Unable to resolve the Configuration with the provided Issuer',
    'Jwks remote fetch is failed',
    'IDX20803',
  ],
  cure: 'key-by-kid',
  async examine(inquiry, lab) {
    const found = findStranger(inquiry);
    const { token, key } = inquiry;
    if (found === null) return null;
    // as an HMAC secret, such a text is odd but possible
    const { alg } = token.header ?? {};
    const isSecret = key.kind === 'secret' && typeof alg === 'string' && alg.startsWith('HS');
    if (isSecret && (await lab.given({})).signature !== 'failed') return null;
    // JSON that is neither a key nor an error may come from elsewhere
    const isOther = key.flaw === 'not-jwk' && !ERROR.test(found);
    return { strength: isSecret || isOther ? 'likely' : 'proven', facts: { found } };
  },
} satisfies Cause;
