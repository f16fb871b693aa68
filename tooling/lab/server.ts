/**
 * The lab: simulated routers behind one server on loopback that is a web server and an HTTP proxy at once.
 * A request that names a host (as browsers send to a proxy) goes to that host's lab site; every other host is refused,
 * so no packet leaves loopback. A request without one comes from the lab's own user: start page and control API.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { CAMERA, cameraProblem, type Home } from './home.ts';
import { HOSTS, makeSites, type SiteId } from './sites.ts';
import type { Site, SiteReply, SiteRequest } from './site.ts';
import { startPage } from './start-page.ts';

export interface Lab {
  port: number;
  /** `http://127.0.0.1:PORT` */
  origin: string;
  site(id: SiteId): Site;
  /** The Wi-Fi behind a lab router; tests look at it and change it. */
  home(id: SiteId): Home;
  /** Hosts that were asked for and refused. */
  refused: string[];
  /** Everything that was asked of the lab's sites, in order: `GET 192.168.1.1/path`; whoever asked. */
  asked: string[];
  /** Further pages of the lab's hosts, by `host/path`; a test puts them in, they go with `reset`. */
  pages: Map<string, SiteReply>;
  /** All routers as they were at the start, and nothing asked of them. */
  reset(): void;
  close(): Promise<void>;
}

const MAX_BODY = 1_000_000;

/** Starts the lab on a free loopback port. */
export async function startLab(): Promise<Lab> {
  let sites = makeSites();
  const refused: string[] = [];
  const asked: string[] = [];
  const pages = new Map<string, SiteReply>();
  const sockets = new Set<Socket>();

  const control = (request: SiteRequest): SiteReply => {
    const id = request.query.get('router') as SiteId | null;
    if (request.path === '/') return { body: startPage(sites) };
    if (request.path === '/__lab/state' && id && sites[id]?.home) return state(sites[id].home);
    if (request.path === '/__lab/reset' && request.method === 'POST') {
      sites = makeSites();
      return { type: 'application/json', body: '{}' };
    }
    return { status: 404, type: 'text/plain', body: 'The lab has no such page.' };
  };

  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const target = URL.parse(incoming.url ?? '/', `http://127.0.0.1:${port()}`);
    if (!target) return send(outgoing, { status: 400, body: '' });
    const request: SiteRequest = {
      method: incoming.method ?? 'GET',
      path: target.pathname,
      query: target.searchParams,
      ...(await readBody(incoming)),
      cookie: incoming.headers.cookie ?? '',
      authorization: incoming.headers.authorization ?? '',
    };
    if (target.hostname === '127.0.0.1') {
      return send(outgoing, target.port === String(port()) ? control(request) : { status: 403, body: '' });
    }
    const id = HOSTS[target.hostname];
    if (!id) {
      refused.push(target.host);
      return send(outgoing, { status: 403, type: 'text/plain', body: 'The lab does not reach beyond itself.' });
    }
    asked.push(`${request.method} ${target.host}${target.pathname}`);
    const reply = pages.get(target.host + target.pathname) ?? sites[id].answer(request);
    if (reply.delayMs) await new Promise((resolve) => setTimeout(resolve, reply.delayMs));
    send(outgoing, reply);
  };
  // https would be CONNECT: refused as well.
  server.on('connect', (request, socket) => {
    refused.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that goes away mid-sentence is no error of the lab's.
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  function port(): number {
    return (server.address() as AddressInfo).port;
  }

  return {
    port: port(),
    origin: `http://127.0.0.1:${port()}`,
    site: (id) => sites[id],
    home(id) {
      const { home } = sites[id];
      if (!home) throw new Error(`${id} is not a router`);
      return home;
    },
    refused,
    asked,
    pages,
    reset() {
      sites = makeSites();
      pages.clear();
      asked.length = 0;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function state(home: Home): SiteReply {
  const problem = cameraProblem(home);
  return {
    type: 'application/json',
    body: JSON.stringify({ home, camera: { mac: CAMERA.mac, online: problem === null, problem } }),
  };
}

async function readBody(incoming: IncomingMessage): Promise<{ body: string; form: URLSearchParams }> {
  let body = '';
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    body += chunk.toString('utf8');
    if (body.length > MAX_BODY) throw new Error('too long');
  }
  return { body, form: new URLSearchParams(body) };
}

function send(outgoing: ServerResponse, reply: SiteReply): void {
  outgoing.writeHead(reply.status ?? 200, {
    'content-type': reply.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...reply.headers,
  });
  outgoing.end(reply.body);
}
