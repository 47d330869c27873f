export { examples, shown } from '#content/tools/jwt-diagnoser/examples.ts';
