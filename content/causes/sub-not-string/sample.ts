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
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoxMjM0LCJhdWQiOiJhcGkuZXhhbXBsZS5jb20iLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMH0.ezEvr37S9m4xpXlJQpHbpw7pb3xAXXtDmOBmMc3c74mKveWxpLvbqUExXEJlnEmM70i4AoLiaZlqzNMYIwGQUQzN3sDyD3k5yjt_HYOBtBuC12VV1sDOU4TRLBg-X7DVPz_yZoPdGfT2MoKoug5FXrfj6A_C1bO-0gGCp3v8Dj7OiDS8e4NrceamQdrO0h58cR3o20zsNy4FbLfGJkMOnhQVV2vJY8fawhiECpkNb8QppzTKM0qe6kYYYZDN9YSH5G2IYYCYNg_KUZTwfn08GqpZFuPKGbIUNORckraVg4W5eTl9KKk2tjxO7Ni3IPo9jOhc3y-LLfeu6BlEFczp4w',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoiMTIzNCIsImF1ZCI6ImFwaS5leGFtcGxlLmNvbSIsImlhdCI6MTc4OTk5OTgwMCwiZXhwIjoxNzkwMDAzNDAwfQ.akNj7kcur0DjjogdT6hSRHJjd96cxgZ0Z32FaE6x_9rnXtgS-__hZaNpR7aJt4IMznF3mFyrE8BXbCTxRoyz3glEauVihlxuLfqnQiu5Kup4jeujrBYlXcdl8_pmEsHnUHzIIIYlI5lTpWfVGI3Vahts3T7wQr466Ra-_A2jyVShlMwJWT_AEhMGC4Yv-_pIbb4JdsMDuNRWWoKFEV3oaCY3ruvf6OlIU73ttYhYFzL2qxcaswQyrDxJPWJFm2xD5_gphogvoA7o84Si6Dtw1LOFJTz6AzmdqZSvNJvYeKpQmycKVKpyItB1ePmgx3YfvTrFR4MOa5Ts1n29-YoSvw',
  },
} satisfies Sample;
