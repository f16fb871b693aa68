/** The first Keenetics' page language: statements of a small JavaScript between tags, texts may run over lines. Turned into a script of its own kind and run apart. */
import vm from 'node:vm';

const string = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\/\*[\s\S]*?\*\//g;
/** A text that runs over lines becomes one that JavaScript knows. */
const oneLine = (code) => code.replace(string, (text) => text.replace(/\r?\n/g, '\\n'));

function script(page) {
  let out = '';
  let from = 0;
  for (const tag of page.matchAll(/<%(=?)([\s\S]*?)%>/g)) {
    out += `write(${JSON.stringify(page.slice(from, tag.index))});\n`;
    out += tag[1] ? `write(${oneLine(tag[2]).trim().replace(/;$/, '')});\n` : `${oneLine(tag[2])}\n`;
    from = tag.index + tag[0].length;
  }
  return out + `write(${JSON.stringify(page.slice(from))});\n`;
}

const safe = (text) =>
  String(text ?? '').replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign],
  );

/** Rows of a table through the page's own text: `$name`, `$name["a","b"]` by number, `#` the row's number. */
const row = (text, entry, n) =>
  text
    .replace(/#\.class/g, n % 2 ? 'even' : n ? 'odd' : 'odd first')
    .replace(/\$(\w+)\[([^\]]*)\]/g, (_, name, list) => JSON.parse(`[${list}]`)[entry[name]] ?? '')
    .replace(/\$(\w+)\.mac/g, (_, name) => entry[name])
    .replace(/\$(\w+)/g, (_, name) => entry[name] ?? '')
    .replace(/#/g, n);

const shout = "onchange='return updateForm.apply(this,arguments)'";

export function render(page, { values, tables, more }) {
  const parts = [];
  const write = (...texts) => parts.push(...texts.map((text) => String(text ?? '')));
  const box = {};
  const get = (name) => box[name] ?? values[name] ?? '';
  const set = (names) => names.forEach((name) => (box[name] = values[name] ?? ''));
  const quoted = (names) => names.map((name) => `${name}:'${get(name)}'`).join(',');
  const props = (names) => write(`var mib={${quoted(names)}};\n`);
  const input = (type, name, size, length) =>
    `<input type='${type}' name='${name}' id='${name}' size='${size}' maxlength='${length}' value='${safe(get(name))}' ${shout}/>`;
  const tick = (value, of) => (String(value) === String(of) ? " checked='checked'" : '');
  const buttons = (list) =>
    list
      .filter((text) => text !== '/')
      .map((text) => {
        const [name, label] = text.includes(':') ? text.split(/:(.*)/s) : ['save', text];
        return `<input type='submit' class='button' name='${name}' value='${safe(label)}'/>`;
      });
  const option = (label, value) =>
    write(
      `<option value='${value}'${String(get(box.$select)) === String(value) ? " selected='selected'" : ''}>${label}</option>`,
    );
  Object.assign(box, {
    write,
    htmlHead: (text) => {
      write(
        `<html><head><meta http-equiv="Content-Type" content="text/html;charset=UTF-8"/><title>${text}</title>` +
          `<link rel='stylesheet' type='text/css' href='/css/default.css'/><script type='text/javascript' src='/js/common.js'></script>`,
      );
    },
    setMibsVars: (...names) => set(names),
    setMibsVarsAndWriteMibProps: (...names) => (set(names), props(names)),
    writeMibProps: (...names) => props(names),
    cp1251toUtf8: (text) => text,
    strlen: (text) => String(text).length,
    rvsn: () => '1',
    testVar: (name) => name in box,
    opts_get: (name) => (name === 'wps_button' ? 'top' : '4'),
    opts_isDef: () => 0,
    inputText: (name, size, length) => input('text', name, size, length),
    inputPassword: (name, size, length) => input('password', name, size, length),
    hidden: (name) => `<input type='hidden' id='${name}' name='${name}' value='${safe(get(name))}'/>`,
    checkBox: (name) =>
      `<input type='checkbox' name='${name}' id='${name}' value='1'${tick(get(name), 1)} onclick='return updateForm.apply(this,arguments)'/>`,
    checkBoxV: (name, value) =>
      `<input type='checkbox' name='${name}' id='${name}' value='${value}'${tick(get(name), value)} ${shout}/>`,
    radio: (name, value) =>
      `<input type='radio' name='${name}' id='${name}_${value}' value='${value}'${tick(get(name), value)} onclick='return updateForm.apply(this,arguments)'/>`,
    submit: (...list) => buttons(list).join(' '),
    submitButton: (...list) => buttons(list).join(' '),
    writeSelectOpen: (name) => {
      box.$select = name;
      write(`<select name='${name}' id='${name}' ${shout}>`);
    },
    writeOption: option,
    writeNumOptions: (from, to, step = 1) => {
      for (let n = from; n <= to; n += step) option(n, n);
    },
    writeOptionsIpMasks: () => ['255.255.255.0', '255.255.0.0', '255.0.0.0'].forEach((mask) => option(mask, mask)),
    writeFormOpen: (name) =>
      write(
        `<form name='${name}' id='${name}' action='/req/${name}' method='post' onsubmit='return submitForm.apply(this,arguments)'>`,
      ),
    writeLeafOpen: (head, info, note) =>
      write(
        `<div class='leaf'><div class='leaf_head'>${head}</div><div class='leaf_info'>${info ?? ''}</div>`,
        note ? `<div class='leaf_note'>${note}</div>` : '',
        `<div class='leaf_page'><div class='back leaf_page_shade'> </div><div class='leaf_page_content'>`,
      ),
    writeLeafSubheader: (text) =>
      write(
        `</div></div><div class='leaf_subheader'>${text}</div><div class='leaf_page'><div class='leaf_page_content'>`,
      ),
    writeLeafClose: () => write('</div></div></div>'),
    writeTableInfo: (name) => write(`{height:${(tables[name] ?? []).length},limit:64}`),
    writeTable: (name, text, none) => {
      const rows = tables[name] ?? [];
      write(rows.length ? rows.map((entry, n) => row(text, entry, n)).join('') : none);
    },
    ...more(write),
  });
  // A name that nothing has set is empty, as on the device.
  const scope = new Proxy(box, {
    has: (_, name) => typeof name === 'string' && !['undefined', 'JSON', 'Math'].includes(name),
    get: (_, name) => (typeof name === 'symbol' ? undefined : name in box ? box[name] : (values[name] ?? '')),
    set: (_, name, value) => ((box[name] = value), true),
  });
  vm.runInNewContext(
    `with (scope) {\n${script(page).replace(/\bvar (?=\w+ ?=)/g, (word, at, all) => (inText(all, at) ? word : ''))}\n}`,
    { scope },
  );
  return parts.join('');
}
/** Whether a place lies in a text handed to write: those lines are the page's own script. */
const inText = (all, at) => all.startsWith('write("', all.lastIndexOf('\n', at) + 1);
