import golangJwt from '#content/libraries/golang-jwt/library.ts';
import jose from '#content/libraries/jose/library.ts';
import jsonwebtoken from '#content/libraries/jsonwebtoken/library.ts';
import type { Library } from '#content/libraries/model.ts';
import pyjwt from '#content/libraries/pyjwt/library.ts';
import type { LibraryId } from './refusals.ts';

export const libraries: readonly { readonly id: LibraryId; readonly library: Library }[] = [
  { id: 'jsonwebtoken', library: jsonwebtoken },
  { id: 'jose', library: jose },
  { id: 'pyjwt', library: pyjwt },
  { id: 'golang-jwt', library: golangJwt },
];
