import type { Cause } from '#jwt/model.ts';

/** What people write where RFC 7519 has three letters. */
const SYNONYMS: Readonly<Record<string, RegExp>> = {
  aud: /^aud(?:iences?)?$/i,
  iss: /^iss(?:uers?)?$/i,
  exp: /^exp(?:ir(?:y|es?|ation))?(?:_?(?:at|in|on|date|time))?$/i,
};

export default {
  explains: ['audience', 'issuer', 'time'],
  refines: 'aud-missing',
  symptoms: [
    'missing required "aud" claim',
    'Token is missing the "aud" claim',
    'missing required "iss" claim',
    'Token is missing the "iss" claim',
    'jwt audience invalid',
    'aud claim is required',
  ],
  cure: 'claim-types',
  examine({ token, expectation }) {
    const claims = token.claims ?? {};
    const wanted = {
      aud: expectation.audience,
      iss: expectation.issuer === null ? null : [expectation.issuer],
      exp: [] as string[],
    };
    for (const [claim, values] of Object.entries(wanted)) {
      if (!values || claims[claim] !== undefined) continue;
      const name = Object.keys(claims).find((item) => SYNONYMS[claim]?.test(item));
      if (name === undefined) continue;
      const holds = [claims[name]]
        .flat()
        .some((item) => typeof item === 'string' && values.includes(item));
      return { strength: holds ? 'proven' : 'likely', facts: { claim, name } };
    }
    return null;
  },
} satisfies Cause;
