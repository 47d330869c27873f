import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const token =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.5M_iyLE0cN3P-DdgCw6DmlQs5a4JW0joXPWu5Sgi_U5jHitUP0zqKPv2ewLfgy53wsBCXZYv0iOGj3rTDTotQw';

/** As an authorization server hands it out for its own API. */
const encrypted =
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..J--EH_EQ3sBzVZHw.US-SOMqZbN_r8wFFbG9fu3A-61Uoq_T5EP0nsWoRmC2hel0HNRb2I3309xb2nEhOoWfPErpxYsd1MFqmer0RmE6dB2LZjRdtH9jfBMCpN3d3MdnrNSCIvp0c4lUU4Kk5pq8TZe18ZJpH.6_urya_o8Dqg7JHPCy3ERw';

const verifier = {
  key: p256A.spki,
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, token: encrypted },
  cured: { ...verifier, token },
} satisfies Sample;
