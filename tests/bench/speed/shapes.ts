/** Shapes that pages have, each as long as one likes: what describing costs must grow with the page and not with its square. */

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');
const mac = (index: number): string =>
  `74:AB:93:00:${(index >> 8).toString(16).padStart(2, '0')}:${(index & 255).toString(16).padStart(2, '0')}`;

/** A page of each shape, so many things long. */
export const SHAPES: Record<string, (count: number) => string> = {
  'rows of a table': (n) =>
    `<table>${many(n, (i) => `<tr><td>Name ${i}</td><td><input name="n${i}"></td></tr>`)}</table>`,
  'bare fields in one block': (n) => `<div>${many(n, (i) => `<input name="n${i}">`)}</div>`,
  'ticks with words in one line': (n) => `<p>${many(n, (i) => `<input type="checkbox" name="n${i}"> Word ${i} `)}</p>`,
  'ticks without words': (n) => `<p>${many(n, () => '<input type="checkbox">')}</p>`,
  'radios with names': (n) => `<div>${many(n, (i) => `<input type="radio" name="n${i}"> One `)}</div>`,
  'radios without names': (n) => `<div>${many(n, () => '<label><input type="radio"> One</label>')}</div>`,
  'fields in one row': (n) => `<table><tr>${many(n, (i) => `<td><input name="n${i}"></td>`)}</tr></table>`,
  'table of fields': (n) =>
    `<table>${many(n, (i) => `<tr><td>${i}</td>${many(4, (j) => `<td><input name="c${j}_${i}"></td>`)}</tr>`)}</table>`,
  'client table': (n) =>
    `<table><tr><th>Name</th><th>MAC</th></tr>${many(n, (i) => `<tr><td>Host ${i}</td><td>${mac(i)}</td></tr>`)}</table>`,
  'addresses as items': (n) => `<ul>${many(n, (i) => `<li><b>Host ${i}</b><span>${mac(i)}</span></li>`)}</ul>`,
  'one address a list': (n) => many(n, (i) => `<ul><li>${mac(i)}</li></ul>`),
  'boxes for addresses': (n) => many(n, (i) => `<div><input value="${mac(i)}"></div>`),
  'options of one list': (n) => `<select>${many(n, (i) => `<option>${i}</option>`)}</select>`,
  'lists to choose from': (n) =>
    many(n, (i) => `<p><label>L${i}</label><select><option>1</option><option>2</option></select></p>`),
  'hidden lists, drawn beside': (n) =>
    many(
      n,
      () =>
        '<div><select style="display:none"><option>1</option></select><div class="x-select" tabindex="0">1</div></div>',
    ),
  'drawn lists, closed': (n) =>
    many(
      n,
      (i) => `<div><span>L${i}</span><div class="x-select"><div role="combobox" tabindex="0">1</div></div></div>`,
    ),
  'drawn lists, open': (n) =>
    many(n, () => '<div class="x-select-menu"><div class="x-option">1</div><div class="x-option">2</div></div>'),
  'drawn switches': (n) => `<div>${many(n, (i) => `<span>S${i}</span><span class="switch on"></span>`)}</div>`,
  'boxes under drawn switches': (n) =>
    many(
      n,
      (i) => `<div><label class="switch"><input type="checkbox" name="s${i}" style="opacity:0"><i></i></label></div>`,
    ),
  'buttons side by side': (n) => many(n, () => '<div><button class="active">On</button><button>Off</button></div>'),
  'buttons in one block': (n) => `<div>${many(n, (i) => `<button>B${i}</button>`)}</div>`,
  links: (n) => `<ul>${many(n, (i) => `<li><a href="/p${i}">Page ${i}</a></li>`)}</ul>`,
  prose: (n) => many(n, () => `<p>${'Some words of a page. '.repeat(9)}</p>`),
  'headings and fields': (n) => many(n, (i) => `<h3>Part ${i}</h3><p>Name <input name="n${i}"></p>`),
  'tabs and panes': (n) =>
    `<div role="tablist">${many(12, (i) => `<a role="tab">T${i}</a>`)}</div><div>${many(n, (i) => `<div role="tabpanel"><input name="n${i}"></div>`)}</div>`,
  cards: (n) => `<div>${many(n, (i) => `<div class="card"><b>Host ${i}</b><i>${mac(i)}</i></div>`)}</div>`,
  'areas of text': (n) => many(n, (i) => `<textarea name="t${i}">text</textarea>`),
  'nested tables': (n) =>
    `${'<table><tr><td>a</td><td>'.repeat(n / 4)}x${'</td></tr><tr><td>b</td></tr></table>'.repeat(n / 4)}`,
  'fields in shadow roots': (n) =>
    many(
      n,
      (i) => `<div><template shadowrootmode="open"><label>Name ${i} <input name="n${i}"></label></template></div>`,
    ),
  'form of a component library': (n) =>
    many(
      n,
      (i) =>
        `<div class="x-form-item"><label class="x-form-item__label">Name ${i}</label><div class="x-form-item__content"><div class="x-select"><div class="x-select__wrapper"><input class="x-select__input" role="combobox" aria-expanded="false" readonly><span class="x-select__placeholder">Auto</span></div></div></div></div>`,
    ),
  'plain rows': (n) => many(n, (i) => `<div><span>Name ${i}</span><b>Value ${i}</b></div>`),
};
