import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://example.com',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiaHR0cHM6Ly9hcGkuZXhhbXBsZS5jb20vIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.bVrAYqUw24YmbRU-kJbuCY8J5JfBz9b6wZoRTgnz7MbtH7WGHS0dB0OFTYpA3haW2srhKJwNVMDFVJpDLIiKa7DCIIj_X17nYN165FmI_2fWwFmxXbx1HtwjtQt5oAs9TA-EDCyKI1wNiqg6EzlDkJCxeJo3YO767BcYs-9wuerCbslJAUxjcp_tQpCVSdq8e5GpAUYieDQOwZzAa6kCyb0K254H6bDLuGkX2XySOH2QbfoKpko9k6_aToOoXabyoLf1Bih2Z-QK9JSdgtYn7wdYNo9r_HkAAB673ja4fahgT9SMbzL2GNym5CJoMrlLlUoRIZWADPnz8s75UVo_Lg',
};

export default {
  broken: { ...verifier, audience: 'https://api.example.com' },
  cured: { ...verifier, audience: 'https://api.example.com/' },
} satisfies Sample;
