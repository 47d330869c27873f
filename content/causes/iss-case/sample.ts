import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  audience: 'api.example.com',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL3Nzby5leGFtcGxlLmNvbS9yZWFsbXMvU2hvcCIsInN1YiI6InVzZXItMTIzNCIsImF1ZCI6ImFwaS5leGFtcGxlLmNvbSIsImlhdCI6MTc4OTk5OTgwMCwiZXhwIjoxNzkwMDAzNDAwfQ.c_pZk8aOllcaAZ_4-QjS_pN7ZCF92WHj6VK6CJ9QGGlICgA72qARK-HbDuo1e3FeLOZihffyhjYdgm3DmtjKkOwrHAM1kUsxJYnzt1MNa9tv3l9S_uz8Xkh0DAYWhYDgtrvdquBFduUQi5n6WiW-hafroFlFCk-LJw333jDpB7CJD1kUl6SoW665E8AI8nkPG_vtAzXI5eMmjVsRqBj3QZA9dvxac00PyApH2XipdhkC7jWJo0dOBk5di_ECKUPOhlPjsXfE25xXop8PkjXf8OB7p1NnwvLEm1y5xfDWSzZD_Pjp-AIbQd7jAiE_xyC52qHIHOPSKKs8x9kOkIyhMg',
};

export default {
  broken: { ...verifier, issuer: 'https://sso.example.com/realms/shop' },
  cured: { ...verifier, issuer: 'https://sso.example.com/realms/Shop' },
} satisfies Sample;
