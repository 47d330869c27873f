import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['algorithm'],
  symptoms: [
    "Algorithm 'RS256' could not be found. Do you have cryptography installed?",
    'Algorithm not supported',
    'Unable to find an implementation for interface',
    'libsodium is not available',
    'NoClassDefFoundError: javax/xml/bind/DatatypeConverter',
  ],
} satisfies Cause;
