import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://example.com',
  now: 1_790_000_000,
  token:
    'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiQXBpLkV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.i8Yw7wHA6UtD8ZQxavqHHgVsvxcJg7pdFYfIJiARviyC2Dl125zoTOhp1f2koKFVNTNpJ5R8APdTY4OpgvuZmGWWIZqO4nZJtvmiEpnEkj1Kua1w0d1bT5LyUvp5JEzB7H0t2fsOXeC9zed3o_CzGHUE7Z714AneUOYiIkQbeDLZarAvOGJd3rUFu0QTJfFQEeLz_099qglKe_XI_1Ib18hKd2BrOmJ_IXLcpba9RgwbeZ0XIDNbTyMYPF0o4dWe5yofpb88gITV6edZtayIcR6cLsC6xcUnakL6VyAiS6n3aQpmYAUMMgFu5dB8vTbA4VPY5iIAcsa0LYd-ZiZxZw',
};

export default {
  broken: { ...verifier, audience: 'api.example.com' },
  cured: { ...verifier, audience: 'Api.Example.com' },
} satisfies Sample;
