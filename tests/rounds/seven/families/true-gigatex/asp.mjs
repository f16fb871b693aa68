// The server's own pages: conditions and values of a made-up box, as its page server fills them in.

/** A page with its tags carried out; `get(section, name)` knows the box. */
export function serve(text, get) {
  const out = [];
  const code = [];
  const value = (term) => {
    let said;
    if ((said = /^"(.*)"$/s.exec(term))) return said[1];
    if ((said = /^tcwebapi_get\(\s*"([^"]*)"\s*,\s*"([^"]*)"/i.exec(term))) return get(said[1], said[2]);
    if (/^request_form/i.test(term)) return '';
    return term;
  };
  for (const piece of text.split(/(<%[\s\S]*?%>)/)) {
    if (!piece.startsWith('<%')) {
      code.push(['text', piece]);
      continue;
    }
    const tokens = piece
      .slice(2, -2)
      .replace(/^\s*'.*$/gm, '')
      .match(/end\s+if|elseif|\bif\b|\bthen\b|\belse\b|\w+\([^()]*\)|"[^"]*"|<>|=|\band\b|\bor\b|[\w.-]+/gi);
    let waiting = null;
    for (const token of tokens ?? []) {
      const low = token.toLowerCase().replace(/\s+/g, ' ');
      if (low === 'if' || low === 'elseif') waiting = [low];
      else if (low === 'then' && waiting) {
        code.push([waiting[0], waiting.slice(1)]);
        waiting = null;
      } else if (waiting) waiting.push(token);
      else if (low === 'else' || low === 'end if') code.push([low]);
      else if (/^(asp_write|tcwebapi_get)\(/i.test(token)) code.push(['put', token]);
    }
  }
  const holds = (terms) => {
    let result = null;
    let joined = 'or';
    for (let n = 0; n < terms.length; n++) {
      const low = terms[n].toLowerCase();
      if (low === 'and' || low === 'or') {
        joined = low;
        continue;
      }
      const one =
        terms[n + 1] === '=' ? value(terms[n]) === value(terms[n + 2]) : value(terms[n]) !== value(terms[n + 2]);
      result = result === null ? one : joined === 'and' ? result && one : result || one;
      n += 2;
    }
    return !!result;
  };
  const open = []; // {on, done}
  const on = () => open.every((one) => one.on);
  for (const [verb, more] of code) {
    if (verb === 'if') {
      const yes = on() && holds(more);
      open.push({ on: yes, done: yes });
    } else if (verb === 'elseif') {
      const one = open.at(-1);
      one.on = false;
      if (!one.done && on.call() === false && open.slice(0, -1).every((other) => other.on) && holds(more))
        one.on = one.done = true;
    } else if (verb === 'else') {
      const one = open.at(-1);
      if (one) [one.on, one.done] = [!one.done, true];
    } else if (verb === 'end if') open.pop();
    else if (on())
      out.push(verb === 'text' ? more : /^asp_write/i.test(more) ? (/"([^"]*)"/.exec(more)?.[1] ?? '') : value(more));
  }
  return out.join('');
}
