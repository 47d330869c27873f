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
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImVtYWlsIjoidGFyb0BleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjpmYWxzZX0.pWsYuehh2tlkzfuaFK8i7il7tI58N9PnwWm5AxYHYE5ePkGahjC-5WrwOiNIku376Vawvvn7_txfsAVWz1dzjKdpCsOIcxrnkpBNv4D5lVzPN1yeWjDniXWsiiiPKUHTRO9i9zq6f1GSRuvPDkiMpNKMU9QQUIwN4OYcq80zu53dfjPcvEq7ulMq4veFraHDAB5KWipTmD0JsnQOuaAPolPF2m5YE1wOsnfZpY1FFwCPsZjhUlqypb5w0lzx1bl8qUehOH9eeAmU7QEg6hyuaudsvkqVGncQ5h8F-4KW3OpIjQ3KNbx5W_rRuvk8LL1OwhhpmD7xt3aaMA-C3eB1sA',
  },
  cured: {
    ...verifier,
    token:
      'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImVtYWlsIjoidGFyb0BleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cnVlfQ.BN7NFXFG282btSffWZbd2jqHGT070bdzmAbiBg8iT0bM7DqJrESDNlBMY1WdhkOY1BNxblXylMsIfoo8irR7v44bVwm11QJ3-siTeG28-OvKDC1wJUlj6cDE005KVKE2r2Do7vrAmdtGM8XM277TkwGN268wxfnto0oeRrjfQ3wavL97pEHC9B6Iw707s4nEkSbXMoHhq-GymlnGqDFzIhn-sNMAzxwjiW3hM8VDutuyWRuy6Mfa7MPM84TIaDAzkhxhdnxD-gtS4VeKCX1Deci6kaZCirA_bK61LE0xjWoofFp1-n9b91fgfnd5qTLwEUNEGfUJ47h1rJT5N1z5jQ',
  },
} satisfies Sample;
