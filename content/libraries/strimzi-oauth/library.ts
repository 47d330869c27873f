import type { Product } from '../model.ts';

export default {
  name: 'Strimzi Kafka OAuth',
  source: 'oauth-common at e101071e',
  home: 'https://github.com/strimzi/strimzi-kafka-oauth',
  hints: ['io.strimzi.kafka.oauth', 'OAUTHBEARER'],
} satisfies Product;
