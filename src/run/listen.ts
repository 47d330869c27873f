import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on the port that was asked for, or on a free one when it is taken. */
export function listen(server: Server, wanted: number, host = 'localhost'): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (wanted !== 0 && error.code === 'EADDRINUSE')
        listen(server, 0, host).then(resolve, reject);
      else reject(error);
    });
    server.listen(wanted, host, () => resolve((server.address() as AddressInfo).port));
  });
}
