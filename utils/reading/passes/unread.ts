/** What looks like a wanted setting and was not read: it is said, and never counted as fine. */
import type { SettingKind, UnreadTopic } from '../../common/kinds.ts';
import type { Draft } from '../draft.ts';

/** What a person would look for. */
const TOPICS: Partial<Record<SettingKind, UnreadTopic>> = {
  'radio-enable': 'radio',
  'mac-filter-mode': 'mac-filter',
  'mac-filter-enable': 'mac-filter',
  'mac-filter-list': 'mac-filter',
  channel: 'channel',
  'security-mode': 'security',
  'ssid-broadcast': 'name',
  'ap-isolation': 'isolation',
  'band-steering': 'steering',
};

export function findUnread(draft: Draft): void {
  for (const { f, kind, unclear, band } of draft.found) {
    const topic = TOPICS[kind];
    if (!topic || !unclear) continue;
    draft.unread.push({
      ref: f.control.ref,
      topic,
      why: unclear,
      label: f.label.slice(0, 120),
      band,
      hidden: f.control.hidden,
    });
  }
}
