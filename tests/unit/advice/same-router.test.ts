import { describe, expect, it } from 'vitest';
import { sameRouter, type RouterMarks } from '../../../utils/advice/same-router.ts';

const of = (host: string, more: Partial<RouterMarks> = {}) => ({
  host,
  marks: { family: 'netgear-genie', box: 'router', names: ['Home'], ...more },
});

describe('whether two pages are of one router', () => {
  it('says yes to one address, as long as nothing speaks against it', () => {
    expect(sameRouter(of('192.168.1.1'), of('192.168.1.1'))).toBe(true);
    expect(sameRouter(of('192.168.1.1'), of('192.168.1.1', { family: null, box: 'unknown', names: [] }))).toBe(true);
  });

  it('says yes to a name and a number of one firmware', () => {
    expect(sameRouter(of('routerlogin.net'), of('192.168.1.1'))).toBe(true);
    expect(sameRouter(of('routerlogin.net'), of('192.168.1.1', { names: [] }))).toBe(true);
  });

  it('says no to another router at the same address', () => {
    expect(sameRouter(of('192.168.1.1'), of('192.168.1.1', { family: 'asuswrt' }))).toBe(false);
    expect(sameRouter(of('192.168.1.1'), of('192.168.1.1', { names: ['Friends'] }))).toBe(false);
  });

  it('lets a new name of the network stand when that is the change', () => {
    expect(sameRouter(of('192.168.1.1'), of('192.168.1.1', { names: ['New'] }), true)).toBe(true);
  });

  it('says no to a repeater of the same make', () => {
    expect(sameRouter(of('tplinkwifi.net'), of('192.168.0.254', { box: 'repeater' }))).toBe(false);
    expect(sameRouter(of('192.168.0.1'), of('192.168.0.254'))).toBe(false);
    expect(sameRouter(of('192.168.0.1'), of('tplinkrepeater.net'))).toBe(false);
    expect(sameRouter(of('mywifiext.net'), of('192.168.1.1'))).toBe(false);
  });

  it('says no to two addresses where no firmware is known', () => {
    expect(sameRouter(of('router.lan', { family: null }), of('192.168.1.1', { family: null }))).toBe(false);
    expect(sameRouter(of('router.lan'), of('192.168.1.1', { family: null }))).toBe(false);
  });
});
