import type { Cause } from '#jwt/model.ts';

const PRIVATE =
  /^(?:localhost|[^.]+|.+\.(?:local|internal|localhost|svc|cluster\.local)|127\..+|10\.\d.+|192\.168\..+|172\.(?:1[6-9]|2\d|3[01])\..+|\[.+\])$/i;

/** `${HOST}` and `undefined` are what a template left behind, not hosts. */
const isHost = (name: string): boolean =>
  /^[\w.-]+$|^\[/.test(name) && !/^(?:undefined|null|nan)$/i.test(name);

const read = (url: string) => {
  const [, host = '', name = '', path = ''] =
    /^https?:\/\/((\[[^\]]*\]|[^/:]+)(?::\d+)?)(\/.*)?$/i.exec(url) ?? [];
  if (!isHost(name)) return { host: '', name, isPrivate: false, path };
  const trimmed = path.slice(0, path.search(/[^/]\/*$/) + 1);
  return { host, name, isPrivate: PRIVATE.test(name), path: trimmed };
};

export default {
  explains: ['issuer'],
  refines: 'iss-mismatch',
  symptoms: [
    'Invalid token issuer',
    'jwt issuer invalid',
    'unexpected "iss" claim value',
    'Invalid issuer',
    'token has invalid issuer',
  ],
  cure: 'issuer',
  examine({ token, expectation }) {
    const actual = token.claims?.['iss'];
    if (expectation.issuer === null || typeof actual !== 'string') return null;
    const [is, wanted] = [read(actual), read(expectation.issuer)];
    if (!is.host || !wanted.host || is.host === wanted.host || is.path !== wanted.path) return null;
    // One server by its own port, and by that of the proxy before it
    const isPort = is.name === wanted.name;
    if (!is.isPrivate && !wanted.isPrivate && !isPort) return null;
    const facts = { actual: is.host, expected: wanted.host };
    return { strength: 'proven', facts, cure: { issuer: actual } };
  },
} satisfies Cause;
