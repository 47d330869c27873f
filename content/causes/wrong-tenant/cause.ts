import type { Cause } from '#jwt/model.ts';

/** Where issuers that serve many name the tenant, realm or pool. */
const TENANTS = [
  /^https:\/\/(?:login\.microsoftonline\.com|sts\.windows\.net)\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/i,
  /^(https?:\/\/[^/]+\/(?:.*\/)?realms\/)([^/]+)\/?$/,
  /^(https:\/\/cognito-idp\.)([^/]+\/[^/]+)$/,
  /^https:\/\/([^./]+(?:\.[a-z]{2})?)\.auth0\.com\/?$/,
  /^(https:\/\/[^/]+\.okta(?:preview)?\.com)((?:\/oauth2\/[^/]+)?)$/,
];

const read = (issuer: string, form: RegExp) => {
  const found = form.exec(issuer);
  return found && { tenant: found.at(-1) ?? '', before: found[2] === undefined ? '' : found[1] };
};

/** A name in other letter case is the same tenant, misspelt. */
const isOther = (a: string, b: string): boolean => a.toLowerCase() !== b.toLowerCase();

/** What is left of a template names no tenant. */
const isName = (tenant: string): boolean => !/undefined|\bnull\b|[${<%]/.test(tenant);

export default {
  explains: ['issuer'],
  refines: 'iss-mismatch',
  symptoms: [
    'Invalid token issuer',
    'The issuer is invalid',
    'IDX10205',
    'jwt issuer invalid',
    'unexpected "iss" claim value',
    'Invalid issuer',
    'token has invalid issuer',
  ],
  cure: 'issuer',
  examine({ token, expectation }) {
    const iss = token.claims?.['iss'];
    if (expectation.issuer === null || typeof iss !== 'string') return null;
    for (const form of TENANTS) {
      const [is, wanted] = [read(iss, form), read(expectation.issuer, form)];
      if (!is || !wanted || is.before !== wanted.before || !isName(wanted.tenant)) continue;
      if (isOther(is.tenant, wanted.tenant))
        return { strength: 'proven', facts: { actual: is.tenant, expected: wanted.tenant } };
    }
    return null;
  },
} satisfies Cause;
