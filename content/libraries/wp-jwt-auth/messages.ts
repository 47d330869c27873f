import type { Message } from '../model.ts';

export default [
  { text: 'jwt_auth_bad_auth_header', check: 'input', from: 'public/class-jwt-auth-public.php' },
  {
    text: 'Authorization header malformed.',
    check: 'input',
    from: 'public/class-jwt-auth-public.php',
  },
  {
    text: 'jwt_auth_no_auth_header',
    cause: 'token-missing',
    from: 'public/class-jwt-auth-public.php',
  },
  {
    text: 'Authorization header not found.',
    cause: 'token-missing',
    from: 'public/class-jwt-auth-public.php',
  },
  {
    text: 'jwt_auth_bad_config',
    cause: 'secret-missing',
    from: 'public/class-jwt-auth-public.php',
  },
  {
    text: 'JWT is not configured properly, please contact the admin',
    cause: 'secret-missing',
    from: 'public/class-jwt-auth-public.php',
  },
  { text: 'jwt_auth_bad_iss', check: 'issuer', from: 'public/class-jwt-auth-public.php' },
  {
    text: 'The iss do not match with this server',
    check: 'issuer',
    from: 'public/class-jwt-auth-public.php',
  },
  {
    text: 'User ID not found in the token',
    cause: 'claim-missing',
    from: 'public/class-jwt-auth-public.php',
  },
  {
    text: 'jwt_auth_unsupported_algorithm',
    cause: 'alg-unsupported',
    from: 'public/class-jwt-auth-public.php',
  },
  {
    text: 'jwt_auth_invalid_token',
    check: 'signature',
    from: 'public/class-jwt-auth-public.php',
    general: true,
  },
] satisfies readonly Message[];
