/** What every view shows, as signals: filled from storage, written back on every change, shared between open views. */
import { computed, signal } from '@preact/signals';
import { withoutStrangers } from '../../utils/advice/owned-devices.ts';
import type { OwnDevice } from '../../utils/common/own-device.ts';
import type { StoredCase } from '../../utils/diagnosis/case.ts';
import { emptyCase, ownDevices, storedCase } from '../../utils/browser/store.ts';
import { sendMessage } from '../../utils/browser/short-messages.ts';
import { eraseCase } from '../../utils/browser/storage.ts';
import { misreadMark, type MisreadMark } from '../../utils/browser/misread-mark.ts';
import { FIRST_VIEW, follows, storedView, type ViewState } from '../../utils/browser/view-state.ts';
import type { diagnose } from '../../utils/diagnosis/engine.ts';
import { report } from './tab-report.ts';

export const theCase = signal<StoredCase>(emptyCase());
export const devices = signal<OwnDevice[]>([]);
export const view = signal<ViewState>(FIRST_VIEW);
/** When the user was last here, if that was another sitting and they have done nothing since; else 0. */
export const cameBackTo = signal(0);
/** The page that was said to be misread, here or on the page itself. */
export const misread = signal<MisreadMark | null>(null);

/** What the router page in front says, when it is one: it counts as evidence. */
export const reading = computed(() => {
  const found = report.value?.reading ?? null;
  return found?.router.detected && !found.router.login ? found : null;
});

// Loaded apart: the first two questions are always model and light, and need no engine.
const engine = signal<typeof diagnose | null>(null);

/** Null until the engine is there (a few milliseconds after the first paint). */
export const diagnosis = computed(() => {
  const { answers, tried } = theCase.value;
  const page = reading.value && withoutStrangers(reading.value, devices.value);
  return engine.value?.({ answers, tried, reading: page, devices: devices.value }) ?? null;
});

/** Brings the engine in; repeats cost nothing. */
export async function loadEngine(): Promise<void> {
  const loaded = await import('../../utils/diagnosis/engine.ts');
  engine.value = loaded.diagnose;
}

// While our own writes are under way, echoes of older ones must not undo what the user sees.
let writing = 0;

/** Longer ago than this it is another sitting: the camera may be another matter by now. */
const OTHER_SITTING_MS = 6 * 60 * 60_000;

/** Loads what is stored, and follows it from then on. */
export async function load(): Promise<void> {
  // Listened to first: what changes while it is read is read once more, and nothing is lost in between.
  let loading = true;
  let missed: boolean;
  follow(() => {
    missed = true;
    return !loading;
  });
  do {
    missed = false;
    [theCase.value, devices.value, view.value, misread.value] = await Promise.all([
      storedCase.get(),
      ownDevices.get(),
      storedView.get(),
      misreadMark.get(),
    ]);
  } while (missed);
  loading = false;
  const { left } = view.value;
  if (left > 0 && Date.now() - left > OTHER_SITTING_MS) cameBackTo.value = left;
}

/** @param isNews asked at every change: whether it is to be shown by itself */
function follow(isNews: () => boolean): void {
  storedCase.watch((value) => {
    if (isNews() && writing === 0) theCase.value = value;
  });
  ownDevices.watch((value) => {
    if (isNews() && writing === 0) devices.value = value;
  });
  storedView.watch((value) => {
    if (isNews() && writing === 0) view.value = follows(view.value, value);
  });
  misreadMark.watch((value) => {
    if (!isNews()) return;
    if (JSON.stringify(misread.value) === JSON.stringify(value)) return;
    misread.value = value;
    if (value) view.value = { ...view.value, tab: 'router' };
  });
}

/** Something could not be stored: it is seen as long as this view is open. */
export const trouble = signal(false);

async function write(done: Promise<unknown>): Promise<void> {
  writing += 1;
  try {
    trouble.value = (await done) === false;
  } finally {
    writing -= 1;
  }
}

/** Changes the case: seen at once, stored at once. */
export function updateCase(change: (before: StoredCase) => StoredCase): void {
  theCase.value = change(theCase.value);
  void write(storedCase.set(theCase.value));
}

/** Changes the list of the user's own devices. */
export function updateDevices(change: (before: OwnDevice[]) => OwnDevice[]): void {
  devices.value = change(devices.value);
  void write(ownDevices.set(devices.value));
}

/** Says what a device is; what was said of it before is forgotten. */
export function nameDevice(mac: string, role: OwnDevice['role']): void {
  updateDevices((before) => [...before.filter((one) => one.mac !== mac), { role, mac }]);
}

/** Remembers where the user is. */
export function go(change: Partial<ViewState>): void {
  cameBackTo.value = 0;
  view.value = { ...view.value, ...change, left: Date.now() };
  void write(storedView.set(view.value));
}

/** Opens the report of a page, or leaves it. */
export function setMisread(mark: MisreadMark | null): void {
  misread.value = mark;
  void write(misreadMark.set(mark));
}

function forget(): void {
  theCase.value = emptyCase();
  view.value = FIRST_VIEW;
  misread.value = null;
  cameBackTo.value = 0;
}

/** Forgets the case and where the user was; own devices and the change log stay: they are facts, not answers. */
export function startOver(): void {
  forget();
  void write(eraseCase());
}

/** Forgets everything that was ever stored, on disk and in memory, and takes the hints off all pages. */
export async function eraseEverything(): Promise<void> {
  forget();
  devices.value = [];
  await write(sendMessage('eraseAll'));
}
