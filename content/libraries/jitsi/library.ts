import type { Product } from '../model.ts';

export default {
  name: 'Jitsi Meet (Prosody token plugins)',
  source: 'resources/prosody-plugins/token/util.lib.lua at 0c48e205',
  home: 'https://github.com/jitsi/jitsi-meet',
  hints: ['token_verification', 'prosody', 'jitsi'],
} satisfies Product;
