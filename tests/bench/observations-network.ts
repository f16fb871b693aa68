/** What cases say of Wi-Fi, router and internet. */
import { ANY, NO, YES, type Row } from './observation-row.ts';

const SECURITY = /security|encryption|wifi_mode|auth_mode/;
const CHANNEL = /^(wifi_|router_|ap_)?channel(_24|_2_4|_number|_set)?$/;
const DBM = /rssi|dbm|signal/;
const ROUTER = /^router|gateway|access_point|^ap$|wifi_system/;

export const NETWORK_OBSERVATIONS: readonly Row[] = [
  // Name and password.
  [
    /(password|passphrase|psk)\w*_(special|chars?|symbols?|spaces?|unicode|emoji|has|contains|with|length|too_long)|special\w*_in_password|long_password/,
    YES,
    'special-chars:password',
  ],
  [/^(wifi_)?(password|passphrase|psk)$/, /special|symbol|space|[^\w\s]/i, 'special-chars:password'],
  [/^(wifi_|network_)?(ssid|name)$/, /special|symbol|[^\w-]/i, 'special-chars:name'],
  [
    /(ssid|name)\w*_(chars?|special|spaces?|symbols?|apostrophe|unicode|emoji|umlaut|accent|contains|has|non_ascii|utf_?8|length|too_long|quote|dot|comma|ampersand|plus|brackets?|dash|hyphen)|long_ssid|special_char|emoji|apostrophe|umlaut/,
    YES,
    'special-chars:name',
  ],
  [/hidden/, YES, 'wifi-names:hidden'],
  [/ssid_?broadcast/, NO, 'wifi-names:hidden'],
  [/password_(verified|works|ok|correct|right)|phone_(joins|connects)/, YES, 'password-test:works'],
  [/password_(verified|works|ok|correct|right)|phone_(joins|connects)/, NO, 'password-test:fails'],
  // Another Wi-Fi.
  [
    /(open|unencrypted)_(network|wifi|ssid|guest)\w*_(works|ok|joins)|(works?|joins?|connects?|ok)_(without|with_no)_(encryption|password|security)|(no|without)_(encryption|password|security)_(works|ok)/,
    YES,
    'other-network:only-open',
  ],
  [
    /hotspot_(is_)?(works|ok|fine|joins)|(old|other|another|different|second|visible|guest|neighbou?rs?)_(\w+_)?(router|ap|access_point|network|ssid|wifi)_(is_)?(works|worked|ok|fine|joins|joined)|works?_(elsewhere|(at|in|on)_(a_|the_)?(home|office|work|neighbou?rs?|friends?|other|another|different|hotspot|mobile_hotspot|phone_hotspot))|good_elsewhere/,
    YES,
    'other-network:works',
  ],
  [/hotspot_(works|ok|joins)|(other|another|second)_(router|network|wifi)_(works|ok|joins)/, NO, 'other-network:fails'],
  [/(fails|weak|no)_(everywhere|on_(all|any|every)_(network|wifi|router)s?)/, YES, 'other-network:fails'],
  [/signal|setup|wifi/, /everywhere/i, 'other-network:fails'],
  // Security.
  [/wpa3|sae/, /mixed|transition|wpa2/i, 'security:mixed'],
  [/wpa3.*(mixed|transition)|wpa2_?(and_)?wpa3/, YES, 'security:mixed'],
  [/wpa3|^sae$/, YES, 'security:wpa3'],
  [SECURITY, /wpa3.*(wpa2|mixed)|wpa2.*wpa3|transition/i, 'security:mixed'],
  [SECURITY, /wpa3|sae/i, 'security:wpa3'],
  [SECURITY, /enterprise|802\.1x|radius/i, 'security:enterprise'],
  [/enterprise|802_?1x|radius/, YES, 'security:enterprise'],
  [/pmf|mfp|management_?frame|management_protection|80211w|_11w/, ANY, 'security:protected-frames'],
  [SECURITY, /wpa2/i, 'security:wpa2'],
  [SECURITY, /wep|tkip|open|wpa\b/i, 'security:old'],
  // Bands.
  [
    /(5|five)_?g(hz)?_?(only|ssid|network|chosen|band)|(only|camera_on|joined)_(5|five)_?g/,
    YES,
    'wifi-names:five-chosen',
  ],
  [/(24|2_4)_?g(hz)?\w*_?(off|disabled|missing|down)|no_(24|2_4)/, YES, 'band24:no'],
  [/(24|2_4)_?g(hz)?(_radio|_on|_enabled|_band)?$/, NO, 'band24:no'],
  // A mode that leaves out b, g and n leaves out the camera.
  [
    /(wireless|wifi|radio|80211|router|ap)_?(mode|standard)$/,
    /(ax|be|ac|n|wi-?fi ?[67])( mode)? only|only (ax|be|ac|n)\b/i,
    'band24:no',
  ],
  [/(^|_)(11|80211)?(ax|be|ac|n)_only/, YES, 'band24:no'],
  [/(wireless|wifi|radio)_?(mode|standard)$/, /\bax\b|wi-?fi ?[67]/i, 'router-kind:wifi-six'],
  [
    /^(wifi_)?(band|bands|wifi_mode|radio_mode)$/,
    /^(5|5 ?ghz|6 ?ghz|5 ?ghz only|ax only|ac|n?o 2\.4.*)$/i,
    'band24:no',
  ],
  [
    /(one|single|shared|combined|unified|common)_(ssid|name|network)|same_(ssid|name)\w*(both|bands|24|2_4|5)|(ssid|name)s?_(is_|are_)?(the_)?same\w*(both|bands|24|2_4|5)|steering|smart_connect|both_bands|dual_band|phone_on_5|bands?_(combined|merged|joined)|combined_bands?/,
    YES,
    'wifi-names:one-name',
  ],
  [/(two|separate|split)_(ssids?|names?|bands?)/, YES, 'wifi-names:two-names'],
  // Channel.
  [CHANNEL, /^1[234]$/, 'channel:high'],
  [/channel_1[234]/, YES, 'channel:high'],
  [/channel_?width|bandwidth(_mhz)?$|40_?mhz|ht_?40/, /40|true/i, 'channel:wide'],
  [
    /neighbou?rs?(_many|_new|_count|_aps)?$|crowd|congest|interferen|many_(\w+_)?(aps|networks|devices)|apartment|(constant|always|all_the_time)\w*_stream|stream\w*_(constant|always|all_the_time)|bandwidth_hog/,
    /^(?!(false|no|none|few|0|1|2)$)/i,
    'channel:crowded',
  ],
  [/auto_?channel|channel_?(auto|hop|chang|optimi)|nightly_optimi/, YES, 'channel:auto'],
  [CHANNEL, /^auto/i, 'channel:auto'],
  [CHANNEL, /^(\d|10|11)$/, 'channel:fixed'],
  [/microwave|zigbee|baby_monitor|appliance|bluetooth|usb_?3/, YES, 'pattern:appliance'],
  [/night|every_morning|same_time|schedule|every_day|time_of_day|nightly/, YES, 'pattern:certain-times'],
  [
    /intermittent|drops|drop_?outs|comes_and_goes|sporadic|(frequent|random|repeated|constant)(ly)?_(disconnect|drop)|disconnects(_often|_again|$)|keeps_(dropping|disconnecting)|loses_(wifi|connection)|random_times|at_random|now_and_then|at_times|(connection|wifi)_(loss|lost)|off_every|lost_when|flapping|unstable/,
    YES,
    'pattern:on-off',
  ],
  // Signal. Percents are quality: 2 · (dBm + 100).
  [DBM, /^-([1-5]\d|60)(\.\d+)?( ?dbm)?$/i, 'signal:strong'],
  [DBM, /^-6[1-7](\.\d+)?( ?dbm)?$/i, 'signal:good'],
  [DBM, /^-(6[89]|7[0-2])(\.\d+)?( ?dbm)?$/i, 'signal:borderline'],
  [DBM, /^-(7[3-9]|[89]\d)(\.\d+)?( ?dbm)?$/i, 'signal:weak'],
  [/(rssi|signal|quality)\w*_(percent|pct)/, /^(100|[89]\d)$/, 'signal:strong'],
  [/(rssi|signal|quality)\w*_(percent|pct)/, /^(6[6-9]|7\d)$/, 'signal:good'],
  [/(rssi|signal|quality)\w*_(percent|pct)/, /^(5[6-9]|6[0-5])$/, 'signal:borderline'],
  [/(rssi|signal|quality)\w*_(percent|pct)/, /^([0-4]?\d|5[0-5])$/, 'signal:weak'],
  [/rssi|signal|quality/, /^(100|[89]\d) ?%/, 'signal:strong'],
  [/rssi|signal|quality/, /^(6[6-9]|7\d) ?%/, 'signal:good'],
  [/rssi|signal|quality/, /^(5[6-9]|6[0-5]) ?%/, 'signal:borderline'],
  [/rssi|signal|quality/, /^([0-4]?\d|5[0-5]) ?%/, 'signal:weak'],
  [/signal|bars|reception/, /^[01] ?(of \d )?bars?/i, 'signal:weak'],
  [/signal|bars|reception/, /^2 ?(of \d )?bars?/i, 'signal:borderline'],
  [/signal|bars|reception/, /^3 ?(of \d )?bars?/i, 'signal:good'],
  [/signal|bars|reception/, /weak|poor|low|bad|^[01]$/i, 'signal:weak'],
  [/signal|bars|reception/, /good|ok|fair|^[23]$/i, 'signal:good'],
  [/signal|bars|reception/, /strong|excellent|full|^[45]$/i, 'signal:strong'],
  [/weak_(signal|wifi)|poor_(signal|reception)/, YES, 'signal:weak'],
  [/strong_(signal|wifi)|good_signal/, YES, 'signal:strong'],
  [
    /far_|_far|distance|(thick|brick|concrete|metal|several)_wall|out_of_range|works_(near|close|when_moved)|detached|garage|shed/,
    /^(?!(false|no|none|near|close|0|[1-5]( ?m)?)$)/i,
    'distance:far',
  ],
  [/near_(the_)?router|close_to_router|same_room/, YES, 'distance:near'],
  [/walls?_between|(one|two|few|\d)_walls?/, YES, 'distance:walls'],
  [/(^|_)walls$/, /^[1-9]/, 'distance:walls'],
  [/distance/, /near|close|same room|^[1-5]( ?m)?$/i, 'distance:near'],
  // Rules and filters.
  [/access_control|new_devices?|block_new|approve/, /new|block all|approv|^true$/i, 'blocking:new-blocked'],
  [
    /internet_(\w+_)?(blocked|paused|cut|denied)|blocked_internet|(cut_off|blocked)_from_(the_)?internet|no_wan_access|wan_blocked/,
    YES,
    'filter:internet-blocked',
  ],
  [/paused|parental|(access|wifi|device)_schedule|bedtime/, YES, 'blocking:paused'],
  [
    /mac_?(addr\w*_)?(filter|block|list|control|allow|deny)|(allow|block|deny)_?list(?!_hit)|blacklist|whitelist|access_control|(^|_)acl(_|$)|station_(filter|list)|banned|device_(is_)?blocked|blocked_(in|by|on)_(the_)?router/,
    YES,
    'blocking:list-on',
  ],
  [/mac_?(addr\w*_)?(filter|block|list|control)|access_control/, NO, 'blocking:off'],
  [
    /pi_?hole|adguard|ad_?block|dns_(filter|block|sinkhole)|filter(ed|ing)?_dns|next_?dns|custom_dns|(blocked|hidden)_(domain|host)|(domain|host)s?_blocked|block_?list_hit|doh|dns_over/,
    YES,
    'filter:ad-blocker',
  ],
  [/^dns(_server)?$/, /pi.?hole|adguard|nextdns|filter|block|opendns|quad9/i, 'filter:ad-blocker'],
  [/dns/, /pi.?hole|adguard|nextdns|filter|block/i, 'filter:ad-blocker'],
  [
    /firewall(?!_(open|off|disabled|allows))|(ntp|ports?|udp|tcp|cloud|servers?)_(is_|are_)?blocked|^ids$|^ips$|ids_ips|geo_?block|port_\d+_blocked|outbound/,
    YES,
    'filter:firewall',
  ],
  [/firewall_(open|off|disabled|allows)/, YES, 'filter:none'],
  [/router\w*_(vpn|tunnel|tailscale|wireguard)|(vpn|tailscale|wireguard)_(on|in)_(the_)?router/, YES, 'vpn:router'],
  [/vpn/, /router/i, 'vpn:router'],
  [/vpn|tailscale|wireguard|zerotier/, YES, 'vpn:phone'],
  [/vpn/, NO, 'vpn:off'],
  // Which network.
  [/captive|portal|voucher|login_page|sign_in_page|hotel|dorm|campus|splash/, YES, 'network:login-page'],
  // That it works on a hotspot says nothing of the network at home.
  [/(hotspot|tether|mi_?fi|cellular)(?!_(works|ok))/, YES, 'network:hotspot'],
  [
    /guest(?!\w*_(works|ok|failed))|isolation|isolated|(multicast|broadcast|client)s?_(is_|are_)?block|block\w*_(multicast|broadcast)|reachable_(by|from)_(cable|lan|wire|one)|wired_only|(different|another|other|separate)_(subnet|vlan|segment)|different_network|(cannot|cant)_(see|reach|ping)_(each_other|other_devices)/,
    YES,
    'network:guest',
  ],
  [/vlan/, YES, 'filter:firewall'],
  [/extender|repeater|powerline/, YES, 'network:extender'],
  // The router's list.
  [
    /no_(dhcp|ip|lease|address)|(wrong|strange|other|same|duplicate|changed)_(ip|address)(?!_filter)|(ip|address)_changed|dhcp_(fail|timeout|pool|range|exhaust|full|error|conflict|off)|link_local|(two|second|rogue)_dhcp|169_254|(ip|address)_(conflict|clash)|static_ip|(pool|leases?)_(full|exhausted|used_up)|fixed_ip|(obtaining|waiting_for)_(an_)?(ip|address)|too_many_(clients|devices)|(client|device)_limit/,
    YES,
    'router-list:no-address',
  ],
  [/^(device_|camera_)?(ip|address|lease)/, /169\.254|0\.0\.0\.0|none|conflict|duplicate/i, 'router-list:no-address'],
  [/^(has_|got_)?dhcp(_lease)?$|gets_ip|has_ip/, NO, 'router-list:no-address'],
  [
    /(appears|shows)_and_(dis|van)|reassociat|rejoins_every|(joins|connects)_(and|then)_(drops|disconnects|is_(kicked|thrown))|reconnect\w*_loop|falls_off_after|kicked|deauth|thrown_out|(disconnect_)?reason(_code)?$/,
    YES,
    'router-list:comes-and-goes',
  ],
  [
    /not_(in|on)_(the_)?(client|router|device)_list|missing_(in|from)_(the_)?(client|router|device)/,
    YES,
    'router-list:missing',
  ],
  [
    /has_(dhcp|ip|lease)|gets_ip|(?<!not_)(in|on)_(the_)?(client|router|device)_list|associated/,
    YES,
    'router-list:online',
  ],
  [/(in|on)_(the_)?(client|router|device)_list|associated/, NO, 'router-list:missing'],
  // What router, what internet.
  [/wifi_?[67]|wi_fi_[67]|_ax_|^ax_|11ax|80211ax/, YES, 'router-kind:wifi-six'],
  [ROUTER, /mesh|eero|deco|orbi|velop|nest|google wifi|plume|amplifi/i, 'router-kind:mesh'],
  [ROUTER, /\bax\d*|\bbe\d+|wi-?fi ?[67]/i, 'router-kind:wifi-six'],
  [
    ROUTER,
    /xfinity|comcast|cox|spectrum|verizon|at&t|telstra|provider|isp\b|bt |sky |vodafone|telekom/i,
    'router-kind:provider',
  ],
  [/satellite|starlink/, YES, 'router-kind:satellite'],
  [/mesh|80211r|_11r|fast_(roaming|transition)|several_access_points/, YES, 'router-kind:mesh'],
  [
    /(internet|wan|isp|modem|provider)_(is_)?(down|out|fails|offline)|(phone|land|internet)_?line_(is_)?(dead|down|out)|(?<!(camera|device|unit)(_has)?_)no_internet|(other|all)_devices?_(are_)?(offline|no_internet|fail|down)/,
    YES,
    'internet:out',
  ],
  [/slow_upload/, YES, 'internet:slow'],
  [/upload|up_mbps/, /^(0|1)(\.\d+)?( ?mb.*)?$|slow|low|poor/i, 'internet:slow'],
  [/slow_(internet|wi_?fi)|(internet|devices|wi_?fi)_(are_)?slow|low_bandwidth|data_cap/, YES, 'internet:slow'],
  [/(internet|(other|some)_devices?|phone|wifi)_(are_|is_)?(ok|fine|works?|online)/, YES, 'internet:fine'],
];
