import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_HOSTS, HOST_PATTERNS } from '../../../utils/firmware/hosts.ts';
import { isHomeAddress } from '../../../utils/firmware/home-address.ts';

describe('the frozen list of router addresses', () => {
  it('has not changed: a new host disables the extension in Chrome until its user accepts it again', () => {
    const fingerprint = createHash('sha256')
      .update([...DEFAULT_HOSTS].sort().join('\n'))
      .digest('hex')
      .slice(0, 16);
    expect(`${DEFAULT_HOSTS.length} hosts, ${fingerprint}`).toMatchInlineSnapshot(`"55 hosts, 7846a9883de0ee10"`);
  });

  it('is told in docs/permissions.md, each address with its reason, and no other', () => {
    const doc = readFileSync(path.join(import.meta.dirname, '../../../docs/permissions.md'), 'utf8');
    const table = doc.slice(doc.indexOf('## The addresses'), doc.indexOf('## What a page can learn'));
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const told = rows.flatMap((line) => [...line.split(' | ')[0]!.matchAll(/`([^`]+)`/g)].map(([, host]) => host!));
    expect(told.sort()).toEqual([...DEFAULT_HOSTS].sort());
    for (const row of rows) expect(row.split(' | ')[1]!.length).toBeGreaterThan(3);
  });

  it('holds no wildcard and no port', () => {
    for (const host of DEFAULT_HOSTS) expect(host).toMatch(/^[a-z0-9.-]+$/);
    expect(HOST_PATTERNS).toContain('*://192.168.1.1/*');
  });

  it.each(['tplinklogin.net', 'miwifi.com', 'linksyssmartwifi.com', 'unifi.ui.com', 'netis.cc'])(
    'leaves out %s, which serves a public site or belongs to others',
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
