/** Rows of delimited text. */

/** Cells of a line; a delimiter inside double quotes belongs to the cell, and two quotes there are one. */
export function cells(line: string, delimiter: string): string[] {
  const found: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (char === '"' && quoted && line[at + 1] === '"') cell += line[at++];
    else if (char === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (char === delimiter && !quoted) {
      found.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  found.push(cell.trim());
  return found;
}
