/** Runs a page of PHP as the device does; the commands that it asks (one line in, one line out) are small scripts of ours with made-up answers. `php` is needed. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const quoted = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;
/** A command that knows its arguments by heart and answers others as the device does for what it has not. */
const command = (answers, none) =>
  `#!/bin/sh\ncase "$*" in\n${Object.entries(answers)
    .map(([asked, answer]) => `${quoted(asked)}) printf '%s\\n' ${quoted(answer)};;`)
    .join('\n')}\n*) ${none};;\nesac\n`;

export function run(folder, page, { commands, asked = {} }) {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'round-'));
  try {
    for (const [name, { answers, none = 'printf ""' }] of Object.entries(commands))
      fs.writeFileSync(path.join(place, name), command(answers, none), { mode: 0o755 });
    // The pages are of an older PHP: what it no longer has, and a signed-in owner.
    fs.writeFileSync(
      path.join(place, 'before.php'),
      `<?php ini_set('display_errors','stderr'); error_reporting(E_ERROR); function split($a,$b){return explode($a,$b);} function howMany($a){return is_array($a)?count($a):($a?1:0);} function joined($a,$b){return is_array($b)?implode($a,$b):$b;} $_COOKIE['p']=md5('super'); parse_str(${quoted(new URLSearchParams(asked))}, $_GET);`,
    );
    // An empty setting counts as nothing there, where newer PHP stops.
    const text = fs
      .readFileSync(path.join(folder, page), 'utf8')
      .replace(/\bcount\(/g, 'howMany(')
      .replace(/\bimplode\(/g, 'joined(')
      .replace(/\bparse_str\((.+)\);/g, 'parse_str($1, $got); extract($got);');
    fs.writeFileSync(path.join(place, 'page.php'), text);
    const made = spawnSync('php', ['-d', `auto_prepend_file=${place}/before.php`, `${place}/page.php`], {
      cwd: folder,
      env: { PATH: `${place}:/usr/bin:/bin` },
      encoding: 'utf8',
    });
    if (made.error) throw made.error;
    if (process.env.ROUND_LOG && made.stderr) console.log(made.stderr.slice(0, 300));
    return made.stdout;
  } finally {
    fs.rmSync(place, { recursive: true });
  }
}
