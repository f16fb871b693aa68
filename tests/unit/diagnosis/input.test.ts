import { describe, expect, it } from 'vitest';
import { parseDiagnoseInput } from '../../../tooling/diagnose-input.ts';

describe('what the command line reads', () => {
  it('takes a case, all parts of which may be left out', () => {
    expect(parseDiagnoseInput('{}')).toMatchObject({ answers: {}, tried: [], reading: null, ownMacs: [] });
    const whole = parseDiagnoseInput(
      JSON.stringify({
        answers: { when: 'by-itself', 'told-vpn': 'yes' },
        tried: [{ fix: 'restart-router', outcome: 'not-fixed' }],
        reading: { settings: [] },
        devices: [{ role: 'camera', mac: '74-ab-93-00-00-01' }],
      }),
    );
    expect(whole.answers).toEqual({ when: 'by-itself', 'told-vpn': 'yes' });
    expect(whole.devices).toEqual([{ role: 'camera', mac: '74:AB:93:00:00:01' }]);
    expect(whole.reading?.settings).toEqual([]);
  });

  it.each([
    ['', 'standard input is not JSON'],
    ['[]', 'standard input is not a JSON object'],
    ['{"answers":[]}', 'answers has to be an object'],
    ['{"answers":null}', 'answers has to be an object'],
    ['{"answers":{"when":3}}', 'answers.when: an answer has to be the id of an option'],
    ['{"answers":{"nonsense":"yes"}}', 'unknown question nonsense'],
    ['{"answers":{"home-network":"vpn"}}', 'unknown question home-network'],
    ['{"answers":{"when":"never"}}', 'question when has no option never'],
    ['{"answers":{"__proto__":"x"}}', 'unknown question __proto__'],
    ['{"tried":{}}', 'tried has to be a list'],
    ['{"tried":[3]}', 'tried.0: a step that was tried has to be an object with fix and outcome'],
    ['{"tried":[{"fix":"pray","outcome":"fixed"}]}', 'tried.0.fix: unknown fix "pray"'],
    ['{"reading":[]}', 'reading has to be an object'],
    ['{"reading":"x"}', 'reading has to be an object'],
    ['{"reading":{"settings":3}}', 'reading: settings has to be a list'],
    ['{"reading":{"router":3}}', 'reading: router has to be an object'],
    ['{"devices":5}', 'devices has to be a list'],
    ['{"devices":[{"role":"camera","mac":"x"}]}', 'devices.0.mac: not a MAC'],
    ['{"more":1}', 'unknown key more'],
  ])('says in one line what is wrong with %s', (input, message) => {
    expect(() => parseDiagnoseInput(input)).toThrow(new Error(message));
  });
});
