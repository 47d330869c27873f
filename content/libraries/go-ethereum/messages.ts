import type { Message } from '../model.ts';

export default [
  { text: 'stale token', cause: 'iat-stale', from: 'node/jwt_handler.go' },
  { text: 'missing issued-at', cause: 'iat-stale', from: 'node/jwt_handler.go' },
  { text: 'future token', cause: 'iat-in-future', from: 'node/jwt_handler.go' },
  { text: 'missing token', cause: 'token-missing', from: 'node/jwt_handler.go', general: true },
] satisfies readonly Message[];
