import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { emptyDraft, readInquiry } from '../read/inquiry.ts';
import { complete } from './complete.ts';

const completed = async (key: string) =>
  (await complete(readInquiry({ ...emptyDraft(0), key }))).key;

test.each(['ed25519', 'ed448'] as const)('%s: the public half is computed', async (curve) => {
  const { publicKey, privateKey } = generateKeyPairSync(curve as 'ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { x } = publicKey.export({ format: 'jwk' });
  const material = await completed(pem);
  expect(material).toMatchObject({ flaw: null, remarks: ['private-key'], keys: [{ jwk: { x } }] });
  expect(JSON.stringify(material.keys)).not.toContain('"d"');
});

/** RFC 8410 section 10.3: version 2 holds the public half. */
const WITH_PUBLIC_HALF = `-----BEGIN PRIVATE KEY-----
MHICAQEwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
oB8wHQYKKoZIhvcNAQkJFDEPDA1DdXJkbGUgQ2hhaXJzgSEAGb9ECWmEzf6FQbrB
Z9w7lshQhqowtrbLDFw4rXAxZuE=
-----END PRIVATE KEY-----`;

test('it is read where it is there, and is the one that is computed', async () => {
  const read = await completed(WITH_PUBLIC_HALF);
  const short = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
-----END PRIVATE KEY-----`;
  expect(read.keys[0]?.jwk['x']).toBe('Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE');
  expect((await completed(short)).keys[0]?.jwk).toEqual(read.keys[0]?.jwk);
});

test('what is damaged, of another curve or public stays as it is', async () => {
  const damaged = WITH_PUBLIC_HALF.replace('MHICAQEw', 'MHICAQAw').replace('VwBCIE', 'VwBCIA');
  for (const key of [damaged, 'secret', '']) {
    const { key: before } = readInquiry({ ...emptyDraft(0), key });
    expect(await completed(key)).toEqual(before);
  }
});
