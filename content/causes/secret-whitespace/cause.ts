import type { Cause } from '#jwt/model.ts';

const ENDS = ['\n', '\r\n', ' ', '\t', '\r', '\n\n', '  '];
const BOTH = [' ', '\n'];

/** What `echo`, editors, YAML, `base64` and copying add or remove, as code that shows the change. */
const changes = (secret: string): readonly (readonly [string, string])[] => {
  const bare = secret.replace(/\s/g, '');
  const lines = bare.replace(/.{76}(?=.)/g, '$&\n');
  const add = (start: string, end: string): readonly [string, string] => [
    `${start && `${JSON.stringify(start)} + `}secret${end && ` + ${JSON.stringify(end)}`}`,
    `${start}${secret}${end}`,
  ];
  return [
    ['secret.trim()', secret.trim()],
    ...ENDS.map((end) => add('', end)),
    ['secret.trim() + "\\n"', `${secret.trim()}\n`],
    ...BOTH.map((start) => add(start, '')),
    ...BOTH.map((both) => add(both, both)),
    ['secret.replace(/\\s/g, "")', bare],
    ['secret.replace(/.{76}(?=.)/g, "$&\\n")', lines],
    ['secret.replace(/.{76}(?=.)/g, "$&\\n") + "\\n"', `${lines}\n`],
  ];
};

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'trim-secret',
  examine: (_, lab) => lab.examineSecret(changes),
} satisfies Cause;
