import type { Cause } from '#jwt/model.ts';

/** Cyrillic and Greek letters that are drawn like Latin ones. Unicode Technical Standard #39. */
const LOOKALIKES = 'аекорсухѕіјһԁАВЕКМНОРСТУХЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧον';
const LATIN = 'aekopcyxsijhdABEKMHOPCTYXSIJABEZHIKMNOPTYXov';

const toLatin = (letter: string): string => LATIN[LOOKALIKES.indexOf(letter)] ?? letter;

/** Characters that look alike and differ in code, as code that shows the change. Unicode Standard Annex #15. */
const changes = (secret: string): readonly (readonly [string, string])[] => [
  ['secret.normalize("NFKC")', secret.normalize('NFKC')],
  ['secret.normalize("NFC")', secret.normalize('NFC')],
  ['secret.normalize("NFD")', secret.normalize('NFD')],
  [
    'secret.replace(/[\\p{Pd}\\u00ad⁃−]/gu, "-")',
    secret.normalize('NFKC').replace(/[\p{Pd}\u00ad⁃−]/gu, '-'),
  ],
  [
    `secret.replace(/[‘-‛]/g, "'").replace(/[“-‟]/g, '"')`,
    secret.replace(/[‘-‛]/g, "'").replace(/[“-‟]/g, '"'),
  ],
  [
    'secret.replace(/[\\p{Script=Cyrillic}\\p{Script=Greek}]/gu, toLatin)',
    secret.replace(/[\u0370-\u052f]/g, toLatin),
  ],
  ['secret.replace(/\\p{Cf}/gu, "")', secret.replace(/\p{Cf}/gu, '')],
  [
    'secret.replace(/[!-~]/g, toFullWidth)',
    secret.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'same-secret',
  examine: (_, lab) => lab.examineSecret(changes),
} satisfies Cause;
