const { SITE_URL = 'https://devtoolbox.example', BASE_PATH = '/' } = process.env;

/** Where the site is, as astro.config.mjs has it; ends with a slash. */
export const address = new URL(BASE_PATH.replace(/\/?$/, '/'), SITE_URL).href;
