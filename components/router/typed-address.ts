/** The address a person types for their router. Pure. */
import { isHomeAddress } from '../../utils/firmware/home-address.ts';

/** @returns an http(s) address of a home network, or null: a click here must never lead out into the world */
export function typedAddress(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  return isHomeAddress(withScheme) ? new URL(withScheme).href : null;
}
