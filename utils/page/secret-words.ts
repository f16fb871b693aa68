/** Words of fields that hold a key, in ids, names and labels: one line a word, and behind it the languages it is of. */
import { anyOf } from '../common/any-of.ts';

/** Whole words only where the letters are common. */
export const SECRET_WORDS: RegExp = /* @__PURE__ */ anyOf(
  [
    '(?<!by)pass(?!ive|thr|th|age|ante|erelle|point)', // en, it, fr
    'psk\\b', // any: pre-shared key
    'pwd', // any
    'kennwort', // de
    'schl(?:ü|ue)ssel', // de
    'clave', // es
    'contrase', // es, ca
    '\\bmdp\\b', // fr
    '\\bcl(?:é|ef)s?(?= ?(?:\\d|:|$))', // fr
    '\\bcl(?:é|ef)s? (?:wep|wpa|wi-?fi|wlan|r[ée]seau|(?:pr[ée]-?)?partag)', // fr
    '\\bcl(?:é|ef)s? d[eu] (?:s[ée]cu|chiff|cryp|wi-?fi|r[ée]seau)', // fr
    'senha', // pt
    '\\bchave', // pt
    'chiave', // it
    'sleutel', // nl
    'wachtwoord', // nl
    'l(?:ö|o)senord', // sv
    'nyckel', // sv
    'adgangskode', // da
    'kodeord', // da
    'salasana', // fi
    'has[lł]o', // pl
    'heslo', // cs, sk
    '\\bkl[ií](?:č|cz)', // cs, sk, pl
    '[şs]ifre', // tr
    'parol', // tr, ro, et, lv
    'парол', // ru, uk, bg
    '(?<!в)ключ', // ru, uk, bg
    '密[码碼钥鑰匙]', // zh
    '口令', // zh
    '金[钥鑰]', // zh
    'パスワード', // ja
    '暗号キー', // ja
    '暗号鍵', // ja
    '비밀번호', // ko
    '암호', // ko
    'รหัสผ่าน', // th
    'mật khẩu', // vi
    'κωδικ', // el
    'συνθηματικ', // el
    'مرور', // ar
    'رمز', // ar, fa
    'סיסמ', // he
    'पासवर्ड', // hi
    'secret', // en
    'shared ?key', // en
    '\\bkey ?\\d*\\b', // en
    '\\bpin\\b', // any
    '\\btoken\\b', // en
    'credential', // en
    'passphrase', // en
  ],
  'iu',
);
