/** Tokens without a fault, one for each way of making them, in the style of real services. */
import { byGolang } from './good-by-golang.ts';
import { byHandGood } from './good-by-hand.ts';
import { byJsonwebtoken } from './good-by-jsonwebtoken.ts';
import { byPyjwt } from './good-by-pyjwt.ts';
import type { Order } from './order.ts';

export const good: readonly Order[] = [...byHandGood, ...byJsonwebtoken, ...byPyjwt, ...byGolang];
