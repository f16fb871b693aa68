import { describe, expect, it } from 'vitest';
import {
  admitsOldDevices,
  isPlainName,
  modeOf,
  powerOf,
  securityOf,
  unusualCharacters,
} from '../../../utils/reading/meanings.ts';

describe('the words of pages', () => {
  it('are understood for security', () => {
    const shown: [string, string][] = [
      ['WPA2-PSK [AES]', 'wpa2'],
      ['WPA2-PSK (AES)(Recommended)', 'wpa2'],
      ['WPA2 Pre-Shared Key', 'wpa2'],
      ['WPA/WPA2-Personal', 'wpa-wpa2'],
      ['WPA / WPA2 Personal', 'wpa-wpa2'],
      ['Auto (WPA or WPA2)', 'wpa-wpa2'],
      ['WPA-Auto-Personal', 'wpa-wpa2'],
      ['WPA [TKIP] + WPA2 [AES]', 'wpa-wpa2'],
      ['WPA2 and WPA3-Personal (transitional mode)', 'wpa2-wpa3'],
      ['WPA2-PSK/WPA3-SAE Mixed Mode (strong security)', 'wpa2-wpa3'],
      ['WPA2/WPA3 PSKandSAE', 'wpa2-wpa3'],
      ['WPA2/3-Personal', 'wpa2-wpa3'],
      ['WPA3-SAE (strong security)', 'wpa3'],
      ['WPA3-Personal (required)', 'wpa3'],
      ['WPA2 Enterprise', 'enterprise'],
      ['WPA/WPA2 - Enterprise (802.1X)', 'enterprise'],
      ['OWE (open network)', 'owe'],
      ['WPA-PSK [TKIP]', 'wpa-tkip'],
      ['WPA2-PSK [TKIP]', 'wpa-tkip'],
      ['WPA-个人', 'wpa-tkip'],
      ['WEP (HEX)', 'wep'],
      ['Open System', 'open'],
      ['No Encryption (open network)', 'open'],
      ['None *', 'open'],
      ['Disabled', 'open'],
      ['Keine', 'open'],
      ['关闭', 'open'],
      ['Désactivé', 'open'],
      ['Aucune', 'open'],
      ['Custom', 'unknown'],
    ];
    expect(shown.map(([text]) => [text, securityOf(text)])).toEqual(shown);
  });

  it('are understood for radio modes', () => {
    const letters = (text: string) => [...modeOf(text).letters].sort().join(' ');
    const shown: [string, string][] = [
      ['802.11b/g/n', 'b g n'],
      ['11bgn mixed', 'b g n'],
      ['2.4 GHz (B+G+N)', 'b g n'],
      ['802.11a/n/ac/ax gemischt', 'a ac ax n'],
      ['802.11ax - 2.4/5/6 GHz', 'ax'],
      ['802.11n - 2.4/5 GHz', 'n'],
      ['Mixed 802.11n, 802.11g and 802.11b', 'b g n'],
      ['Wi-Fi 6 only', 'ax'],
      ['AX', 'ax'],
      ['Legacy', ''],
      ['Up to 600 Mbps', ''],
      ['N/AC mixed', 'ac n'],
      ['802.11n 及802.11g混合模式', 'g n'],
    ];
    expect(shown.map(([text]) => [text, letters(text)])).toEqual(shown);
    expect(['802.11ax only', 'be', 'a/ac'].map((text) => admitsOldDevices(modeOf(text)))).toEqual([
      false,
      false,
      false,
    ]);
    expect(['Auto', 'Legacy', 'Up to 600 Mbps', 'g', 'n only'].every((text) => admitsOldDevices(modeOf(text)))).toBe(
      true,
    );
    expect([modeOf('Nur 802.11ax').only, modeOf('Deaktiviert').off, modeOf('禁用').off, modeOf('Mixed').off]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('are understood for power and names', () => {
    expect(powerOf('17 dBm (50 mW)')).toEqual({ amount: 17, unit: 'dbm' });
    expect(powerOf('High')!.amount).toBeGreaterThan(powerOf('Mittel')!.amount);
    expect([powerOf('auto'), powerOf('driver default')]).toEqual([null, null]);
    expect([isPlainName('Home_2-4'), isPlainName('Home 2'), isPlainName('Häuser')]).toEqual([true, false, false]);
    expect(unusualCharacters('a & b&c!')).toEqual([null, '&', '!']);
  });
});
