import type { Product } from '../model.ts';

export default {
  name: 'NATS',
  source: 'errors of nats-server, as its clients list them',
  home: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/jwt',
  hints: ['nats', '-ERR'],
} satisfies Product;
