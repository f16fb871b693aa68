import type { BlinkClass } from '../common/kinds.ts';

/** Prefixes that the IEEE registered to "Blink by Amazon" (oui-data 2.1.9, read 2026-11-22). */
const BLINK = new Set(['3CA070', '70AD43', '741348', '74AB93', 'C819D8', 'F074C1']);

/** Whether a MAC (any spelling) has a prefix of Blink's own; apart, so that the popup does not carry Amazon's list. */
export function isBlinkPrefix(mac: string): boolean {
  return BLINK.has(
    mac
      .replace(/[^0-9a-f]/gi, '')
      .slice(0, 6)
      .toUpperCase(),
  );
}

/** Prefixes of Amazon Technologies and Amazon.com, same source: Echo, Fire TV, Kindle, and many a Blink. Six digits each. */
const AMAZON =
  '00714700862100BB3A00F36100FC8B0812A50857FB086AE5087B0F087C3908849D0891150891A308A6BC08C2240C43F90C47C90CDC91' +
  '0CEE991009F910969310AE6010BF6710CE02140AC5149138180B1B1848BE18742E1C12B01C4D661C93C41CFE2B2010B120A17120BEB8' +
  '20FE00244CE324CE332824C92873F628EF012C71FF304D1F3425BE34AFB334D270386FF438F73D3C5CC43CE4414089C640A2DB40A9CF' +
  '40B4CD40F6BC440049443D5444420144650D446D7F447B4544B4B244D5CC4843DD485F2D48785E48B4234C17444C53FD4C60AD4CEFC0' +
  '5007C350995A50D45C50DCE750F5DA542B1C580987589A3E58A8E858E4885C415A5C8B6B64C9F164CDC26813F36837E96854FD689A87' +
  '689FD468B69168DBF568F63B6C0C9A6C55B16C56976C688A6C999D7070AA7458F374754874A7EA74C24674D42374D63774E20C74ECB2' +
  '786C8478A03F78E1037C61667C63057CD5667CEDC6800CF9806D7180A63C84285984488084D6D08829BF8871E58C19528C2A858C4EBB' +
  '90119590235B90395F90A82290F82E943A91945915945AFC98226E98CCF39CC8E9A002DCA0D0DCA0D2B1A402B7A40801A8CA77A8E621' +
  'AC416AAC63BEACCCFCB0739CB08BA8B0CFCBB0F7C4B0FC0DB4107AB47C9CB4B742B4E454B85F98B8FE96C00195C08D51C091B9C095CF' +
  'C49500C4969FC86C3DC8C9B2CC2293CC9EA2CCAFE3CCF735D4910FD8BE65D8FBD6DC54D7DC91BFDCA0D0E0CB1DE0F728E84C4AE8D87E' +
  'EC0DE4EC2BEBEC315FEC8AC4ECA138F0272DF02F9EF04F7CF08173F0A225F0D2F1F0F0A4F4032AF854B8F8FCE1FC0F76FC492DFC65DE' +
  'FCA183FCA667FCD749FCE9D8';

/** Blocks smaller than 24 bits that Amazon holds. */
const AMAZON_SMALL = ['200A0DB', '70B3D5270', '70B3D5E6F'];

/** Names that Amazon's other devices give themselves, and names people give them. */
const OTHER_AMAZON =
  /echo|alexa|fire|kindle|^aft|ring|eero|dash|show|dot\b|tablet|ipad|phone|laptop|desktop|^pc|\btv\b|stick|plug|fritz|router|watch|book/i;

let amazon: ReadonlySet<string> | null = null;

function isAmazon(digits: string): boolean {
  amazon ??= new Set(AMAZON.match(/.{6}/g));
  return amazon.has(digits.slice(0, 6)) || AMAZON_SMALL.some((block) => digits.startsWith(block));
}

/**
 * How sure we are that a device is a Blink. `mac` in normal form or null, `hostName` as the router shows it or null.
 * certain: a prefix of Blink's own. likely: it calls itself blink… (Sync Modules do; so may a hobby board: ask).
 * maybe: a prefix of Amazon's and no name that says otherwise. no: nothing speaks for it.
 */
export function blinkClass(mac: string | null, hostName: string | null): BlinkClass {
  const digits = (mac ?? '').replace(/[^0-9a-f]/gi, '').toUpperCase();
  if (isBlinkPrefix(digits)) return 'certain';
  const name = (hostName ?? '').trim();
  if (/^blink/i.test(name)) return 'likely';
  return isAmazon(digits) && !OTHER_AMAZON.test(name) ? 'maybe' : 'no';
}
