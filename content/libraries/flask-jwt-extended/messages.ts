import type { Message } from '../model.ts';

export default [
  { text: 'Missing Authorization Header', cause: 'token-missing', from: 'view_decorators.py' },
  { text: 'Missing {header} Header', cause: 'token-missing', from: 'view_decorators.py' },
  {
    text: "Missing 'Bearer' type in 'Authorization' header. Expected 'Authorization: Bearer <JWT>'",
    cause: 'wrong-auth-scheme',
    from: 'view_decorators.py',
  },
  {
    text: "Missing '{type}' type in '{header}' header.",
    cause: 'wrong-auth-scheme',
    from: 'view_decorators.py',
  },
  {
    text: "Bad Authorization header. Expected 'Authorization: Bearer <JWT>'",
    cause: 'wrong-auth-scheme',
    from: 'view_decorators.py',
  },
  {
    text: "Bad {header} header. Expected '{expected}'",
    cause: 'wrong-auth-scheme',
    from: 'view_decorators.py',
  },
  { text: 'Missing cookie "{name}"', cause: 'wrong-header-or-cookie', from: 'view_decorators.py' },
  { text: 'Missing CSRF token', check: 'claims', from: 'view_decorators.py' },
  {
    text: "Missing '{name}' query paramater",
    cause: 'wrong-header-or-cookie',
    from: 'view_decorators.py',
  },
  {
    text: 'Missing "{name}" key in json data.',
    cause: 'wrong-header-or-cookie',
    from: 'view_decorators.py',
  },
  {
    text: 'Missing JWT in {first} or {last} ({details})',
    cause: 'wrong-header-or-cookie',
    from: 'view_decorators.py',
  },
  { text: 'Token has expired', cause: 'exp-expired', from: 'default_callbacks.py' },
  { text: 'Token has been revoked', cause: 'token-revoked', from: 'default_callbacks.py' },
  {
    text: 'Only non-refresh tokens are allowed',
    cause: 'wrong-token-type',
    from: 'internal_utils.py',
  },
  { text: 'Only refresh tokens are allowed', cause: 'wrong-token-type', from: 'internal_utils.py' },
  { text: 'Missing claim: {claim}', cause: 'claim-missing', from: 'tokens.py' },
  { text: 'CSRF double submit tokens do not match', check: 'claims', from: 'tokens.py' },
] satisfies readonly Message[];
