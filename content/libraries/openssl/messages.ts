import type { Message } from '../model.ts';

export default [
  { text: 'PEM routines:get_name:no start line', cause: 'pem-malformed', from: 'issue threads' },
  { text: 'PEM routines:no start line', cause: 'pem-malformed', from: 'issue threads' },
  { text: 'no start line', cause: 'pem-malformed', from: 'issue threads', general: true },
  { text: 'DECODER routines::unsupported', cause: 'pem-malformed', from: 'issue threads' },
  { text: 'bad base64 decode', cause: 'pem-malformed', from: 'issue threads' },
  { text: 'bad end line', cause: 'pem-malformed', from: 'issue threads' },
  { text: 'bad decrypt', cause: 'pem-encrypted', from: 'issue threads' },
  { text: 'bad password read', cause: 'pem-encrypted', from: 'issue threads' },
  { text: 'interrupted or cancelled', cause: 'pem-encrypted', from: 'issue threads' },
  { text: 'Unable to load PEM file', cause: 'pem-malformed', from: 'issue threads' },
  { text: 'PEM routines:{step}:no start line', cause: 'pem-malformed', from: 'issue threads' },
] satisfies readonly Message[];
