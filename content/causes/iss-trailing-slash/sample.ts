import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tLyIsInN1YiI6InVzZXItMTIzNCIsImF1ZCI6ImFwaS5leGFtcGxlLmNvbSIsImlhdCI6MTc4OTk5OTgwMCwiZXhwIjoxNzkwMDAzNDAwfQ.qYMQOJzpNIIBRv2DfFPnIdXkAHOh51owe6OlGpgJ-8CwQM6h3nWB_ufwMfNwKEJEwpNijzGPHfOtuXyT6fvsJeW9_czFhAHt3H9Rp1ZH6f857Z1JzAKEmHdL-Jk6J0fZVorsv1EjkvognZ_nsryOxZpHpFx2bKVV72sFzSQZWbC5_44tQj0FwdcBk-1iLGfOQOYMng1PBMi9HjquqQ6NLa9Q6_u1Ykb7WJscHWLlVn0wNtTFCH1Hqbtm7dltL6_TLX6Ff4ElzsmqeeMJRTkw_9ST_qaWk51M9-0YZySat6gsWWAa3Ht7xdDN7_QZ5WjaTJLqtWgwtacqVWWiJKVGcg',
};

export default {
  broken: verifier,
  cured: { ...verifier, issuer: 'https://example.com/' },
} satisfies Sample;
