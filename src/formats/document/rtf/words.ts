/** Words that begin a part of the file that is no text. */
export const unread: ReadonlySet<string> = new Set([
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'objdata',
  'nonshppict',
  'shprslt',
  'sp',
  'fldinst',
  'listtable',
  'listoverridetable',
  'revtbl',
  'rsidtbl',
  'themedata',
  'datastore',
  'filetbl',
  'xmlnstbl',
  'nonesttables',
  'xe',
  'tc',
  'bkmkstart',
  'bkmkend',
  'ftnsep',
  'ftnsepc',
  'aftnsep',
])

/** Words and signs that stand for characters. */
export const signs: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '-',
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
}

/** How the characters of a font are encoded, by the number of its set. */
export const charsetPages: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  204: 'windows-1251',
}

const pages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1251: 'windows-1251',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** The encoding of a code page; those of Western Europe are read alike. */
export function pageOf(number: number): string {
  return pages[number] ?? 'windows-1252'
}
