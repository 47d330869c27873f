import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  audience: '3f2b9a64-7c1d-4e58-8a90-b5d6c7e8f901',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLm1pY3Jvc29mdG9ubGluZS5jb20vOGMxZjdiMWUtNWYwZC00YzU5LTlkN2EtMmYzYjZhMWU0ZDkwL3YyLjAiLCJzdWIiOiJ1c2VyLTEyMzQiLCJhdWQiOiIzZjJiOWE2NC03YzFkLTRlNTgtOGE5MC1iNWQ2YzdlOGY5MDEiLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMCwidGlkIjoiOGMxZjdiMWUtNWYwZC00YzU5LTlkN2EtMmYzYjZhMWU0ZDkwIiwidmVyIjoiMi4wIn0.knJbsoG-bJ__XBLF99AnanT6Tkq9bfmOmdzVxwRABkvEdVRf0G5pPjRVzEnmFXO1iZxqz6HSKenb8pCLstw7Hgf4LI8G5QyMNDNaTjCPg5pKWmmeT4TmdThjQZp5T45eO8qs07hIF671PgUgilNJJR4Q0SEePFxXqrkluf0ZOA2i3DzwmWCY4iE_cpImF_BUCcUtTz3-hb-xKQIrMSLXqzk_h6slCue3N9fz-685OvCmyiV8Wmk4x9HLBlVNrudLZrz5IsV-0mm1XQkc5jEK-hENx3rsueI2pkh18AyRRa-G0Tod1NchtraqZsISQzXLyDXR6VTQSbFVAkC2EPUGSg',
};

export default {
  broken: { ...verifier, issuer: 'https://login.microsoftonline.com/common/v2.0' },
  cured: {
    ...verifier,
    issuer: 'https://login.microsoftonline.com/8c1f7b1e-5f0d-4c59-9d7a-2f3b6a1e4d90/v2.0',
  },
} satisfies Sample;
