import { p256A, p256B } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

/** RFC 7638, of p256B. */
const kid = 'zyoJBykMsz9j20SZp_esuCI86VEn6b4LQccviE51QeE';

const verifier = {
  token:
    'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6Inp5b0pCeWtNc3o5ajIwU1pwX2VzdUNJODZWRW42YjRMUWNjdmlFNTFRZUUifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.oS0kFVTqNkjKadd7TraOTDzC0h_-zo9KGoutixU8Qo7wtVI8-RVOngGUOHf8eRDhK_mR8XTMkNVZ2GrXaZFGOQ',
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, key: JSON.stringify({ keys: [p256A.jwk] }) },
  cured: { ...verifier, key: JSON.stringify({ keys: [p256A.jwk, { ...p256B.jwk, kid }] }) },
} satisfies Sample;
