/** @returns plain data as the source of an expression: objects, lists, texts, numbers and patterns */
export function asSource(value: unknown): string {
  if (value instanceof RegExp) return value.toString();
  if (Array.isArray(value)) return `[${value.map(asSource).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${parts.map(([name, part]) => `${name}:${asSource(part)}`).join()}}`;
}
