import type { Message } from '../model.ts';

export default [
  { text: 'Could not deserialize key data.', check: 'key', from: 'issue threads' },
  { text: 'Unable to load PEM file', cause: 'pem-malformed', from: 'issue threads' },
] satisfies readonly Message[];
