import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  token:
    'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.DgbW08YuNURGo1xa3Ao4xwKTDOXBVIyHOUnzglFjvlf16e7gummyi8Ttn237COL0U0oUlyxvXPrKNKKz9xZ5mw',
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

/** The private half of p256A under the passphrase "test". */
const encrypted = `-----BEGIN ENCRYPTED PRIVATE KEY-----
MIH0MF8GCSqGSIb3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBDV+ACYPDRhRatbO0K5
NYOmAgIIADAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQvUN7WQOCYRN+Narl
O4W43ASBkNJEjIPEisJW0zg3fftDpAJYBZmImHvkylU6bmZixZIrpp1aF+/bHxAr
zzgk8MLBUZV/Hg1y6LYtv+ZcgNmgIot/PfoaBybSDEVFYaa9LXfnF0mXmz52ktm0
Zweov5KwkDBAFto8eZ/59DY62cCCp96EG71lVeinTwHYE0YnUpgC2yru88HccG3m
UxzHY1dfmA==
-----END ENCRYPTED PRIVATE KEY-----`;

export default {
  broken: { ...verifier, key: encrypted },
  cured: { ...verifier, key: p256A.spki },
} satisfies Sample;
