/** The firmware files, found by looking: which families there are, and the files that list them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../browsers/built.ts';

export const FOLDER = path.join(ROOT, 'utils/firmware');

export interface FamilyFile {
  /** Name of the file, without its ending. */
  name: string;
  text: string;
  /** Which of its halves it has. */
  halves: ('pack' | 'way')[];
}

/** A firmware file is one that exports a half of a family. */
export function familyFiles(folder = FOLDER): FamilyFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const halves = (['pack', 'way'] as const).filter((half) =>
        new RegExp(`^export const ${half}: (?:Pack|Way) = \\{`, 'm').test(text),
      );
      return { name: file.slice(0, -3), text, halves };
    })
    .filter(({ halves }) => halves.length > 0);
}

/** `tplink-ax` → `tplinkAx`: a name that can be written in code. */
const inCode = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function list(half: 'pack' | 'way', names: readonly string[], about: string, type: string, value: string): string {
  const imports = names.map((name) => `import { ${half} as ${inCode(name)} } from './${name}.ts';`);
  const type_ = `import type { ${type} } from './pack.ts';`;
  const sorted = [...imports, type_].toSorted((a, b) => (/'(.+)'/.exec(a)![1]! < /'(.+)'/.exec(b)![1]! ? -1 : 1));
  return `/** ${about} Made by \`npm run -s routers\` from the files beside it: edit those. */\n${sorted.join('\n')}\n\nexport const ${value}: readonly ${type}[] = [\n${names.map((name) => `  ${inCode(name)},`).join('\n')}\n];\n`;
}

/** What the two lists of families have to say, by file name. */
export function listsOf(files: readonly FamilyFile[]): Record<string, string> {
  const having = (half: 'pack' | 'way') => files.filter(({ halves }) => halves.includes(half)).map(({ name }) => name);
  return {
    'index.ts': list('pack', having('pack'), 'What the pages of all families look like.', 'Pack', 'PACKS'),
    'ways.ts': list('way', having('way'), 'How people get to the settings of all families.', 'Way', 'WAYS'),
  };
}
