/** Written at build, from the finished site. */
declare module 'virtual:contents' {
  const contents: import('./contents.ts').Contents;
  export default contents;
}
