/**
 * What every command does with its words: options by node:util, `--help`, and one clear line when they do not fit.
 * Plain JavaScript without packages, since `npm test` reads its words on whatever Node the machine has.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';

/** Where the second column of a help text begins. */
const COLUMN = 22;

/** @returns the text that `--help` prints */
export function helpText({ usage, about, options, words }) {
  const rows = Object.entries(options).map(([name, { value, about: what }]) => [
    `--${name}${value ? ` ${value}` : ''}`,
    what,
  ]);
  rows.push(['--help', 'print this']);
  const lines = rows.map(([left, what]) =>
    left.length < COLUMN - 2 ? `  ${left.padEnd(COLUMN)}${what}` : `  ${left}\n  ${' '.repeat(COLUMN)}${what}`,
  );
  return `usage: ${usage}\n\n${about}\n${words ? `\n${words}\n` : ''}\n${lines.join('\n')}\n`;
}

/**
 * Reads a command's words; prints the help and ends the process when that is asked for.
 * @throws Error in one line on options that do not exist, lack their value, or words that are not expected
 */
export function readCommandLine(command, argv = process.argv.slice(2)) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value, multiple }]) => [
      name,
      { type: value ? 'string' : 'boolean', ...(multiple ? { multiple: true } : {}) },
    ]),
  );
  let read;
  try {
    read = parseArgs({
      args: argv,
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new Error(inOneLine(error, command), { cause: error });
  }
  const { help, ...values } = read.values;
  if (help) {
    process.stdout.write(helpText(command));
    process.exit(0);
  }
  if (!command.words && read.positionals.length > 0) throw new Error(`unexpected word ${read.positionals[0]}`);
  return { values, words: read.positionals };
}

/** Node explains at length; a person at a terminal needs the option's name and what is wrong with it. */
function inOneLine(error, { options }) {
  const option = /--[\w-]+|-\w/.exec(error.message)?.[0] ?? 'option';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `unknown option ${option}; --help lists those there are`;
  const { value } = options[option.slice(2)] ?? {};
  return value ? `${option} needs ${value}` : `${option} takes no value`;
}
