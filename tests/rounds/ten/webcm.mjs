// Fills pages written in the little language of "webcm" and "webproc" (Texas Instruments' gateways and what grew from them): <? command arguments ?>,
// blocks between back quotes, loops whose columns are $NM (N commands up, column M). What is left of the server is ours.

/** Where the command that begins at `from` (behind "<?") ends. */
function endOf(text, from) {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith('?>', at)) return at;
    if (text.startsWith('<?', at)) at = endOf(text, at + 2) + 1;
    else if (text[at] === '`') at = closing(text, at);
  }
  return text.length;
}

/** The back quote that closes the one at `open`: commands inside have back quotes of their own. */
function closing(text, open) {
  for (let at = open + 1; at < text.length; at++) {
    if (text.startsWith('<?', at)) at = endOf(text, at + 2) + 1;
    else if (text[at] === '`') return at;
  }
  return text.length;
}

/** A command's words, unread: each is its own text without the quotes around it. */
function wordsOf(command) {
  const words = [];
  for (let at = 0; at < command.length; at++) {
    const sign = command[at];
    if (/\s/.test(sign)) continue;
    let end;
    if (sign === '`') {
      end = closing(command, at);
      words.push(command.slice(at + 1, end));
    } else if (sign === '"' || sign === "'") {
      end = at;
      do end = command.startsWith('<?', end + 1) ? endOf(command, end + 3) + 1 : end + 1;
      while (end < command.length && command[end] !== sign);
      words.push(command.slice(at + 1, end));
    } else {
      end = at;
      while (end < command.length && !/[\s`]/.test(command[end]))
        end = command.startsWith('<?', end) ? endOf(command, end + 2) + 2 : end + 1;
      words.push(command.slice(at, end));
      end -= 1;
    }
    at = end;
  }
  return words;
}

/**
 * Fills `text`. `vars` are the variables, `get` a value by its path, `rows` the rows of a list by its path and columns (first column: the row's number),
 * `file` an included file's text; `missing` is what an unknown variable says.
 */
export function fill(text, { vars, get, rows, file, missing = '' }) {
  const frames = [];

  const variable = (name) => {
    for (let length = name.length; length > 0; length--)
      if (name.slice(0, length) in vars) return vars[name.slice(0, length)] + name.slice(length);
    return missing;
  };
  const column = (up, number) => {
    const frame = frames.at(-1 - up) ?? frames.findLast(Boolean);
    return frame?.[number] ?? '';
  };
  const compare = {
    eq: (a, b) => a === b,
    neq: (a, b) => a !== b,
    lt: (a, b) => Number(a) < Number(b),
    gt: (a, b) => Number(a) > Number(b),
  };

  const loop = (list, body) =>
    list
      .map((row) => {
        frames[frames.length - 1] = row;
        const made = read(body, true);
        frames[frames.length - 1] = null;
        return made;
      })
      .join('');

  const run = (command) => {
    const [name, ...words] = wordsOf(command);
    frames.push(null);
    const said = (word = '') => read(word, true).trim();
    let out = '';
    if (name === 'echo') out = said(words[0]);
    else if (name === 'get' || name === 'query') out = get(said(words[0])) ?? '';
    else if (name === 'include') out = read(file(said(words[0])) ?? '', false);
    else if (name === 'if')
      out = read(compare[words[0]](said(words[1]), said(words[2])) ? (words[3] ?? '') : (words[4] ?? ''), true);
    else if (name.startsWith('setvar')) {
      const key = words[0].replace(/^var:/, '');
      if (name !== 'setvaronce' || !(key in vars)) vars[key] = words.slice(1).map(said).join(' ');
    } else if (name === 'objget' || name === 'mget' || name === 'multiquery') {
      const columns = name === 'multiquery' ? [] : said(words[1]).split(/\s+/).filter(Boolean);
      const path = said(words[0]);
      const list = name === 'mget' ? [['', ...columns.map((one) => get(path + one) ?? '')]] : rows(path, columns);
      out = loop(list, words.at(-1));
    } else if (name === 'multiquerycount') out = String(rows(said(words[0]), []).length);
    else if (name === 'error') out = words[0] === 'found' ? '0' : '';
    frames.pop();
    return out;
  };

  const read = (from, inside) => {
    let out = '';
    for (let at = 0; at < from.length;) {
      const next = from.indexOf('<?', at);
      const plain = from.slice(at, next < 0 ? undefined : next);
      out += inside
        ? plain
            .replace(/\$var:([\w-]+)/g, (_, key) => variable(key))
            .replace(/\$(\d)([0-9a-g])/g, (_, up, n) => column(+up, parseInt(n, 17)))
        : plain;
      if (next < 0) break;
      const end = endOf(from, next + 2);
      out += run(from.slice(next + 2, end));
      at = end + 2;
    }
    return out;
  };
  return read(text, false);
}
