import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_HOSTS, HOST_PATTERNS } from '../../../utils/firmware/hosts.ts';
import { isHomeAddress } from '../../../utils/firmware/home-address.ts';

describe('the frozen list of router addresses', () => {
  it('has not changed: a new host disables the extension in Chrome until its user accepts it again', () => {
    const fingerprint = createHash('sha256')
      .update([...DEFAULT_HOSTS].sort().join('\n'))
      .digest('hex')
      .slice(0, 16);
    expect(`${DEFAULT_HOSTS.length} hosts, ${fingerprint}`).toMatchInlineSnapshot(`"56 hosts, d32b8b7a44391485"`);
  });

  it('holds no wildcard and no port', () => {
    for (const host of DEFAULT_HOSTS) expect(host).toMatch(/^[a-z0-9.-]+$/);
    expect(HOST_PATTERNS).toContain('*://192.168.1.1/*');
  });

  it.each(['miwifi.com', 'linksyssmartwifi.com', 'unifi.ui.com', 'netis.cc'])(
    'leaves out the public site %s',
    (host) => {
      expect(DEFAULT_HOSTS).not.toContain(host);
    },
  );
});

describe('isHomeAddress', () => {
  it.each([
    'http://192.168.1.1/',
    'https://10.0.0.1:8443/x',
    'http://172.31.255.1/',
    'http://[fe80::1]/',
    'http://[fd00::1]:8080/',
    'http://router/',
    'http://nas.local/',
    'http://routerlogin.net/start.htm',
    'http://0xc0a80101/',
    'http://127.0.0.1:4000/',
    'http://fritz.box/',
    'http://nas.fritz.box/',
  ])('%s is at home', (url) => expect(isHomeAddress(url)).toBe(true));

  it.each([
    'http://172.32.0.1/',
    'http://192.169.1.1/',
    'https://example.com/router',
    'http://192.168.1.1.example.com/',
    'http://routerlogin.net.example.com/',
    'http://[2001:db8::1]/',
    'https://router.box/',
    'https://notfritz.box/',
    'https://fritz.box.example.com/',
    'chrome://extensions',
    'file:///x.html',
    'about:blank',
    'nonsense',
  ])('%s is not', (url) => expect(isHomeAddress(url)).toBe(false));
});
