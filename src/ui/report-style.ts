import text from './styles/report.css?inline';

/**
 * The style of a report travels with the script that writes it: until then a page has no use for it, and every byte of
 * a page's first round trip counts. A sheet made by a script is no inline style to the page's policy (CSSOM).
 */
if (typeof document !== 'undefined') {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
