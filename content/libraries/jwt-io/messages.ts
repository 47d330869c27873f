import type { Message } from '../model.ts';

export default [
  {
    text: 'Signature verification failed. Try again with another value.',
    check: 'signature',
    from: 'src/features/common/services/utils.ts',
  },
  {
    text: 'Unable to validate signature as signing algorithm is not supported.',
    cause: 'debugger-limitation',
    from: 'src/features/decoder/services/token-decoder.service.ts',
  },
  {
    text: 'Signature Verified',
    cause: 'debugger-resigned',
    from: 'src/features/common/values/string.values.ts',
    general: true,
  },
] satisfies readonly Message[];
