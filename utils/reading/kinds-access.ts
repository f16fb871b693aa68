/** Rules for switches: the radio on or off, and who may join. */
import { hasConcept, type Concept } from '../words/index.ts';
import { BAND_ONLY, CHOICE, type Rules, SWITCH_WORDS, onlySays, radioCover } from './evidence.ts';

export const accessRules = {
  'radio-enable'(f, page, w) {
    const { control } = f;
    const { type } = control;
    if (type !== 'toggle' && !((type === 'radios' || type === 'select') && f.shape.onOff) && type !== 'button')
      return null;
    if (type === 'button') return null;
    const others: Concept[] = [
      'hide',
      'broadcast',
      'isolation',
      'guest',
      'wps',
      'schedule',
      'mac-filter',
      'band-steering',
      'qos',
      'repeater',
      'pmf',
      'security',
      'encryption',
      'channel',
      'channel-width',
      'tx-power',
      'vpn',
      'tv',
      'dhcp',
      'access-control',
      'firewall',
      'authentication',
      'region',
      'extension-channel',
      'channel-refinement',
      'wired',
    ];
    for (const other of others) if (f.says(other) > 0.45) return null;
    if (
      /wps|wds|wmm|\bwme|\bwmf|\bure\b|guest|hide|hidden|bcast|broadcast|isolat|qos|schedul|tx ?bf|mimo|beam|stbc|short|preamble|protect|11h|dfs|\bmac|\bacl|steer|smart|roam|mesh|ofdma|twt|xbox|airtime|\batf|igmp|multicast|\bpsm|apsd|limit|\brate|\blog|\bleds?\b|\bkey|wep|wpa|auth|encrypt|upnp|repeat|easy|assign|client|\bsta\b|bridge|profile|schedule|ffs|setup|ipv6|dns|dhcp/.test(
        f.name,
      )
    )
      return null;
    // A guest network's own switch is not the radio's.
    if (page.guest > 0 || f.under('guest') > 0.4 || f.around.includes('guest')) return null;
    const named =
      /\b(radio|wl|wlan|wifi|wireless|ap)(?:\s?(?:24g|2g|5g|6g|an|\d)){0,6}\s?(enable|enabled|enbl|en|on|off|disabled?|radio|switch|power|status|state|active)\b|enable\s?(ap|wlan|wifi|wireless|radio)|\bw enable\b|radio\s?(enable|disable|on|off)|^ ap $|(24g|5g|2g|6g)\d?\s?\.?enable/.test(
        f.name,
      );
    const radio = Math.max(f.says('radio'), f.says('wireless') * 0.9, f.says('access-point') * 0.7);
    const turn = Math.max(f.says('enable'), f.says('disable'), f.says('on'), f.says('off'), f.says('status'));
    const statusOfBand =
      BAND_ONLY.test(control.headings[0] ?? '') && onlySays(f, ['status', 'enable', 'disable', 'on', 'off']);
    // "Enabled", under a heading that says no more than "Access point".
    const section =
      radioCover(control.headings.slice(0, 1), control.texts.length === 1 ? ['settings'] : []) > 0.9 &&
      onlySays(f, ['enable', 'disable', 'on', 'off']) &&
      page.wifi > 0.4;
    const onlyBand =
      ((f.says('band') > 0.8 || control.texts.some((text) => BAND_ONLY.test(text))) && turn > 0) ||
      statusOfBand ||
      section;
    // The enable of the main network's name; that of further names is not the radio's.
    const ssid = Math.max(f.says('ssid'), f.says('network-name'));
    if (
      ssid > 0.45 &&
      (turn === 0 ||
        /\d/.test(f.name) ||
        control.texts.some((text) => /\d/.test(text) && !BAND_ONLY.test(text)) ||
        /ssid/.test(f.name))
    )
      return null;
    // Numbered further networks: AP1, AP2.
    if (control.texts.some((text) => /^\W*ap\s?\d\W*$/i.test(text)) || /\bv?ap ?[1-9] \w|\bwl\d[v.][1-9]/.test(f.name))
      return null;
    if (/guest/.test(f.around)) return null;
    // What the device is, not whether it sends.
    if (/ ap ?mode /.test(f.name) || control.texts.some((text) => /\b(?:ap|access point) mode\b/i.test(text)))
      return null;
    const cover = radioCover(control.texts);
    if (!named && radio === 0 && !onlyBand && ssid === 0) return null;
    return [
      [named ? w.name : 0, 'its name says so'],
      [
        cover > 0.74 ? w.allSaid : cover > 0.5 ? w.halfSaid : ssid > 0.45 ? w.ssid : radio * w.word,
        'its label says that the radio is switched',
      ],
      [turn > 0 && cover > 0.3 ? w.turns : 0, 'it turns on and off'],
      [onlyBand ? w.band : 0, 'its label is the band and the choice on or off'],
      [page.wifi > 0.4 ? w.page : 0, 'the page is about Wi-Fi'],
    ];
  },

  'mac-filter-mode'(f, page, w) {
    const { control } = f;
    if (!CHOICE.has(control.type) || !f.shape.policy) return null;
    const named =
      /mac ?(mode|filter|flt|fil|acl|policy|restrict|access|ctrl|control)|acl|flt ?action|filter ?action|filter(ing)? ?mode|access ?(mode|type|policy|ctrl|control)|exclude ?unlisted|wlan ?ac\b|ac ?enabled|wlanacenabled|mac ?filter ?type|black ?white/.test(
        f.name,
      );
    const word = Math.max(
      f.says('mac-filter'),
      f.says('access-control') * 0.85,
      f.says('mac-address') * 0.6,
      f.says('filter') * 0.6,
    );
    const under = Math.max(f.under('mac-filter'), f.under('access-control') * 0.8);
    const options = /mac|station|device|client|list/i.test(control.options.map(({ text }) => text).join(' '))
      ? w.options
      : 0;
    if (f.says('url' as Concept) > 0 || f.says('new-device-policy') > 0.6) return null;
    // What becomes of devices nobody has seen: a policy beside the filter.
    if (control.options.every(({ text }) => hasConcept(text, 'new-device-policy'))) return null;
    return [
      [w.shape, 'it offers to allow or to deny'],
      [named ? w.name : 0, 'its name says so'],
      [word * w.word, 'its label says MAC filter'],
      [under * w.under, 'it stands under a heading about MAC filtering'],
      [page.macFilter * w.page, 'the page is about MAC filtering'],
      [options, 'its options speak of devices'],
    ];
  },

  'mac-filter-enable'(f, page, w) {
    const { control } = f;
    if (control.type !== 'toggle' && !f.shape.onOff) return null;
    if (f.says('mac-clone') > 0 || f.says('static-lease') > 0.3 || f.says('wps') > 0 || f.says('schedule') > 0.5)
      return null;
    // When it filters, not whether.
    if (/date|time|day|week|sched/.test(f.name)) return null;
    const named =
      /(enable|enbl|en|use|on)\s?(mac|acl|access)\s?(filter|flt|ctrl|control|mode)?|mac\s?(filter|flt|ctrl|acl)\w*\s?(enable|enbl|en|on|status)?|access\s?(control|limit|ctrl)\s?(enable)?|acl ?(enable|en)|enable ?mac|\bmac ?on ?off|mac ?filter|flt ?active|managed ?devices/.test(
        f.name,
      );
    const word = Math.max(f.says('mac-filter'), f.says('access-control') * 0.9);
    // "Active" or "Use filter" under a heading about MAC filtering.
    const under = Math.max(f.under('mac-filter'), f.under('access-control') * 0.8);
    const unlabelled = control.texts.length === 0 && control.type !== 'toggle';
    const plain = under > 0.5 && (unlabelled || onlySays(f, SWITCH_WORDS)) && !/entry|item|rule/.test(f.name);
    if (!named && word === 0 && !plain) return null;
    if (f.says('parental') > 0.5 && word === 0) return null;
    return [
      [named ? w.name : 0, 'its name says so'],
      [word * w.word, 'its label says MAC filter'],
      [plain ? w.plain + under * w.plainUnder : 0, 'it stands under a heading about MAC filtering'],
      [page.macFilter * w.page, 'the page is about MAC filtering'],
    ];
  },
} satisfies Rules<'radio-enable' | 'mac-filter-mode' | 'mac-filter-enable'>;
