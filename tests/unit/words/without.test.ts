/** "Without" says something of what follows it alone: "Enable WPS without PIN" switches on, "without password" is open. */
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../utils/reading/filter-mode.ts';
import { onOffOf } from '../../../utils/reading/on-off.ts';
import { securityOf } from '../../../utils/reading/meanings.ts';
import { directionOfText } from '../../../utils/reading/direction.ts';
import { hasConcept, matchConcepts } from '../../../utils/words/index.ts';

/** [to switch on without …, to let in without …, without encryption, without password, alone] */
const WORDINGS: Record<string, readonly [string, string, string, string, string]> = {
  en: [
    'Enable WPS without PIN',
    'Allow devices without prompting',
    'Without encryption',
    'Without password',
    'Without',
  ],
  de: ['WPS ohne PIN aktivieren', 'Geräte ohne Nachfrage zulassen', 'Ohne Verschlüsselung', 'Ohne Passwort', 'Ohne'],
  fr: [
    'Activer WPS sans PIN',
    'Autoriser les appareils sans demander',
    'Sans chiffrement',
    'Sans mot de passe',
    'Sans',
  ],
  it: ['Attiva WPS senza PIN', 'Consenti dispositivi senza PIN', 'Senza crittografia', 'Senza password', 'Senza'],
  es: ['Activar WPS sin PIN', 'Permitir dispositivos sin PIN', 'Sin cifrado', 'Sin contraseña', 'Sin'],
  pt: ['Ativar WPS sem PIN', 'Permitir dispositivos sem PIN', 'Sem criptografia', 'Sem senha', 'Sem'],
  nl: [
    'WPS zonder pincode inschakelen',
    'Apparaten zonder pincode toestaan',
    'Zonder versleuteling',
    'Zonder wachtwoord',
    'Zonder',
  ],
  pl: ['Włącz WPS bez PIN', 'Zezwól urządzeniom bez PIN', 'Bez szyfrowania', 'Bez hasła', 'Bez'],
  cs: ['Povolit WPS bez PIN', 'Povolit zařízení bez PIN', 'Bez šifrování', 'Bez hesla', 'Bez'],
  ru: ['Включить WPS без PIN', 'Разрешить устройства без PIN', 'Без шифрования', 'Без пароля', 'Без'],
  sv: ['Aktivera WPS utan PIN', 'Tillåt enheter utan PIN', 'Utan kryptering', 'Utan lösenord', 'Utan'],
};

describe('"without"', () => {
  for (const [language, [on, letIn, encryption, password, alone]] of Object.entries(WORDINGS)) {
    it(`belongs to what follows it (${language})`, () => {
      expect(hasConcept(on, 'disable', 'none', 'off'), on).toBe(false);
      expect(hasConcept(on, 'enable', 'allow'), on).toBe(true);
      expect(policyOf(letIn), letIn).toBe('allow');
      expect(matchConcepts(encryption)[0]?.concept, encryption).toBe('open');
      expect(securityOf(encryption), encryption).toBe('open');
      expect(securityOf(password), password).toBe('open');
    });
    it(`is nothing where it stands alone (${language})`, () => {
      expect(onOffOf(alone)).toBe(false);
      expect(securityOf(alone)).toBe('open');
    });
  }
  it.each([
    ['Ohne Filter', 'off'],
    ['Sans filtrage', 'off'],
    ['Без фильтра', 'off'],
    ['Senza filtro', 'off'],
    ['Without MAC filter', 'off'],
    ['Allow without filter', 'off'],
    ['Not allowed', 'deny'],
    ['Nicht zulassen', 'deny'],
    ['Ne pas autoriser', 'deny'],
  ])('no filter, and no permission: %s', (text, policy) => {
    expect(policyOf(text)).toBe(policy);
  });
});

describe('"not"', () => {
  it.each([
    ['WPS will not be available if the SSID is hidden.', 'against'],
    ['Funkce WPS nebude k dispozici, je-li SSID skryté.', 'against'],
    ['若SSID被隐藏则无法使用WPS。', 'against'],
    ['Do not automatically broadcast the SSID', 'against'],
    ['SSID nicht aussenden', 'against'],
    ['Ne pas diffuser le SSID', 'against'],
    ['Disable SSID broadcast, which is not recommended', 'against'],
    ['Not recommended: disable the broadcast of the SSID', 'against'],
    ['Broadcast the SSID (not for guests)', 'along'],
    ['Do not hide the SSID', 'along'],
    ['SSID nicht verbergen', 'along'],
    ['不隐藏SSID', 'along'],
  ])('means what stands right after it: %s', (text, direction) => {
    expect(directionOfText('ssid-broadcast', text)).toBe(direction);
  });
  it.each([
    ['Permitir no filtro MAC', 'allow'],
    ['Não permitir', 'deny'],
    ['No permitir', 'deny'],
    ['Tillåt inte', 'deny'],
    ['不允许', 'deny'],
    ['許可しない', 'deny'],
    ['Not allowed', 'deny'],
  ])('and in some languages right before it: %s', (text, mode) => {
    expect(policyOf(text)).toBe(mode);
  });
});
