/** Saved pages under a router's address, by a proxy on loopback: to look at them in a browser with the extension in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface SavedPage {
  /** Its folder's name and the one above. */
  name: string;
  file: string;
}

/** @param folders each searched for `page.html` files, itself and one level down */
export function savedPages(folders: string[]): SavedPage[] {
  return folders.flatMap((folder) => {
    const here = path.resolve(folder);
    const places = [here, ...readdirSync(here).map((name) => path.join(here, name))];
    return places
      .map((place) => ({
        name: `${path.basename(path.dirname(place))}-${path.basename(place)}`,
        file: path.join(place, 'page.html'),
      }))
      .filter(({ file }) => existsSync(file));
  });
}

/** A proxy that answers every address with the page shown last, and everything but a document with nothing. */
export async function startSavedPages(): Promise<{
  port: number;
  /** @returns the address under which the page now stands */
  show(page: SavedPage): string;
  close(): Promise<void>;
}> {
  let shown = '';
  const server = createServer((request, response) => {
    const document = (request.headers.accept ?? '').includes('text/html');
    response.writeHead(document ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(document ? shown : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    show(page) {
      shown = readFileSync(page.file, 'utf8');
      return `http://192.168.1.1/${page.name}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
