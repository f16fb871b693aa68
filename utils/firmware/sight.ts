/** What frames know of all families. Made by `npm run -s routers` from the files beside it: edit those. */
import type { Sight } from './pack.ts';

export const SIGHTS: readonly Sight[] = [
  { family: 'actiontec', marks: [{ title: /Actiontec/i, weight: 0.7 }] },
  {
    family: 'amplifi',
    marks: [
      { host: /^amplifi\.lan$/, weight: 0.8 },
      { title: /AmpliFi/i, weight: 0.8 },
    ],
  },
  { family: 'arris', marks: [{ title: /Touchstone|\bARRIS\b|SURFboard/i, weight: 0.7 }] },
  {
    family: 'asuswrt',
    marks: [
      { title: /ASUS (Login|GT-|RT-|TUF|ZenWiFi|ExpertWiFi)|ASUS Wireless Router [A-Z]+-|ASUSWRT/i, weight: 0.8 },
      { path: /_Content\.asp|\/Main_Login\.asp|\/(Guest_network|device-map\/|AiMesh|QIS_wizard)/i, weight: 0.5 },
      { host: /^(www\.)?asusrouter\.com$|^router\.asus\.com$/i, weight: 0.8 },
      { has: '#FormTitle,.formfonttitle,#mainMenu #subMenu', weight: 0.5 },
      { has: 'form:has([name=login_username]) [name=login_passwd]', weight: 0.4 },
      { source: /start_apply2?\.htm|\/js\/asus|httpApi\.js/, weight: 0.4 },
    ],
    login: '[name=login_passwd]',
    links: [
      { select: '#tabMenu a[href*="Advanced_ACL_Content"]', to: 'mac-filter' },
      { select: '#mainMenu a[href*="Advanced_Wireless_Content"]', to: 'wireless' },
    ],
    landing: '#NM_table,#statusframe',
    never: '#FAQ_input,[name=wl_nctrlsb],[id^=acs_][id$=_checkbox] input',
    rules: [
      { select: '[name=wl_unit]' },
      { select: '[name=wl_channel]' },
      { select: '[name=wl_bw]' },
      { select: '[name=wl_nmode_x]' },
      { select: '[name=wl_closed]' },
      { select: '[name=wl_ssid]' },
      { select: '[name=wl_auth_mode_x]' },
      { select: 'input[name=wl_radio]' },
      { select: '[name=wl_ap_isolate]' },
      { select: '[name=enable_mac]' },
      { select: '[name=wl_macmode_show]' },
      { select: '#wl_maclist_x_table', list: true },
      { select: '[name=smart_connect_t],#radio_smartcon_enable' },
    ],
  },
  {
    family: 'att',
    marks: [
      {
        path: /\/cgi-bin\/(home|wconfig|wconfig_unified|wmacauth|macfilter|devices|lanconfig|sysinfo|etherlan|restart)\w*\.ha\b/,
        weight: 0.8,
      },
      { source: /\/cgi-bin\/\w+\.ha\b/, weight: 0.6 },
      { title: /AT&T.*(gateway|router)|\bBGW\d{3}\b|\bNVG\d{3}\b/i, weight: 0.6 },
    ],
  },
  {
    family: 'bbox',
    marks: [
      { host: /^mabbox\.bytel\.fr$|^gestionbbox\.lan$/i, weight: 0.8 },
      { title: /\bBbox\b/i, weight: 0.7 },
    ],
  },
  { family: 'belkin', marks: [{ title: /Belkin.*(Router|Setup|Wireless|N\d{3}|AC\d{3,4})|^Belkin$/i, weight: 0.6 }] },
  { family: 'bell', marks: [{ title: /\b(Bell Home Hub|Home Hub [234]000|Giga Hub)\b/i, weight: 0.7 }] },
  {
    family: 'broadcom-dsl',
    marks: [
      { path: /\/(wlcfg(adv|refresh)?|wlsecurity|wlmacflt|wlstationlist|wlwds)\.(html|cmd|wl)\b/, weight: 0.8 },
      { source: /menuBcm\.js|menuTitle\.js|\bwl(macflt|cfg\w*)\.(cmd|html|wl)/, weight: 0.6 },
    ],
  },
  {
    family: 'bt-hub',
    marks: [
      { title: /\b(BT|EE|Plusnet) (Smart |Home )?Hub\b|\bHub Manager\b/i, weight: 0.7 },
      { host: /^bt(homehub|smarthub)\.home$/i, weight: 0.8 },
    ],
  },
  {
    family: 'buffalo',
    marks: [
      { title: /AirStation/i, weight: 0.8 },
      { title: /\bBuffalo\b/i, weight: 0.3 },
    ],
  },
  { family: 'connect-box', marks: [{ title: /\bConnect ?Box\b/i, weight: 0.7 }] },
  {
    family: 'cudy',
    marks: [
      { host: /^(www\.)?cudy\.net$/, weight: 0.6 },
      { title: /\bCudy\b/i, weight: 0.7 },
    ],
  },
  {
    family: 'dd-wrt',
    marks: [
      { title: /DD-WRT/i, weight: 0.8 },
      { has: '.setting > .label + select,.setting > .label + input', weight: 0.3 },
      { source: /Wireless_Basic|apply\.cgi/, weight: 0.2 },
      { path: /\/(WL_FilterTable|Wireless_(Basic|MAC|radauth)|WL_WPATable)\b/, weight: 0.5 },
    ],
  },
  {
    family: 'dlink-hnap',
    marks: [
      { source: /\/SOAP\/SOAP\w+\.js/i, weight: 0.6 },
      { title: /D-?LINK/i, weight: 0.3 },
    ],
  },
  {
    family: 'dlink',
    marks: [
      { title: /D-?LINK CORPORATION/i, weight: 0.8 },
      { title: /D-?LINK/i, weight: 0.5 },
      { has: '#topnav_container,#header_container', weight: 0.4 },
      { host: /^dlinkrouter(\.local)?$/, weight: 0.7 },
    ],
    rules: [{ select: '#w_enable' }, { select: '#sel_wlan0_channel' }],
  },
  { family: 'draytek', marks: [{ title: /\bVigor ?\w*\d|DrayTek/i, weight: 0.8 }] },
  {
    family: 'edimax',
    marks: [
      { path: /\/wireless(5g)?_(access|basic|advanced|clients|security)\.asp/, weight: 0.6 },
      { source: /goform\/form(Wl(Ac|Encrypt|anSetup|basic|EnableSwitch)\b|iNIC|refresh)/, weight: 0.5 },
      { has: '.dnsTableHe,.footBorder', weight: 0.4 },
      { title: /\bEdimax\b/i, weight: 0.6 },
    ],
    never: '.footBorder:has(.dnsTableHe)',
    rules: [{ select: 'form[name=formFilterDel] .footBorder + .footBorder', list: true }],
  },
  { family: 'fastweb', marks: [{ title: /\bFAST ?Gate\b|\bInternet ?Box NeXXt\b|Fastweb/i, weight: 0.6 }] },
  {
    family: 'freebox',
    marks: [
      { host: /^mafreebox\.free(box)?\.fr$/i, weight: 0.8 },
      { title: /Freebox (OS|Server|Pop|Ultra|Delta|R[ée]volution)/i, weight: 0.8 },
    ],
  },
  {
    family: 'freshtomato',
    marks: [
      {
        title:
          /^\[.+\] (Status|Bandwidth|IP Traffic|Tools|Basic|Advanced|Port Forwarding|QoS|Admin\w*|USB|VPN|Web Server)\b/,
        weight: 0.6,
      },
      { has: 'form[action="tomato.cgi"],[name=_nextpage]', weight: 0.6 },
      { source: /tomato\.(js|css|cgi)/, weight: 0.6 },
    ],
    links: [
      { select: '#navi a[href="basic-network.asp"]', to: 'wireless' },
      { select: '#navi a[href="basic-wfilter.asp"]', to: 'mac-filter' },
      { select: '#navi a[href="status-devices.asp"]', to: 'clients' },
      { select: '#navi a[href="tools-survey.asp"]', to: 'survey' },
    ],
    landing: '#navi a[href="basic-network.asp"]',
    rules: [
      { select: '#dev-grid', list: true },
      { select: '#survey-grid', list: true },
    ],
  },
  {
    family: 'fritzbox',
    marks: [
      { title: /FRITZ!(Box|Repeater)/i, weight: 0.9 },
      { host: /^fritz\.(box|repeater)$/, weight: 0.8 },
      { source: /\/css\/rd\/|\/lua\//, weight: 0.4 },
    ],
  },
  {
    family: 'gargoyle',
    marks: [
      { title: /Gargoyle/i, weight: 0.8 },
      { source: /gargoyle/i, weight: 0.7 },
    ],
    links: [
      { select: 'a[href="/basic.sh"]', to: 'wireless' },
      { select: 'a[href="/dhcp.sh"]', to: 'dhcp' },
      { select: 'a[href="/restriction.sh"]', to: 'parental' },
      { select: 'a[href="/reboot.sh"]', to: 'reboot' },
    ],
    rules: [{ select: '#mac_table', list: true }],
  },
  {
    family: 'glinet',
    marks: [
      { title: /GL\.iNet/i, weight: 0.6 },
      { title: /^Admin Panel$/i, weight: 0.3 },
      { source: /gl-(sdk|ui)|\/src\/.*gl-/i, weight: 0.5 },
      { host: /^console\.gl-inet\.com$/, weight: 0.8 },
    ],
  },
  {
    family: 'hitron',
    marks: [{ title: /\bHitron\b|\bCGNM?V?\d?-\d|\bHUMAX\b.*(gateway|router|modem)/i, weight: 0.7 }],
  },
  {
    family: 'huawei-hilink',
    marks: [
      { has: '#cradleimg,#signal-simg', weight: 0.5 },
      { path: /\/html\/(home|content|wlan\w*|deviceinfo\w*|dmz\w*|dhcp\w*|mac\w*filter\w*)\.html/, weight: 0.3 },
      { title: /HUAWEI|HiLink/i, weight: 0.5 },
    ],
    box: 'hotspot',
    rules: [{ select: '#status5' }],
  },
  {
    family: 'huawei-ont',
    marks: [
      { path: /\/html\/(amp|bbsp|ssmp)\//, weight: 0.8 },
      { has: '#onttoken,#hwonttoken,[name=onttoken]', weight: 0.6 },
      { title: /HG8\d{3}|EchoLife|OptiXstar/i, weight: 0.7 },
    ],
    rules: [
      { select: '#wlHide' },
      { select: '#EnableMacFilter' },
      { select: '#FilterMode' },
      { select: '#WMacfilterConfigList', list: true },
      { select: '#Channel' },
    ],
  },
  {
    family: 'ipfire',
    marks: [{ title: /\bIPFire\b/, weight: 0.6 }],
    rules: [{ select: 'table:has([name^=frma])', list: true }],
  },
  { family: 'jiofiber', marks: [{ title: /\bJio ?(Fiber|Centrum|Home ?Gateway)/i, weight: 0.7 }] },
  {
    family: 'keenetic',
    marks: [
      { title: /Keenetic|NDMS/i, weight: 0.8 },
      { host: /^my\.keenetic\.net$/, weight: 0.8 },
      { has: 'ndw-root,ndm-root,[ng-app=ndmApp]', weight: 0.6 },
    ],
  },
  {
    family: 'kpn',
    marks: [
      { host: /^mijnmodem\.kpn$/, weight: 0.8 },
      { title: /Experia ?Box|KPN ?Box/i, weight: 0.7 },
    ],
  },
  {
    family: 'linksys',
    marks: [
      { title: /Linksys/i, weight: 0.7 },
      { source: /\/ui\/static\/.*linksys|\/JNAP\//i, weight: 0.6 },
      { host: /^(www\.)?(myrouter\.local|linksyssmartwifi\.com)$/, weight: 0.6 },
    ],
  },
  {
    family: 'livebox',
    marks: [
      { title: /\bLivebox\b/i, weight: 0.8 },
      { host: /^livebox(\.home)?$/, weight: 0.7 },
      {
        path: /\/(configWifi|advConfigNetworkDhcp|notConnectedDevices|phoneRingTest|supportLedsStatus)\w*\.html/,
        weight: 0.6,
      },
    ],
    links: [
      { select: 'a[href="/configWifi.html"]', to: 'wireless' },
      { select: 'a[href="/advConfigNetworkDhcp.html"]', to: 'dhcp' },
    ],
    landing: 'a[href="/configWifi.html"]',
  },
  {
    family: 'mediatek',
    marks: [
      { path: /\/wireless\/(basic|advanced|security|stainfo|wps)\.asp/, weight: 0.6 },
      { source: /goform\/(wirelessBasic|wirelessAdvanced|APSecurity|wirelessApcli|wirelessMode)\b/, weight: 0.5 },
    ],
  },
  {
    family: 'mercusys',
    marks: [
      { title: /Mercusys/i, weight: 0.7 },
      { host: /^mwlogin\.net$|^melogin\.cn$/i, weight: 0.7 },
    ],
  },
  {
    family: 'mikrotik',
    marks: [
      { title: /RouterOS|WebFig|MikroTik/i, weight: 0.8 },
      { path: /\/webfig\//, weight: 0.7 },
    ],
  },
  { family: 'movistar', marks: [{ title: /\bMovistar\b.*(router|HGU|Smart)|\bHGU\b/i, weight: 0.7 }] },
  {
    family: 'netgear-genie',
    marks: [
      { title: /NETGEAR[\s\S]*(?:router|genie|gateway|\b(?:R|RAX|RS|RBR|WNR?D?R?|DGN|MBR|LBR)\d{2,4})/i, weight: 0.7 },
      { title: /NETGEAR/i, weight: 0.3 },
      { path: /\/(W(LG|AN|IZ)|DEV|DIG|BAS|LAN|FW|UPG)_\w+\.htm|\/(adv_)?index\.htm/, weight: 0.4 },
      { source: /\bwlan?g?_\w+\.cgi|\.cgi\?id=|genie/, weight: 0.4 },
      { host: /^(www\.)?routerlogin\.(net|com)$/i, weight: 0.7 },
      { has: '#full-page-container .subhead2,.button-apply,input[name=buttonHit]', weight: 0.5 },
      { path: /\/DIG_reboot\.htm/, weight: 0.6 },
    ],
    rules: [
      { select: 'select[name^=w_channel]' },
      { select: 'select[name^=opmode]' },
      { select: 'input[name^=enable_ap]' },
      { select: 'input[name^=ssid_bc]' },
      { select: 'input[name^=security_type]' },
      { select: 'input[name=accessLimit]' },
      { select: 'input[name=enable_5g_band_steering]' },
    ],
  },
  {
    family: 'netgear-orbi',
    marks: [
      { host: /^orbilogin\.(net|com)$/i, weight: 0.8 },
      { title: /\bOrbi\b|\bRB[RKS]\d{2,}/, weight: 0.75 },
    ],
  },
  {
    family: 'netis',
    marks: [
      { title: /^netis\b/i, weight: 0.8 },
      { source: /css\/netcore\.css/, weight: 0.5 },
    ],
  },
  { family: 'nokia', marks: [{ title: /Nokia.*(gateway|wifi|ONT)|\bG-\d{4}W?-[A-Z]\b/i, weight: 0.7 }] },
  { family: 'omada', marks: [{ title: /Omada (SDN )?Controller|\bOmada\b/i, weight: 0.7 }], box: 'access-point' },
  {
    family: 'openwrt-luci',
    marks: [
      { path: /\/cgi-bin\/luci(\/(?!;stok)|$|\?)/, weight: 0.7 },
      { source: /luci-static\//, weight: 0.7 },
      { has: 'body[data-page^="admin-"],#maincontent [data-name],#modemenu', weight: 0.5 },
      { has: '.cbi-map,.cbi-section,.cbi-value,#luci_username,[name=luci_username]', weight: 0.6 },
      { title: /LuCI\b|OpenWrt|ImmortalWrt/i, weight: 0.6 },
    ],
    login: '#luci_password,[name=luci_password]',
    links: [
      { select: '#topmenu a[href$="/admin/network/wireless"]', to: 'wireless' },
      { select: '#topmenu a[href$="/admin/status/channel_analysis"]', to: 'survey' },
      { select: '#topmenu a[href$="/admin/network/dhcp"]', to: 'dhcp' },
      { select: '#topmenu a[href$="/admin/system/reboot"]', to: 'reboot' },
    ],
    landing: 'body[data-page="admin-status-overview"]',
    rules: [
      { select: '[data-name="_freq"] select.mode' },
      { select: '[data-name="_freq"] select.band' },
      { select: '[data-name="_freq"] select.channel' },
      { select: '[data-name="_freq"] select.htmode' },
      { select: '[data-name="macfilter"] select' },
      { select: '[data-name="maclist"] .cbi-dynlist', list: true },
      { select: '[data-name="isolate"] input[type=checkbox]' },
      { select: '[data-name="hidden"] input[type=checkbox]' },
      { select: '[data-name="txpower"] select' },
      { select: '#wifi_assoclist_table,#status_leases', list: true },
      { select: '[name$=".chanbw"]' },
    ],
  },
  {
    family: 'padavan',
    marks: [
      { has: '#reboto_btn', weight: 0.6 },
      { has: '[name=rt_radio_x],[name=wl_radio_x],select[name=rt_macmode],select[name=wl_macmode]', weight: 0.5 },
      {
        path: /\/Advanced_(Wireless2g|ACL2g|WAdvanced2g|WGuest2g|WMode2g|WSecurity2g|Tweaks)_Content\.asp/,
        weight: 0.8,
      },
      { has: '#tabMenu .nav-tabs', weight: 0.4 },
      { source: /bootstrap\/.*|\/start_apply\.htm/, weight: 0.2 },
    ],
    links: [
      { select: 'a[href="Advanced_ACL2g_Content.asp"]', to: 'mac-filter' },
      { select: 'a[href="Advanced_Wireless2g_Content.asp"]', to: 'wireless' },
      { select: 'a[href="Advanced_WGuest2g_Content.asp"]', to: 'guest' },
    ],
    never: '[name$=_ldpc]',
    rules: [
      { select: 'select[name=rt_macmode]' },
      { select: 'select[name=wl_macmode]' },
      { select: '#ACLList_Block:has([name^=rt_mac])', list: true },
      { select: '#ACLList_Block:has([name^=wl_mac])', list: true },
      { select: '[id*=guest_macrule_]' },
    ],
  },
  {
    family: 'raspap',
    marks: [
      { title: /RaspAP/, weight: 0.8 },
      { path: /\/(hostapd_conf|wpa_conf|dhcpd_conf|network_conf)\b/, weight: 0.6 },
    ],
  },
  {
    family: 'realtek',
    marks: [
      { source: /\/boa(form|frm)\//, weight: 0.7 },
      { has: '[name="submit-url"]', weight: 0.4 },
      { path: /\/boaroot\//, weight: 0.5 },
      { has: 'form[name=wlanSetup],form[name=formWlAcAdd]', weight: 0.5 },
    ],
    rules: [
      { select: '[name=wlanAcEnabled]' },
      { select: 'form[name=wlanSetup] [name=wlanDisabled]' },
      { select: 'form[name=wlanSetup] select[name=chan]' },
    ],
  },
  { family: 'sagemcom', marks: [{ title: /Sagemcom|F@st/i, weight: 0.7 }] },
  { family: 'sfr-box', marks: [{ title: /\bneufbox\b|\bSFR ?Box\b|\bbox (de )?SFR\b|\bNB6V?A?C?\b/i, weight: 0.7 }] },
  { family: 'sky-uk', marks: [{ title: /\bSky (Q |Broadband |Max )?(Hub|Router)\b|\bSkyHub\b/i, weight: 0.7 }] },
  {
    family: 'speedport',
    marks: [
      { title: /Speedport/i, weight: 0.8 },
      { host: /^speedport\.ip$/, weight: 0.8 },
    ],
  },
  {
    family: 'starlink',
    marks: [
      { title: /^Starlink$/i, weight: 0.6 },
      { host: /^(dishy|router)\.starlink\.com$/, weight: 0.7 },
    ],
  },
  {
    family: 'swisscom',
    marks: [{ title: /Internet-?Box.*Swisscom|Swisscom.*Internet-?Box|^Internet-Box\b/i, weight: 0.7 }],
  },
  {
    family: 'synology',
    marks: [
      { title: /Synology ?Router|\bSRM\b|\bRT(1900|2600|6600)ac|\bMR2200ac|\bWRX560\b/i, weight: 0.8 },
      { host: /^router\.synology\.com$/i, weight: 0.7 },
    ],
  },
  {
    family: 'technicolor',
    marks: [
      { title: /Technicolor|Thomson Gateway/i, weight: 0.7 },
      { source: /\/modals\/\w+-modal\.lp/, weight: 0.7 },
      { has: '[data-remote*="-modal.lp"]', weight: 0.7 },
    ],
    links: [
      { select: '[data-remote*="wireless-modal.lp"]', to: 'wireless' },
      { select: '[data-remote*="device-modal.lp"]', to: 'clients' },
    ],
    landing: '[data-remote*="-modal.lp"]',
  },
  {
    family: 'telstra',
    marks: [
      { host: /^mymodem\.modem$/, weight: 0.8 },
      { title: /Telstra.*(modem|gateway)/i, weight: 0.7 },
    ],
  },
  { family: 'teltonika', marks: [{ title: /Teltonika|\bRUT\w?\d{2,3}\b/i, weight: 0.7 }] },
  {
    family: 'tenda',
    marks: [
      { title: /^Tenda\b|Tenda (Web|WiFi)/i, weight: 0.7 },
      { source: /goform\/(set|get)\w+|js\/tenda/i, weight: 0.3 },
      { host: /^tendawifi\.com$/, weight: 0.8 },
    ],
  },
  { family: 'tim-hub', marks: [{ title: /\bTIM ?HUB\b|\bModem TIM\b/i, weight: 0.8 }] },
  { family: 'tmobile', marks: [{ title: /T-Mobile.*(gateway|internet)|Home Internet Gateway/i, weight: 0.7 }] },
  { family: 'totolink', marks: [{ title: /TOTOLINK/i, weight: 0.8 }] },
  {
    family: 'tplink-ax',
    marks: [
      { path: /\/webpages\//, weight: 0.7 },
      { path: /;stok=/, weight: 0.4 },
      { source: /js\/su\/|webpages\//, weight: 0.7 },
      { has: '.widget-container[data-bind],[widget]', weight: 0.6 },
      { host: /^tplinkwifi\.net$/i, weight: 0.5 },
    ],
    login: '#login-container .password-container:not([style*="none"])',
    landing: '#main-container',
    rules: [{ select: '#grid-blacklist-online,#grid-whitelist-online', list: true }],
  },
  {
    family: 'tplink-deco',
    marks: [
      { host: /^tplinkdeco\.net$/i, weight: 0.7 },
      { title: /^Deco( [A-Z]\w*)?$/, weight: 0.5 },
    ],
  },
  {
    family: 'tplink-extender',
    marks: [
      { host: /^tplinkrepeater\.net$/i, weight: 0.8 },
      { title: /range extender/i, weight: 0.4 },
    ],
    box: 'repeater',
  },
  {
    family: 'tplink-legacy',
    marks: [
      { path: /\/userRpm\/|\/help\/\w+HelpRpm\.htm/i, weight: 0.8 },
      { source: /dynaform\/|localiztion\/|userRpm\/|\wRpm\.htm/, weight: 0.6 },
      { title: /TL-W(R|DR|A)\d|TP-LINK.*(router|wireless)/i, weight: 0.6 },
      { host: /^tplink(login|wifi|modem)\.net$/i, weight: 0.5 },
      { has: '#autoWidth #t_title,frame[name=bottomLeftFrame],#pcPassword', weight: 0.6 },
    ],
    login: '#pcPassword,#loginBox',
    never: 'select[name=Type],select[name=keytype],#authtype',
    rules: [
      { select: 'input[name=ap]' },
      { select: 'input[name=broadcast]' },
      { select: '#channel,select[name=channel]' },
      { select: 'select[name=chanWidth]' },
      { select: 'select[name=mode]' },
      { select: 'input[name=ExcludeUnlisted]' },
      { select: 'input[name=apisolation]' },
    ],
  },
  {
    family: 'trendnet',
    marks: [
      { title: /^TRENDNET \|/i, weight: 0.8 },
      { title: /\bTRENDNET\b/i, weight: 0.5 },
    ],
    rules: [{ select: '[id^=AccessPolicy3_] table', list: true }],
  },
  {
    family: 'unifi',
    marks: [
      { title: /\bUniFi\b|\bEdgeOS\b|\bairOS\b/i, weight: 0.8 },
      { host: /^unifi$/, weight: 0.7 },
    ],
  },
  {
    family: 'verizon',
    marks: [
      { title: /Verizon Router|Fios Router|Verizon.*(CR1000|G3100)/i, weight: 0.7 },
      { host: /^(www\.)?(mynetworksettings|myfiosgateway)\.com$/i, weight: 0.7 },
    ],
  },
  { family: 'virgin-hub', marks: [{ title: /Virgin Media|\bSuper ?Hub\b/i, weight: 0.7 }] },
  {
    family: 'vodafone',
    marks: [
      { title: /Vodafone (Station|Hub|Power ?Hub|Ultra ?Hub|Wi-?Fi Hub|Router)|\bEasyBox\b/i, weight: 0.7 },
      { host: /^vodafone\.(broadband|station|hub|connect)$/i, weight: 0.7 },
    ],
  },
  {
    family: 'xfinity-rdkb',
    marks: [
      { title: /- (XFINITY|Sky|Cox|Rogers|Shaw)\s*$/i, weight: 0.6 },
      { title: /^(Gateway|Connected Devices|Parental Control|Login|Troubleshooting) (>|-)/, weight: 0.4 },
      {
        path: /\/(wireless_network_configuration|connected_devices_\w+|managed_devices|at_a_glance|restore_reboot)\w*\.(php|jst)/,
        weight: 0.7,
      },
      { source: /check\.(php|jst)/, weight: 0.4 },
      { has: '#educational-tip,.radioswitch_cont,.readonlyLabel,#nav-wifi-config', weight: 0.5 },
      { has: 'form#pageForm input#username,form#pageForm input#password', weight: 0.4 },
    ],
    login: 'form[action*="check."] input#password,form input#username',
    links: [
      { select: '.nav-wifi-config a,a[href^="wireless_network_configuration."]', to: 'wireless' },
      { select: 'a[href^="connected_devices_computers."]', to: 'clients' },
      { select: 'a[href^="managed_devices."]', to: 'parental' },
      { select: 'a[href^="local_ip_configuration."]', to: 'dhcp' },
    ],
    landing: '.nav-wifi-config,.nav-at-a-glance',
    never: '#auto_channel_number,#auto_channel_number1,#manual_table,#private_wifi,#other_wifi,#public_wifi',
    rules: [
      { select: '#mac_ssid' },
      { select: '#filtering_mode' },
      { select: '#filter_table', list: true },
      { select: '#auto_table', list: true },
      { select: '#security' },
    ],
  },
  {
    family: 'xiaomi',
    marks: [
      { title: /小米路由器|Mi (Router|WiFi)|MiWiFi|Redmi.*router/i, weight: 0.8 },
      { source: /miwifi|\/xiaoqiang\//i, weight: 0.6 },
      { host: /^(www\.)?miwifi\.com$/, weight: 0.6 },
    ],
  },
  {
    family: 'zte-hotspot',
    marks: [
      { has: '#spanClientCount,#ifrContainer #settings-page', weight: 0.6 },
      { path: /#(settings_\w+|wifi_\w+|station_info|statistic)\b/, weight: 0.3 },
    ],
    never: '#txtMacAddress',
    landing: '#spanClientCount',
    box: 'hotspot',
    rules: [{ select: '#tabStation', list: true }],
  },
  {
    family: 'zte-ont',
    marks: [
      { title: /ZXHN|ZXV10|\bF6\d\d[A-Z]?(V\d)?\b/, weight: 0.8 },
      { title: /\bZTE\b/, weight: 0.4 },
      { source: /getpage\.(gch|lua)|template\.gch/, weight: 0.6 },
      { path: /getpage\.(gch|lua)|template\.gch/, weight: 0.6 },
    ],
  },
  {
    family: 'zyxel',
    marks: [
      { title: /\b(V|E|N|P)?(MG|BG|MA)\d{4}|Zyxel.*(router|gateway|[A-Z]{2,4}\d{4})/i, weight: 0.7 },
      { title: /Zyxel/i, weight: 0.5 },
      { source: /zyxel/i, weight: 0.5 },
    ],
  },
];
