/** What was built to be taken away, in order of name; nothing while the site is only being written (`npm run dev`). */
declare module 'virtual:downloads' {
  const downloads: readonly import('./plugin.ts').Download[];
  export default downloads;
}
