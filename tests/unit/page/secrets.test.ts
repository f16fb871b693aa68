import { describe, expect, it } from 'vitest';
import { plainAddress } from '../../../utils/page/plain-address.ts';
import { looksSecret, MASK, speaksOfSecret, withoutSecrets } from '../../../utils/page/secrets.ts';
import { through } from './gate-build.ts';

describe('addresses of pages', () => {
  it('leave without tokens and what a form sent', () => {
    expect(
      plainAddress(
        'http://192.168.1.1/cgi-bin/luci/;stok=3f9a8c7b6d5e4f3a/admin/wifi?ssid=Home&key=velvet&ch=6#/wifi/basic',
      ),
    ).toBe('http://192.168.1.1/cgi-bin/luci/;stok=x/admin/wifi?ssid=Home&key=&ch=6#/wifi/basic');
    expect(plainAddress('http://192.168.1.1:8443/wl_basic.htm')).toBe('http://192.168.1.1:8443/wl_basic.htm');
    expect(plainAddress('http://[fe80::a6cf:12ff:fe00:1122]/')).toBe('http://[fe80::a6cf:12ff:fe00:1122]/');
  });

  it('of links leave only where another box begins, and of forms where they go', () => {
    const { page: out } = through({
      links: [
        { ref: 0, text: 'Wireless', href: '/wifi?token=hunter2hunter', hidden: false },
        { ref: 1, text: 'Help', href: 'https://example.com/x?y', hidden: false },
      ],
      actions: ['/goform/wifi?sid=hunter2hunter', 'apply.cgi'],
    });
    expect(out.links.map(({ href }) => href)).toEqual(['', 'https://example.com']);
    expect(out.actions).toEqual(['/goform/wifi', 'apply.cgi']);
  });
});

describe('words for a key', () => {
  it('are known in ids, names and labels', () => {
    for (const text of [
      'wpaPreSharedKey',
      'wlan_key',
      'wpa.psk',
      'Key1',
      'WPA-Schlüssel',
      'Contraseña',
      'Hasło',
      'пароль',
      '无线密码',
      'Kodeord',
      'admin_pwd',
      'userPin',
      'Mot de passe',
      'Clé WEP 1',
      'Clé de sécurité',
      'Clef WPA',
      'Clé :',
    ])
      expect(speaksOfSecret(text), text).toBe(true);
    for (const text of [
      'passthrough',
      'Passive scan',
      'bypass',
      'Passpoint',
      'passerelle',
      'Clé USB',
      'Clément',
      'cleaner',
      'keyboard',
      'Turkey',
      'включить',
      'ping',
      'spin',
      'SSID',
      'monkey',
    ])
      expect(speaksOfSecret(text), text).toBe(false);
  });

  it('look like nobody’s label', () => {
    for (const text of ['hunter2hunter', 'Zq7kXw92Lm', '3f9a8c7b6d5e', '12345678', 'aB3dE5gH', 'sunshine99'])
      expect(looksSecret(text), text).toBe(true);
    for (const text of [
      'Wireless',
      '802.11a/n/ac',
      '192.168.1.1',
      'WPA2-PSK',
      'TL-WR841N',
      '2.4GHz/20MHz',
      'IPv4/IPv6',
      'RT-AX88U',
      'WiFi6E',
      'Channel1',
      'Canale12',
      'Kanaal13',
      '(11n)',
      'DFS-Kanäle',
      '무선네트워크설정',
      'AiMesh',
    ])
      expect(looksSecret(text), text).toBe(false);
  });

  it('are followed by a key after a colon', () => {
    expect(withoutSecrets('Password: velvet')).toBe(`Password: ${MASK}`);
    expect(withoutSecrets('Channel: velvet')).toBe('Channel: velvet');
    expect(withoutSecrets('Code hunter2hunter here')).toBe(`Code ${MASK} here`);
  });
});
