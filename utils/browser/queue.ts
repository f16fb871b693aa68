/** Tasks for one key run one after the other: two frames' readings must not overwrite each other's state. */

/** @returns a function that runs a task after all earlier tasks of the same key, and gives its result */
export function keyedQueue<K>(): <T>(key: K, task: () => Promise<T>) => Promise<T> {
  const tails = new Map<K, Promise<unknown>>();
  return (key, task) => {
    const run = (tails.get(key) ?? Promise.resolve()).then(task, task);
    tails.set(key, run);
    const tidy = () => {
      if (tails.get(key) === run) tails.delete(key);
    };
    run.then(tidy, tidy);
    return run;
  };
}
