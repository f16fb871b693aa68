/** What people read off somewhere and type in → the answer it gives. */

/** Blink's official minimum upload, Mbit/s. */
export const MIN_UPLOAD = 2;

/** @param dBm signal at the camera, e.g. −71; @returns the option of question `signal`, null when it cannot be dBm */
export function signalAnswer(dBm: number): 'strong' | 'good' | 'borderline' | 'weak' | null {
  if (!Number.isFinite(dBm) || dBm >= 0 || dBm < -120) return null;
  if (dBm >= -60) return 'strong';
  if (dBm >= -67) return 'good';
  return dBm >= -72 ? 'borderline' : 'weak';
}

/** @param mbits measured upload in Mbit/s; @returns the option of question `internet`, null when it is no speed */
export function uploadAnswer(mbits: number): 'fine' | 'slow' | 'out' | null {
  if (!Number.isFinite(mbits) || mbits < 0) return null;
  if (mbits === 0) return 'out';
  return mbits >= MIN_UPLOAD ? 'fine' : 'slow';
}

/**
 * Serial numbers "below 2XX-200-200" (article, point 39–40; the official note was not found, so this is a hint only).
 * @param serial as printed, e.g. `210-123-456`; spaces, letters before it and hyphens do not matter
 * @returns the option of question `serial`, null when there are not nine digits
 */
export function serialAnswer(serial: string): 'below' | 'above' | null {
  const digits = serial.replace(/\D/g, '');
  if (digits.length !== 9) return null;
  const first = Number(digits[0]);
  if (first !== 2) return first < 2 ? 'below' : 'above';
  return Number(digits.slice(3)) < 200_200 ? 'below' : 'above';
}
