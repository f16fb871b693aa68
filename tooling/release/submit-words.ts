/** How WXT is asked about a submission. Pure. */
import { zipsOf, type Store } from './packages.ts';

/** Always with `--dry-run`: nothing is uploaded by a script of this repository. */
export function submitWords(stores: readonly Store[]): string[] {
  const zips = stores.flatMap((store) => {
    const [zip, source] = zipsOf(store).map((name) => `.output/${name}`);
    return [`--${store}-zip`, zip!, ...(source ? ['--firefox-sources-zip', source] : [])];
  });
  return ['submit', '--dry-run', ...zips];
}
