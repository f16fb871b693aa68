/** Bundles a module of ours for use inside a page, in memory: measurements and page tests run the very code that ships. */
import { build, type Rollup } from 'vite';
import { ROOT } from '../browsers/built.ts';

/**
 * @param entry path of the module, from the project's root
 * @param name global variable under which its exports appear
 * @returns the source of one classic script
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      lib: { entry, name, formats: ['iife'] },
    },
  })) as Rollup.RollupOutput[] | Rollup.RollupOutput;
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`nothing came out of ${entry}`);
  return chunk.code;
}
