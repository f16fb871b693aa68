/**
 * Words on a button that opens the settings of what it stands beside: "Edit", "Configure". One line a language. Each may
 * stand alone or begin a longer caption ("Edit this network"); in languages that put the verb last it may end one.
 */
import { foldText } from './fold.ts';

export const OPENER_WORDS: Readonly<Record<string, string>> = {
  cs: 'upravit|změnit|konfigurovat|nastavit',
  de: 'bearbeiten|ändern|konfigurieren|einrichten|anpassen',
  en: 'edit|modify|configure|set up|setup|manage|change',
  es: 'editar|modificar|configurar|gestionar|cambiar',
  fr: 'éditer|modifier|configurer|gérer|changer',
  it: 'modifica|modificare|configura|configurare|gestisci|imposta',
  ja: '編集|変更|設定|設定する|編集する|変更する',
  nl: 'bewerken|wijzigen|aanpassen|configureren|instellen|beheren',
  pl: 'edytuj|zmień|konfiguruj|skonfiguruj|ustaw|zarządzaj',
  pt: 'editar|modificar|configurar|gerenciar|gerir|alterar',
  ru: 'изменить|настроить|редактировать|править',
  sv: 'redigera|ändra|konfigurera|hantera',
  tr: 'düzenle|değiştir|yapılandır|yönet',
  'zh-Hans': '编辑|修改|配置|设置|管理',
  'zh-Hant': '編輯|修改|設定|管理',
};

const WORDS = [...new Set(Object.values(OPENER_WORDS).flatMap((line) => line.split('|').map(foldText)))];
const ALONE: ReadonlySet<string> = new Set(WORDS);
const NO_SPACES = /[\u3005-\u9fff]/u;

/**
 * What a caption opens.
 * @param caption as the page shows it
 * @returns '' when it opens what it stands beside, the rest of the caption when it names it, null when it opens nothing
 */
export function opens(caption: string): string | null {
  const text = foldText(caption);
  if (ALONE.has(text)) return '';
  for (const word of WORDS) {
    const gap = NO_SPACES.test(word) ? '' : ' ';
    if (text.startsWith(word + gap)) return text.slice(word.length + gap.length);
    if (text.endsWith(gap + word)) return text.slice(0, -word.length - gap.length);
  }
  return null;
}
