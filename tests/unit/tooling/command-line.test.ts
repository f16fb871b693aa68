import { describe, expect, it } from 'vitest';
import { helpText, readCommandLine } from '../../../tooling/command-line.mjs';

const COMMAND = {
  usage: 'npm run tool -- FILE… [--out FILE]',
  about: 'Does something.',
  words: 'FILE is any file.',
  options: {
    out: { value: 'FILE', about: 'write there' },
    only: { value: 'TEXT', multiple: true, about: 'these alone' },
    loud: { about: 'say more' },
  },
} as const;

describe('a command line', () => {
  it('gives options by name, and the words beside them', () => {
    expect(readCommandLine(COMMAND, ['a', '--out', 'x', 'b', '--loud', '--only', '1', '--only', '2'])).toEqual({
      values: { out: 'x', loud: true, only: ['1', '2'] },
      words: ['a', 'b'],
    });
    expect(readCommandLine(COMMAND, [])).toEqual({ values: {}, words: [] });
  });

  it.each([
    [['--nix'], 'unknown option --nix; --help lists those there are'],
    [['-n'], 'unknown option -n; --help lists those there are'],
    [['--out'], '--out needs FILE'],
    [['--out', '--loud'], '--out needs FILE'],
    [['--loud=yes'], '--loud takes no value'],
  ])('refuses %j in one line', (argv, message) => {
    expect(() => readCommandLine(COMMAND, argv)).toThrow(new Error(message));
  });

  it('takes no words where none are expected', () => {
    const { words: _words, ...bare } = COMMAND;
    expect(() => readCommandLine(bare, ['a'])).toThrow('unexpected word a');
  });

  it('tells every option in its help', () => {
    const help = helpText(COMMAND);
    expect(help).toMatch(/^usage: npm run tool -- FILE… \[--out FILE\]\n/);
    for (const said of ['--out FILE', '--only TEXT', '--loud', '--help', 'FILE is any file.']) {
      expect(help).toContain(said);
    }
  });
});
