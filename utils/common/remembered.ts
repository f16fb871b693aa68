/** More texts than a page has that are worth it; then it begins anew. */
const MOST = 4000;

/** What is told of a text alone is told once: pages say the same of many controls, and are looked at again and again. */
export function remembered<T>(tell: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let told = known.get(text);
    if (told === undefined) {
      if (known.size > MOST) known.clear();
      known.set(text, (told = tell(text)));
    }
    return told;
  };
}
