import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzkwMDAwMDQ1LCJleHAiOjE3OTAwMDM2NDUsIm5iZiI6MTc5MDAwMDA0NX0.abJ7EvBCcKRNK1sljE_I11lMzSvdYhyjHZb-NHqyrC0G1RtbAGGexdnTYM2kSUHfJagqNsbrzzO9-OhDlYPvj-7s5esnVCXZHiOW8bFSKZCr4kw0zECNKjx7RmQtKMx96YYm8HIafCITvT3-j8hvn4Ns3yli2bFz1hst0-mx7VsLWqkjVh-da8HMNJ9jV-1k3DxXH97kBZCgZVBnqxz2btSDjbDrfkJiA7YUkAfW0tMRAQl08qaV2ynZK97odwr-iYlGJ-JqkXO495D1vbV61CSJtOTr325T0JQBH5decGiTbmecZxC3mUf9cmM6RblXBjs0APHZdPnRc14xDSBOBA',
};

export default {
  broken: verifier,
  cured: { ...verifier, tolerance: '60' },
} satisfies Sample;
