/**
 * Path of frame indexes from the tab's top document to this window; [] for the top document itself. Works across
 * origins: counting frames is allowed where reading them is not.
 */
export function framePath(window: Window): number[] {
  const path: number[] = [];
  let current: Window = window;
  while (current !== current.parent) {
    const { parent } = current;
    let index = 0;
    while (index < parent.length && parent[index] !== current) index += 1;
    path.unshift(index);
    current = parent;
  }
  return path;
}
