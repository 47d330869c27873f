/** src/build/portable.ts makes these. */
declare module '*/engine.ts?portable' {
  const open: () => typeof import('#tools/jwt-diagnoser/engine/engine.ts').default;
  export default open;
}

declare module '*/rare.ts?portable' {
  const open: () => import('#jwt/lab/rare.ts').RareVerifier;
  export default open;
}
