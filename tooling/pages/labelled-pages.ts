/** Folders of labelled pages: `page.html` and `meta.json` side by side, a folder a family. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Label } from './score-page.ts';

interface Meta {
  family?: string;
  url?: string;
  isRouterAdmin: boolean;
  labels?: Label[];
}

export interface LabelledPage {
  /** Path of the HTML file. */
  file: string;
  /** Path of its folder under the folder asked for. */
  name: string;
  /** First part of `name`: pages of one firmware stand together. */
  folder: string;
  html: string;
  url: string;
  isRouter: boolean;
  family: string;
  labels: Label[];
}

/**
 * All labelled pages under a folder, sorted by path.
 * @param only pages whose path holds this text
 * @throws Error in one sentence when there is no such folder, no page in it, or a file cannot be read
 */
export function labelledPages(root: string, only = ''): LabelledPage[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${root} is no folder`);
  const names = (readdirSync(root, { recursive: true }) as string[])
    .filter((file) => path.basename(file) === 'meta.json' && file.includes(only))
    .map((file) => path.dirname(file))
    .toSorted();
  if (names.length === 0) throw new Error(`no labelled pages in ${root}`);
  return names.map((name) => {
    const file = path.join(root, name, 'page.html');
    const meta = readMeta(path.join(root, name, 'meta.json'));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`${file} is missing`);
    return {
      file,
      name,
      folder: name.split(path.sep)[0]!,
      html: readFileSync(file, 'utf8'),
      url: meta.url ?? 'http://192.168.1.1/',
      isRouter: meta.isRouterAdmin,
      family: meta.family ?? 'not-a-router',
      labels: meta.labels ?? [],
    };
  });
}

function readMeta(file: string): Meta {
  try {
    const meta = JSON.parse(readFileSync(file, 'utf8')) as Meta;
    if (typeof meta.isRouterAdmin === 'boolean') return meta;
  } catch {
    throw new Error(`${file} is no JSON`);
  }
  throw new Error(`${file} does not say isRouterAdmin`);
}
