// What stays the same on every page of this family: the rest of the router's configuration.
import { devices } from '../../../home.mjs';

export const dhcp = () => ({
  main: {
    '.name': 'main',
    '.type': 'dnsmasq',
    '.index': 0,
    '.anonymous': true,
    domainneeded: '1',
    authoritative: '1',
    local: '/lan/',
    domain: 'lan',
    rebind_protection: '1',
    rebind_localhost: '1',
    localise_queries: '1',
    leasefile: '/tmp/dhcp.leases',
    resolvfile: '/tmp/resolv.conf.auto',
  },
  lan: {
    '.name': 'lan',
    '.type': 'dhcp',
    '.index': 1,
    '.anonymous': false,
    interface: 'lan',
    start: '100',
    limit: '150',
    leasetime: '12h',
  },
  wan: { '.name': 'wan', '.type': 'dhcp', '.index': 2, '.anonymous': false, interface: 'wan', ignore: '1' },
  tv: {
    '.name': 'tv',
    '.type': 'host',
    '.index': 3,
    '.anonymous': true,
    name: 'living-room-tv',
    mac: devices[3].mac,
    ip: devices[3].ip,
  },
});
export const network = () => ({
  loopback: {
    '.name': 'loopback',
    '.type': 'interface',
    '.index': 0,
    ifname: 'lo',
    proto: 'static',
    ipaddr: '127.0.0.1',
    netmask: '255.0.0.0',
  },
  lan: {
    '.name': 'lan',
    '.type': 'interface',
    '.index': 1,
    ifname: 'eth0',
    type: 'bridge',
    proto: 'static',
    ipaddr: '192.168.1.1',
    netmask: '255.255.255.0',
  },
  wan: { '.name': 'wan', '.type': 'interface', '.index': 2, ifname: 'eth1', proto: 'dhcp' },
});

export const board = {
  hostname: 'OpenWrt',
  model: 'Generic dual-band router',
  system: 'MediaTek MT7621',
  kernel: '5.4.124',
  release: { revision: 'r16279' },
};
export const interfaces = [
  {
    interface: 'lan',
    up: true,
    uptime: 86211,
    l3_device: 'br-lan',
    proto: 'static',
    'ipv4-address': [{ address: '192.168.1.1', mask: 24 }],
    route: [],
    'dns-server': [],
  },
  {
    interface: 'wan',
    up: true,
    uptime: 86190,
    l3_device: 'eth1',
    proto: 'dhcp',
    'ipv4-address': [{ address: '100.64.8.3', mask: 22 }],
    route: [{ target: '0.0.0.0', mask: 0, nexthop: '100.64.8.1' }],
    'dns-server': ['100.64.8.1'],
  },
];
