import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://example.com',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiaHR0cHM6Ly9hcGkuZXhhbXBsZS5jb20iLCJpYXQiOjE3ODk5OTk4MDAsImV4cCI6MTc5MDAwMzQwMH0.codzTMuiiVrNHozKTyC6eboZjRUXRNYFOXML1I5fDTc5t8VW5BCcvO62OzFqiXvi5vmS5vtQEhux7Btbh8aVdzixVnXN_JuNI0vjS5epAav7O-UjEs1ko2YSNKfyvELO1BIqANaaWDHNAPlJT3_4qM8MlED5OpiNAcX8nVOFe45pK8QNiZvCsC56Q8PAQ83cirTKk9Uvl_7Ie43Dtp-CtuTU0mkilpyWw0NP-DRs_aYXQRrIncyJFfBxtq3ebt15Hl--GBTHCZ0Z0hfSYzMa0esfjdt_MThWc7V9bmLb5MAz9EBRp0lv3sz7Y2gET3hTBXy4BEmU0bECQDbI05EkIw',
};

export default {
  broken: { ...verifier, audience: 'api.example.com' },
  cured: { ...verifier, audience: 'https://api.example.com' },
} satisfies Sample;
