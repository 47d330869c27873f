import type {
  Fact,
  Facts,
  Inquiry,
  JsonObject,
  Report,
  Token,
  VerificationKey,
} from '#jwt/model.ts';
import { recognise } from '#catalog/providers.ts';
import { subjectOf } from '#catalog/subject.ts';
import { salvage } from '../../jwt-decoder/salvage.ts';
import { nameStranger, type Stranger } from '../../shared/stranger.ts';
import type { Seen, SeenKey } from './message.ts';

/** So many keys of a set are listed, or looked at twice, by nobody. */
const MOST_KEYS = 20;
/** A sentence shows less of a value, and fewer values, than this. */
const LONGEST = 1000;
const MOST = 50;

const strangerIn = ({ header, raw }: Token): Stranger | null =>
  header !== null || raw.trim() === '' || salvage(raw) !== null ? null : nameStranger(raw);

const toSeenKey = ({ form, kty, crv, bits, kid, alg }: VerificationKey): SeenKey => ({
  form,
  kty,
  crv,
  bits,
  kid,
  alg,
});

const datesIn = (claims: JsonObject): JsonObject =>
  Object.fromEntries(
    ['nbf', 'iat', 'exp'].flatMap((name) => {
      const value = Object.hasOwn(claims, name) ? claims[name] : null;
      return typeof value === 'number' ? [[name, value]] : [];
    }),
  );

const providerIn = ({ header, claims }: Token): Seen['provider'] => {
  const [first] = recognise(header ?? {}, claims ?? {});
  return first ? { provider: first.provider, name: first.name, signs: first.signs } : null;
};

export const toSeen = (inquiry: Inquiry): Seen => ({
  stranger: strangerIn(inquiry.token),
  key: {
    kind: inquiry.key.kind,
    flaw: inquiry.key.flaw,
    remarks: inquiry.key.remarks,
    keys: inquiry.key.keys.slice(0, MOST_KEYS).map(toSeenKey),
    count: inquiry.key.keys.length,
  },
  expectation: inquiry.expectation,
  dates: datesIn(inquiry.token.claims ?? {}),
  provider: providerIn(inquiry.token),
  subject: subjectOf(inquiry),
  now: inquiry.now,
});

/** Keeps both ends, as the sentences do. */
const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}` : text;

const cutFact = (fact: Fact): Fact => {
  if (typeof fact === 'string') return cut(fact);
  return Array.isArray(fact) ? fact.slice(0, MOST).map((item: string) => cut(item)) : fact;
};

const cutFacts = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, cutFact(fact)]));

/** A hostile token may put a megabyte into each fact; no sentence shows that much. What is to be applied stays whole. */
export const cutReport = (report: Report): Report => ({
  ...report,
  outcomes: report.outcomes.map((outcome) => ({ ...outcome, facts: cutFacts(outcome.facts) })),
  findings: report.findings.map((finding) => ({
    ...finding,
    evidence: { ...finding.evidence, facts: cutFacts(finding.evidence.facts) },
  })),
});
