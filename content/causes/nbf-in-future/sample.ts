import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDU0MDAsIm5iZiI6MTc5MDAwMTgwMH0.SapMu_y_l7Mt_ZpBEi3Iawq61woJjvNQq2doKkuFdbP4pkIhaWt1Vc1hI7HMJ04B90zNA8mdjLHICVgabINY4qk9Zae1wr4Q0MTpvvnCmMNZQldt2Y7xYHJPU6hsI745uv6xzm25NYBBwuLFZVuYx7H5LbRn--6cKzrjzA2Rvj-UVH3Y9e0EgEbVQXIJuY1oYkDGpJjOqKC72h4GiUnwUht4KrAX_CTWtkoWA7sQrCTehRo6mI82BT1OhzX0kYPORoNZShFVDca97_1wsL2T_PXBgLxV7rW-2A01BpTDfox6CaSwQxOiexNQqq0Yf3Nwd3IGZKySbB9sSWQ2Mxpmug',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsIm5iZiI6MTc4OTk5OTgwMH0.dw-l6QYHUPUF7XpuY13jaX7WfSj3cuUdU11NxmWhjX2xdGMw_QOBtBkmuAExwpJDVO_YBSmOCfSH-8BIJDBdsu0jD9RxCIJ4ync4vrYuBTvvR9g3PpUclPJF4Yw2muY77fBdC-ioLIlpqOkPyup6Y2EPOQVNd0AKNhyyAh0w9Dy813TDxeKRAF3lm_B-rsfZCDnWN9YVQttVZ-25ziCv1iWjHaj2T5CEZ1yS-6yOkBn0QYzqx_14K2FgoWsIgDhOPLzml-ZJOK_d90TXdkVAl9toPIYtXqwVVVY_ZZ9tkv-6M4Vy7euPYEiYqQTMay2nX6J2MwW3lzeuZUkOPn6X3Q',
  },
} satisfies Sample;
