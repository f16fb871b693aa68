/** A page may name its fields like what a reader needs to find its way: it must come through, and end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { MENU } from './case.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await openPageLab();
});
afterAll(() => lab.close());

const NAMES = [
  'getAttribute',
  'hasAttributes',
  'parentElement',
  'parentNode',
  'matches',
  'closest',
  'contains',
  'localName',
  'nodeName',
  'nodeType',
  'firstElementChild',
  'nextElementSibling',
  'firstChild',
  'nextSibling',
  'previousSibling',
  'children',
  'childElementCount',
  'textContent',
  'querySelector',
  'querySelectorAll',
  'checkVisibility',
  'getBoundingClientRect',
  'getRootNode',
  'classList',
];
const ORDINARY = [
  'id',
  'name',
  'action',
  'method',
  'title',
  'style',
  'className',
  'length',
  'submit',
  'target',
  'hidden',
];
const CHANNEL =
  '<h2>Wi-Fi 2.4 GHz</h2><p>Channel <select id="ch"><option>Auto<option>1<option>6<option selected>11</select></p>';
const page = (inside: string, after = ''): string =>
  `<!DOCTYPE html><title>Router</title>${MENU}<form>${inside}</form>${after}`;
const url = 'http://192.168.1.1/';

describe('fields named like properties of their form', () => {
  it.each(NAMES)('%s: the form is left out, the rest of the page is read', async (name) => {
    const reading = await lab.read({ html: page(`<input name="${name}">`, CHANNEL), url });
    expect(reading.settings.map(({ kind, value }) => [kind, value])).toEqual([['channel', '11']]);
  });

  it.each(ORDINARY)('%s: as on many honest pages, the form is read', async (name) => {
    const reading = await lab.read({ html: page(`<input type="hidden" name="${name}" value="x">${CHANNEL}`), url });
    expect(reading.settings.map(({ kind, value }) => [kind, value])).toEqual([['channel', '11']]);
  });

  it.each([
    'body',
    'title',
    'documentElement',
    'defaultView',
    'URL',
    'querySelectorAll',
    'querySelector',
    'getElementById',
  ])('a picture called %s takes nothing of the document away', async (name) => {
    const reading = await lab.read({ html: page(CHANNEL, `<img name="${name}">`), url });
    expect(reading.settings.map(({ kind, value }) => [kind, value])).toEqual([['channel', '11']]);
  });
});

describe('what stands outside such a form', () => {
  const select = '<p>Channel <select name="ch"><option>Auto<option>1<option>6<option selected>11</select></p>';
  const radios =
    '<p>Hide SSID <label><input type="radio" form="f" name="hide" checked>On</label> <label><input type="radio" form="f" name="hide">Off</label></p>';
  it.each(['getAttribute', 'localName', 'nextElementSibling', 'closest'])(
    '%s: is read, the form has a name and fields elsewhere',
    async (name) => {
      const html = `<!DOCTYPE html><title>Router</title>${MENU}<form name="f" id="f"><input name="${name}"></form><h2>Wi-Fi 2.4 GHz</h2>${select}${radios}`;
      const reading = await lab.read({ html, url });
      expect(reading.settings.map(({ kind, value }) => [kind, value])).toContainEqual(['channel', '11']);
    },
  );
});

describe('such a form among other things', () => {
  const places = (
    form: () => string,
  ): string => `<p>Channel ${form()}<select name="ch"><option>1<option selected>11</select>${form()}</p>
    <p>Hide SSID <input type="radio" name="r">On${form()}<input type="radio" name="r">Off</p>
    <table><tr><td>Name</td><td>${form()}</td><td><input name="n"></td></tr><tr><td>${form()}</td><td>b</td><td>c</td></tr></table>
    <h3>${form()}Wireless</h3>${form()}<table><tr><td><b>5 GHz</b></td><td>${form()}</td></tr><tr><td>Mode</td><td><input name="m"></td></tr></table>
    <div><span>Width</span>${form()}<div class="x-select"><div role="combobox" tabindex="0">${form()}20</div></div></div>
    <div><span>Radio</span><span class="switch on">${form()}</span></div><ul><li>${form()}74:AB:93:00:11:22</li><li>74:AB:93:00:11:23</li></ul>
    <div class="card">${form()}<b>Host</b><i>74:AB:93:00:11:24</i></div><div class="card"><b>Host</b>${form()}<i>74:AB:93:00:11:25</i></div>`;
  it.each(['getAttribute', 'hasAttributes', 'matches', 'querySelector', 'nextElementSibling', 'nextSibling'])(
    '%s: wherever it stands, the rest of the page is read',
    async (name) => {
      for (const around of [true, false]) {
        let id = 0;
        const form = () =>
          around
            ? `<form><input name="${name}"></form>`
            : `<form id="f${++id}"></form><input form="f${id}" name="${name}">`;
        const html = `<!DOCTYPE html><title>Router</title>${MENU}<h2>Wi-Fi 2.4 GHz</h2>${places(form)}${CHANNEL}`;
        const reading = await lab.read({ html, url });
        expect(reading.settings.map(({ kind, value }) => [kind, value])).toContainEqual(['channel', '11']);
      }
    },
  );
});

describe('tables that are not what tables are', () => {
  const fields = '<td><select name="a"><option>1<option>6</select></td><td><input name="b"></td>';
  const grids: Record<string, string> = {
    'a row has more cells than the names above it, in a table of their own':
      `<table><tr><td>Network</td><td>Channel</td><td>Name</td></tr></table>` +
      `<table><tr><td>1</td>${fields}</tr><tr><td>2</td><td>3</td><td>4</td>${fields}</tr></table>`,
    'cells stand in no row':
      `<table><tr><td>Network</td><td>Channel</td><td>Name</td></tr></table><table id="t"></table>` +
      `<script>for (const name of ['c', 'd']) { const cell = document.createElement('td');
        cell.append(Object.assign(document.createElement('input'), { name })); t.append(cell); }</script>`,
    'cells stand in a row that is none':
      `<table id="t"><tr><td>Network</td><th>Channel</th><td>Name</td></tr><tr><td>1</td><td>2</td></tr></table>` +
      `<script>const part = document.createElement('tr-x'); for (const name of ['c', 'd', 'e']) { const cell =
        document.createElement('td'); cell.append(Object.assign(document.createElement('input'), { name }));
        part.append(cell); } t.tBodies[0].append(part);</script>`,
  };
  it.each(Object.entries(grids))('%s: the rest of the page is read', async (_name, body) => {
    const reading = await lab.read({ html: page('', `${body}${CHANNEL}`), url });
    expect(reading.settings.map(({ kind, value }) => [kind, value])).toContainEqual(['channel', '11']);
  });
});
