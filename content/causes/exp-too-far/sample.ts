import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: p256A.spki,
  algorithms: 'ES256',
  audience: 'https://fcm.googleapis.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJzdWIiOiJtYWlsdG86cHVzaEBleGFtcGxlLmNvbSIsImF1ZCI6Imh0dHBzOi8vZmNtLmdvb2dsZWFwaXMuY29tIiwiZXhwIjoxNzkwMjU5MjAwfQ.UHwXRDWx7kOEEegVvySkFDEJPFzVzRbQJkFeji8x9h4fGGJDmb9SBFECfQ09KUuzYYF8HSgBSfAKNDIz3351Ng',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJzdWIiOiJtYWlsdG86cHVzaEBleGFtcGxlLmNvbSIsImF1ZCI6Imh0dHBzOi8vZmNtLmdvb2dsZWFwaXMuY29tIiwiZXhwIjoxNzkwMDQzMjAwfQ.rhrm5ILWB1omb-SGB038bvry3seL-VtFSXQBYhWPNDt2D1CZFDQTeQdUPssNB5lJkV8c8Ecft1er8nEZ_wg2XA',
  },
} satisfies Sample;
