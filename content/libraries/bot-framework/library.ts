import type { Product } from '../model.ts';

export default {
  name: 'Microsoft Bot Framework',
  source: 'libraries/botframework-connector/src/auth',
  home: 'https://github.com/microsoft/botbuilder-js',
  hints: ['botframework', 'Bot.Connector', 'BotFrameworkAdapter'],
} satisfies Product;
