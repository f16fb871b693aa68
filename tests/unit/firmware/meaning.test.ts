/** What a firmware's file says of a value, and what it does not. */
import { expect, it } from 'vitest';
import { meaningOf } from '../../../utils/firmware/meaning.ts';

const rule = { select: '#mode', kind: 'mac-filter-mode', values: { 1: 'allow', Deny: 'deny' } } as const;

it('goes by the value, then by the text', () => {
  expect(meaningOf(rule, { value: '1', text: 'x' })).toBe('allow');
  expect(meaningOf(rule, { value: '2', text: ' Deny ' })).toBe('deny');
  expect(meaningOf(rule, { value: '3', text: 'Off' })).toBeNull();
  expect(meaningOf(undefined, { value: '1', text: 'x' })).toBeNull();
});

it.each(['__proto__', 'constructor', 'toString'])('a page that calls a choice %s gets no meaning for it', (name) => {
  expect(meaningOf(rule, { value: name, text: '' })).toBeNull();
  expect(meaningOf(rule, { value: '', text: name })).toBeNull();
});
