import type { Pack } from './pack.ts';

/** TP-Link's and Mercusys' single-page interface (Archer AX and later). */
export const tplinkAx: Pack = {
  family: 'tplink-ax',
  vendor: 'TP-Link',
  marks: [
    { path: /\/webpages\//, weight: 0.7 },
    { path: /;stok=/, weight: 0.4 },
    { source: /js\/su\/|webpages\//, weight: 0.7 },
    { has: '.widget-container[data-bind],[widget]', weight: 0.6 },
    { host: /^tplink(wifi|deco)\.net$|^mwlogin\.net$/i, weight: 0.5 },
  ],
  login: '#login-container .password-container:not([style*="none"])',
  rules: [{ select: '#grid-blacklist-online,#grid-whitelist-online', kind: 'client-list' }],
};
