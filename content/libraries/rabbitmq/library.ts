import type { Product } from '../model.ts';

export default {
  name: 'RabbitMQ (OAuth 2 plugin)',
  source: 'deps/rabbitmq_auth_backend_oauth2, published source',
  home: 'https://github.com/rabbitmq/rabbitmq-server',
  hints: ['rabbit_auth_backend_oauth2'],
} satisfies Product;
