/** An expectation that was not given is an option left out. */
export const given = (options) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));
