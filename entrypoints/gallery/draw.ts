/** One frame a state: a made-up router page with the real layer in it. */
import { createHintLayer } from '../../components/hints/layer.ts';
import type { HintWord } from '../../utils/advice/types.ts';
import { STATES, type GalleryState } from './states.ts';

/** The page below the hints: grey tables, as router pages are. */
const ROUTER_PAGE = `<!doctype html><html lang="en"><head><title>Wireless</title><style>
body{font:13px Arial,sans-serif;margin:16px;background:#f4f6f8;color:#222}h1{font-size:15px}td{padding:6px 12px 6px 0}
nav{margin:0 0 16px}nav a{margin-right:12px;color:#06c}input,select{font:inherit}label{margin-right:8px}</style></head><body>
<nav><a href="#" id="menu">MAC filter</a><a href="#">Status</a></nav><h1>Wireless 2.4 GHz</h1><table>
<tr><td>Channel</td><td><select id="channel" aria-label="Channel"><option>13</option></select></td></tr>
<tr><td>Wireless MAC Filter</td><td id="mode"><label><input type="radio" name="m" checked> Off</label>
<label><input type="radio" name="m"> Deny</label></td></tr>
<tr><td>Network name</td><td><input id="ssid" aria-label="Network name" value="Home"></td></tr>
<tr id="row"><td>AA:BB:CC:00:11:22</td><td>camera</td></tr></table><p><button id="save">Save</button></p></body></html>`;

/**
 * Draws all states, or those whose name holds `?only=`.
 * @param query `scheme=light|dark` (both without), `width`, `height` of each frame in px
 */
export function drawGallery(app: HTMLElement, words: Record<HintWord, string>, query: URLSearchParams): void {
  const only = query.get('only') ?? '';
  const schemes = query.has('scheme') ? [query.get('scheme') ?? 'light'] : ['light', 'dark'];
  for (const state of STATES.filter(({ name }) => name.includes(only))) {
    for (const scheme of schemes) app.append(figure(state, scheme, words, query));
  }
}

function figure(
  state: GalleryState,
  scheme: string,
  words: Record<HintWord, string>,
  query: URLSearchParams,
): HTMLElement {
  const box = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = `${state.name}, ${scheme}`;
  const frame = document.createElement('iframe');
  frame.title = caption.textContent;
  const width = query.get('width') ?? String(state.size?.[0] ?? 640);
  const height = query.get('height') ?? String(state.size?.[1] ?? 460);
  frame.style.cssText = `border:1px solid #888;width:${width}px;height:${height}px;color-scheme:${scheme}`;
  box.style.cssText = 'display:inline-block;margin:8px;vertical-align:top;font:13px system-ui';
  box.append(caption, frame);
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    if (!page) return;
    createHintLayer({
      document: page,
      find: (selector) => page.querySelector(selector),
      send() {},
      openRoot: true,
    }).show({
      ...state.payload,
      words,
    });
  });
  frame.srcdoc = ROUTER_PAGE;
  return box;
}
