export { verifyRare as default } from '#jwt/lab/rare.ts';
