import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://login.microsoftonline.com/8c1f7b1e-5f0d-4c59-9d7a-2f3b6a1e4d90/v2.0',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLm1pY3Jvc29mdG9ubGluZS5jb20vOGMxZjdiMWUtNWYwZC00YzU5LTlkN2EtMmYzYjZhMWU0ZDkwL3YyLjAiLCJzdWIiOiJ1c2VyLTEyMzQiLCJhdWQiOiIzZjJiOWE2NC03YzFkLTRlNTgtOGE5MC1iNWQ2YzdlOGY5MDEiLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMCwidmVyIjoiMi4wIn0.fdHkKuFvpyQL1UMiqbRcl_CsVc6UqoUTZbh-DPnVSVmd1FJ55mJbZ2ObJOqQ7M6UUZH_WtFzkMb9Sx11Ed6R0M93drDUPspdX7DOFfYrjDMuqNq99uWrQMLtrzeotrUMcJSr1sNH3e6qh0BiDOYi96eX98XVletQBNDWDhwgNgZz_tjfkuPECVam-Zw1AM2IjiD0GHjSc4c-ef_-qgE4pCDVG0__GCvpSqAmU5Di1B7VAVT9yynoVnHQK1HZgIzO7zLrD4NxFqOE7Dp4TVuYovqaehVjm5_TUUk1yk8PWVP0Bldavj_nr9wcpBpF_4P0pS0aIVfNvbiBv0x13TOYMA',
};

export default {
  broken: { ...verifier, audience: 'api://3f2b9a64-7c1d-4e58-8a90-b5d6c7e8f901' },
  cured: { ...verifier, audience: '3f2b9a64-7c1d-4e58-8a90-b5d6c7e8f901' },
} satisfies Sample;
