/** Which steps a device can have at all. */
import { modelById } from '../camera/models.ts';
import type { Fix } from '../common/ids.ts';

/**
 * @param model the answer to the question `model`, if any
 * @returns false for a step that cannot be done: no cells in a plugged-in camera, no adapter at a battery camera,
 * no Sync Module where none is needed
 */
export function isApplicable(fix: Fix, model: string | undefined): boolean {
  const known = modelById(model);
  if (!known) return true;
  // A light seen on the Sync Module says nothing of the cameras' cells: both steps stay.
  if (fix === 'replace-batteries') return known.power === 'battery' || known.family === 'module';
  if (fix === 'replace-usb-power') return known.power !== 'battery';
  // A camera that needs no module does not wait for one.
  if (fix === 'restart-sync-module') return known.needsSyncModule !== 'no' || known.family === 'module';
  return true;
}
