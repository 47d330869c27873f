import { jwks, p256A, rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI1LWIifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTgwMDAwLCJleHAiOjE3OTAwMjAwMDB9.OvhXgAoDKE-TenO4YpSn6ikJkwby815GOIYlq32KaW6z6srfb7MDM9nskcycSvw7w7SaX5l7TwzBFQyYNxPZyZYj2mBL2TvN6FWe3xJZjpgsuhwvYgIyEfEkBJ_jx9YH-BtJWIHHgaNu4NSY022PaB07ouFwhKopdOh5akB8sdZqT-UNX1dJY5AiZQY9sisAaCSz6KiGN7qVcNZcEkl8QqCKvrxROF1yvh2eg8FJJTPYmBvAqXdBF1CUpggCHF3RAQoz-6QyqgQqa6qfPmCmXky7c6_544ZWCsh_ifaD2HVOnJVWG0BolBbFVjHuI1OOaFUM6ujH76JZPpBU9DouSw',
  algorithms: 'RS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

/** The issuer has removed the previous key, although a token that it signed is good for hours yet. */
export default {
  broken: { ...verifier, key: JSON.stringify({ keys: [rsaA.jwk, p256A.jwk] }, null, 2) },
  cured: { ...verifier, key: jwks },
} satisfies Sample;
