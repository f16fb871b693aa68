/** A device of which the user said what it is: theirs, or not theirs after all. */
export interface OwnDevice {
  role: 'camera' | 'sync-module' | 'not-mine';
  /** Upper case, colons. */
  mac: string;
}
