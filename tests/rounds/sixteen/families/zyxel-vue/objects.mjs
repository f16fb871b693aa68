// What Zyxel's router knows of the made-up home: its networks, filters and hosts, as the maker's own objects have them.
import { devices, names } from '../../../home.mjs';

let page = {};
export const setPage = (made) => {
  page = made;
};

/** One network of a radio, as the maker's own object has it. */
const network = (index, band, made = {}) => ({
  Index: index,
  wlEnable: true,
  SSID: names.two,
  oneSsidEnable: false,
  band,
  AutoChannelEnable: !made.channel,
  channel: '0',
  bandwidth: '20MHz',
  extcha: 1,
  X_ZYXEL_OBSS_coex: false,
  radioenable: true,
  X_ZYXEL_Attribute: 0,
  OperatingStandards: band === '5GHz' ? 'a,n,ac,ax' : 'b,g,n,ax',
  SupportedStandards: band === '5GHz' ? 'a,n,ac,ax' : 'b,g,n,ax',
  X_ZYXEL_AX160_Channels: '36,40,44,48,52,56,60,64',
  X_ZYXEL_InActiveChannels: '',
  X_ZYXEL_Wireless_Mode: band === '5GHz' ? 'a,n,ac' : 'b,g,n',
  PossibleChannels: band === '5GHz' ? '36,40,44,48,52,56,60,64,100,104,108,112' : '1,2,3,4,5,6,7,8,9,10,11,12,13',
  X_ZYXEL_UpperChannels: band === '5GHz' ? '40,48,56,64' : '5,6,7,8,9,10,11,12,13',
  X_ZYXEL_LowerChannels: band === '5GHz' ? '36,44,52,60' : '1,2,3,4,5,6,7,8,9',
  X_ZYXEL_AC80_Channels: '36,40,44,48,52,56,60,64,100,104,108,112',
  X_ZYXEL_Multicast_Fwd: true,
  upRate: 0,
  downRate: 0,
  MaxAssociatedDevices: 32,
  wlHide: false,
  SecurityMode: 'WPA2-Personal',
  ModesSupported: 'None,WPA2-Personal,WPA-WPA2-Personal,WPA2-Enterprise,WPA3-Personal,WPA3-Personal-Transition',
  PskDisplay: names.key,
  AutoGenPSK: false,
  AutoGenPSKValue: names.key,
  encryp: 'aes',
  RekeyingInterval: 3600,
  IsolationEnable: false,
  X_ZYXEL_BssIdIsolation: false,
  ...made,
});
/** Four networks of 2.4 GHz, then four of 5 GHz: the first of each is the home's. */
const networks = () => {
  const guests = (first, band) =>
    [1, 2, 3].map((n) =>
      network(first + n, band, {
        SSID: `${names.guest}${n}`,
        wlEnable: n === 1 && !!page.guest,
        IsolationEnable: true,
      }),
    );
  return [
    network(1, '2.4GHz', { oneSsidEnable: !!page.one, ...page.two }),
    ...guests(1, '2.4GHz'),
    network(5, '5GHz', {
      SSID: page.one ? names.two : names.five,
      bandwidth: '80MHz',
      channel: '36',
      oneSsidEnable: !!page.one,
      ...page.five,
    }),
    ...guests(5, '5GHz'),
  ];
};
/** The filter of each network: its mode (0 off, 1 deny, 2 allow) and its list. */
const filters = () => {
  const [mode = 0, ...list] = page.list24 ?? [];
  const [mode5 = 0, ...list5] = page.list5 ?? [];
  return networks().map(({ SSID }, n) => ({
    ssid: SSID,
    mode: n === 0 ? mode : n === 4 ? mode5 : 0,
    list: (n === 0 ? list : n === 4 ? list5 : []).join(','),
  }));
};
export const others = (five) => ({
  Band: five ? '5GHz' : '2.4GHz',
  wlRtsThrshld: 2347,
  wlFrgThrshld: 2346,
  wlTxPwrPcnt: page.power ?? 100,
  wlBcnIntvl: 100,
  wlDtmIntvl: 1,
  wlMode: page.mode ?? (five ? '11anac' : '11bgn'),
  wlProtect: true,
  wlPreamble: 'long',
  InActiveChan: '',
  atf: false,
  wlPmf: 'capable',
});
const hosts = () =>
  devices.map((device) => ({
    HostName: device.name,
    curHostName: device.name,
    DeviceName: device.name,
    PhysAddress: device.mac,
    IPAddress: device.ip,
    IPAddress6: '',
    IPLinkLocalAddress6: '',
    AddressSource: 'DHCP',
    X_ZYXEL_ConnectionType: device.band === '5' ? 'Wi-Fi 5GHz' : 'Wi-Fi 2.4GHz',
    WiFiname: device.band === '5' ? names.five : names.two,
    Layer1Interface: `Device.WiFi.SSID.${device.band === '5' ? 5 : 1}`,
    DeviceIcon: '',
    icon: '',
    Active: true,
    Internet_Blocking_Enable: false,
    X_ZYXEL_RSSI: device.rssi,
    X_ZYXEL_SignalStrength: 4,
    X_ZYXEL_PhyRate: 72,
    SupportedFrequencyBands: '',
  }));
const shown = ({ SSID, PskDisplay, wlEnable }) => ({ SSID, wifiPassword: PskDisplay, Enable: wlEnable });
const card = () => {
  const all = networks();
  return {
    DeviceInfo: {
      ModelName: 'LTE7490-M904',
      SerialNumber: 'S000000000000',
      SoftwareVersion: 'V1.00(ABQY.5)C0',
      UpTime: 90_000,
    },
    WiFiInfo: [all[0], all[1], all[4], all[5]].map(shown),
    LanPortInfo: { LanMac: '02:11:22:33:44:50', ethPortExist: true, EthConnectionStatus: 'Up' },
    Dhcp4SerPoolInfo: {
      DNSServers: '',
      SubnetMask: '255.255.255.0',
      MinAddress: '192.168.1.2',
      MaxAddress: '192.168.1.254',
      Enable: true,
      LeaseTime: 86_400,
    },
    partctlNum: 0,
    GuestSSIDEnable: !!page.guest,
    WanLanInfo: [],
    WWANStatsInfo: { SignalStrength: '' },
    DslChannelInfo: [{}, {}],
    BTIntfInfo: [{}],
    CellIntfInfo: { Status: 'Up', CurrentAccessTechnology: 'LTE-A', RSSI: -60, X_ZYXEL_RSRP: -90 },
    CellIntfSimfInfo: { Status: 'DEVST_SIM_RDY' },
    CellIntfZyIpPassthruInfo: { Enable: false },
  };
};
export const objects = {
  wlan: networks,
  wlan_sch_access: () => [{ Enable: false, AutoSwitchWiFiRadio: false }],
  wps: () => [{ Enable: false }, { Enable: false }],
  wmm: () =>
    networks().map(({ Index, X_ZYXEL_Wireless_Mode }) => ({
      Index,
      WMMEnable: true,
      UAPSDEnable: true,
      X_ZYXEL_Wireless_Mode,
    })),
  wifi_macfilter: filters,
  lanhosts: () => [{ lanhosts: hosts(), wanInfo: [] }],
  cardpage_status: () => [card()],
  macfilter: () => [
    {
      MAC: { Filter_Enable: !!page.all && !page.off, Restrict: page.all === 'deny' },
      whitelist: (page.list ?? []).map((mac, n) => ({
        List_Enable: !page.resting,
        HostName: `device-${n + 1}`,
        MACAddress: mac,
      })),
    },
  ],
  paren_ctl: () => [{ Enable: false, profiles: [] }],
  one_connect: () => [{ Enable: false }],
  WIFI_SONIQ: () => [{ SONiQEnable: false }],
};
