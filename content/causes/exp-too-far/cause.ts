import type { Cause, Json } from '#jwt/model.ts';

interface Limit {
  readonly receiver: RegExp;
  readonly seconds: number;
  /** The limit counts from `iat`, where it doesn't count from the moment of use. */
  readonly sinceIssue?: true;
}

const LIMITS: readonly Limit[] = [
  // RFC 8292 section 2: services of Web Push
  {
    receiver:
      /^https:\/\/(?:fcm\.googleapis\.com|updates\.push\.services\.mozilla\.com|web\.push\.apple\.com|[\w.-]{1,60}\.notify\.windows\.com)$/,
    seconds: 86_400,
  },
  { receiver: /^https:\/\/appleid\.apple\.com$/, seconds: 15_777_000 },
  { receiver: /^appstoreconnect-v1$/, seconds: 1200, sinceIssue: true },
  { receiver: /^https:\/\/oauth2\.googleapis\.com\/token$/, seconds: 3600, sinceIssue: true },
];

const numberOf = (value: Json | undefined, other: number): number =>
  typeof value === 'number' ? value : other;

export default {
  explains: ['time'],
  isHouseRule: true,
  symptoms: [
    "'Expiration time' claim ('exp') is too far in the future",
    'exp claim MUST NOT be more than 24 hours',
    'Token must be a short-lived token (60 minutes)',
    'invalid_client',
  ],
  examine({ token: { claims }, now }) {
    if (!claims) return null;
    const receivers = [claims['aud']].flat().filter((each) => typeof each === 'string');
    for (const { receiver, seconds, sinceIssue } of LIMITS) {
      const found = receivers.find((each) => receiver.test(each));
      const start = sinceIssue ? numberOf(claims['iat'], now) : now;
      const lifetime = numberOf(claims['exp'], start) - start;
      if (found !== undefined && lifetime > seconds)
        return {
          strength: 'likely',
          facts: { receiver: found, lifetime: { seconds: lifetime }, limit: { seconds } },
        };
    }
    return null;
  },
} satisfies Cause;
