/**
 * Pages and tools for a time without a network. Only files that the build made are kept, each held against its digest;
 * nothing that a person typed ever comes here. A new version waits until the last page of the old one is closed: no
 * page is changed under its reader's hands.
 */
import { answerFile, answerPage } from './answer.ts';
import { forgetOthers, keepFirst, pathOf } from './keep.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', (event) => {
  event.waitUntil(keepFirst());
});

const takeOver = async (): Promise<void> => {
  await forgetOthers();
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
};

scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (event.request.mode === 'navigate') event.respondWith(answerPage(event, path));
  else if (path !== null) event.respondWith(answerFile(event, path));
});
