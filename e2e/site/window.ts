import type { ConsoleMessage, Page } from 'playwright/test';

/** How far a page reaches beyond the window, but for what scrolls in a box of its own. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The tests' browser says that it lets no service worker in; whatever else is in the console is the site's. */
export const isOurs = (message: ConsoleMessage): boolean =>
  !message.text().endsWith('Service Worker registration blocked by Playwright');
