import { describe, expect, it } from 'vitest';
import { isOtherBusiness, namesOtherDevice } from '../../../utils/reading/other-devices.ts';

describe('names of other devices', () => {
  it.each([
    'Attic - Synology DiskStation',
    'NETGEAR GS308EPP',
    'TL-SG108E',
    'HP Color LaserJet MFP M283fdw',
    'Network Camera',
    'DCS-930L',
    'Pi-hole - kitchen',
    'OctoPrint Login',
    'moOde Player',
    'Tasmota',
  ])('knows %s', (title) => expect(namesOtherDevice(title)).toBe(true));

  it.each([
    'Synology Router Manager - SRM',
    'NETGEAR Router R8000',
    'D-LINK CORPORATION, INC | WIRELESS ROUTER | HOME',
    'DIR-615',
    'ASUS Wireless Router RT-AX88U - Professional',
    'TL-WR841N',
    'Duplex mode',
    'Print server',
    'Ethernet switch',
    'One ecosystem for your home',
    'Security mode',
    'Wireless storage and printers',
  ])('lets %s be', (title) => expect(namesOtherDevice(title)).toBe(false));
});

describe('the business of other devices', () => {
  it.each(['Print settings', 'Now playing', 'Zigbee', 'Files', 'Live view', 'Basket', 'LED preferences', 'Dateien'])(
    'is an entry %s',
    (entry) => expect(isOtherBusiness(entry)).toBe(true),
  );

  it.each(['Wireless', 'Network', 'Printer server', 'Devices', 'USB storage', 'Groups', 'Parental controls'])(
    'is no entry %s',
    (entry) => expect(isOtherBusiness(entry)).toBe(false),
  );
});
