// RADIUSdesk's interface for telephones, a controller of access points and mesh nodes (Ext JS 7, modern toolkit; the bundle as it is kept with its source).
// Its windows are opened by their names, as its own buttons open them, and filled with what the server would say.
import { names } from '../../../home.mjs';

let page = {};
const encryptions = [
  ['none', 'None'],
  ['wep', 'WEP'],
  ['psk', 'WPA Personal'],
  ['psk2', 'WPA2 Personal'],
  ['wpa2', 'WPA2 Enterprise'],
  ['sae', 'WPA3 Personal'],
];
const entry = (made) => ({
  id: 5,
  name: names.two,
  frequency_band: 'both',
  hidden: false,
  isolate: false,
  encryption: 'psk2',
  special_key: names.key,
  ...made,
});
const nodeSettings = () => ({
  id: 3,
  mesh_id: 2,
  password: names.key,
  country: 'DE',
  timezone: 'Europe/Berlin',
  two_chan: 6,
  five_chan: 44,
  heartbeat_interval: 60,
  ...page.node,
});
const answers = {
  'meshes/encryptionOptions': () => ({ items: encryptions.map(([id, name]) => ({ id, name })) }),
  'meshes/node-common-settings-view': () => ({ data: nodeSettings() }),
  'ap-profiles/ap-profile-entries-index': () => ({
    items: [
      entry({ frequency_band: 'two' }),
      entry({ id: 6, name: names.five, frequency_band: 'five' }),
      entry({ id: 7, name: names.guest, hidden: true, isolate: true, encryption: 'none' }),
    ],
    totalCount: 3,
  }),
  'aps/index': () => ({
    items: [
      {
        id: 1,
        name: 'hall',
        mac: 'E8-DE-27-00-00-01',
        ap_profile: 'home',
        hardware: 'AP',
        state: 'up',
        last_contact_human: '1 minute ago',
      },
    ],
    totalCount: 1,
  }),
  'realms/index': () => ({ items: [], totalCount: 0 }),
};
const session = {
  token: 'made-up',
  user: { username: 'home', cloud_id: 1, cloud_name: 'home', cloud_count: 1 },
  isRootUser: true,
};
/** Signs in and opens a window of the interface by its name. */
const open =
  (xtype, made = {}) =>
  async (tab) => {
    await tab.evaluate((data) => globalThis.Ext.Viewport.getController().onLogin(data), session);
    await tab.waitForTimeout(700);
    await tab.evaluate(
      ([name, { config = {}, values, title, radios = [] }]) => {
        const { Ext } = globalThis;
        const shown = Ext.widget(name, { grid: Ext.create('Ext.grid.Grid', {}), ...config });
        if (values) shown.setValues(values);
        if (title) shown.setTitle(title);
        shown.show();
        for (const [nth, of] of radios.entries()) {
          const panel = shown.down(`#pnlRadioR${nth}`);
          panel.show();
          panel.down('#band').setValue(of.band);
          panel.down('#mode').setValue(of.mode);
          panel.down(of.band === '2g' ? '#numRadioTwoChan' : '#numRadioFiveChan').setValue(of.channel);
          panel.down('#sldrPower').setValue(of.power);
          panel.down(`#radio_width_${of.width}`).setChecked(true);
          if (of.off) panel.down(`#radio${nth}_enabled`).setValue(0);
        }
      },
      [xtype, made],
    );
    await tab.waitForTimeout(4500); // till what it says of its start is gone
  };
const list =
  (xtype, config = {}) =>
  async (tab) => {
    await tab.evaluate((data) => globalThis.Ext.Viewport.getController().onLogin(data), session);
    await tab.waitForTimeout(700);
    await tab.evaluate(
      ([name, more]) => {
        const view = globalThis.Ext.Viewport;
        view.removeAll(true);
        const shown = view.add({ xtype: name, layout: 'fit', ...more });
        view.setActiveItem(shown);
        const grid = shown.isGrid ? shown : shown.down('grid');
        grid?.getStore().load();
      },
      [xtype, config],
    );
    await tab.waitForTimeout(4500);
  };
const ssid = (made) =>
  open('frmWifiEntryPoint', { config: { apProfileId: 1 }, values: entry(made), title: 'Edit SSID' });
const two = { band: '2g', mode: 'n', channel: 6, power: 20, width: 20 };
const five = { band: '5g', mode: 'ac', channel: 44, power: 23, width: 80 };
const point = (...radios) =>
  open('frmApProfileAddEditAp', {
    config: { apProfileId: 1, action: 'edit' },
    values: { name: 'hall', description: '', mac: 'E8-DE-27-00-00-01' },
    radios,
    title: 'Edit AP',
  });
const at = (steps, more) => ({ path: '/rd_mobile/build/production/RdMobile/index.html', steps, ...more });
export default {
  vendor: 'RADIUSdesk mobile (Ext JS 7 modern)',
  source: {
    repo: 'RADIUSdesk/rd_mobile',
    commit: '2d324f0ad978730db6d72d539765c8a0ac15c63b',
    path: 'build/production/RdMobile',
  },
  origin: 'http://192.168.1.10',
  root: 'radiusdesk',
  wait: 3500,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const [, call] = url.pathname.match(/^\/cake4\/rd_cake\/(.+?)(\.json)?$/) ?? [];
    if (call)
      return { json: { success: true, items: [], data: {}, totalCount: 0, metaData: {}, ...answers[call]?.() } };
    return file(url.pathname.replace('/rd_mobile/build/production/RdMobile/', '/'));
  },
  pages: {
    ssid: at(ssid({ frequency_band: 'two' })),
    'ssid-both': at(ssid({})),
    'ssid-five': at(ssid({ name: names.five, frequency_band: 'five', isolate: true })),
    'ssid-hidden': at(ssid({ frequency_band: 'two', hidden: true })),
    'ssid-wpa3': at(ssid({ encryption: 'sae' })),
    'ssid-new': at(open('frmWifiEntryPoint', { config: { apProfileId: 1 } })),
    radios: at(point(two, five)),
    'radios-two-off': at(point({ ...two, off: true }, { ...five, mode: 'ax', channel: 100, width: 160 })),
    'radios-thirteen': at(point({ ...two, mode: 'ax', channel: 13, width: 40, power: 8 }, five)),
    'mesh-settings': at(open('frmMeshEditNodeSettings', { config: { meshId: 2 } })),
    entries: at(list('gridAccessPointEntries')),
    aps: at(list('gridAps')),
    login: at(undefined),
  },
};
