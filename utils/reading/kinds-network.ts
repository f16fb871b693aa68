/** Rules for the network itself: its name, its security, its clients among each other. */
import { namesOfBands } from '../words/bands-joined.ts';
import { hasConcept, type Concept } from '../words/index.ts';
import { speaksOfShowing } from './direction.ts';
import { CHOICE, onlySays, type Rules, name, shape, wifiNear } from './evidence.ts';
import { NOT_SSID, SSID_BROADCAST } from './field-names.ts';
import type { Features } from './features.ts';
import { onOffOf } from './on-off.ts';

/** The network that the box joins, not its own. */
const UPLINK = /\b(?:sta|station|uplink|upstream)\b(?! ?list)/i;
const joinsThere = (headings: readonly string[]): boolean => headings.slice(0, 1).some((text) => UPLINK.test(text));

/** "No password", ticked, beside the box for one; without the tick it leaves open how the key is used. */
const isOpenTick = (f: Features): boolean =>
  f.control.type === 'toggle' &&
  f.control.state?.native === true &&
  f.says('open') > 0.6 &&
  onlySays(f, ['open', 'password', 'security']);
const OPEN_TICK = 0.7;

const answers = (text: string): boolean =>
  onOffOf(text) !== null || hasConcept(text, 'hide', 'broadcast', 'enable', 'disable', 'yes', 'no');

export const networkRules = {
  ssid(f, page, w) {
    const { control } = f;
    if (control.type !== 'text' || page.joins || joinsThere(control.headings)) return null;
    if (f.says('repeater') > 0.3 || f.under('repeater') > 0.4 || f.says('site-survey') > 0.4) return null;
    if (NOT_SSID.test(f.name) || control.texts.some((text) => /\bto (?:join|connect)\b/i.test(text))) return null;
    const named = /\b\w*ssid\d*\b|essid|network ?name\b|net ?name/.test(f.name);
    // The letters are the same in every language.
    const spelled = /(?<![a-z])e?ssid(?![a-z])/i.test(control.texts[0] ?? '');
    const word = Math.max(f.says('ssid'), f.says('network-name') * 0.9, spelled ? 0.8 : 0);
    // Some open for typing only under the pointer: by its name and its label it is the field all the same.
    if (control.readOnly && !(named && word > 0.5)) return null;
    if (f.says('bssid' as Concept) > 0) return null;
    // Which network a device has joined.
    if ((control.readOnly || control.disabled) && Math.max(f.under('client-list'), f.under('connected-devices')) > 0.4)
      return null;
    if (!named && word === 0) return null;
    // Kept by a script, out of sight: without a word and without a name in it.
    if (control.hidden && control.texts.length === 0 && control.value === '') return null;
    // Which of the router's own nets it is part of.
    if (!named && onlySays(f, ['network']) && control.texts.length > 1) return null;
    if (f.says('ip-address') > 0 || f.says('username') > 0 || f.says('password') > 0.8) return null;
    return [
      [named ? w.name : 0, 'its name says so'],
      [word * w.word, 'its label says network name'],
      [page.wifi > 0.4 || wifiNear(f) ? w.near : 0, 'Wi-Fi is near'],
    ];
  },

  'ssid-broadcast'(f, page, w) {
    const { control } = f;
    const { type } = control;
    if (type !== 'toggle' && type !== 'radios' && type !== 'select') return null;
    if (type !== 'toggle' && control.options.length > 3) return null;
    if (
      /multicast|key|pass|psk|wpa|wep|protect|\brate|dhcp|storm|preauth|beacon|\brifs|\bwmm|\bwme|netbios/.test(
        f.name,
      ) ||
      (f.says('administration') > 0.4 && f.says('ssid') === 0) ||
      f.says('qos') > 0.3 ||
      f.says('filter') > 0 ||
      Math.max(f.says('dhcp'), f.under('dhcp')) > 0.4 ||
      control.texts.some((text) => /packet|multicast|netbios/i.test(text)) ||
      f.says('password') > 0.4
    )
      return null;
    const named = SSID_BROADCAST.test(f.name);
    // "SSID: visible, hidden"
    const offered =
      control.options.length === 2 &&
      control.options.some(({ text }) => hasConcept(text, 'hide')) &&
      control.options.some(({ text }) => hasConcept(text, 'broadcast')) &&
      (f.says('ssid') > 0.5 || f.says('network-name') > 0.5);
    // "Hide the network", whatever for.
    const hides = type === 'toggle' && f.says('hide') > 0 && f.says('network') > 0 && onlySays(f, ['hide', 'network']);
    // "Do not show the SSID"
    const shown =
      type === 'toggle' &&
      Math.max(f.says('ssid'), f.says('network-name')) > 0.5 &&
      f.label.length < 40 &&
      speaksOfShowing(f.label);
    // "Hide the Wi-Fi name from being discovered"
    const namesHiding =
      type === 'toggle' &&
      f.label.length < 60 &&
      hasConcept(f.label, 'hide') &&
      hasConcept(f.label, 'ssid', 'network-name');
    const word = Math.max(
      f.says('hide'),
      f.says('broadcast'),
      offered || hides ? 0.9 : 0,
      shown || namesHiding ? 0.8 : 0,
    );
    // One of several rates or levels is chosen, not whether something is seen.
    if (control.options.length > 0 && !offered && !f.shape.onOff && !control.options.some(({ text }) => answers(text)))
      return null;
    // What else is broadcast.
    if (f.says('hide') === 0 && control.texts.slice(0, 1).some((text) => text.length < 40 && hasConcept(text, 'time')))
      return null;
    // When it hides by itself, not whether.
    if (f.says('auto') > 0 && f.says('hide') > 0) return null;
    const about = Math.max(
      f.says('ssid'),
      f.says('network-name'),
      f.says('wireless'),
      hides ? page.wifi * 0.8 : f.says('hide') > 0 ? f.says('network') * page.wifi : 0,
      f.says('access-point'),
      f.says('broadcast') > 0.7 || (f.says('hide') > 0.9 && !/pass|psk|pwd|key/.test(f.around)) ? page.wifi * 0.7 : 0,
      /ssid|wl|wlan|wireless|wifi/.test(f.name) ? 0.8 : 0,
      f.around.includes('ssid') ? 0.6 : 0,
    );
    if (!named && word === 0) return null;
    return [
      [named ? w.name : 0, 'its name says so'],
      [word * w.word, 'its label says hidden or broadcast'],
      [about * w.about, 'it is about the network name'],
    ];
  },

  'security-mode'(f, page, w) {
    const { control } = f;
    if (isOpenTick(f) && page.wifi > 0.4 && !page.joins) return [[OPEN_TICK, 'its label says that there is no key']];
    if (!CHOICE.has(control.type) || f.says('vpn') > 0 || f.under('vpn') > 0.3 || f.says('wan') > 0.3) return null;
    // "No password, normal password": a page for beginners, named in full.
    const worded =
      control.options.length > 1 &&
      control.options.length < 6 &&
      control.options.some(({ text }) => hasConcept(text, 'open')) &&
      !control.options.some(({ text }) => /aes|ccmp|tkip|wep|\bbit/i.test(text)) &&
      Math.max(f.says('encryption'), f.says('security')) > 0.5;
    if ((f.shape.security === 0 && !worded) || page.joins || joinsThere(control.headings)) return null;
    if (
      f.says('repeater') > 0.5 ||
      f.under('repeater') > 0.4 ||
      (/\bwep\b/.test(f.name) && !control.options.some(({ text }) => /wpa/i.test(text))) ||
      /key ?type|cipher|ap ?cli|\bmesh|^ (?:cl|cli|rp|rpt|sta|wds) | wds |^ auth apc /.test(f.name)
    )
      return null;
    // What a network that was found asks of those who join it.
    if (f.under('site-survey') > 0.4) return null;
    return [
      shape(Math.max(f.shape.security, worded ? 0.4 : 0) * w.shape, 'Wi-Fi security modes'),
      [
        Math.max(f.says('security'), f.says('authentication') * 0.8, f.says('encryption') * 0.7) * w.word,
        'its label says security',
      ],
      name(f, /secur|auth|encrypt|crypto|sec ?type|sec ?mode|wpa|wep ?type/, w.name),
      [page.wifi > 0.4 || wifiNear(f) ? w.near : 0, 'Wi-Fi is near'],
    ];
  },

  'ap-isolation'(f, page, w) {
    const { control } = f;
    if (control.type !== 'toggle' && !f.shape.onOff && !f.shape.policy) return null;
    const named = /isolat|partition|inter ?client|client ?sep/.test(f.name);
    const word = Math.max(f.says('isolation'), f.says('mutual'));
    // Allow and deny are its choices only where it speaks of what devices do among each other.
    if (!f.shape.onOff && control.type !== 'toggle' && word === 0) return null;
    if (f.says('lan') > 0.5 && !wifiNear(f)) return null;
    if (f.says('wired') > 0.6 || /vlan|bridge ?isol|\blan ?isol|lan ?acc|net ?iso|ssid ?isol/.test(f.name)) return null;
    // Networks are parted in such a table, not devices.
    if (/ssid ?isol/.test(f.around)) return null;
    if (
      control.texts.some((text) =>
        /\bnet(work)? isolation|inter-?ssid|isolate ssid|between (?:the )?ssids?\b|ssid[間间]/i.test(text),
      )
    )
      return null;
    // Whatever is plugged in, not who is on the air.
    if (
      /\b(?:hosts?|ports?)\b/i.test(control.texts[0] ?? '') &&
      f.says('wireless') === 0 &&
      f.says('access-point') === 0
    )
      return null;
    // Networks are parted here, not devices.
    if (word < 0.9 && control.texts.some((text) => namesOfBands(text) !== null)) return null;
    return named || word > 0
      ? [
          [named ? w.name : 0, 'its name says so'],
          [word > 0 ? w.said + word * w.word : 0, 'its label says isolation'],
          [page.wifi > 0.3 || wifiNear(f) ? w.near : 0, 'Wi-Fi is near'],
        ]
      : null;
  },
} satisfies Rules<'ssid' | 'ssid-broadcast' | 'security-mode' | 'ap-isolation'>;
