import { useEffect, useState } from 'preact/hooks';
import type { CauseId } from '#jwt/model.ts';
import { loadSamples } from '#catalog/samples.ts';
import { onRequest, readHash, type Request } from '#ui/requests.ts';
import { desk, restore, show } from '../draft.ts';

/** A hash is anybody's text: only what the catalog holds is shown. */
const tryCause = async (cause: CauseId): Promise<void> => {
  const samples = await loadSamples();
  const sample = Object.hasOwn(samples, cause) ? samples[cause] : undefined;
  if (sample) desk.change(show(cause, sample.broken));
};

export interface Wishes {
  /** The cause that the reader wants to know about. */
  readonly asked: CauseId | null;
  /** Something was asked for: the tool is needed now. */
  readonly isWanted: boolean;
  readonly failed: boolean;
  readonly forget: () => void;
}

/** "Try it" and "Check mine", pressed anywhere on the page or in a link that led here. */
export const useWishes = (): Wishes => {
  const [asked, setAsked] = useState<CauseId | null>(null);
  const [failed, setFailed] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const wish = ({ wish: kind, cause }: Request): void => {
    setWanted(true);
    setAsked(kind === 'check' ? cause : null);
    if (kind === 'check') desk.change(restore);
    else tryCause(cause).catch(() => setFailed(true));
  };
  useEffect(() => {
    const hearHash = (): void => {
      const request = readHash(location.hash);
      if (request) wish(request);
    };
    hearHash();
    addEventListener('hashchange', hearHash);
    const stop = onRequest(wish);
    return () => {
      removeEventListener('hashchange', hearHash);
      stop();
    };
  }, []);
  return { asked, isWanted, failed, forget: () => setAsked(null) };
};
