// Runs pages that are shell between tags (haserl), with made-up commands in place of the device's.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

/** A page as one shell script: text is printed, what stands between tags is run. */
function script(text) {
  let out = '';
  let at = 0;
  for (const tag of text.matchAll(/<%(=|in )?([\s\S]*?)%>/g)) {
    const before = text.slice(at, tag.index);
    if (before) out += `printf '%s' ${quoted(before)}\n`;
    if (tag[1] === '=') out += `printf '%s' "$(echo ${tag[2].trim()})"\n`;
    else if (tag[1] !== 'in ') out += `${tag[2].trim()}\n`;
    at = tag.index + tag[0].length;
  }
  return `${out}printf '%s' ${quoted(text.slice(at))}\n`;
}

/** The output of a page. `commands` are scripts by name, `moved` is where the device's folder lies here. */
export function run(file, moved, commands, env) {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'haserl-'));
  try {
    for (const [name, body] of Object.entries(commands))
      fs.writeFileSync(path.join(made, name), `#!/bin/bash\n${body}\n`, { mode: 0o755 });
    const here = (text) => text.replaceAll('/usr/shellgui', `${made}/device`);
    fs.mkdirSync(path.join(made, 'device/progs'), { recursive: true });
    fs.symlinkSync(path.join(moved, 'shellguilighttpd'), path.join(made, 'device/shellguilighttpd'));
    const main = here(fs.readFileSync(path.join(moved, 'progs/main.sbin'), 'utf8'));
    fs.writeFileSync(path.join(made, 'device/progs/main.sbin'), main.replace('#!/bin/sh', '#!/bin/bash'), {
      mode: 0o755,
    });
    const page = path.join(made, 'page.sh');
    fs.writeFileSync(
      page,
      `page() {\n${here(script(fs.readFileSync(file, 'utf8').replace(/^#!.*\n/, '')))}}\n
eval "$(${made}/device/progs/main.sbin l_p _LANG_Form_ home $COOKIE_lang)"
page\n`,
    );
    return execFileSync('bash', [page], {
      env: { PATH: `${made}:${process.env.PATH}`, LANG: 'C.UTF-8', ...env },
      stdio: ['ignore', 'pipe', process.env.ROUND_LOG ? 'inherit' : 'ignore'],
      maxBuffer: 1 << 24,
    }).toString('utf8');
  } finally {
    fs.rmSync(made, { recursive: true });
  }
}
