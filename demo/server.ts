/**
 * Serves the demo on this machine only: the shop on one port, the login provider on another, so that they are two origins. Nothing is
 * stored: what a form sends is dropped unread and answered with the next page.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { framedPage, frontPage, leaveSteps, type Origins, providerPage, shopPage } from './layout';
import { policyTable, processorTable } from './processors';
import { BETWEEN, type Host, SCREENS } from './screens';
import { SELLER_COUNT, sellerRows } from './sellers';

const HERE = fileURLToPath(new URL('./pages/', import.meta.url));
const LOOPBACK = '127.0.0.1';
const ROUTES = [...SCREENS, ...BETWEEN];
/** Notices that screen AF shows in frames. */
const FRAMED = new Map([
  ['/terms/terms', '이용약관'],
  ['/terms/collection', '개인정보 수집·이용 안내'],
  ['/terms/third-party', '개인정보 제3자 제공 안내'],
  ['/terms/overseas', '개인정보 해외 이전 안내'],
]);
const ASSETS = new Map([
  ['/shop.css', 'text/css; charset=utf-8'],
  ['/shop.js', 'text/javascript; charset=utf-8'],
]);
const HTML = 'text/html; charset=utf-8';
const ROWS_AT_ONCE = 40;

export interface Demo extends Origins {
  /** Address of a screen of `screens.ts`. */
  readonly address: (screen: { readonly host: Host; readonly path: string }) => string;
  readonly close: () => Promise<void>;
}

/** Fills `{{name}}` of a page: a part of demo/pages/parts, a table, a bar of steps, an origin. */
async function fill(html: string, origins: Origins): Promise<string> {
  const names = new Set([...html.matchAll(/\{\{([a-z0-9-]+)\}\}/g)].map((match) => match[1] as string));
  let filled = html;
  for (const name of names) filled = filled.replaceAll(`{{${name}}}`, await part(name, origins));
  return filled;
}

async function part(name: string, origins: Origins): Promise<string> {
  const steps = /^steps-(\d)$/.exec(name);
  if (steps) return leaveSteps(Number(steps[1]));
  switch (name) {
    case 'shop':
    case 'provider':
      return origins[name];
    case 'processors-27':
      return policyTable();
    case 'processors-47':
      return processorTable();
    case 'first-sellers':
      return sellerRows(0, ROWS_AT_ONCE, true);
    case 'all-sellers':
      return sellerRows(0, SELLER_COUNT, false);
    default:
      return readFile(`${HERE}parts/${name}.html`, 'utf8');
  }
}

async function pageAt(host: Host, url: URL, origins: Origins): Promise<string | undefined> {
  const path = url.pathname;
  if (host === 'shop' && path === '/') return frontPage(url.searchParams.get('lang') === 'en' ? 'en' : 'ko', origins);
  const framed = host === 'shop' ? FRAMED.get(path) : undefined;
  if (framed) return framedPage(framed, await part(path.slice('/terms/'.length), origins));
  const route = ROUTES.find((one) => one.host === host && one.path === path);
  if (!route) return undefined;
  const body = await fill(await readFile(`${HERE}${route.file}.html`, 'utf8'), origins);
  return host === 'shop' ? shopPage(route.title.ko, body, origins, route.account) : providerPage(route.title.ko, body, origins);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

async function answer(host: Host, request: IncomingMessage, response: ServerResponse, origins: Origins): Promise<void> {
  const url = new URL(request.url ?? '/', origins[host]);
  if (request.method === 'POST') {
    request.resume();
    response.writeHead(303, { location: url.pathname }).end();
    return;
  }
  const asset = ASSETS.get(url.pathname);
  if (asset) return send(response, 200, asset, await readFile(HERE + url.pathname.slice(1), 'utf8'));
  if (host === 'shop' && url.pathname === '/privacy/sellers/rows') {
    const from = Number.parseInt(url.searchParams.get('from') ?? '0', 10) || 0;
    return send(response, 200, HTML, sellerRows(from, ROWS_AT_ONCE, true));
  }
  const page = await pageAt(host, url, origins);
  if (page === undefined) return send(response, 404, HTML, '<!doctype html><title>404</title><p>404</p>');
  send(response, 200, HTML, page);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => done((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/**
 * Starts both hosts.
 * @param ports of shop and provider; 0 (the default) takes free ones
 * @throws when a port is taken
 */
export async function startDemo(ports: { shop?: number; provider?: number } = {}): Promise<Demo> {
  const origins = { shop: '', provider: '' };
  const serve = (host: Host): Server =>
    createServer((request, response) => {
      answer(host, request, response, origins).catch((error: unknown) => {
        send(response, 500, 'text/plain; charset=utf-8', String(error));
      });
    });
  const shop = serve('shop');
  const provider = serve('provider');
  origins.shop = `http://${LOOPBACK}:${await listen(shop, ports.shop ?? 0)}`;
  try {
    origins.provider = `http://${LOOPBACK}:${await listen(provider, ports.provider ?? 0)}`;
  } catch (error) {
    await close(shop);
    throw error;
  }
  return {
    ...origins,
    address: (screen) => origins[screen.host] + screen.path,
    close: async () => {
      await Promise.all([close(shop), close(provider)]);
    },
  };
}
