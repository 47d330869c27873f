/** The issuer-side cures: what they sign has the right shape, and is given to every library to verify. */
import { verify as verifySignature } from 'node:crypto';
import { p256A, rsaA, secret } from '#content/keys/keys.ts';
import { goodClaims, now, payloadOf, privatePem, type Members } from './mint.ts';
import { breaks, good, type Break } from './tokens.ts';
import { privateKeyFile, publicKeyFile } from './world.ts';
import type { Exercise } from './exercise.ts';

const is = (right: boolean, why: string): string | null => (right ? null : why);
const integer = (value: unknown): boolean => Number.isSafeInteger(value);
const near = (value: unknown, moment: number): boolean => Math.abs(Number(value) - moment) <= 5;

/** Claims whose Base64 holds + and /, and would end in =. */
const telling = (): Members => ({ ...goodClaims(), note: '~~~???>>>ÿ' });

const canonical = (token: unknown): string | null =>
  is(/^[\w-]+\.[\w-]+\.[\w-]+$/.test(String(token)), 'not three parts of Base64URL');

const rightTypes = (token: unknown): string | null => {
  const { exp, iat, sub, aud } = payloadOf(String(token));
  const inSeconds = integer(exp) && integer(iat) && near(iat, now()) && near(exp, now() + 600);
  if (!inSeconds) return 'exp or iat is no number of seconds';
  return is(sub === '42' && [aud].flat().every((one) => typeof one === 'string'), 'sub or aud');
};

const rightClock = (token: unknown): string | null => {
  const { exp, iat } = payloadOf(String(token));
  return is(near(iat, now()) && Number(exp) - Number(iat) === 600, 'iat or exp is off');
};

const rawSignature = (token: unknown): string | null => {
  const [header = '', payload = '', signature = ''] = String(token).split('.');
  const key = { key: p256A.spki, dsaEncoding: 'ieee-p1363' } as const;
  const raw = Buffer.from(signature, 'base64url');
  const verified = verifySignature('sha256', Buffer.from(`${header}.${payload}`), key, raw);
  return is(raw.length === 64 && verified, `a signature of ${raw.length} bytes`);
};

const admin = (token: unknown): string | null =>
  is(payloadOf(String(token))['role'] === 'admin', 'the claim was not added');

const signs = (
  settings: Record<string, string>,
  args: readonly unknown[],
  check: (value: unknown) => string | null,
) => ({
  settings: { JWT_PRIVATE_KEY_FILE: privateKeyFile(), ...settings },
  calls: [{ says: 'signs', name: 'sign', args, expect: { accepted: check } }],
});

export const issuers: Readonly<Record<string, Exercise>> = {
  // East of Greenwich, a local time taken for UTC would show.
  clock: () => [signs({ TZ: 'Asia/Tokyo' }, ['user-1234'], rightClock)],
  'claim-types': () => [signs({ TZ: 'Asia/Tokyo' }, [{ id: 42 }], rightTypes)],
  base64url: () => [signs({}, [telling()], canonical)],
  'sign-last': () => {
    const settings = {
      JWT_PUBLIC_KEY_FILE: publicKeyFile(),
      JWT_PRIVATE_KEY_FILE: privateKeyFile(),
    };
    const name = 'addClaims';
    const more = { role: 'admin' };
    return [
      {
        settings,
        calls: [
          { says: 'signs again', name, args: [good(), more], expect: { accepted: admin } },
          ...Object.entries(breaks).map(([says, token]) => ({
            says,
            name,
            args: [token(), more],
            expect: { refused: says as Break },
          })),
        ],
      },
    ];
  },
  'signature-format': () => {
    const settings = { JWT_PRIVATE_KEY_FILE: privateKeyFile('p256A') };
    // One R or S in 128 is shorter than 32 bytes, every second one has a leading zero in DER.
    const calls = Array.from({ length: 600 }, () => ({
      says: 'R || S',
      name: 'sign',
      args: [goodClaims()],
      expect: { accepted: rawSignature },
    }));
    return [{ settings, calls }];
  },
  'public-key': () => {
    const same = (pem: unknown): string | null =>
      is(String(pem).trim() === rsaA.spki, 'another key');
    const args = [privatePem('rsaA')];
    const half = { says: 'public half', name: 'publicHalf', args, expect: { accepted: same } };
    return [{ settings: { JWT_PUBLIC_KEY_FILE: publicKeyFile() }, calls: [half] }];
  },
  'same-secret': () => [signs({ JWT_SECRET: secret }, [goodClaims()], canonical)],
};
