import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

/** As a load balancer sends it in x-amzn-oidc-data. */
const padded =
  'eyJ0eXAiOiJKV1QiLCJraWQiOiJwMjU2LTIwMjYtYSIsImFsZyI6IkVTMjU2IiwiaXNzIjoiaHR0cHM6Ly9leGFtcGxlLmNvbSIsImNsaWVudCI6ImNsaWVudC0xMjM0Iiwic2lnbmVyIjoiYXJuOmF3czplbGFzdGljbG9hZGJhbGFuY2luZzphcC1ub3J0aGVhc3QtMToxMjM0NTY3ODkwMTI6bG9hZGJhbGFuY2VyL2FwcC9leGFtcGxlLzAxMjM0NTY3ODlhYmNkZWYiLCJleHAiOjE3OTAwMDAxMjB9.eyJzdWIiOiJ1c2VyLTEyMzQiLCJlbWFpbCI6InVzZXJAZXhhbXBsZS5jb20iLCJ1c2VybmFtZSI6InVzZXItMTIzNCIsImV4cCI6MTc5MDAwMDEyMCwiaXNzIjoiaHR0cHM6Ly9leGFtcGxlLmNvbSJ9.wtmm7sz4PU2sHH7HjlMALYb5PPWDVBnRrS9HXrb5PR4vrdOP-jW2bZcJbDTQyOdOhGFEf660q7RHQIRCx8hPwQ==';

/** The same claims as any other issuer would sign them. */
const plain =
  'eyJ0eXAiOiJKV1QiLCJraWQiOiJwMjU2LTIwMjYtYSIsImFsZyI6IkVTMjU2IiwiaXNzIjoiaHR0cHM6Ly9leGFtcGxlLmNvbSIsImNsaWVudCI6ImNsaWVudC0xMjM0Iiwic2lnbmVyIjoiYXJuOmF3czplbGFzdGljbG9hZGJhbGFuY2luZzphcC1ub3J0aGVhc3QtMToxMjM0NTY3ODkwMTI6bG9hZGJhbGFuY2VyL2FwcC9leGFtcGxlLzAxMjM0NTY3ODlhYmNkZWYiLCJleHAiOjE3OTAwMDAxMjB9.eyJzdWIiOiJ1c2VyLTEyMzQiLCJlbWFpbCI6InVzZXJAZXhhbXBsZS5jb20iLCJ1c2VybmFtZSI6InVzZXItMTIzNCIsImV4cCI6MTc5MDAwMDEyMCwiaXNzIjoiaHR0cHM6Ly9leGFtcGxlLmNvbSJ9.ox_yf7yVqgDm0epf8X4PmAaUwWnGqDkSinSpkROSEQULU3_vtiTRlLa66hzUN9I8BF_-ki_mAof1xSZASJ7StQ';

const verifier = {
  key: p256A.spki,
  algorithms: 'ES256',
  issuer: 'https://example.com',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, token: padded },
  cured: { ...verifier, token: plain },
} satisfies Sample;
