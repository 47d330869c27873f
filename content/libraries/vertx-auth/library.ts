import type { Product } from '../model.ts';

export default {
  name: 'Eclipse Vert.x Auth',
  source: 'vertx-auth-common and vertx-auth-jwt at commit 787254a6',
  home: 'https://github.com/eclipse-vertx/vertx-auth',
  hints: ['io.vertx.ext.auth', 'vertx-auth'],
} satisfies Product;
