import type { Message } from '../model.ts';

export default [
  { text: 'user authentication expired', cause: 'exp-expired', from: 'nats.rb, lib/nats/io' },
  {
    text: 'account authentication expired',
    cause: 'exp-expired',
    from: 'nats.rb, lib/nats/io',
  },
  { text: 'user authentication revoked', cause: 'token-revoked', from: 'nats.rb, lib/nats/io' },
  {
    text: 'authorization violation',
    cause: 'error-swallowed',
    from: 'nats.rb, lib/nats/io',
    general: true,
  },
] satisfies readonly Message[];
