import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_A1b2C3d4E',
  audience: '4f8k2m6n0p1q3r5s7t9u1v3w5x',
  now: 1_790_000_000,
};

export default {
  broken: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2NvZ25pdG8taWRwLmFwLW5vcnRoZWFzdC0xLmFtYXpvbmF3cy5jb20vYXAtbm9ydGhlYXN0LTFfQTFiMkMzZDRFIiwic3ViIjoidXNlci0xMjM0IiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImNsaWVudF9pZCI6IjRmOGsybTZuMHAxcTNyNXM3dDl1MXYzdzV4IiwidG9rZW5fdXNlIjoiYWNjZXNzIiwic2NvcGUiOiJvcGVuaWQifQ.ipaj8NCkbHW1XGT_4Gfo8YUnCjQL219GwgO_VMT1qTy1fAbbtFhbWnaHSXZWi5nHR0S3A0GDPgbgS3-n6ncFycedjyH0hXLFArLXtdb4FgOrMI0j1DkAeEOyb2i3p7v-Ljr8AarcNQ4DigQmsPElr7EvAK_OdeTTiM5ZxIuHB5hWvkkaXeC0O4RJQ1ns9LY6pO4Uah5kYIJxp3kmwYfFgkQzjLWPRK22zAy30wbUvROYpk9Rws-RQpqVqnHuvOXSAPsyfAy5XPjWI1My_olBg6bZg13W8kD2xotAXOWa2xSo44CUx8lzemqmhhuN1KtZfvAk7aZTg9xib50vvnga6Q',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2NvZ25pdG8taWRwLmFwLW5vcnRoZWFzdC0xLmFtYXpvbmF3cy5jb20vYXAtbm9ydGhlYXN0LTFfQTFiMkMzZDRFIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiNGY4azJtNm4wcDFxM3I1czd0OXUxdjN3NXgiLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMCwidG9rZW5fdXNlIjoiaWQifQ.G8yGa89rUkoNoighDDLrerXfR_mdJ4cO7IPC0wM5B2SinEH5PNrE_2J4FOazRVPHTZh6iGrFzUAfLnUS4Oh1LeRxV7ze82ZstuzSAhWbaCXJ1n8-N6cIf6OIobwgp-QgZhXtesguKuSEl6ovax03O7O5mM3y6O7KHV0ptBqYXmS-bj4lIvE_KnFcO1C1dcKEsuyZjrY3M8D-OK92vuBRbiG7x7y3ykfH37xVRrwL-Vf_cABPQJFvyfBEX91XMMBH60CmPOALgHoKyuTGAFjoYcSXhn_OpIM8VQHe1lJZzH4DSmI01rI_XxVYy4NwncYWt8l-q2rvW6Y6Wgn4TplpsA',
  },
} satisfies Sample;
