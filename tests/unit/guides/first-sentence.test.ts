import { expect, it } from 'vitest';
import { firstSentence, withoutStop } from '../../../utils/guides/first-sentence.ts';

it.each([
  ['Unplug it. Wait ten seconds.', 'Unplug it.', 'Wait ten seconds.'],
  ['Tap "Wi-Fi": Change it there', 'Tap "Wi-Fi":', 'Change it there'],
  ['Choose channel 1, 6 or 11 at 2.4 GHz.', 'Choose channel 1, 6 or 11 at 2.4 GHz.', ''],
  ['Desenchúfala. ¿Sigue en rojo? Espera.', 'Desenchúfala.', '¿Sigue en rojo? Espera.'],
  ['プラグを抜きます。10秒待ちます。', 'プラグを抜きます。', '10秒待ちます。'],
  ['プラグを抜きます。', 'プラグを抜きます。', ''],
])('of "%s" is "%s"', (words, first, rest) => expect(firstSentence(words)).toEqual({ first, rest }));

it.each([
  ['Live View opens.', 'Live View opens'],
  ['ライブビューが開きます。', 'ライブビューが開きます'],
  ['One Wi-Fi name for everything', 'One Wi-Fi name for everything'],
])('"%s" is tapped as "%s"', (words, said) => expect(withoutStop(words)).toBe(said));
