/** jsonwebtoken: orders on stdin, tokens on stdout, both JSON. */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const jwt = createRequire(join(process.argv[2], 'package.json'))('jsonwebtoken');
const { keys, orders } = JSON.parse(readFileSync(0, 'utf8'));
const keyOf = ({ key, secret }) => (key ? keys[key] : Buffer.from(secret, 'base64'));

const tokens = orders.map((order) => {
  const { alg: algorithm, header, claims } = order;
  const options = { algorithm, allowInsecureKeySizes: true, noTimestamp: claims.iat === undefined };
  return [
    order.id,
    jwt.sign(
      claims,
      keyOf(order),
      header ? { ...options, header: { alg: algorithm, typ: 'JWT', ...header } } : options,
    ),
  ];
});
process.stdout.write(JSON.stringify(Object.fromEntries(tokens)));
