/**
 * Words that say how a switch stands, when they are all that is written on it: participles and adjectives. A verb
 * ("Enable", "Einschalten") says what pressing does. One line a language.
 */
import { foldText } from './fold.ts';

export const STATE_WORDS: Readonly<Record<string, { on: string; off: string }>> = {
  cs: { on: 'zapnuto|aktivní|povoleno|ano', off: 'vypnuto|neaktivní|zakázáno|ne' },
  de: {
    on: 'an|ein|eingeschaltet|aktiviert|aktiv|ja',
    off: 'aus|ausgeschaltet|deaktiviert|inaktiv|nicht aktiv|nein',
  },
  en: {
    on: 'on|enabled|active|activated|yes|running|up',
    off: 'off|disabled|inactive|deactivated|no|stopped|down|not active|not enabled',
  },
  es: {
    on: 'sí|encendido|encendida|activado|activada|habilitado|habilitada|activo|activa',
    off: 'no|apagado|apagada|desactivado|desactivada|deshabilitado|deshabilitada|inactivo|inactiva',
  },
  fr: {
    on: 'oui|marche|allumé|activé|activée|actif|active',
    off: 'non|arrêt|éteint|désactivé|désactivée|inactif|inactive',
  },
  it: {
    on: 'sì|acceso|accesa|attivo|attiva|attivato|attivata|abilitato|abilitata',
    off: 'no|spento|spenta|disattivo|disattivato|disattivata|disabilitato|disabilitata|non attivo',
  },
  ja: { on: 'オン|有効|使用中|動作中', off: 'オフ|無効|停止中|未使用' },
  nl: { on: 'aan|ingeschakeld|actief|ja', off: 'uit|uitgeschakeld|inactief|niet actief|nee' },
  pl: {
    on: 'wł|włączone|włączony|włączona|aktywne|aktywny|tak',
    off: 'wył|wyłączone|wyłączony|wyłączona|nieaktywne|nieaktywny|nie',
  },
  pt: {
    on: 'sim|ligado|ligada|ativado|ativada|habilitado|habilitada|ativo',
    off: 'não|desligado|desligada|desativado|desativada|desabilitado|desabilitada|inativo',
  },
  ru: {
    on: 'вкл|включено|включен|включена|активно|активен|да',
    off: 'выкл|откл|выключено|выключен|выключена|отключено|отключен|неактивно|нет',
  },
  sv: { on: 'på|aktiverad|aktiverat|aktiv|påslagen|ja', off: 'av|inaktiverad|avaktiverad|inaktiv|avstängd|nej' },
  tr: { on: 'açık|etkin|aktif|evet', off: 'kapalı|devre dışı|pasif|etkin değil|hayır' },
  'zh-Hans': { on: '开|已启用|已开启|已打开|是', off: '关|已禁用|已关闭|已停用|未启用|否' },
  'zh-Hant': { on: '開|已啟用|已開啟|是', off: '關|已停用|已關閉|未啟用|否' },
};

let known: Map<string, boolean> | null = null;

/** @returns the state that a lone word says, null when it is a verb, a name, or several words */
export function stateWord(text: string): boolean | null {
  if (!known) {
    known = new Map();
    for (const { on, off } of Object.values(STATE_WORDS)) {
      for (const word of on.split('|')) known.set(foldText(word), true);
      for (const word of off.split('|')) known.set(foldText(word), false);
    }
  }
  return text.length > 24 ? null : (known.get(foldText(text)) ?? null);
}
