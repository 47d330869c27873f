interface Rules {
  readonly createScriptURL: (asked: string) => string;
}

/** What TypeScript's DOM library does not know, and what an old browser, or a page without HTTPS, lacks. */
type Able = Partial<Pick<Navigator, 'serviceWorker'>> & {
  readonly connection?: { readonly saveData: boolean };
};
interface Guarded {
  readonly trustedTypes?: { createPolicy: (name: string, rules: Rules) => Rules };
}

/** The one address that this policy of Trusted Types gives, whatever it is asked for. */
const rules: Rules = { createScriptURL: () => `${import.meta.env.BASE_URL}sw.js` };
const { serviceWorker, connection } = navigator as Able;
const { trustedTypes } = window as Guarded;

/** Once the page is whole, what a time without a network needs is put by (src/offline), unless the reader saves data. */
addEventListener('load', () => {
  const policy = trustedTypes?.createPolicy('devtoolbox-offline', rules) ?? rules;
  if (!connection?.saveData)
    serviceWorker?.register(policy.createScriptURL('')).catch(() => undefined);
});
