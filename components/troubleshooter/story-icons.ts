/** Which small drawing stands before an answer of the story. */
import type { IconId } from '../ui/Icon.tsx';

const ICONS: Record<string, Record<string, IconId>> = {
  when: {
    'setting-up': 'setup',
    'just-powered': 'plug',
    'after-batteries': 'battery',
    'by-itself': 'alone',
    'after-change': 'router',
  },
  changed: {
    nothing: 'nothing',
    'new-router': 'router',
    'name-or-password': 'key',
    'router-settings': 'sliders',
    'power-cut': 'bolt',
    moved: 'move',
    update: 'update',
    'router-update': 'update',
    'new-filter': 'shield',
  },
  'how-many': { one: 'one', some: 'some', all: 'all', 'only-one': 'one' },
  internet: { fine: 'globe', slow: 'slow', out: 'out' },
  'live-view': { opens: 'play', sometimes: 'pause', fails: 'cross' },
  'tried-router': { 'no-help': 'router' },
  'tried-camera': { 'no-help': 'again' },
  'tried-batteries': { 'no-help': 'battery' },
};

export const iconOf = (question: string, option: string): IconId | null => ICONS[question]?.[option] ?? null;
