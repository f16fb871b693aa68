/**
 * A dual-band router drawn with nested tables in quirks mode, labels in the cell to the left or in a heading, never in
 * a label element; forms are sent by POST and answered with the same page, new. In the manner of Netgear's genie pages.
 * Access control is an allow list.
 */
import { connected, normalMac, type Home, type Security } from '../home.ts';
import { notFound, redirect, type Site, type SiteReply, type SiteRequest } from '../site.ts';
import * as pages from './pages.ts';

export function makeTables(home: Home): Site {
  const radios = [home.radios['2.4'], home.radios['5']] as const;
  const names = new Map<string, string>();

  const actions: Record<string, (form: URLSearchParams) => string> = {
    '/wireless.cgi': (form) => {
      for (const radio of radios) {
        const suffix = radio.band === '5' ? '_an' : '';
        const channel = form.get(`w_channel${suffix}`) ?? 'Auto';
        radio.ssid = form.get(`ssid${suffix}`) ?? radio.ssid;
        radio.hidden = !form.has(`ssid_bc${suffix}`);
        radio.channel = channel === 'Auto' ? 'auto' : Number(channel);
        radio.width =
          pages.OPMODES[radio.band].find(([value]) => value === form.get(`opmode${suffix}`))?.[2] ?? radio.width;
        radio.security = (pages.SECURITY.find(([value]) => value === form.get(`security_type${suffix}`))?.[2] ??
          'wpa2') as Security;
      }
      return '/WLG_wireless_dual_band_2G.htm';
    },
    '/wlg_adv.cgi': (form) => {
      for (const radio of radios) radio.enabled = form.has(radio.band === '5' ? 'enable_ap_an' : 'enable_ap');
      return '/WLG_adv_dual_band.htm';
    },
    '/wlan_acl.cgi': (form) => {
      const selected = Number(form.get('MacSelect') ?? -1);
      for (const radio of radios) {
        if (form.has('delete') && selected >= 0) radio.macs.splice(selected, 1);
        if (form.has('apply')) radio.filter = form.has('accessLimit') ? 'allow' : 'off';
      }
      return form.has('add') ? '/WLG_acl_add.htm' : '/WLG_acl.htm';
    },
    '/wlan_acl_add.cgi': (form) => {
      const mac = normalMac(form.get('adr') ?? '');
      if (mac) {
        names.set(mac, form.get('device') ?? '');
        for (const radio of radios) if (!radio.macs.includes(mac)) radio.macs.push(mac);
      }
      return '/WLG_acl.htm';
    },
  };
  const views: Record<string, () => string> = {
    '/index.htm': () => pages.basic(home),
    '/WLG_wireless_dual_band_2G.htm': () => pages.wireless(home),
    '/WLG_adv_dual_band.htm': () => pages.advanced(home),
    '/WLG_acl.htm': () => pages.access(radios[0].filter === 'allow', radios[0].macs, names),
    '/WLG_acl_add.htm': () => pages.addDevice(connected(home)),
    '/DEV_device.htm': () => pages.devices(connected(home)),
    '/SUR_survey.htm': () => pages.survey(home.neighbours),
    '/LAN_dhcp.htm': () => pages.dhcp(),
  };

  return {
    id: 'tables',
    title: 'Tables in quirks mode (Netgear style)',
    home,
    entry: '/',
    answer(request: SiteRequest): SiteReply {
      if (request.path === '/') return redirect('/index.htm');
      const action = actions[request.path];
      if (action && request.method === 'POST') return redirect(action(request.form));
      const view = views[request.path];
      return view ? { body: view(), delayMs: 80 } : notFound();
    },
  };
}
