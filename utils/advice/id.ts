/** Names for suggestions that hold while the page redraws itself. */
import type { Reading } from '../reading/types.ts';
import type { Suggestion } from './types.ts';

/**
 * @returns an id made of the rule and of what names the control to a person (kind, band, label), not of its position:
 * a redrawn page gives the same id for the same advice
 */
export function suggestionId(suggestion: Suggestion, reading: Reading): string {
  const place = suggestion.unread === undefined ? undefined : reading.unread[suggestion.unread];
  if (place) return [suggestion.rule, place.topic, place.band ?? '', place.label.slice(0, 60)].join('|');
  const setting = suggestion.setting === null ? undefined : reading.settings[suggestion.setting];
  if (!setting) return suggestion.rule;
  return [suggestion.rule, setting.kind, setting.band ?? '', setting.label.slice(0, 60)].join('|');
}
