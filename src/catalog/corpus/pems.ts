/** PEMs that were damaged on their way. */
import { extra, spki, type Case } from './case.ts';
import { broken } from './scene-case.ts';

const body = (pem: string): string => pem.replace(/-----[^-]*-----|\s/g, '');
const [rsa, rsaNext, p256] = [spki('rsa'), spki('rsaNext'), spki('p256')];
const ed = spki('ed25519');
const escaped = (pem: string): string => pem.replaceAll('\n', '\\n');

const newlines: readonly Case[] = [
  broken('orders', 'literal \\n', { key: escaped(rsaNext) }, 'pem-escaped-newlines'),
  broken('mobile', 'literal \\n', { key: escaped(`${p256}\n`) }, 'pem-escaped-newlines'),
  broken(
    'airflow',
    'literal \\r\\n',
    { key: rsa.replaceAll('\n', '\\r\\n') },
    'pem-escaped-newlines',
  ),
  broken('signer', 'literal \\n', { key: escaped(ed) }, 'pem-escaped-newlines'),
  broken(
    'bank',
    'spaces for newlines',
    { key: rsaNext.replaceAll('\n', ' ') },
    'pem-newlines-lost',
  ),
  broken('billing', 'no newlines', { key: rsa.replaceAll('\n', '') }, 'pem-newlines-lost'),
  broken('mobile', 'no newlines', { key: p256.replaceAll('\n', '') }, 'pem-newlines-lost'),
  broken('orders', 'no frame', { key: body(rsaNext) }, 'pem-missing-armor'),
  broken(
    'partner',
    'no frame, in lines',
    { key: rsa.split('\n').slice(1, -1).join('\n') },
    'pem-missing-armor',
  ),
  broken(
    'airflow',
    'a bare certificate',
    { key: body(extra.rsaCertificate) },
    'pem-missing-armor',
    'cert-vs-public-key',
  ),
  broken('saml', 'double quotes', { key: `"${rsaNext}"` }, 'pem-quoted'),
  broken(
    'billing',
    'quotes and literal \\n',
    { key: `"${escaped(rsa)}"` },
    'pem-quoted',
    'pem-escaped-newlines',
  ),
  broken('mobile', 'single quotes', { key: `'${p256}'` }, 'pem-quoted'),
];

const damage: readonly Case[] = [
  broken('orders', 'a dash lost', { key: rsaNext.slice(1) }, 'pem-malformed'),
  broken(
    'bank',
    'no END line',
    { key: rsaNext.slice(0, rsaNext.indexOf('-----END')) },
    'pem-malformed',
  ),
  broken('airflow', 'indented lines', { key: rsa.replaceAll('\n', '\n  ') }, 'pem-malformed'),
  broken(
    'mobile',
    'another END line',
    { key: p256.replace('END PUBLIC', 'END EC PUBLIC') },
    'pem-malformed',
  ),
  broken(
    'billing',
    'a line lost',
    {
      key: rsa
        .split('\n')
        .filter((_, i) => i !== 3)
        .join('\n'),
    },
    'pem-malformed',
  ),
  broken(
    'script',
    'typographic dashes',
    { key: spki('p256Other').replaceAll('-----', '—–') },
    'pem-malformed',
  ),
  broken('saml', 'encrypted, PKCS#8', { key: extra.rsaEncrypted }, 'pem-encrypted'),
  broken(
    'orders',
    'encrypted, traditional',
    { key: extra.rsaEncryptedTraditional },
    'pem-encrypted',
  ),
];

export const pems: readonly Case[] = [...newlines, ...damage];
