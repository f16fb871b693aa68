/** What looks like a wanted setting and was not read: it is said, and never counted as fine. */
import type { SettingKind, UnreadTopic } from '../../common/kinds.ts';
import { hasConcept, type Concept } from '../../words/index.ts';
import type { Draft } from '../draft.ts';
import { ipRange } from '../ip-ranges.ts';
import { shownOnly } from '../shown-only.ts';

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

const BLOCKING: readonly Concept[] = ['mac-filter', 'access-control', 'blocked', 'deny'];

/** An address under a heading about blocking, where no list was recognised: perhaps one that is drawn in a new way. */
function findUnreadList({ page: { loose = [] }, found, lists, unread }: Draft): void {
  const read = [...found, ...lists].some(({ kind }) => kind === 'mac-filter-list' || kind === 'client-list');
  const one = read ? undefined : loose.find(({ heading }) => heading.length < 60 && hasConcept(heading, ...BLOCKING));
  if (!one) return;
  const { ref, heading } = one;
  unread.push({ ref, topic: 'mac-filter', why: 'unknown-words', label: heading, band: null, hidden: false });
}

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
  findUnreadList(draft);
  draft.unread.push(...shownOnly(draft));
  const range = ipRange(draft);
  if (range) draft.unread.push(range);
}
