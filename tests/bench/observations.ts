/**
 * What a case says → how that person would answer our questions. One table for all cases: rows speak of words and
 * kinds of observation, never of a single case. The first row that fits decides each question.
 */
import type { QuestionId } from '../../utils/diagnosis/questions.ts';

type Answer = readonly [QuestionId, string];
interface KeyRow {
  /** Name of the observation. */
  key: RegExp;
  /** Its value as text; left out: anything but false, none, no or off. */
  value?: RegExp;
  gives: readonly Answer[];
}
interface TextRow {
  says: RegExp;
  gives: readonly Answer[];
}

/** Said, and not denied. */
export const YES = /^(?!(false|none|no|off|0|unknown|never)$)/i;
const NO = /^(false|no|off|none|0)$/i;

/** The device as the case names it; the first row that fits. Only Blink's own names are in the question. */
export const DEVICE_ROWS: readonly TextRow[] = [
  { says: /sync module.*(xr)|\bxr\b/i, gives: [['model', 'sync-module-xr']] },
  { says: /^(blink )?sync module core/i, gives: [['model', 'sync-module-core']] },
  { says: /^(blink )?(sync module|hub)/i, gives: [['model', 'sync-module']] },
  { says: /outdoor 4/i, gives: [['model', 'outdoor-4']] },
  { says: /outdoor 2k/i, gives: [['model', 'outdoor-2k']] },
  { says: /wired doorbell/i, gives: [['model', 'wired-doorbell']] },
  { says: /doorbell.*2025/i, gives: [['model', 'video-doorbell-2025']] },
  { says: /doorbell/i, gives: [['model', 'video-doorbell']] },
  { says: /pan.?tilt/i, gives: [['model', 'pan-tilt']] },
  { says: /mini 2k/i, gives: [['model', 'mini-2k']] },
  { says: /mini 2/i, gives: [['model', 'mini-2']] },
  { says: /mini/i, gives: [['model', 'mini']] },
  { says: /floodlight mount/i, gives: [['model', 'floodlight-mount']] },
  { says: /floodlight/i, gives: [['model', 'floodlight-wired']] },
  { says: /outdoor/i, gives: [['model', 'outdoor-3']] },
  { says: /indoor/i, gives: [['model', 'indoor-3']] },
  { says: /\bxt2\b/i, gives: [['model', 'xt2']] },
  { says: /\bxt\b/i, gives: [['model', 'xt']] },
  { says: /battery/i, gives: [['model', 'other-battery']] },
];

/** How many devices the case is about. */
export const COUNT_ROWS: readonly TextRow[] = [
  { says: /\(all\b|\ball (cameras|devices|units)|cameras? x ?\d|x ?[2-9]\b/i, gives: [['how-many', 'all']] },
];

/** The light of a camera. */
export const LED_ROWS: readonly TextRow[] = [
  { says: /^unknown$/i, gives: [] },
  { says: /solid red.*(module|hub)|(module|hub).*solid red/i, gives: [['light', 'module-red']] },
  {
    says: /solid blue.*(blink|flash)\w* green|(blink|flash)\w* green.*solid blue/i,
    gives: [['light', 'module-offline']],
  },
  { says: /solid blue.*solid green/i, gives: [['light', 'module-online']] },
  { says: /(blink|flash)\w* blue.*green/i, gives: [['light', 'blue-and-green']] },
  { says: /red.*after.*blue/i, gives: [['light', 'red-after-blue']] },
  { says: /blue.*then.*red/i, gives: [['light', 'blue-then-red']] },
  { says: /long.*red|red.*long/i, gives: [['light', 'red-start-up']] },
  { says: /(brief|single|once|one|short) .*red/i, gives: [['light', 'red-once']] },
  { says: /(dim|faint|glow|infrared).*|red.*dark/i, gives: [['light', 'red-dim-dark']] },
  { says: /(solid|steady|constant|always|continuous).*red/i, gives: [['light', 'red-solid']] },
  { says: /red/i, gives: [['light', 'red-flashing']] },
  { says: /(solid|steady).*blue|^blue$/i, gives: [['light', 'blue-solid']] },
  { says: /blue/i, gives: [['light', 'blue-blinking']] },
  { says: /green/i, gives: [['light', 'green-solid']] },
  { says: /^(none|off|dark|no light)/i, gives: [['light', 'none']] },
];

/** The same words, seen on a Sync Module. */
export const MODULE_LED: Record<string, string> = {
  'red-solid': 'module-red',
  'red-flashing': 'module-red',
  'blue-solid': 'module-starting',
  'blue-and-green': 'module-pairing',
};

export const WHEN_ROWS: readonly TextRow[] = [
  { says: /^setup$|pairing|install/i, gives: [['when', 'setting-up']] },
  { says: /battery/i, gives: [['when', 'after-batteries']] },
  {
    says: /router|network|provider/i,
    gives: [
      ['when', 'after-change'],
      ['changed', 'new-router'],
    ],
  },
  {
    says: /power/i,
    gives: [
      ['when', 'by-itself'],
      ['changed', 'power-cut'],
    ],
  },
  {
    says: /update/i,
    gives: [
      ['when', 'by-itself'],
      ['changed', 'update'],
    ],
  },
  { says: /working/i, gives: [['when', 'by-itself']] },
];

/** Everything else a case says, by the words in its name. */
export const OTHER_ROWS: readonly KeyRow[] = [
  // The moment.
  {
    key: /just_(powered|plugged|inserted)|first_time|new_batteries_just/,
    value: YES,
    gives: [['when', 'just-powered']],
  },
  { key: /just_(powered|plugged|started)|under_five|minutes_ago/, value: YES, gives: [['how-long', 'under-five']] },
  { key: /since_(battery_)?change/, gives: [['when', 'after-batteries']] },
  { key: /power_(outage|cut|failure|loss)|blackout/, value: YES, gives: [['changed', 'power-cut']] },
  { key: /(firmware|software|app|router|os)_?(was_)?(update|upgrade)/, value: YES, gives: [['changed', 'update']] },
  {
    key: /new_(router|provider|isp|mesh|gateway)|(router|isp|provider)_(changed|replaced|swap)/,
    value: YES,
    gives: [['changed', 'new-router']],
  },
  {
    key: /(password|ssid|name|wifi)_(was_)?(changed|renamed)|(changed|new|renamed)_(password|ssid|name)/,
    value: YES,
    gives: [['changed', 'name-or-password']],
  },
  { key: /(router|wifi)_settings?_changed/, value: YES, gives: [['changed', 'router-settings']] },
  { key: /(camera|router)_moved|moved_(camera|router|house)|relocated/, value: YES, gives: [['changed', 'moved']] },
  // The app.
  { key: /message|error/, value: /password/i, gives: [['app-message', 'wrong-password']] },
  { key: /message|error/, value: /busy/i, gives: [['app-message', 'busy']] },
  { key: /message|error/, value: /module.*(offline|unreachable)/i, gives: [['app-message', 'module-offline']] },
  { key: /message|error/, value: /offline|unreachable/i, gives: [['app-message', 'offline']] },
  { key: /message|error/, value: /batter/i, gives: [['app-message', 'low-battery']] },
  {
    key: /message|error/,
    value: /(not|no|cannot|can't).*(find|found|see|network)/i,
    gives: [['app-message', 'network-missing']],
  },
  {
    key: /message|error/,
    value: /fail|cannot connect|can't connect|unable|time.?out/i,
    gives: [['app-message', 'cannot-connect']],
  },
  { key: /message|error/, value: /wrong|server|later|\b[45]\d\d\b/i, gives: [['app-message', 'server-error']] },
  { key: /dns_(error|fail)|name_resolution|unresolved/, value: YES, gives: [['app-message', 'name-not-found']] },
  {
    key: /reports?_wrong_password|password_(rejected|refused|error)/,
    value: YES,
    gives: [['app-message', 'wrong-password']],
  },
  {
    key: /setup_(failed|fails)|(join|pairing|connect)\w*_(failed|fails)|cannot_(join|connect)/,
    value: YES,
    gives: [['app-message', 'cannot-connect']],
  },
  { key: /(app_)?shows?_offline|camera_offline/, value: YES, gives: [['app-message', 'offline']] },
  { key: /module_offline|hub_offline/, value: YES, gives: [['app-message', 'module-offline']] },
  { key: /camera_online|online_in_app/, value: YES, gives: [['app-message', 'none']] },
  { key: /chime|transformer|doorbell_(power|wiring|volt)/, value: YES, gives: [['app-message', 'doorbell-power']] },
  {
    key: /(network|ssid|wifi)_not_(found|listed|visible|seen)/,
    value: YES,
    gives: [['app-message', 'network-missing']],
  },
  { key: /live_?view.*(fail|not|no_)|no_live_?view/, value: YES, gives: [['live-view', 'fails']] },
  { key: /live_?view.*(interm|sometimes|slow|freez)/, value: YES, gives: [['live-view', 'sometimes']] },
  { key: /live_?view/, value: /fail|no|false/i, gives: [['live-view', 'fails']] },
  { key: /live_?view/, value: YES, gives: [['live-view', 'opens']] },
  { key: /clips?_(cut|short|broken)/, value: YES, gives: [['clips', 'cut-short']] },
  { key: /clips?_(recorded|arrive|saved|ok)|new_clip|motion_clip/, value: YES, gives: [['clips', 'arrive']] },
  { key: /no_clips|clips?_missing/, value: YES, gives: [['clips', 'none']] },
  { key: /app_works/, value: YES, gives: [['service', 'app-works']] },
  { key: /app_(fails|down|login_fails)|login_fails|sign_in_fails/, value: YES, gives: [['service', 'app-fails']] },
  {
    key: /outage_(news|reported)|status_page|others_report|many_users/,
    value: YES,
    gives: [['service', 'outage-news']],
  },
  // How many.
  {
    key: /other_(cameras?|devices?_same_model)_(ok|fine|work|online)|only_one|one_of/,
    value: YES,
    gives: [['how-many', 'one']],
  },
  {
    key: /(all|several|every|multiple)_(units|cameras|devices)?|units_at_once|all_at_once/,
    value: YES,
    gives: [['how-many', 'all']],
  },
  { key: /some_cameras/, value: YES, gives: [['how-many', 'some']] },
  // Power.
  { key: /batter\w*_(app|level|status)|app_battery/, value: /low|replace|weak/i, gives: [['battery-app', 'low']] },
  { key: /batter\w*_(app|level|status)|app_battery/, value: /ok|full|good|high/i, gives: [['battery-app', 'ok']] },
  {
    key: /cells|batter\w*_(type|kind|brand|chemistry)|alkaline|rechargeable/,
    value: /alkal|recharg|nimh|li.?ion|chemistry|cheap|wrong|true/i,
    gives: [['batteries', 'other-type']],
  },
  { key: /cells|batter\w*_(type|kind|brand|chemistry)/, value: /lithium/i, gives: [['batteries', 'fresh-lithium']] },
  { key: /batter\w*_(age|old)|old_batter/, value: YES, gives: [['batteries', 'old-lithium']] },
  {
    key: /new_batter\w*(_helped|_tried)?|batter\w*_(replaced|changed)_(helped|no)/,
    value: NO,
    gives: [['tried-batteries', 'no-help']],
  },
  { key: /usb_port|tv_usb|powered_by_(tv|pc|computer)/, value: YES, gives: [['usb-power', 'computer-port']] },
  {
    key: /(third_party|other|weak|wrong|long)_(adapter|charger|cable)/,
    value: YES,
    gives: [['usb-power', 'other-charger']],
  },
  { key: /flicker|power_dips|reboots_under_load/, value: YES, gives: [['usb-power', 'flickers']] },
  { key: /water|wet|moisture|rust|corrosion|fog/, value: YES, gives: [['condition', 'wet']] },
  { key: /dropped|broken|cracked|physical_damage/, value: YES, gives: [['condition', 'damaged']] },
  { key: /no_power|dead|does_not_power/, value: YES, gives: [['condition', 'no-power']] },
  { key: /model_power|^power$|powered_by/, value: /usb|plug|mains/i, gives: [['model', 'other-plugged']] },
  { key: /model_power|^power$|powered_by/, value: /batter/i, gives: [['model', 'other-battery']] },
  { key: /^hub$|^is_hub$/, value: YES, gives: [['model', 'sync-module']] },
  // What was tried before.
  {
    key: /(router|modem|network)\w*(restart|reboot|power_?cycle)\w*|(restart|reboot|power_?cycle)\w*(router|modem|network)/,
    value: /while|hours|days|temporar/i,
    gives: [['tried-router', 'helped-a-while']],
  },
  {
    key: /(router|modem)_(restart|reboot)\w*_helped|(restart|reboot)\w*_router_helped/,
    value: YES,
    gives: [['tried-router', 'helped-a-while']],
  },
  {
    key: /(router|modem)\w*(restart|reboot)\w*|(restart|reboot)\w*_(router|modem)/,
    gives: [['tried-router', 'no-help']],
  },
  { key: /(camera|device)_(restart|reboot|power_?cycle)\w*/, value: YES, gives: [['tried-camera', 'helped-a-while']] },
  {
    key: /(camera|device)_(restart|reboot|power_?cycle)\w*|(restart|reboot)\w*_(camera|device)/,
    gives: [['tried-camera', 'no-help']],
  },
  // Name, password, security.
  {
    key: /password\w*_(special|chars|symbols|spaces?)/,
    value: YES,
    gives: [
      ['special-chars', 'password'],
      ['home-network', 'special-chars'],
    ],
  },
  {
    key: /ssid\w*_(chars?|special|spaces?|apostrophe|has)|special_char|name_has/,
    value: YES,
    gives: [
      ['special-chars', 'name'],
      ['home-network', 'special-chars'],
    ],
  },
  { key: /hidden/, value: YES, gives: [['wifi-names', 'hidden']] },
  { key: /ssid_?broadcast/, value: NO, gives: [['wifi-names', 'hidden']] },
  { key: /password_(verified|works|ok|correct|right)/, value: YES, gives: [['password-test', 'works']] },
  {
    key: /wpa3|^sae$/,
    value: /mixed|transition|wpa2/i,
    gives: [
      ['security', 'mixed'],
      ['home-network', 'newest-security'],
    ],
  },
  {
    key: /wpa3|^sae$/,
    value: YES,
    gives: [
      ['security', 'wpa3'],
      ['home-network', 'newest-security'],
    ],
  },
  {
    key: /security|encryption/,
    value: /wpa3.*(wpa2|mixed)|wpa2.*wpa3|transition/i,
    gives: [
      ['security', 'mixed'],
      ['home-network', 'newest-security'],
    ],
  },
  {
    key: /security|encryption/,
    value: /wpa3|sae/i,
    gives: [
      ['security', 'wpa3'],
      ['home-network', 'newest-security'],
    ],
  },
  { key: /security|encryption/, value: /enterprise|802\.1x/i, gives: [['security', 'enterprise']] },
  { key: /pmf|protected_management|11w/, value: /.*/, gives: [['security', 'protected-frames']] },
  { key: /security|encryption/, value: /wpa2/i, gives: [['security', 'wpa2']] },
  { key: /security|encryption/, value: /wep|tkip|open|wpa\b/i, gives: [['security', 'old']] },
  // Bands.
  {
    key: /(one|same|single|shared)_(ssid|name)|steering|smart_connect|both_bands|dual_band/,
    value: YES,
    gives: [
      ['wifi-names', 'one-name'],
      ['home-network', 'one-name'],
    ],
  },
  { key: /(5|five)_?ghz_(only|ssid|network|chosen)|camera_on_5/, value: YES, gives: [['wifi-names', 'five-chosen']] },
  { key: /(24|2_4)_?ghz_(off|disabled|missing)|no_(24|2_4)/, value: YES, gives: [['band24', 'no']] },
  { key: /(24|2_4)_?ghz(_radio|_on|_enabled)?$/, value: NO, gives: [['band24', 'no']] },
  // Channel and signal.
  { key: /channel_?width|bandwidth_mhz/, value: /40/, gives: [['channel', 'wide']] },
  { key: /auto_?channel/, value: YES, gives: [['channel', 'auto']] },
  {
    key: /^(wifi_)?channel$/,
    value: /^1[234]$/,
    gives: [
      ['channel', 'high'],
      ['home-network', 'high-channel'],
    ],
  },
  { key: /^(wifi_)?channel$/, value: /^auto$/i, gives: [['channel', 'auto']] },
  {
    key: /neighbou?rs(_many|_new)?$|crowded|congest|interference/,
    value: /^(?!(false|no|none|few|0)$)/i,
    gives: [['channel', 'crowded']],
  },
  { key: /^(wifi_)?channel$/, value: /^(\d|10|11)$/, gives: [['channel', 'fixed']] },
  { key: /microwave|baby_monitor|appliance/, value: YES, gives: [['pattern', 'appliance']] },
  { key: /night|same_time|schedule|every_day_at/, value: YES, gives: [['pattern', 'certain-times']] },
  {
    key: /intermittent|drops|comes_and_goes|sporadic|frequent_disconnects/,
    value: YES,
    gives: [['pattern', 'on-off']],
  },
  { key: /rssi|dbm|signal_(dbm|strength)/, value: /^-([1-5]\d|60)$/, gives: [['signal', 'strong']] },
  { key: /rssi|dbm|signal_(dbm|strength)/, value: /^-6[1-7]$/, gives: [['signal', 'good']] },
  { key: /rssi|dbm|signal_(dbm|strength)/, value: /^-(6[89]|7[0-2])$/, gives: [['signal', 'borderline']] },
  { key: /rssi|dbm|signal_(dbm|strength)/, value: /^-(7[3-9]|[89]\d)$/, gives: [['signal', 'weak']] },
  { key: /signal|bars/, value: /weak|poor|low|^[01]$/i, gives: [['signal', 'weak']] },
  { key: /signal|bars/, value: /good|ok|fair|^[23]$/i, gives: [['signal', 'good']] },
  { key: /signal|bars/, value: /strong|excellent|full|^[45]$/i, gives: [['signal', 'strong']] },
  { key: /far_from|distance|thick_walls|out_of_range/, value: YES, gives: [['distance', 'far']] },
  { key: /near_router|close_to_router|same_room/, value: YES, gives: [['distance', 'near']] },
  // Router, rules and filters.
  {
    key: /access_control|new_devices?/,
    value: /new|block all|^true$/i,
    gives: [
      ['blocking', 'new-blocked'],
      ['home-network', 'known-devices'],
    ],
  },
  {
    key: /mac_?(filter|block|list|control)|allow_?list|block_?list|blacklist|whitelist|access_control/,
    value: YES,
    gives: [
      ['blocking', 'list-on'],
      ['home-network', 'known-devices'],
    ],
  },
  {
    key: /paused|parental|schedule_on_router/,
    value: YES,
    gives: [
      ['blocking', 'paused'],
      ['home-network', 'known-devices'],
    ],
  },
  {
    key: /internet_blocked|blocked_internet|no_wan_access/,
    value: YES,
    gives: [
      ['filter', 'internet-blocked'],
      ['home-network', 'ad-blocker'],
    ],
  },
  {
    key: /pi_?hole|adguard|ad_?block|dns_(filter|block)|nextdns|custom_dns/,
    value: YES,
    gives: [
      ['filter', 'ad-blocker'],
      ['home-network', 'ad-blocker'],
    ],
  },
  {
    key: /firewall|vlan|ids|ips$/,
    value: YES,
    gives: [
      ['filter', 'firewall'],
      ['home-network', 'ad-blocker'],
    ],
  },
  {
    key: /router_vpn|vpn_on_router/,
    value: YES,
    gives: [
      ['vpn', 'router'],
      ['home-network', 'vpn'],
    ],
  },
  {
    key: /vpn/,
    value: /router/i,
    gives: [
      ['vpn', 'router'],
      ['home-network', 'vpn'],
    ],
  },
  {
    key: /vpn/,
    value: YES,
    gives: [
      ['vpn', 'phone'],
      ['home-network', 'vpn'],
    ],
  },
  { key: /vpn/, value: NO, gives: [['vpn', 'off']] },
  {
    key: /captive|login_page|sign_in_page|hotel/,
    value: YES,
    gives: [
      ['network', 'login-page'],
      ['home-network', 'guest'],
    ],
  },
  { key: /hotspot|tether/, value: YES, gives: [['network', 'hotspot']] },
  {
    key: /guest|isolation|isolated/,
    value: YES,
    gives: [
      ['network', 'guest'],
      ['home-network', 'guest'],
    ],
  },
  { key: /extender|repeater/, value: YES, gives: [['network', 'extender']] },
  {
    key: /no_(dhcp|ip|lease|address)|dhcp_fail|169_254|ip_conflict|static_ip/,
    value: YES,
    gives: [['router-list', 'no-address']],
  },
  { key: /has_(dhcp|ip|lease)|in_client_list/, value: YES, gives: [['router-list', 'online']] },
  { key: /in_client_list/, value: NO, gives: [['router-list', 'missing']] },
  { key: /wifi_?[67]|wi_fi_[67]|_ax_|11ax/, value: YES, gives: [['router-kind', 'wifi-six']] },
  {
    key: /^router|gateway|access_point/,
    value: /mesh|eero|deco|orbi|velop|nest|google wifi|plume/i,
    gives: [['router-kind', 'mesh']],
  },
  { key: /^router|gateway|access_point/, value: /\bax\d*|\bbe\d+|wi-?fi ?[67]/i, gives: [['router-kind', 'wifi-six']] },
  {
    key: /^router|gateway|access_point/,
    value: /xfinity|comcast|cox|spectrum|verizon|at&t|telstra|provider|isp\b|bt hub|sky /i,
    gives: [['router-kind', 'provider']],
  },
  { key: /satellite|starlink/, value: YES, gives: [['router-kind', 'satellite']] },
  { key: /mesh/, value: YES, gives: [['router-kind', 'mesh']] },
  {
    key: /(internet|wan|isp)_(down|out|fails)|no_internet|other_devices_(offline|no_internet)/,
    value: YES,
    gives: [['internet', 'out']],
  },
  { key: /upload|slow_internet|internet_slow/, value: /^(0|1)(\.\d+)?$|slow|true/i, gives: [['internet', 'slow']] },
  { key: /(internet|other_devices|wifi)_(ok|fine|works?|online)/, value: YES, gives: [['internet', 'fine']] },
];
