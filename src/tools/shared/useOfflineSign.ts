import { useEffect } from 'preact/hooks';
import type { Locale } from '#i18n/locales.ts';

const words: Readonly<Record<Locale, string>> = {
  ja: 'オフラインで使えます',
  en: 'Ready offline',
};

/** A page without HTTPS, or a file that was opened, has no service worker. */
type Able = Partial<Pick<Navigator, 'serviceWorker'>>;

/**
 * Says that the tools work without a network, once they do: on the line of the breadcrumbs, where nothing has to make
 * room for it, or in the footer. A screen reader hears it when it becomes true, and not again on every page.
 */
export const useOfflineSign = (lang: Locale): void => {
  useEffect(() => {
    const { serviceWorker } = navigator as Able;
    const place = document.querySelector('.breadcrumbs, .site-footer p');
    if (!serviceWorker || !place || document.querySelector('.offline-sign')) return;
    const sign = document.createElement('span');
    sign.className = 'offline-sign';
    if (!serviceWorker.controller) sign.role = 'status';
    place.append(sign);
    void serviceWorker.ready.then(() => {
      sign.textContent = words[lang];
    });
  }, []);
};
