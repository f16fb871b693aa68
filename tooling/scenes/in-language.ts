/** A scene as somebody sees it who chose a language in the settings. */
import { versionNow } from '../release/packages.ts';
import type { Scene } from './scene.ts';

/**
 * @param language code of a file in `locales/`: the view asks for it again unless its texts are those of this version
 * @param texts by id, with dots or as browsers' messages are named
 */
export function inLanguage(scene: Scene, language: string, texts: Iterable<readonly [string, string]>): Scene {
  const named = Object.fromEntries([...texts].map(([id, text]) => [id.replaceAll('.', '_'), text]));
  return {
    ...scene,
    stored: {
      ...scene.stored,
      preferences: { hints: true, language },
      words: { language, version: versionNow(), texts: named },
    },
  };
}
