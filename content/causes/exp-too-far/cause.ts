import type { Cause, Json, JsonObject } from '#jwt/model.ts';

/** Services of Web Push (RFC 8292 section 2). */
const PUSH =
  /^https:\/\/(?:fcm\.googleapis\.com|updates\.push\.services\.mozilla\.com|web\.push\.apple\.com|[\w.-]{1,60}\.notify\.windows\.com)$/;

/** Who receives it, for how many seconds at most, and from when on. */
const LIMITS = [
  [PUSH, 86_400, 'now'],
  [/^https:\/\/appleid\.apple\.com$/, 15_777_000, 'now'],
  [/^appstoreconnect-v1$/, 1200, 'iat'],
  [/^https:\/\/oauth2\.googleapis\.com\/token$/, 3600, 'iat'],
] as const;

/** A GitHub App's name for itself, in a token of nothing else. Wrong where another receiver counts its clients, too. */
const isGitHubApp = ({ iss, iat, exp, ...others }: JsonObject): boolean =>
  typeof iss === 'string' &&
  /^(?:\d{4,9}|Iv\d[\w.]{8,24})$/.test(iss) &&
  iat !== undefined &&
  exp !== undefined &&
  Object.keys(others).length === 0;

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
    for (const [form, seconds, from] of LIMITS) {
      const receiver = receivers.find((each) => form.test(each));
      const start = from === 'iat' ? numberOf(claims['iat'], now) : now;
      const lifetime = numberOf(claims['exp'], start) - start;
      const facts = { lifetime: { seconds: lifetime }, limit: { seconds } };
      if (receiver !== undefined && lifetime > seconds)
        return { strength: 'likely', facts: { ...facts, receiver } };
    }
    const seconds = numberOf(claims['exp'], now) - now;
    const facts = { lifetime: { seconds }, limit: { seconds: 600 }, receiver: 'GitHub' };
    return isGitHubApp(claims) && seconds > 600 ? { strength: 'possible', facts } : null;
  },
} satisfies Cause;
