import type { CauseId } from '#jwt/model.ts';

const shared = /\bhmac|\bhs(?:256|384|512)\b|shared secret/i;
const pair =
  /\brsa|withrsa|ecdsa|\bed(?:25519|dsa)\b|\b[rpe]s(?:256|384|512)\b|public key|\bjwks?\b|\bkid\b/i;

const isOfSecrets = (id: CauseId): boolean => id.startsWith('secret-');
const ofPairs: readonly CauseId[] = ['wrong-key', 'kid-other-key-verifies'];

/** Of causes in their order those that can be meant: what names RSA speaks of no shared secret, what names HMAC of no public key. */
export const suited = (order: readonly CauseId[], said: string): readonly CauseId[] => {
  const [isShared, isPair] = [shared.test(said), pair.test(said)];
  if (isShared === isPair) return order;
  const rest = order.filter((id) => (isPair ? !isOfSecrets(id) : !ofPairs.includes(id)));
  return rest.length > 0 ? rest : order;
};
