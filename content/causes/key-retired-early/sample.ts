import { jwks, p256A, rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI1LWIifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5NzQwODAwLCJleHAiOjE3OTAzNDU2MDB9.yVt3KquYeIvnSAdwZTuw81hATv_Ojgl7GXlVHXgrfHPnUTdNX03P8CugJhHK0NUhN-WK0g7K_a58OMBmgWJ3-MMCa0BZb61Zw3LJC2pcdQ8bU-MKm_AIBKgBg7hg8NvJ4h6Qgn5FGmW5uiqkvOMTFfi71omuikp-y-AX9i3vzjEDToNh_FPnwo2vEeEFq6llK6P9nwwBoa1kakz0a_rQetQm361ZEJH6LP6QWNuwkv9yn05GQKEJgeOsBnCXmI2L4Qp92nqiZ0CwCW6XH2Uu0QbPaQAqXps5ptcqbtIUjY0eGjJ4H7IG-8GlhZPNMU0YTDO4gM7gNwHW1Od6nwtFjg',
  algorithms: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

/** The key that signed left the set while its tokens still lived. */
const rotated = JSON.stringify({ keys: [rsaA.jwk, p256A.jwk] }, null, 2);

export default {
  broken: { ...verifier, key: rotated },
  cured: { ...verifier, key: jwks },
} satisfies Sample;
