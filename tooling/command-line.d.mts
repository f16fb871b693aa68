interface Option {
  /** What its value is, in capitals; a switch without one. */
  value?: string;
  multiple?: true;
  about: string;
}

export interface Command {
  /** As typed, without `usage:`. */
  usage: string;
  about: string;
  /** What the words after the options are; none are taken where this is missing. */
  words?: string;
  options: Readonly<Record<string, Option>>;
}

type Value<O extends Option> = O extends { value: string }
  ? O extends { multiple: true }
    ? string[]
    : string
  : boolean;

export function helpText(command: Command): string;
export function readCommandLine<const C extends Command>(
  command: C,
  argv?: readonly string[],
): { values: { [Name in keyof C['options']]?: Value<C['options'][Name]> }; words: string[] };
