/** The page a person starts from: every lab router, its address, and whether the camera in that house is online. */
import { cameraProblem } from './home.ts';
import { HOSTS, type Sites } from './sites.ts';
import { esc } from './site.ts';

const CSS = `body{max-width:720px;margin:40px auto;padding:0 16px;font:15px/1.5 system-ui,sans-serif;color:#222;background:#faf8f5}
table{width:100%;border-collapse:collapse}td,th{text-align:left;padding:8px 6px;border-bottom:1px solid #ddd;vertical-align:top}
.off{color:#a31515}.on{color:#1f6b3a}@media (prefers-color-scheme:dark){body{background:#222;color:#eee}a{color:#9cf}.off{color:#ff9c8f}.on{color:#8fe0a8}}`;

export function startPage(sites: Sites): string {
  const rows = Object.values(sites)
    .map((site) => {
      const key = Object.keys(sites).find((id) => sites[id as keyof Sites] === site);
      const links = Object.entries(HOSTS)
        .filter(([, id]) => id === key)
        .map(([host]) => `<a href="http://${host}${site.entry}">http://${host}/</a>`);
      const problem = site.home ? cameraProblem(site.home) : null;
      const camera = site.home
        ? `<span class="${problem ? 'off' : 'on'}">${problem ? `offline: ${esc(problem)}` : 'online'}</span>`
        : 'no camera';
      return `<tr><td>${links.join('<br>')}</td><td>${esc(site.title)}</td><td>${camera}</td></tr>`;
    })
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redlight lab</title><meta http-equiv="refresh" content="5"><style>${CSS}</style></head>
<body><h1>Redlight lab</h1>
<p>These routers are simulated; what you change stays until you close the browser. In each house a Blink camera waits to get online.
Press Redlight's button in the toolbar, tell it what the camera does, and open a router.</p>
<table><thead><tr><th>Address</th><th>What it is</th><th>Camera</th></tr></thead><tbody>${rows}</tbody></table>
<p>This browser reaches nothing but these pages. It is thrown away when you close it.</p></body></html>`;
}
