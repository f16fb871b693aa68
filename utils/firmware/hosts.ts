/** The hosts where Redlight may look by itself. */
import { PUBLIC_NAMES } from './public-names.ts';

/** Addresses and names that every home may have: their form says so. */
const HOME_HOSTS = [
  '10.0.0.1',
  '10.0.0.138',
  '10.0.1.1',
  '10.1.10.1',
  '10.3.141.1',
  '169.254.1.1',
  '192.168.0.1',
  '192.168.1.1',
  '192.168.1.254',
  '192.168.2.1',
  '192.168.2.254',
  '192.168.3.1',
  '192.168.4.1',
  '192.168.5.1',
  '192.168.8.1',
  '192.168.10.1',
  '192.168.11.1',
  '192.168.12.1',
  '192.168.18.1',
  '192.168.29.1',
  '192.168.31.1',
  '192.168.50.1',
  '192.168.68.1',
  '192.168.86.1',
  '192.168.88.1',
  '192.168.100.1',
  '192.168.155.1',
  '192.168.178.1',
  'amplifi.lan',
  'bthomehub.home',
  'dlinkrouter',
  'dlinkrouter.local',
  'livebox',
  'myrouter',
  'myrouter.local',
  'openwrt.lan',
  'router',
  'speedport.ip',
  'unifi',
] as const;

/**
 * The addresses where Redlight may look by itself: default router addresses, and names that only ever lead to one's own
 * router. Frozen: a host added here disables an installed extension in Chrome until its user accepts it again. Every
 * other router is reached by `activeTab` or by a permission the user grants for that one address (docs/permissions.md).
 *
 * Left out on purpose: names that also serve a public site (miwifi.com, linksyssmartwifi.com, unifi.ui.com, netis.cc …), and
 * names that their maker has lost: tplinklogin.net was registered by others in 2016.
 */
export const DEFAULT_HOSTS = [...HOME_HOSTS, ...PUBLIC_NAMES] as const;

/** Match patterns for the manifest: one host each, both schemes, any port. */
export const HOST_PATTERNS: readonly string[] = DEFAULT_HOSTS.map((host) => `*://${host}/*`);
