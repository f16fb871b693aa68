/** What `inspect` is asked to do, checked before a browser starts. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine, type Command } from '../command-line.mjs';
import { emptyAnswers, parseAnswersFile, type AnswersFile } from './answers-file.ts';

export interface PageToInspect {
  /** As given or found. */
  page: string;
  url: string;
  /** null for a live page (loopback or lab proxy). */
  html: string | null;
}

export interface InspectArgs {
  pages: PageToInspect[];
  out: string | null;
  answers: AnswersFile;
  packs: boolean;
}

/** Larger files are refused: no router page is that big, and a browser would choke on it. */
const MAX_BYTES = 8 * 1024 * 1024;
const DEFAULT_URL = 'http://192.168.1.1/';

const COMMAND = {
  usage: 'npm run -s inspect -- PATH|URL… [--out FILE] [--answers FILE] [--no-packs]',
  about: 'Loads each page in headless Chromium with the built extension and prints what Redlight reads there, as JSON.',
  words:
    'PATH is an .html file, or a folder searched for page.html files; URL is on this machine. See docs/commands.md.',
  options: {
    out: { value: 'FILE', about: 'write there instead of printing' },
    answers: { value: 'FILE', about: 'a case as for diagnose: suggestions follow the diagnosis instead of the audit' },
    'no-packs': { about: 'read without any firmware pack' },
  },
} as const satisfies Command;

/**
 * @param argv the words after the script's name
 * @throws Error with one clear sentence on anything that cannot be done
 */
export function parseInspectArgs(argv: string[]): InspectArgs {
  const { values, words } = readCommandLine(COMMAND, argv);
  const args: InspectArgs = {
    pages: words.flatMap(pagesAt),
    out: values.out ?? null,
    answers: values.answers === undefined ? emptyAnswers() : parseAnswersFile(values.answers),
    packs: !values['no-packs'],
  };
  if (args.pages.length === 0) throw new Error('give at least one page, folder or address');
  if (args.out) {
    const folder = path.dirname(path.resolve(args.out));
    if (!existsSync(folder)) throw new Error(`the folder of --out does not exist: ${folder}`);
  }
  return args;
}

function pagesAt(target: string): PageToInspect[] {
  if (/^https?:\/\//i.test(target)) return [liveAddress(target)];
  if (!existsSync(target)) throw new Error(`no such file or folder: ${target}`);
  if (!statSync(target).isDirectory()) {
    if (!/\.html?$/i.test(target)) throw new Error(`not an .html file: ${target}`);
    return [savedPage(target)];
  }
  const found = readdirSync(target, { recursive: true })
    .map(String)
    .filter((name) => path.basename(name) === 'page.html')
    .sort();
  if (found.length === 0) throw new Error(`no page.html in ${target} or below`);
  return found.map((name) => savedPage(path.join(target, name)));
}

function liveAddress(target: string): PageToInspect {
  let url: URL;
  try {
    url = new URL(target);
  } catch {
    throw new Error(`not an address: ${target}`);
  }
  const loopback = /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(url.hostname);
  // Behind the lab's proxy every address is on loopback; without it only loopback itself is.
  if (!loopback && !process.env.REDLIGHT_PROXY) {
    throw new Error(`${target} is not on this machine: only loopback, or the lab behind REDLIGHT_PROXY`);
  }
  return { page: target, url: url.href, html: null };
}

function savedPage(file: string): PageToInspect {
  const { size } = statSync(file);
  if (size > MAX_BYTES) throw new Error(`${file} is ${Math.round(size / 1e6)} MB: pages over 8 MB are not read`);
  const html = readFileSync(file, 'utf8');
  if (!/<[a-z!]/i.test(html)) throw new Error(`${file} holds no HTML`);
  return { page: file, url: addressBeside(file), html };
}

function addressBeside(file: string): string {
  const meta = path.join(path.dirname(file), 'meta.json');
  if (!existsSync(meta)) return DEFAULT_URL;
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(meta, 'utf8'));
  } catch {
    throw new Error(`${meta} is not JSON`);
  }
  const url = (parsed as { url?: unknown } | null)?.url;
  if (url === undefined) return DEFAULT_URL;
  if (typeof url !== 'string' || !URL.canParse(url)) throw new Error(`${meta}: "url" is not an address`);
  return url;
}
