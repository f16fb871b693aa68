/** What may be wrong with a listing of the stores, `store/<code>.yml`, each as a complaint in a sentence. Pure. */
import { address, decimals, STORE_LIMITS, tone } from './guards.ts';
import { flatten, type Texts } from './texts-of.ts';

/** Chrome takes 16,000 characters of a description; nobody reads so many. */
const DESCRIPTION_MOST = 10_000;
const PARTS = ['name', 'summary', 'description'] as const;

/**
 * @param listing the parsed file
 * @param texts the locale of the same code: the browser shows its name and summary from there
 * @param english the English listing, whose points a translation has as well
 */
export function listingFaults(code: string, listing: unknown, texts: Texts, english: unknown): string[] {
  const [said, original] = [flatten(listing), flatten(english)];
  const missing = PARTS.filter((part) => !said.get(part)?.trim());
  if (missing.length > 0) return missing.map((part) => `store/${code}: ${part} is missing`);
  const [name, summary, description] = PARTS.map((part) => said.get(part)!) as [string, string, string];
  const most = {
    name: STORE_LIMITS['app.name'],
    summary: STORE_LIMITS['app.description'],
    description: DESCRIPTION_MOST,
  };
  const points = (text: string) => text.match(/^•/gm)?.length ?? 0;
  const disclaimer = texts.get('app.not_affiliated') ?? '';
  return [
    ...PARTS.filter((part) => said.get(part)!.trim().length > most[part]).map(
      (part) => `store/${code}: ${part} has ${said.get(part)!.trim().length} characters; the stores take ${most[part]}`,
    ),
    ...(name === texts.get('app.name') ? [] : [`store/${code}: name is not app.name of the locale`]),
    ...(summary === texts.get('app.description')
      ? []
      : [`store/${code}: summary is not app.description of the locale`]),
    ...(disclaimer && description.includes(disclaimer) ? [] : [`store/${code}: description lacks app.not_affiliated`]),
    ...(points(description) === points(original.get('description') ?? '')
      ? []
      : [`store/${code}: description has ${points(description)} points, not those of the English one`]),
    ...[address, decimals, tone]
      .flatMap((guard) => guard({ code: code, texts: said, english: original }))
      .map((fault) => `store/${fault}`),
  ];
}
