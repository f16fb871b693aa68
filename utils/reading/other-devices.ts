/**
 * What other things with a web page of their own call themselves in its title: products and makers' series, not words
 * that a router's menu has too ("printer server", "USB storage"). Makers of routers are here with their other series.
 */
const NAMES = {
  printers:
    'laserjet|officejet|deskjet|pagewide|smart tank|epsonnet|ecosys\\b|command center rx|imagerunner|pixma|remote ui|aficio|web image monitor|workcentre|phaser|versalink|altalink|centreware|bizhub|lexmark|syncthru|pi-?cups|\\bcups\\b',
  storage:
    'diskstation|synology (?!router)|\\bdsm\\b|\\bqnap\\b|\\bqts\\b|truenas|freenas|nas4free|xigmanas|openmediavault|unraid|readynas|linkstation|terastation|\\bwd ?my ?cloud|sharecenter|asustor|terramaster|rockstor|nextcloud|owncloud',
  cameras:
    '\\b(?:ip|net(?:work)?|web|yi) ?cam(?:era)?s?\\b|\\bdcs-\\d|\\btv-ip\\d|\\bipcam|\\b[nd]vr\\b|hikvision|dahua|reolink|foscam|amcrest|axis communications|vivotek|mobotix|dafang|wyze|thingino|openipc|motioneye|zoneminder|frigate|shinobi|doorbell',
  switches:
    '\\b(?:smart|managed|plus|poe\\+*)[ -]switch\\b|prosafe|easy smart|\\b(?:j?gss?|gsm|xsm?|fsm|ms)\\d{3}[a-z]|\\btl-s[gflx]\\d|\\bd[gex]s-\\d|\\bx?gs\\d{4}|\\bs[gf]\\d{3}|edgeswitch|swos|procurve|powerconnect',
  phones: 'grandstream|yealink|\\bsnom|polycom|\\bspa\\d{3}|gigaset|ip phone|sip phone|freepbx|3cx',
  home: 'home ?assistant|openhab|domoticz|iobroker|node-red|jeedom|fhem|loxberry|loxone|homebridge|hubitat|\\bhomey\\b|zigbee2mqtt|deconz|phoscon|hue bridge|milight|tuya|shelly|sonoff|kasa|myst?rom|nuki|homematic|ccu[23]|knx|thermostat',
  boards: 'tasmota|esphome|espeasy|espurna|\\bwled\\b|esp-?link|wifimanager|openbeken|expresslrs',
  makers: 'octoprint|octopi|klipper|mainsail|fluidd|duet web|esp3d|repetier|prusa(?:link)?|bambu|moonraker',
  energy:
    'inverter|fronius|solaredge|\\bsma\\b|growatt|solax|ahoydtu|opendtu|openevse|emon(?:esp|cms)|wallbox|\\bgo-e\\b|\\bups\\b|network management card|\\bpdu\\b',
  players:
    'volumio|moode|logitech media|lyrion|squeezebox|sonos|kodi|\\bplex\\b|jellyfin|\\bemby\\b|chromecast|airsonic|musiccast|\\bheos|rune ?audio|enigma2|openwebif',
  servers:
    'pi-hole|adguard|technitium|netalertx|pi\\.?alert|webmin|cockpit|proxmox|esxi|vsphere|idrac|\\bilo\\b|ipmi|portainer|yunohost|casaos|umbrel|grafana|zabbix|nagios|librenms|phpmyadmin|wordpress',
} as const satisfies Record<string, string>;

const PATTERN = new RegExp(Object.values(NAMES).join('|'), 'i');

/** @returns whether a title names a device or a program that is no router */
export const namesOtherDevice = (title: string): boolean => PATTERN.test(title);

/**
 * What the menus of other things speak of, and no router's: their business, not their names. In the languages in which
 * such pages were met; a menu that is not understood counts less.
 */
const BUSINESS = {
  storage:
    'files|backups?|snapshots?|volumes|raid|shared folders?|photos|fichiers|sauvegarde|dateien|datensicherung|archivos|文件管理|备份',
  players:
    'now playing|playback|library|playlists?|albums?|equalizer|sources|wiedergabe|mediathek|bibliothek|lecture en cours|biblioteca',
  home: 'zigbee|z-?wave|thread|mqtt|matter|automations?|scenes?|effects?|leds?|relays?|sensors?|lights?|lamps?|sync interfaces|presets?|gpio|pins?|heating|schaltuhr|beleuchtung|heizung|steckdose',
  cameras: 'live(?: (?:view|video))?|video|recordings?|snapshot|motion(?: detection)?|ptz|aufnahmen|grabaciones',
  printers:
    'print (?:settings|quality|reports?)|fax|copy|scan to \\S+|toner|ink|address ?book|trays?|paper|kopie|kopieren',
  energy: 'production|consumption|inverters?|charging|battery|panels|grid|erzeugung|verbrauch|producción',
  makers: 'print jobs?|temperatures?|filament|g-?code|macros|extruders?',
  shops: 'cart|basket|checkout|orders|my account|wish ?list|warenkorb|panier|carrito',
  people: 'forum|members|posts|topics|blog|news|about us|contact(?: us)?|register|courses?|lessons?|mailbox',
} as const satisfies Record<string, string>;

const OTHER_BUSINESS = new RegExp(`^\\W*(?:${Object.values(BUSINESS).join('|')})\\W*$`, 'i');
/** The same words beside another: "Sync setup and LEDs". */
const BESIDE = new RegExp(`\\b(?:zigbee|z-?wave|mqtt|leds?|macros|toner|playlists?)\\b`, 'i');

/** @returns whether an entry of a menu is about what only another device or site does */
export const isOtherBusiness = (entry: string): boolean =>
  OTHER_BUSINESS.test(entry) || (entry.length < 40 && BESIDE.test(entry));
