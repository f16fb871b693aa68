import type { Words } from './concepts.ts';

/** English, and the international terms that firmwares leave untranslated. */
export const en: Words = {
  'mac-filter':
    'mac filter*|mac address filter*|mac acl|macfilter|macfiltering|mac restriction|mac access control|mac address access control|mac auth*|mac authentication|mac control|mac whitelist*|mac blacklist*|wireless mac|wireless mac access|wifi mac access|wireless access control|wireless access list|wlan mac|filter mac|mac list*|mac address list|mac mode|wifi access control|wlan access control|mac address control|restrict by mac',
  'mac-address':
    'mac|mac address*|macaddress|macaddr|mac addr|hardware address|physical address|ethernet address|hw address|hwaddr|physical id',
  'access-control':
    'access control*|acl|access list|access restriction*|access rule*|access policy|device access|access management|wireless acl|wlan acl',
  allow:
    'allow|allowed|allow all|accept|accepted|permit|permitted|whitelist|white list|allowlist|allow list|allow listed|allow listed only|only allow|allow only|prevent unlisted|permit only|block all except|deny all except|deny unlisted|block unlisted|only devices in the list|only the listed|only listed|only stations in list|trusted|exclude unlisted',
  deny: 'deny|denied|block|blacklist|black list|denylist|deny list|blocklist|block list|reject|rejected|prohibit|prohibited|forbid|forbidden|refuse|drop|not allow|not allowed|do not allow|disallow|deny listed|block listed|allow all except|allow except listed|permit all except|allow unlisted|all except listed|prevent listed|prevent|ban|banned',
  'new-device-policy':
    'new device*|unknown device*|unrecognized device*|new client*|all new devices|block new devices|allow new devices|new devices from connecting|unknown clients|approve new devices|default policy|default access',
  pause:
    'pause*|suspend*|internet access|block internet|block internet access|internet blocked|internet paused|blocked from internet|time out|unpause|resume internet|downtime|bedtime',
  wireless: 'wireless|wi fi|wifi|wlan|hotspot|wireless lan|wireless network*|wifi network*|wlan network*',
  radio:
    'radio*|wireless radio|radio status|radio state|radio enable|rf|wireless interface|enable wireless|wireless enable*|wlan enable*|enable wlan|enable wi fi|enable wifi|wireless function|wireless state|wireless status',
  channel:
    'channel*|control channel|wireless channel|wifi channel|wi fi channel|wlan channel|radio channel|primary channel|channel number|operating channel|channel selection|channel no|frequency channel|channel frequency|channels',
  'channel-width':
    'channel width*|channel bandwidth*|bandwidth|band width|wireless bandwidth|channel spacing|channel bw|channel size|operating bandwidth|htmode|ht mode|ht bandwidth|vht bandwidth|channelwidth|width|20 40 mhz|transmission bandwidth|channel bonding|frequency bandwidth|bw',
  'extension-channel':
    'extension channel*|ext channel|control sideband|sideband|side band|secondary channel|second channel|wide channel|upper lower|channel offset|center channel|centre channel|control channel position|channel extension',
  'channel-refinement':
    'channel scan*|channel interval|channel selection interval|channel optimi*|acs*|auto channel scan|channel refresh|auto channel interval|auto channel selection including|include channel*|dfs*|channel list|available channels|channel exclusion|channel switch*|channel agility|channel survey|channel analysis|channel hopping|channel move|channel blacklist|channel plan|channel utilization|channel load|channel usage|best channel|auto channel select channel*',
  frequency: 'frequency|freq|operating frequency|center frequency|frequencies',
  band: 'band|frequency band|radio band|wireless band|wifi band|bands|2 4 ghz|5 ghz|6 ghz|2 4g|2 4ghz|5ghz|6ghz|operating band|frequency range',
  'band-steering':
    'band steer*|bandsteering|smart connect|smart steer*|one name|single ssid|unified ssid|unify*|dual band smart connect|dual band unification|client steering|preferred band|prefer 5*|one wi fi|same ssid|one network name|band select intelligence|merge 2 4*|auto band|intelligent band|wifi unified|smart wi fi|smart wifi|whole home wi fi|steering|roaming assistant|self optimizing network',
  'wireless-mode':
    'wireless mode|network mode|wireless network mode|802 11*|protocol|wi fi mode|wifi mode|wlan mode|radio mode|mode 802 11|hw mode|hwmode|hardware mode|phy mode|wireless standard|wi fi standard|802 11 mode|wireless protocol|wireless type|transmission mode|operating mode|network type|standard|wifi type|11b*|11g*|11n*|11ax|up to*',
  mode: 'mode|modes|type',
  'tx-power':
    'tx power*|transmit power*|transmission power*|transmitter power|output power|power level|rf power|tx output power|transmit level|radio power|wireless power|txpower|power output|signal power|wi fi power|wifi power|transmit strength|antenna power|transmitting power|rf output power|wall penetration|signal strength adjustment|range mode',
  region: 'region*|country*|country code|country region|regulatory domain|regulatory|location|regdomain',
  schedule:
    'schedule*|scheduling|timer|time restriction*|wireless scheduler|wifi schedule|time control|wifi timer|time of day|access schedule|turn off wireless signal by schedule|date to enable|time of day to enable|scheduled|eco mode|night mode|sleep mode',
  ssid: 'ssid|essid|ssids|network name ssid|wireless network name ssid|name ssid|service set identifier',
  'network-name':
    'network name|wireless name|wireless network name|wi fi name|wifi name|wlan name|wi fi network name|wifi network name|hotspot name|wlan ssid name|wireless id|name of the network|network id',
  hide: 'hide|hidden|hide ssid|hidden ssid|hidden network|invisible|closed|closed network|hide network name|hide wireless|hide wi fi|stealth|stealth mode|disable ssid broadcast|disable broadcast|disable broadcast ssid|cloak|cloaked|ignore broadcast ssid|no broadcast|suppress ssid',
  broadcast:
    'broadcast*|ssid broadcast*|visible|visibility|broadcast ssid|broadcast network name|enable ssid broadcast|ssid advertise*|advertise*|visibility status|announce*|beacon ssid|discoverable|enable broadcast|public ssid',
  security:
    'security|security mode|security type|wireless security|security options|security option|wlan security|security setting*|network security|wifi security|wi fi security|wpa*|wep|security policy|security level|security protocol|wpa wpa2|privacy|protection',
  encryption:
    'encryption|encryption type|encryption mode|cipher*|crypto|encrypt*|wpa encryption|encryption method|aes|tkip|ccmp|data encryption|wpa cipher|pairwise',
  authentication:
    'authentication|authentication method|authentication type|authentication mode|auth*|auth mode|auth type|network authentication|authentication suite|key management|akm|eap|802 1x|radius',
  open: 'open|open network|open system|none|no security|unsecured|no encryption|no authentication|not secure*|unencrypted|no password|without encryption|no protection|disabled no security|enhanced open|owe',
  pmf: 'pmf|protected management frame*|management frame protection|802 11w|mfp|ieee 802 11w|protected management|ieee80211w',
  password:
    'password*|passphrase|pass phrase|pre shared key|preshared key|psk|network key|wpa key|wep key|security key|wireless password|wi fi password|wifi password|passcode|network password|shared key|wpa pre shared key|wpa psk key|key|pin',
  isolation:
    'isolation|isolate*|ap isolation|client isolation|wireless isolation|wlan partition|partition|station isolation|wireless client isolation|isolate clients|l2 isolation|wlan isolation|intra bss|user isolation|privacy separator|wmm isolation|ssid isolation|station separation|inter client|client to client|block relay',
  guest:
    'guest*|visitor*|guest network*|guest wi fi|guest wifi|guest ssid|guest zone|guest access|guest wlan|iot network*|multi ssid|multiple ssid|secondary ssid|virtual interface*|virtual ap|mssid|multiple ap|additional network*|virtual access point*|vap',
  wps: 'wps*|wi fi protected setup|wps pin|push button configuration|wi fi simple config',
  auto: 'auto|automatic|automatically|auto select|auto channel|auto detect|auto selection|auto channel select*|automatic channel|automatic channel selection|enable auto channel|auto scan|enable auto channel selection|enable auto channel scan|dynamic',
  enable:
    'enable|enabled|activate|activated|active|turn on|turned on|switch on|start|set up access control|turn access control on|running|allow access',
  disable:
    'disable|disabled|deactivate|deactivated|inactive|turn off|turned off|switch off|stop|not enabled|not active|stopped|not running',
  on: 'on',
  off: 'off|no filter|no filtering',
  yes: '=yes',
  no: '=no',
  save: 'save*|apply*|save changes|apply changes|save settings|save apply|submit|update settings|confirm|apply settings|=ok|store|done',
  cancel: 'cancel*|discard*|undo|dismiss|revert|back|don t save*|close',
  add: 'add|add new|new entry|add device|add to list|create|insert|add entry|add mac|new',
  remove: 'delete*|remove*|delete all|clear|clear all|clear list|erase',
  edit: 'edit|modify|change|configure|rename',
  refresh: 'refresh|reload|update list|rescan|scan|scan again|auto refresh|rescan networks',
  reboot:
    'reboot*|restart*|power cycle|reboot router|restart router|reboot device|restart gateway|restart device|system reboot|restart modem|reload system',
  reset:
    'factory*|factory reset|factory default*|restore*|reset*|restore default*|restore factory|reset to default*|default settings|load default',
  mixed: 'mixed|legacy|compatible|transition|mixed mode',
  manual: 'manual|manually|specify|custom|fixed',
  'client-list':
    'wireless client*|wi fi client*|wifi client*|wlan client*|client list*|station*|station list|associated station*|associated device*|associated client*|wireless station*|active client*|active wireless client*|wireless node*|client table|wireless device*|wifi device*|wireless log|associated|online client*|active station*|stations list|wlan station*|wireless users|clients|station table|sta list|wi fi devices',
  'connected-devices':
    'connected device*|attached device*|device list|connected client*|network map|device*|my devices|lan devices|lan device*|online device*|host list|hosts|network devices|client device*|known device*|connected users|user device*|managed device*|dhcp client*|dhcp clients list|dhcp client list|client status|device table|home network|connected|computers|neighbours|arp table|arp|online users|device info*',
  'dhcp-leases':
    'dhcp lease*|lease*|active dhcp lease*|dhcp table|lease time|lease time remaining|expires|expire time|leasetime remaining|lease expires|dhcp client table|active leases|dhcpv6 lease*|remaining lease',
  'site-survey':
    'site survey|survey|wireless site survey|wireless scan|wifi scan|wi fi scan|scan|network scan|available network*|nearby network*|neighboring network*|neighbour network*|neighbor ap*|neighboring ap*|neighbouring*|channel analysis|wifi analyzer|wi fi analyzer|ap list|scan results|ap scan|neighborhood|surrounding*|wifi insight|visible networks|rogue ap*|found networks|wireless networks found|join network|wifi stumbler|ap survey|scan networks|wireless survey|interference|spectrum',
  'own-networks': 'bssid|bss|virtual ssid|wireless overview|ssid index|ssid list|ssid table|ssid overview',
  name: 'name|device name|host name|hostname|client name|host|computer name|device|friendly name|description|nickname|alias|client|user|comment',
  'ip-address':
    'ip|ip address*|ip addr|ipv4|ipv4 address*|ipaddr|ipaddress|internet address|ipv6|ipv6 address*|internet protocol',
  signal:
    'signal|rssi|signal strength|strength|signal level|quality|signal quality|dbm|signal noise|link quality|rx power|rcpi|rssi level|receive level|received signal|noise|snr|power dbm|sig',
  interface:
    'interface*|connection type|connection|connect type|port|link|iface|connected to|network|connection mode|access type|media|medium|connected via|location',
  vendor: 'vendor|manufacturer|brand|oui|producer',
  status: 'status|state|current status|condition',
  action: 'action*|operation*|operate|modify|edit|actions|control|options|manage',
  online: 'online|connected|=active|=up',
  offline: 'offline|disconnected|not connected|=inactive|unavailable|=down',
  wired: 'wired|ethernet|cable|lan port*|wired device*|lan cable',
  blocked:
    'blocked|denied|paused|rejected|banned|access denied|internet blocked|no internet access|block internet|filtered',
  router:
    'router|gateway|modem|home gateway|broadband router|wireless router|cpe|ont|hub|residential gateway|home hub|modem router|fritz box',
  'access-point': 'access point*|ap|ap mode|wireless access point|base station|wireless ap',
  wan: 'wan*|internet|internet setup|internet connection|wan setup|pppoe|dsl|adsl|broadband|internet settings|wan settings|uplink|xdsl|external network|gpon|pon|cable modem|internet access setup|docsis|mobile network|lte|3g 4g',
  lan: 'lan|lan setup|local network|lan settings|lan ip|local area network|network setup|internal network|home network lan',
  dhcp: 'dhcp*|dhcp server|dhcp settings|dhcp v6|address pool|ip pool',
  firewall:
    'firewall*|spi*|dos|dos protection|ip filter*|url filter*|packet filter*|content filter*|website filter*|port filter*|attack*|intrusion*|mac ip binding|ip mac binding|arp binding|ip filter|service filter*|keyword filter*|domain filter*|outbound|inbound|security log',
  'port-forwarding':
    'port forward*|virtual server*|port trigger*|port mapping*|dmz|nat|upnp|nat forwarding|port range forward*|alg|application rules|forwarding|special applications|gaming|exposed host|nat passthrough',
  qos: 'qos*|quality of service|bandwidth control|traffic control|traffic management|traffic manager|bandwidth management|traffic shaping|bandwidth limit*|rate limit*|speed limit|traffic meter|traffic monitor*|bandwidth priority|wmm|adaptive qos|traffic|download speed|upload speed|statistics',
  parental:
    'parental*|parental control*|parent*|access time|kids|family|profile*|website blocking|internet restrictions|block sites|block services|safe search|homeshield|aiprotection|network protection|time limits|family profile',
  dns: 'dns*|ddns|dynamic dns|domain name|dns server|primary dns|secondary dns|no ip',
  firmware:
    'firmware*|firmware version|firmware upgrade|firmware update|upgrade|software update|router update|software version|hardware version|build|upgrade firmware|local upgrade|online upgrade|software upgrade',
  'system-log': 'system log*|log|logs|syslog*|event log|kernel log|system events|log settings|security log*',
  administration:
    'administration|admin|management|system tools|system|maintenance|tools|remote management|diagnostics|diagnostic*|backup*|backup restore|remote access|access management|ping|traceroute|snmp|tr 069|ssh|telnet|static route*|routing*|routes|led*|troubleshooting|web server|jffs|boot time|administrator',
  settings:
    'setting*|setup|set up|advanced|basic|advanced settings|basic settings|general|configuration|basic setup|advanced setup|preferences|professional|options|overview|home|summary|expert',
  login:
    'login*|log in*|sign in*|logon|log on|authenticate|authorization required|please enter your password|forgot password|forgot your password|forgotten password|administrator login|device access code|enter password|remember me|create password|create an administrator password|local password|welcome please|login failed',
  logout: 'logout*|log out*|sign out*|logoff|log off|exit',
  username: 'username*|user name*|user id|account|account name|login name|userid',
  wizard:
    'wizard*|setup wizard|quick setup|quick start|getting started|smart wizard|easy setup|first time setup|quick internet setup|set up wizard|initial setup|configuration wizard|next|get started|welcome|skip|activation|first use',
  repeater:
    'repeater*|wds*|bridge*|wireless bridge|range extender|client mode|client bridge|wireless client mode|mesh*|uplink ap|wisp|ap client|universal repeater|extender*|relay*|remote ap|remote bridge*|lazy wds|media bridge|aimesh|easymesh|station mode|connect to network|bridging|remote ssid|wifi client|upstream ssid|root ap|batman|wireless backhaul|backhaul|rep settings|bridged|aimesh node',
  vpn: 'vpn*|ipsec*|openvpn*|wireguard*|pptp*|l2tp*|tunnel*|phase 1|phase 2|ike*|esp proposal|diffie hellman|proxy|tor|certificate*|tls*|ssl*|vpn server|vpn client|passthrough|shadowsocks|gre',
  tv: 'tv*|iptv*|television*|channels list|tuner|set top box|igmp*|multicast*|stream*|epg|dvb*|udpxy|voip*|telephony|phone|telephone|dect|sip|fax|call log|calls|phonebook',
  printer: 'printer*|print*|print server|scanner|cups|toner|paper|ink|airprint|ipp',
  camera:
    'camera*|video|webcam|surveillance|nvr|dvr|motion|motion detection|resolution|frame rate|fps|snapshot|live view|zoom|rtsp|onvif|monitor id|audio|microphone|codec|bit rate',
  'static-lease':
    'static lease*|static dhcp|address reservation*|reserved*|reservation*|dhcp reservation*|static ip|static address*|ip reservation*|fixed ip|manual assignment*|manually assigned*|manual dhcp|dhcp static|static arp|ip mac binding|static mapping*|ip binding|bind*|static host*|address binding|host reservation|static allocation|fixed address*|static assignment',
  'mac-clone':
    'mac clone*|mac cloning|clone mac*|clone*|router mac address|use this mac*|default mac*|use default address|use computer mac address|wan mac*|mac address clone|cloned mac*|override mac*|router s mac address|isp mac*|host mac address|use this computer s mac*|restore mac*|spoof*|mac spoof*',
  storage:
    'storage*|usb*|samba|ftp|disk*|nas|file sharing|media server|dlna|sharing|hard drive|file server|time machine|volume*|torrent|download master|readyshare',
  email: 'email*|e mail*|mail*|smtp|notification*|newsletter',
  time: 'time|time zone|timezone|ntp*|date|clock|daylight saving|time settings|time server|hour*|minute*',
  language: 'language*|lang|select language',
  help: 'help*|about|support|faq|manual page|documentation|user guide|copyright|feedback|legal|terms|privacy policy|license|contact',
};
