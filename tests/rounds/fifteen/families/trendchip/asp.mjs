import vm from 'node:vm';

/** Runs a page of TrendChip's web server: text with a small language of its own between tags (If … Then … End If, and a call that prints or hands back a setting). */
const condition = (text) =>
  text
    .replace(/<>/g, '!==')
    .replace(/(?<![=!<>])=(?!=)/g, '===')
    .replace(/\band\b/gi, '&&')
    .replace(/\bor\b/gi, '||');

/** One tag's statements as a script's; what changes settings does nothing here. */
const statements = (code) =>
  code
    .replace(/^\s*'.*$/gm, '')
    .replace(/\b(end\s+if)\b/gi, '\n}\n')
    .replace(/\belse\s?if\b([\s\S]*?)\bthen\b/gi, (_, asked) => `\n} else if (${condition(asked)}) {\n`)
    .replace(/\bif\b(?!\s*\()([\s\S]*?)\bthen\b/gi, (_, asked) => `\nif (${condition(asked)}) {\n`)
    .replace(/\belse\b(?!\s*if\s*\()/gi, '\n} else {\n')
    .replace(/\btcwebapi_(?!get|staticget)\w+\s*\([^)]*\)/gi, '')
    .replace(/\brequest_form\b/gi, 'form')
    .replace(/\btcwebapi_(?:static)?get\b/gi, 'get')
    .replace(/\basp_write\b/gi, 'print')
    .replace(/\bload_parameters\b\s*\([^)]*\)/gi, '');

export function run(text, settings) {
  const parts = text.split(/<%|%>/);
  const script = parts
    .map((part, n) => (n % 2 ? statements(part) : `print(${JSON.stringify(part)});`))
    .join('\n')
    .replace(/\}\s*\n\s*\} else/g, '} } else');
  const out = [];
  const print = (value) => out.push(String(value));
  const get = (node, name, how) => {
    const value = settings(node, name);
    return how === 's' ? print(value === 'N/A' ? '' : value) : value;
  };
  try {
    vm.runInNewContext(script, { get, print, form: () => '' });
  } catch (error) {
    if (process.env.ROUND_LOG) console.log(`asp: ${error.message}`);
    throw error;
  }
  return out.join('');
}
