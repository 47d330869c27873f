import type { Product } from '../model.ts';

export default {
  name: 'Apache CouchDB',
  source: 'src/jwtf at 1ab4ff36 and 143ad311',
  home: 'https://docs.couchdb.org/en/stable/api/server/authn.html',
  hints: ['couchdb', 'jwtf', 'jwt_keys', 'cloudant'],
} satisfies Product;
