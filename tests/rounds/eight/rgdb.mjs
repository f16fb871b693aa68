// The page language of Alpha Networks' firmwares, as far as their wireless and status pages need it: PHP's looks, a tree of settings (`query`, `anchor`), joined with ".".
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const words = new Set(['if', 'else', 'while', 'for', 'echo', 'exit', 'switch', 'case', 'break', 'default']);
const token =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\$\w+_\d+\.\d\w*|\$[\w@]+|[A-Za-z_]\w*|\d+|\s+|./g;

/** Some lists of texts were saved in a Chinese code page: their accented letters are letters of pinyin there. */
const read = (file) => {
  const bytes = fs.readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gbk').decode(bytes);
  }
};

/** One piece of the page language as JavaScript: `$x` are fields of V, calls are fields of F, "." joins. */
function code(text) {
  let made = '';
  let echo = false;
  // a firmware's own slips: a dot at a statement's end
  const whole = text.replace(/"\.(\s*\n\s*\$\w+\s*=)/g, '";$1').replace(/\belseif\b/g, 'else if');
  for (const part of whole.match(token) ?? []) {
    if (/^(\/\*|\/\/)/.test(part)) continue;
    if (part[0] === '$')
      made += part === '$@' ? 'V.at' : /\./.test(part) ? `V["${part.slice(1)}"]` : `V.${part.slice(1)}`;
    else if (part === '.') made += '+""+';
    else if (part === 'echo') {
      made += 'out(';
      echo = true;
    } else if (echo && part === ';') {
      made += ');';
      echo = false;
    } else if (part === 'exit') made += 'F.exit()';
    else if (/^[A-Za-z_]/.test(part) && !words.has(part)) made += `F.${part}`;
    else made += part;
  }
  return (
    (echo ? made + ')' : made)
      .replace(/F\.(\w+)(\s*)\(/g, 'F.$1$2(')
      // settings are text, a plus is a sum
      .replace(/(V\.\w+)\s*\+\s*(?=\d)/g, 'Number($1)+')
      // a dot that joins nothing
      .replace(/([(,]\s*)\+""\+/g, '$1')
      .replace(/\+""\+(\s*[),])/g, '$1')
      .replace(/F\.(h|j|m)\b(?=\s*,)/g, '"$1"')
      .replace(/,\s*\*\s*,/g, ',"*",')
      // a loop over the children of a path
      .replace(/for\s*\((?=\s*(?:"|V\.))([^;{]*)\)\s*\{/g, 'for (V.at of F.each($1)) {')
  );
}

/**
 * @param {{roots: string[], tree: Record<string, string>, values?: object}} site folders laid over each other (the first wins), the settings by path, first variables
 * @param {string} file the page, as "/www/x.php"
 */
export function page(site, file) {
  let done = '';
  let at = '';
  const loops = [];
  const V = new Proxy({ ...site.values }, { get: (all, name) => all[name] ?? '' });
  const full = (name) => (String(name)[0] === '/' ? String(name) : `${at}/${name}`);
  const value = (name) => site.tree[full(name)] ?? '';
  const find = (name) =>
    [name, name.replace(/^\/www\/locale/, '/locale')]
      .flatMap((one) => site.roots.map((root) => path.join(root, one)))
      .find((one) => fs.existsSync(one) && fs.statSync(one).isFile());
  const escaped = (text) =>
    String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
  const out = (text) => {
    done += text;
  };
  const F = new Proxy(
    {
      query: value,
      get: (how, name) => {
        const text = how === 'h' ? escaped(value(name)) : value(name);
        return text;
      },
      anchor: (name) => {
        at = name;
      },
      set: () => '',
      del: () => '',
      fread: (name) => (find(name) ? read(find(name)).trim() : ''),
      each: function* (name) {
        const before = at;
        const base = full(name);
        for (let n = 1; Object.keys(site.tree).some((key) => key.startsWith(`${base}:${n}/`)); n++) {
          at = `${base}:${n}`;
          loops.push(n);
          yield n;
          loops.pop();
        }
        at = before;
      },
      map: (name, ...pairs) => {
        const now = value(name);
        for (let n = 0; n < pairs.length; n += 2) if (pairs[n] === '*' || pairs[n] === now) return out(pairs[n + 1]);
      },
      require: (name) => include(name),
      inclog: () => '',
      exit: () => {
        throw new Error('exit');
      },
    },
    { get: (all, name) => all[name] ?? (() => '') },
  );
  const include = (name) => {
    const found = find(name);
    if (!found) return process.env.ROUND_LOG ? console.log('no', name) : undefined;
    const text = read(found);
    let program = '';
    let from = 0;
    for (const match of text.matchAll(/<\?(=?)([\s\S]*?)\?>/g)) {
      program += `out(${JSON.stringify(text.slice(from, match.index))});`;
      program += match[1] ? `out(${code(match[2])});` : `${code(match[2])};`;
      from = match.index + match[0].length;
    }
    program += `out(${JSON.stringify(text.slice(from))});`;
    // an `else` may stand after a closing tag
    program = program.replace(/\};?(out\("\s*"\);)?;?\s*else/g, '} else');
    // `get(h, …)` that stands alone writes its value
    program = program.replace(/(^|[;{}])(\s*)(F\.get\([^;]*?\))\s*;/g, '$1$2out($3);');
    let run;
    try {
      run = vm.compileFunction(program, ['V', 'F', 'out']);
    } catch (error) {
      if (!name.startsWith('/www/locale/')) throw error;
      // a list of texts with a quotation mark too many: one text a line
      for (const [, word, said] of text.matchAll(/^\s*\$([\w.]+)\s*=\s*"(.*)"\s*;/gm)) V[word] = said;
      return;
    }
    run(V, F, out);
  };
  try {
    include(file);
  } catch (error) {
    if (error.message !== 'exit') throw error;
  }
  return done;
}
