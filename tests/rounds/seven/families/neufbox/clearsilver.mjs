// The little of ClearSilver and of its text files that the box's pages need.

/** Lines that a preprocessor keeps: #ifdef, #ifndef, #else, #endif. */
export function chosen(text, defined) {
  const open = [];
  return text
    .split('\n')
    .filter((line) => {
      const said = /^#\s*(ifdef|ifndef|else|endif)\s*(\w*)/.exec(line.trim());
      if (said) {
        if (said[1] === 'ifdef') open.push(defined.has(said[2]));
        else if (said[1] === 'ifndef') open.push(!defined.has(said[2]));
        else if (said[1] === 'else') open.push(!open.pop());
        else open.pop();
        return false;
      }
      return open.every(Boolean);
    })
    .join('\n');
}
const worded = (text, words) => text.replace(/\$([A-Z]+)/g, (whole, name) => words[name] ?? whole);

function put(tree, name, value) {
  const way = name.split('.');
  let at = tree;
  for (const step of way.slice(0, -1)) at = at[step] = typeof at[step] === 'object' ? at[step] : { '': at[step] };
  const last = way.at(-1);
  if (typeof at[last] === 'object') at[last][''] = value;
  else at[last] = value;
}

/** The texts of several HDF files as one tree. */
export function texts(files, defined, words) {
  const tree = { Env: { Page: {} }, Button: {}, Text: {} };
  for (const file of files) {
    const lines = worded(chosen(file, defined), words).split('\n');
    const inside = [];
    for (let n = 0; n < lines.length; n++) {
      const line = lines[n].trim();
      let said = /^([\w.]+)\s*<<\s*(\w+)$/.exec(line);
      if (said) {
        const text = [];
        while (++n < lines.length && lines[n].trim() !== said[2]) text.push(lines[n]);
        put(tree, [...inside, said[1]].join('.'), text.join('\n'));
        continue;
      }
      said = /^([\w.]+)\s*\{$/.exec(line);
      if (said) inside.push(said[1]);
      else if (line === '}') inside.pop();
      else if ((said = /^([\w.]+)\s*=\s*(.*)$/.exec(line))) put(tree, [...inside, said[1]].join('.'), said[2]);
    }
  }
  return tree;
}

/** A template with its commands carried out. */
export function fill(template, data, read, defined, words) {
  const macros = {};
  const whole = (name) => chosen(read(name), defined);
  const run = (text, scope) => {
    const pieces = worded(text, words).split(/(<\?cs[\s\S]*?\?>)/);
    let at = 0;
    const look = (name) => {
      let where = data;
      const way = name.replace(/\[([^\]]+)\]/g, (_, inner) => `.${value(inner)}`).split('.');
      if (way[0] in scope) where = scope;
      for (const step of way) where = where?.[step];
      return where;
    };
    const plain = (found) => (found && typeof found === 'object' ? (found[''] ?? '') : (found ?? ''));
    const value = (said) => {
      const term = said.trim();
      let hit;
      if ((hit = /^"(.*)"$/.exec(term))) return hit[1];
      if (term.includes(' + ')) return term.split(' + ').reduce((sum, one) => sum + Number(value(one)), 0);
      if ((hit = /^#(\d+)$/.exec(term))) return Number(hit[1]);
      if ((hit = /^#(.+)$/.exec(term))) return Number(plain(look(hit[1])));
      if ((hit = /^subcount\((.*)\)$/.exec(term))) return Object.keys(look(hit[1]) ?? {}).length;
      if ((hit = /^(?:html_escape|js_escape|url_escape)\((.*)\)$/.exec(term))) return value(hit[1]);
      if ((hit = /^name\((.*)\)$/.exec(term))) return scope[`name of ${hit[1]}`];
      if (term.startsWith('string.')) return -1;
      return plain(look(term));
    };
    const test = (said) => {
      if (said.includes('||')) return said.split('||').some(test);
      if (said.includes('&&')) return said.split('&&').every(test);
      const term = said.trim().replace(/^\((.*)\)$/s, '$1');
      const hit = /^(.*?)\s*(==|!=|>|<)\s*(.*)$/.exec(term);
      if (hit) {
        const left = value(hit[1].replace(/^'|'$/g, '"')),
          right = value(hit[3].replace(/^'(.*)'$/, '"$1"'));
        if (hit[2] === '==') return String(left) === String(right);
        if (hit[2] === '!=') return String(left) !== String(right);
        return hit[2] === '>' ? Number(left) > Number(right) : Number(left) < Number(right);
      }
      if (term.startsWith('?')) return look(term.slice(1)) !== undefined;
      if (term.startsWith('!')) return !test(term.slice(1));
      const found = value(term);
      return !(found === '' || found === '0' || found === 0);
    };
    /** Runs on to one of the ends that are waited for; silent where the branch is not taken. */
    const block = (taken, ends) => {
      let out = '';
      while (at < pieces.length) {
        const piece = pieces[at++];
        const said = /^<\?cs\s*([\s\S]*?)\s*\?>$/.exec(piece)?.[1];
        if (said === undefined) {
          if (taken) out += piece;
          continue;
        }
        const [, verb, more] = /^(\/?\w+)\s*:?\s*([\s\S]*)$/.exec(said) ?? [];
        if (ends.includes(verb)) return { out, verb, more };
        if (verb === 'var') out += taken ? value(more) : '';
        else if (verb === 'name') out += taken ? (scope[`name of ${more.trim()}`] ?? '') : '';
        else if (verb === 'set') {
          const [name, term] = more.split('=');
          if (taken) put(data, name.trim(), value(term));
        } else if (verb === 'include') out += taken ? run(whole(value(more)), scope) : '';
        else if (verb === 'if' || verb === 'alt') {
          let yes = verb === 'if' ? test(more) : value(more) !== '';
          let done = false;
          if (verb === 'alt') {
            out += taken && yes ? value(more) : '';
            yes = !yes;
          }
          let part = block(taken && yes, ['elif', 'else', verb === 'if' ? '/if' : '/alt']);
          for (;;) {
            if (taken && yes && !done) out += part.out;
            done ||= yes;
            if (part.verb === undefined || part.verb.startsWith('/')) break;
            yes = !done && (part.verb === 'else' || test(part.more));
            part = block(taken && yes, ['elif', 'else', verb === 'if' ? '/if' : '/alt']);
          }
        } else if (verb === 'each' || verb === 'loop') {
          const [name, over] = more.split(/=(.*)/s).map((one) => one.trim());
          const from = at;
          let turns;
          if (verb === 'each') turns = Object.entries(look(over) ?? {}).filter(([key]) => key !== '');
          else {
            const [first, last] = over.split(',').map((one) => value(one));
            turns = Array.from({ length: last - first + 1 }, (_, n) => [n, first + n]);
          }
          const before = { ...scope };
          if (!taken || !turns.length) block(false, [`/${verb}`]);
          else
            for (const [key, one] of turns) {
              at = from;
              scope[name] = one;
              scope[`name of ${name}`] = key;
              out += block(true, [`/${verb}`]).out;
            }
          for (const key of Object.keys(scope)) if (!(key in before)) delete scope[key];
        } else if (verb === 'def') {
          const [, name, args] = /^(\w+)\((.*)\)$/s.exec(more.trim());
          const from = at;
          block(false, ['/def']);
          macros[name] = { args: args.split(',').map((one) => one.trim()), text: pieces.slice(from, at - 1).join('') };
        } else if (verb === 'call' && taken) {
          const [, name, args] = /^(\w+)\((.*)\)$/s.exec(more.trim());
          const made = macros[name];
          const given = args.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((one) => value(one));
          if (made)
            out += run(made.text, { ...scope, ...Object.fromEntries(made.args.map((arg, n) => [arg, given[n]])) });
        }
      }
      return { out };
    };
    return block(true, []).out;
  };
  return run(chosen(template, defined), {});
}
