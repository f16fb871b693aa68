/** Whether an address is one of a home network: only there does Redlight speak up by itself. */
import { remembered } from '../common/remembered.ts';
import { PUBLIC_NAMES } from './public-names.ts';

// No public names end so. Not `.box`: anyone can buy a name under it; AVM's own is the one exception.
const LOCAL_SUFFIXES = ['.local', '.lan', '.home', '.home.arpa', '.internal', '.localdomain', '.fritz.box', '.ip'];
const known: ReadonlySet<string> = new Set(PUBLIC_NAMES);

/**
 * @param url any address, e.g. `http://192.168.1.1:8080/x`
 * @returns true for private, link-local and loopback addresses (IPv4, IPv6), single-label and local names, and the
 * default router names; false for public addresses and for what is not http(s).
 */
export const isHomeAddress = remembered((url) => {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return false;
  const host = parsed.hostname.toLowerCase();
  if (known.has(host)) return true;
  if (host.startsWith('[')) return isHomeIpv6(host.slice(1, -1));
  // The URL parser has turned every IPv4 spelling into four decimal numbers by now.
  const parts = host.split('.');
  if (parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part))) return isHomeIpv4(parts.map(Number));
  return !host.includes('.') || LOCAL_SUFFIXES.some((suffix) => host.endsWith(suffix));
});

/** @returns whether it is the first or the last address of a home's network and no port: other devices get one in between */
export function isFirstOrLast(url: string): boolean {
  if (!isHomeAddress(url)) return false;
  const { hostname, port } = new URL(url);
  return port === '' && /^(?!127\.)(?:\d+\.){3}(?:1|254)$/.test(hostname);
}

function isHomeIpv4([a = 0, b = 0]: number[]): boolean {
  return (
    a === 10 ||
    a === 127 ||
    (a === 192 && b === 168) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 169 && b === 254) ||
    // Carrier-grade NAT space: some providers' boxes answer here.
    (a === 100 && b >= 64 && b <= 127)
  );
}

function isHomeIpv6(host: string): boolean {
  return host === '::1' || /^f[cd]/.test(host) || /^fe[89ab]/.test(host);
}
