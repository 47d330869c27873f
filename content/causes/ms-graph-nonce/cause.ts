import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  refines: 'payload-tampered',
  symptoms: [
    'IDX10511',
    'Invalid signature',
    'failed to verify id token signature',
    'Signature verification failed',
    'crypto/rsa: verification error',
  ],
  cure: 'audience',
  async examine({ token }, lab) {
    const key = lab.selectedKey();
    const nonce = token.header?.['nonce'];
    const text = token.headerReading?.text;
    const bytes = typeof nonce === 'string' ? lab.decode(nonce, 'utf8') : null;
    if (!key || !bytes || typeof text !== 'string') return null;
    const hash = lab.encode(await lab.digest('SHA-256', bytes), 'base64url') ?? '';
    const header = lab.decode(text.replace(JSON.stringify(nonce), JSON.stringify(hash)), 'utf8');
    const signed = (header && lab.encode(header, 'base64url')) ?? '';
    const signingInput = `${signed}.${token.parts[1]?.text ?? ''}`;
    if ((await lab.attempt({ key, signingInput })) !== 'verified') return { ruledOut: true };
    const aud = [token.claims?.['aud']].flat().filter((item) => typeof item === 'string');
    return { strength: 'proven', facts: { aud } };
  },
} satisfies Cause;
