/** Words that call the device by what it is: a camera, a doorbell, a Sync Module. */
import { t } from '../../utils/browser/i18n.ts';
import type { TextRef } from '../../utils/common/text.ts';
import { deviceWord, situationOf } from '../../utils/guides/situation.ts';
import { theCase } from '../ui/state.ts';

/** Words of the diagnosis and its questions, with `{device}` filled in for the case at hand. */
export function td(ref: TextRef): string {
  return t({ id: ref.id, values: { ...ref.values, device: t(deviceWord(situationOf(theCase.value.answers))) } });
}
