/** Processor time of a browser, all its processes together, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts hundredths of a second (USER_HZ). */
const TICK_MS = 10;

interface Stat {
  pid: number;
  parent: number;
  ticks: number;
}

function statOf(pid: string): Stat[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}

/** Milliseconds of processor time that this process and all below it have used; those that ended are not counted. */
export function cpuMs(root: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf);
  const family = new Set([root]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.reduce((sum, { pid, ticks }) => (family.has(pid) ? sum + ticks * TICK_MS : sum), 0);
}
