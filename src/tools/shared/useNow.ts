import { useEffect, useState } from 'preact/hooks';

const read = (): number => Math.floor(Date.now() / 1000);

/** The present second, renewed often enough that "expires in two minutes" does not become a lie. */
export const useNow = (): number => {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};
