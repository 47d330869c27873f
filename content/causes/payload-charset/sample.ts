import { p256A } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

/** The name of the user in Windows-1252. */
const latin1 =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwibmFtZSI6Ikpvc-kgR2FyY-1hIiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.ZeROT0EJfbmj_KQEWe3dRzxywXHP-tf-PIXvSdGHb3GFtg_1Mdm9F9BBIQh7JNztHtT2oFKe9jDkEdWDsc9K8Q';

const utf8 =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InAyNTYtMjAyNi1hIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwibmFtZSI6Ikpvc8OpIEdhcmPDrWEiLCJhdWQiOiJhcGkuZXhhbXBsZS5jb20iLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMH0.fVfR41x0dTiGOdTgavw8l5FRzF8o90MnYq3oU1e9j-JmpCg8wH_LJHLYajMbN0tkR3kZN37XGjUbsV3vdB-I1Q';

const verifier = {
  key: p256A.spki,
  algorithms: 'ES256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, token: latin1 },
  cured: { ...verifier, token: utf8 },
} satisfies Sample;
