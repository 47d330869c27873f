import type { Product } from '../model.ts';

export default {
  name: 'Java (OpenJDK), as libraries pass it on',
  source: 'OpenJDK 17.0.15, seen printed by the runs of the Java libraries',
  home: 'https://openjdk.org',
  hints: ['InvalidKeySpecException', 'InvalidKeyException', 'java.security', 'java.util.Base64'],
} satisfies Product;
