// Runs luci.lua over one view of a router that stands on LuCI.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';

/** A value as Lua writes it; what is Lua already is wrapped in `raw`. */
export const lua = (value) =>
  value?.raw !== undefined
    ? value.raw
    : Array.isArray(value)
      ? `{${value.map(lua).join(',')}}`
      : typeof value === 'object'
        ? `{${Object.entries(value)
            .map(([key, one]) => `[${lua(key)}]=${lua(one)}`)
            .join(',')}}`
        : `"${String(value).replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;

/** The view's page. `settings` are the fields that luci.lua names. */
export function fill(settings) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'luci-'));
  const file = path.join(folder, 'settings.lua');
  fs.writeFileSync(file, `return ${lua(settings)}`);
  try {
    return execFileSync('lua5.1', [path.join(import.meta.dirname, 'luci.lua'), file], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
