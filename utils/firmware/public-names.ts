/** Names that look like public ones, and lead home all the same. */
export const PUBLIC_NAMES = [
  'fritz.box',
  'mafreebox.freebox.fr',
  'mabbox.bytel.fr',
  'melogin.cn',
  'mijnmodem.kpn',
  'mwlogin.net',
  'my.keenetic.net',
  'mymodem.modem',
  'orbilogin.com',
  'orbilogin.net',
  'router.asus.com',
  'routerlogin.com',
  'routerlogin.net',
  'tplinkdeco.net',
  'tplinkwifi.net',
  'vodafone.broadband',
] as const;
