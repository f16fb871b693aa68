/** A router page for measuring: rows of a table with a label and a control each, a menu, and text around them. */

export interface PageSize {
  elements: number;
  controls: number;
}

const CHANNELS = Array.from({ length: 11 }, (_, i) => `<option value="${i + 1}">${i + 1}</option>`).join('');
const KINDS = [
  (i: number) => `<tr><td>Channel</td><td><select name="wl${i}_channel">${CHANNELS}</select></td></tr>`,
  (i: number) => `<tr><td>Network name (SSID)</td><td><input name="wl${i}_ssid" value="Home ${i}"></td></tr>`,
  (i: number) => `<tr><td>Comment ${i}</td><td><input type="checkbox" name="note${i}"></td></tr>`,
  (i: number) => `<tr><td>Port ${i}</td><td><input name="port${i}" value="${8000 + i}"></td></tr>`,
];

/** Rows that come to about so many elements and controls. */
export function rows({ elements, controls }: PageSize): string {
  const all: string[] = [];
  let count = 10;
  for (let i = 0; i < controls; i += 1) {
    // One channel list in forty controls: option lists are long, and a page has few of them.
    const kind = i % 40 === 0 ? 0 : 1 + (i % 3);
    all.push(KINDS[kind]!(i));
    count += kind === 0 ? 15 : 4;
  }
  while (count < elements) {
    all.push(`<tr><td><b>Entry ${count}</b></td><td><span>Some <i>text</i> of the page</span></td></tr>`);
    count += 6;
  }
  return all.join('');
}

/** A whole page of that size, without a fault. */
export const routerPage = (size: PageSize): string =>
  `<!doctype html><title>Wireless router</title><h1>Wireless 2.4 GHz</h1><form><table>${rows(size)}</table></form>`;

const MENU = `<ul>${['Status', 'Internet', 'LAN', 'Wireless', 'Administration'].map((name) => `<li><a href="/${name}.htm">${name}</a></li>`).join('')}</ul>`;

/** The same with a menu, and a channel that no camera bought in America can hear: something to ring. */
export const faultyPage = (size: PageSize): string =>
  `<!doctype html><title>Wireless Router</title>${MENU}<h1>Wireless 2.4 GHz</h1>
<p>Channel <select name="wl_channel"><option>6<option selected>13</select></p><form><table>${rows({ ...size, controls: size.controls - 1 })}</table></form>`;
