import { describe, expect, it } from 'vitest';
import { clientOf, seenDevices } from '../../../components/router/mac.ts';
import { typedAddress } from '../../../components/router/typed-address.ts';
import { originPattern } from '../../../utils/browser/permissions.ts';
import type { Client, Reading } from '../../../utils/reading/types.ts';

const client = (mac: string | null, blink: Client['blink'], more: Partial<Client> = {}): Client => ({
  mac,
  name: null,
  ip: null,
  rssi: null,
  band: null,
  blink,
  ...more,
});
const reading = (clients: Client[], list: string[] = []): Reading => ({
  url: 'http://192.168.1.1/',
  router: { detected: true, family: null, vendor: null, confidence: 1, reasons: [], login: false, box: 'router' },
  loaded: true,
  unread: [],
  settings: [
    {
      kind: 'mac-filter-list',
      band: null,
      value: list,
      label: '',
      confidence: 1,
      reasons: [],
      hidden: false,
      witnesses: [],
      selector: '#x',
      frame: [],
    },
  ],
  links: [],
  clients,
  networks: [],
  extras: [],
  scanMs: 1,
});

describe('devices to pick from', () => {
  it('come from the device list and the block list, Blink first, each once', () => {
    const page = reading(
      [client('aa-bb-cc-00-11-22', 'no'), client('F4:B8:5E:00:00:01', 'certain'), client(null, 'maybe')],
      ['AA:BB:CC:00:11:22', '74:EC:B2:11:22:33', 'not an address'],
    );
    expect(seenDevices(page, []).map(({ mac }) => mac)).toEqual([
      'F4:B8:5E:00:00:01',
      'AA:BB:CC:00:11:22',
      '74:EC:B2:11:22:33',
    ]);
  });

  it('say what stands on a list of the filter, and whose prefix it has', () => {
    const page = reading([client('AA:BB:CC:00:11:22', 'no')], ['AA:BB:CC:00:11:22', '74:AB:93:00:00:01']);
    expect(seenDevices(page, []).map(({ mac, blink, listed }) => [mac, blink, listed])).toEqual([
      ['74:AB:93:00:00:01', 'certain', true],
      ['AA:BB:CC:00:11:22', 'no', true],
    ]);
  });

  it('leave out what is already named', () => {
    const page = reading([client('F4:B8:5E:00:00:01', 'certain')]);
    expect(seenDevices(page, [{ role: 'camera', mac: 'F4:B8:5E:00:00:01' }])).toEqual([]);
  });

  it('are found again however the page writes their address', () => {
    const page = reading([client('f4-b8-5e-00-00-01', 'certain', { rssi: -61 })]);
    expect(clientOf(page, 'F4:B8:5E:00:00:01')?.rssi).toBe(-61);
    expect(clientOf(page, 'F4:B8:5E:00:00:02')).toBeNull();
    expect(clientOf(null, 'F4:B8:5E:00:00:01')).toBeNull();
  });
});

describe('the permission asked for', () => {
  it.each([
    ['http://192.168.77.1:8080/cgi?x=1', 'http://192.168.77.1/*'],
    ['https://router.lan:8443/', 'https://router.lan/*'],
    ['http://[fd00::1]:80/', 'http://[fd00::1]/*'],
  ])('is one origin without its port: %s', (url, pattern) => expect(originPattern(url)).toBe(pattern));

  it.each(['chrome://settings/', 'file:///etc/hosts', 'about:blank', 'not an address', ''])('is none for %j', (url) => {
    expect(originPattern(url)).toBeNull();
  });
});

describe('the address a person types', () => {
  it.each([
    ['192.168.1.1', 'http://192.168.1.1/'],
    [' 10.0.0.1:8080/login ', 'http://10.0.0.1:8080/login'],
    ['https://192.168.1.1', 'https://192.168.1.1/'],
    ['fritz.box', 'http://fritz.box/'],
    ['[fd00::1]', 'http://[fd00::1]/'],
  ])('%j opens %s', (typed, address) => expect(typedAddress(typed)).toBe(address));

  it.each([
    '',
    'example.com',
    'http://8.8.8.8/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '192.168.1.1@evil.example',
  ])('%j opens nothing', (typed) => expect(typedAddress(typed)).toBeNull());
});
