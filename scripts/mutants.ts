/**
 * Do the tests bite? Changes the code that guards promises in one small way at a time and runs the tests of it. A change that no
 * test notices survives.
 * Usage: npm run -s mutants [-- --write]
 * `--write` puts the score into tests/mutants.json; the score there may only rise.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { readCommandLine } from '../tooling/command-line.mjs';

const HERE = path.join(import.meta.dirname, '..');
const SCORES = path.join(HERE, 'tests/mutants.json');
/** The changes are made in a copy: a run that is killed must not leave one behind. */
const { only, write } = typed();
const ROOT = copyOf(HERE);
/** Files, each with the tests that must notice. */
const GUARDED: Record<string, string[]> = {
  'utils/page/gate.ts': ['tests/unit/page/gate.test.ts'],
  'utils/page/gate-tables.ts': ['tests/unit/page/gate.test.ts'],
  'utils/page/admit.ts': ['tests/unit/page/gate.test.ts'],
  'utils/page/secrets.ts': ['tests/unit/page/gate.test.ts'],
  'utils/advice/same-router.ts': ['tests/unit/advice/same-router.test.ts'],
  'utils/browser/storage.ts': ['tests/unit/browser/inventory.test.ts'],
  'utils/browser/own-page.ts': ['tests/unit/browser/guards.test.ts'],
  'utils/browser/hint-action-schema.ts': ['tests/unit/browser/guards.test.ts'],
};
/** Of each file so many, spread evenly: enough to know, and the same in every run. */
const MOST = 12;

interface Mutant {
  start: number;
  end: number;
  text: string;
}

const FLIPPED = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.QuestionQuestionToken, '&&'],
]);

function mutantsOf(file: string, text: string): Mutant[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const { operatorToken } = node;
      const flipped = FLIPPED.get(operatorToken.kind);
      if (flipped) found.push({ start: operatorToken.getStart(), end: operatorToken.end, text: flipped });
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      found.push({ start: node.getStart(), end: node.getStart() + 1, text: '' });
    } else if (ts.isIfStatement(node)) {
      found.push({ start: node.expression.getStart(), end: node.expression.end, text: 'false' });
    } else if (ts.isConditionalExpression(node)) {
      found.push({ start: node.condition.getStart(), end: node.condition.end, text: 'true' });
      found.push({ start: node.condition.getStart(), end: node.condition.end, text: 'false' });
    } else if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent)) {
      found.push({ start: node.getStart(), end: node.end, text: `(${node.text} + 1)` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  if (found.length <= MOST) return found;
  return Array.from({ length: MOST }, (_, n) => found[Math.floor((n * found.length) / MOST)]!);
}

/** Whether the tests notice. */
function noticed(tests: string[]): boolean {
  const vitest = path.join(ROOT, 'node_modules/.bin/vitest');
  const args = ['run', '--project', 'unit', '--bail', '1', '--reporter', 'dot', ...tests];
  return spawnSync(vitest, args, { cwd: ROOT, stdio: 'ignore', timeout: 60_000 }).status !== 0;
}

function copyOf(folder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'redlight-mutants-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  const kept = spawnSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' }).stdout.split('\0');
  for (const file of kept.filter((name) => name !== '' && existsSync(path.join(folder, name))))
    cpSync(path.join(folder, file), path.join(copy, file), { recursive: true });
  for (const made of ['node_modules', '.wxt'])
    if (existsSync(path.join(folder, made))) symlinkSync(path.join(folder, made), path.join(copy, made));
  return copy;
}

/** What the command line says. */
function typed(): { only: string[]; write: boolean } {
  try {
    const { values, words } = readCommandLine({
      usage: 'npm run -s mutants [-- TEXT …] [--write]',
      about: 'Changes guarding code in one small way at a time, and says which change no test notices.',
      words: 'TEXT: only files whose path holds it.',
      options: { write: { about: 'put the score into tests/mutants.json' } },
    });
    return { only: words, write: values.write === true };
  } catch (error) {
    console.error(`mutants: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

const known = JSON.parse(readFileSync(SCORES, 'utf8')) as Record<string, number>;
const scores: Record<string, number> = {};
let fallen = false;
for (const [file, tests] of Object.entries(GUARDED)) {
  if (only.length > 0 && !only.some((part) => file.includes(part))) continue;
  const whole = path.join(ROOT, file);
  const text = readFileSync(whole, 'utf8');
  const mutants = mutantsOf(file, text);
  let killed = 0;
  try {
    for (const { start, end, text: other } of mutants) {
      writeFileSync(whole, text.slice(0, start) + other + text.slice(end));
      if (noticed(tests)) killed++;
      else {
        const line = text.slice(0, start).split('\n').length;
        console.log(`survives: ${file}:${line} "${text.slice(start, end)}" → "${other}"`);
      }
    }
  } finally {
    writeFileSync(whole, text);
  }
  scores[file] = Math.round((100 * killed) / Math.max(1, mutants.length));
  console.log(`${file}: ${killed} of ${mutants.length} noticed, ${scores[file]} %`);
  if (scores[file] < (known[file] ?? 0)) {
    fallen = true;
    console.error(`${file} fell from ${known[file]} % to ${scores[file]} %`);
  }
}
if (write) writeFileSync(SCORES, `${JSON.stringify({ ...known, ...scores }, null, 2)}\n`);
if (fallen) process.exitCode = 1;
