/** Storage may be closed (private windows, settings): then a choice holds for this page only. */
export const save = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to do: see above.
  }
};

export const saved = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
