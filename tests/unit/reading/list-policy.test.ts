import { describe, expect, it } from 'vitest';
import { addressPolicy, listPolicy, namedPolicy } from '../../../utils/reading/list-policy.ts';

describe('what a list does, by its heading', () => {
  it.each([
    ['View list of allowed devices not currently connected to the network', 'allow'],
    ['Allowed devices without a connection', 'allow'],
    ['Devices not allowed to connect', 'deny'],
    ['Devices that are not currently allowed', 'deny'],
    ['Geräte, die nicht zugelassen sind', 'deny'],
    ['View list of blocked devices not currently connected to the network', 'deny'],
    ['Sperrliste', 'deny'],
    ['Lista de bloqueados', 'deny'],
    ['Connected devices', null],
  ])('%s: %s', (text, policy) => {
    expect(listPolicy([text])).toBe(policy);
  });
});

describe('what a list does, by its name in the page', () => {
  it.each([
    ['offline_white_list_table sortable', 'allow'],
    ['offline_black_list_table sortable offline_white_list_table', 'deny'],
    ['blackListEnabled', 'deny'],
    ['allowed-list', 'allow'],
    ['white-label list', null],
    ['online_list_table', null],
  ])('%s: %s', (marks, policy) => {
    expect(namedPolicy(marks)).toBe(policy);
  });
});

describe('what a list does, by the address of its page', () => {
  it.each([
    ['http://192.168.1.1/web/setting/blacklist', 'deny'],
    ['http://192.168.1.1/#/wifi/white-list', 'allow'],
    ['http://192.168.1.1/blacklist/settings', null],
    ['http://192.168.1.1/', null],
  ])('%s: %s', (url, policy) => {
    expect(addressPolicy(url)).toBe(policy);
  });
});
