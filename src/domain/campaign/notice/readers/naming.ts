import { overlap, type Stretch } from '../listing.ts'
import { nearest, partsAtGaps } from '../lookup.ts'
import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { ReadRule } from '../reading.ts'
import { type FixedName, fixedNamesIn } from './naming/fixedNames.ts'
import { blanksOf, isListOfSlots, partsOf, signs, slot, slotsOf, trimmed } from './naming/nameSlots.ts'
import { isNoName } from './naming/notNames.ts'
import { isCaption } from './naming/ofPictures.ts'
import { isOneText } from './naming/oneTexts.ts'
import { namingOver } from './naming/over.ts'
import { singlePapers } from './naming/singlePapers.ts'
import { headOf } from './quotas/columns.ts'

const reader = 'naming'
const joined =
  /[“"‘「(【《]?((?:[一-鿿]{1,8}】)?(?:[一-鿿A-Z]{2,16}】(?=[+_][^【+_])|“[^”+]{1,12}”(?:或“[^”+]{1,12}”)?(?=[+_])|“[^”+]{1,12}”[一-鿿]{1,8}(?=[+_])|(?:参[加赛评选展]|申报|投稿|报[名送]|应征|推荐|来稿)?《[^》+]{1,16}》(?=[+_])|[一-鿿A-Za-z0-9×]{1,20}(?:\([^()]{1,10}\)[一-鿿]{0,6})?)(?:[+_]{1,5}(?:\([^()]{1,10}\)|“[^”+]{1,12}”|《[^》+]{1,16}》|[^+_,。;:”"’」】》、()\s@]){1,16})+)(?!@)/g
const dashed =
  /[“"‘「【《]([一-鿿×]{1,10}(?:\([^()]{1,10}\)[一-鿿]{0,6})?(?:-[一-鿿×]{1,10}(?:\([^()]{1,10}\)[一-鿿]{0,6})?){1,5})[”"’」】》]/g
/** Parts that other signs join are a pattern only where they name what is to be filled in. */
const quoted = /[“"‘「《]([^“”"‘’「」《》,。;\n]{3,40})[”"’」》]/g
/** 以（区县-学校-题目）命名: brackets in place of quotes. */
const inBrackets = /(?<=[以用按照为写明注:])\(((?:[^(),。;\n]|\([^()]{1,10}\)){3,40})\)/g
/** A sign of a blank; 县（市、区）名称 holds a comma in its brackets. */
const sign = '[一-鿿A-Za-z0-9×()]|(?<=\\([^()]{1,4})、(?=[^()]{1,6}\\))'
const listed = new RegExp(
  '(?:命名|(?:文件|文档|附件|稿件|文稿|案例|材料|照片|图片|视频)名称?|[取起]名|(?:电子|word|压缩)(?:文档|文件|包)|文件夹名?|压缩包名?|(?:邮件|来信)(?:名称?|标题|主题)|主题栏|(?:主题|邮件)(?=[请应须]?(?:写|注|标)明)|(?<!副)标题|题目|(?<!课)题名(?!称))[^,。;:“"+_下前后旁行]{0,8}?' +
    '(?:(?:示例|样式|格式|规则|方式|方法|按照?|为|由|采用|用|取):?|:|包括|包含|含有?|体现|写[明成]|注明|标[明注]|写清楚?|写上?(?:您|本人|自己)?的?|(?<=[名式则法])-)' +
    `((?:${sign}){2,12}(?:(?:[-:·/、|]|和|及|与|加)(?:${sign}){2,12}){1,5})`,
  'gi',
)
const named =
  /[以用按]照?((?:[一-鿿X×]|\([^()]{1,6}\)){2,12}?(?:(?:-|、|加|和|及|与)(?:[一-鿿X×]|\([^()]{1,6}\)){2,10}?){1,3})(?:的?(?:格式|方式|形式|顺序))?(?:统一|进行)?(?=命名(?![一-鿿]{0,8}(?:工作室|基地|班组|岗位?|书屋))|为题|作为?(?:文件)?名|作标题|为标题|[为作][一-鿿]{0,4}文件夹?名)/g
/** 主题为单位全称加“征文”: parts that 加 joins, some of them quoted. */
const added =
  /(?:主题|标题|题目|名称?)(?:一?栏)?[里中内上处]?[统一请应须均要]{0,4}[注标写取命]?(?:[明为成用写]|写作|名为)((?:“[^“”]{2,12}”(?=加|[和及与][一-鿿]{0,8}(?:名称|[全简]称|姓名|单位|题目))|[一-鿿()]{2,10}?(?=加|[和及与]“))(?:(?:加上?|(?<=”)[和及与]|[和及与](?=“))(?:“[^“”]{2,16}”|[一-鿿()]{2,10}(?<!字样|[二两三四五六]字))){1,3})/g
const bracketed = /(【[^】\n]{1,12}】(?:[+_-]?【[^】\n]{1,12}】){1,5})/g
/** 【类别】案例名称（单位） and （单位）案例名称: blanks of which some stand in brackets. */
const enclosed =
  /((?<!(?:[县市区镇乡街校州旗院]|街道|企业|单位)(?=\())(?:【(?!(?:案例|作品)?(?:标题|题目|名称|题名|命名)】)[^】\n]{2,10}】|\([^()\n]{2,10}\))[+_-]?[一-鿿]{2,10}(?:\([^()\n]{2,10}\)|【[^】\n]{2,10}】)?(?:-{1,2}[一-鿿]{2,10}){0,6})/g
const heads = /^附件\d*$|^(?:邮件|附件|文件|文档|压缩包)(?:标题|主题|名称?)|均[用为按]|^[和与及]/
const about: readonly (readonly ['file' | 'mail' | 'title', RegExp])[] = [
  [
    'mail',
    /邮件[^,。;]{0,10}(?:标题|题目)|邮件(?:标题|主题|名称?|命名)?(?!正文|内容)|来信|主题[栏行]|抬头|主题(?=[“"「])|(?<![一-鿿])主题:|主题(?:为|注明|请|统一|写|格式|标注|命名)|邮箱/,
  ],
  [
    'file',
    /文件(?:题?名|标题)|(?:投稿|来稿|参赛|应征)(?:作品)?格式(?=[,:为])|(?:[件稿图包夹袋档书]|图片|照片|[音视]频|作品文件)名(?![单额册师家义录著])|档案名|(?:文件|文档)标识|文件夹|压缩包|文档名?|(?<!(?:标题|题目|题名|主题|邮件|来信|(?:案例|作品|成果)名称)(?:名称?|栏)?(?:请|均|应|须|统一|一律|的){0,3})命名(?!一般|宜)|打包|附件名|电子版|文件/,
  ],
  [
    'title',
    /标题|题目|(?<!邮件|来信|附件|稿件|照片|图片|视频|文[件档]|文件夹|压缩包|压缩文件)名称格式|(?<!主)题名|名称栏|名称前|(?:作品|案例|成果|工作法)名称(?=[按用为以由应须要写命注标采均请冠:]|统一|一般|格式|的格式)|冠名|^(?:案例|作品|成果|项目)名称$|(?:^|[,;:])(?:其?名称(?=[按用为以由应须要采]|统一|一般)|命名(?=一般|宜))/,
  ],
]
/** 发至gh@example.org，标题写…: a title without whose it is, where the sentence speaks of a mail. */
const ofMail = /^(?:并|且|同时|请|在)*(?:标题|题目)(?:栏|处|里|中)?/
const noted =
  /^(?:(?:投稿|来稿|发送|报送|提交)(?:邮件)?(?:时|者|中)?)?(?:并|请|须|应|均|需)*(?:注明|标明|标注|备注|写明):?[“"「]?$/
const mailed = /@|邮箱|邮件|信箱/
/** 单位+题目, “征文”: nothing shorter names two parts or quotes one. */
const shortest = 4

/** How titles, files and mails are to be named (notice 三、3), and that each case is one paper sent singly (二、3). */
export function naming(notice: NoticeText): Read {
  const sentences = notice.bodySentences
  return {
    rules: [
      ...sentences
        .filter(({ text }) => text.length >= shortest)
        .flatMap((sentence) => patternsOf(notice, sentence)),
      ...singlePapers(notice, sentences),
    ],
  }
}

function patternsOf(notice: NoticeText, sentence: Sentence): ReadRule<'titlePattern'>[] {
  const text = joinedUp(sentence.text.replaceAll(/[[<〈]/g, '【').replaceAll(/[\]>〉]/g, '】'))
  const spaced = spacedIn(notice, sentence, text)
  const strong = [
    ...[joined, dashed, bracketed].flatMap((pattern) => [...text.matchAll(pattern)]),
    ...spaced.keys(),
  ]
  const weak = weakPatterns(text, strong)
  const fixedNames = fixedNamesIn(text).filter(
    (name) => ![...strong, ...weak].some((match) => overlap(name, wholeOf(match))),
  )
  const fixed = fixedNames.map(({ start, end, words, of }) => {
    const at = { start: sentence.start + start, end: sentence.start + end, appliesTo: of }
    return found(notice, reader, 'titlePattern', { parts: [words] }, at)
  })
  const known = fixedNames.map(({ start }) => ({ index: start }))
  const patterns = [...strong, ...weak].flatMap((match) => {
    const isWeak = weak.includes(match)
    const isClosed = /^[”"’」]/.test(text.slice(match.index + match[0].length))
    const words = isWeak ? slotsOf(match[1] ?? '') : trimmed(match[1] ?? '', isClosed)
    const parts = isOneText(notice, sentence.start + match.index, match[0], words)
      ? [words]
      : (spaced.get(match) ?? (isWeak ? partsOf(words) : words.split(signs)).flatMap(blanksOf))
    const from = match.index + match[0].indexOf(words)
    const thing = thingOf(text, from, from + words.length, rowOf(notice, sentence))
    const isLater = [...known, ...strong, ...weak].some(({ index }) => index < match.index)
    const isExample = isLater && /(?:如|例如|比如|例):?[“"「【]?$/.test(text.slice(0, from))
    const isOfNone = (parts.length < 2 && parts[0] !== words) || thing === null || isExample
    if (isOfNone || isNothing(text, from, words, parts)) return []
    const start = sentence.start + from
    const at = { start, end: start + words.length, appliesTo: thing }
    return [found(notice, reader, 'titlePattern', { parts }, at)]
  })
  return withoutTwins([...patterns, ...fixed])
}

/** An address, a caption, what must not be written and what else only looks like a pattern. */
function isNothing(text: string, from: number, words: string, parts: readonly string[]): boolean {
  const [before, behind] = [text.slice(0, from), text.slice(from + words.length)]
  return (
    /^[\w.-]*@/.test(behind) ||
    /不[得要用写注标带]{1,2}(?:出现|明)?$/.test(before) ||
    isNoName(text, from, from + words.length) ||
    /互联网|GB2312|GBK|一起|一并/.test(words) ||
    parts.some((part) => heads.test(part)) ||
    (parts.every((part) => /^[主副正]?标题$/.test(part)) && !/[“"「]$/.test(before)) ||
    !/[一-鿿]/.test(words) ||
    isCaption(text, from, words)
  )
}

/** 以“机构名称 案例名称”命名: names of blanks in quotes that nothing but room parts. */
function spacedIn({ plain }: NoticeText, { start }: Sentence, text: string): Map<RegExpExecArray, string[]> {
  const named = [...text.matchAll(quoted)].map((match) => {
    const parts = partsAtGaps(plain, start + match.index + 1, match[1] ?? '').map(({ words }) => words)
    return [match, parts] as const
  })
  return new Map(named.filter(([, parts]) => parts.length > 1 && parts.every((part) => slot.test(part))))
}

/** “家风故事”四个字和报送单位: two parts, sign for sign. */
function joinedUp(text: string): string {
  return text.replaceAll(/(?<=”)(?:[一二两三四五六七八九]个?字|字样)[和及与加]/g, (words) =>
    '+'.repeat(words.length),
  )
}

/** Parts joined by other signs, each place once and none where a plain pattern stands. */
function weakPatterns(text: string, strong: readonly RegExpExecArray[]): RegExpExecArray[] {
  const kept: RegExpExecArray[] = []
  for (const pattern of [quoted, inBrackets, added, listed, named, enclosed])
    for (const match of text.matchAll(pattern)) {
      const isTaken = [strong, kept].some((known) =>
        known.some((one) => overlap(namesOf(one), namesOf(match))),
      )
      if (!isTaken && isListOfSlots(match[1] ?? '', pattern === listed || isFileName(text, match)))
        kept.push(match)
    }
  return kept
}

/** 文件名由“门店、班次、员工”组成: the name of a file is made of blanks, whatever they are called. */
function isFileName(text: string, match: RegExpExecArray): boolean {
  return /(?:文件|文档|档案|[件稿图包夹袋档频])(?:题?名|名称|标识)[^,。;名]{0,16}$/.test(
    text.slice(0, namesOf(match).start),
  )
}

function wholeOf({ index, 0: whole }: RegExpExecArray): Stretch {
  return { start: index, end: index + whole.length }
}

function namesOf({ index, 0: whole, 1: names = '' }: RegExpExecArray): Stretch {
  const start = index + whole.lastIndexOf(names)
  return { start, end: start + names.length }
}

/** 标题由单位和主题组成，形式为“单位+主题”: a pattern said twice in one sentence is one. */
function withoutTwins(rules: readonly ReadRule<'titlePattern'>[]): ReadRule<'titlePattern'>[] {
  const said = ({ value, appliesTo }: ReadRule<'titlePattern'>) => [appliesTo, ...value.parts].join('+')
  return rules.filter((rule, index) => rules.findIndex((other) => said(other) === said(rule)) === index)
}

/** The words before a pattern without patterns that stand there already. */
function unquoted(words: string): string {
  return words.replaceAll(/[“"「][^“”"「」]*[”"」]/g, '')
}

/** A row or a key that tells how something is called: 邮件主题, 文件命名. */
const namingRow =
  /邮件|文件|命名|文件夹|压缩包|文档名|标识|^(?:案例|作品|成果|项目|文章|论文)?(?:名称|题目|标题|题名)$/

/** What the row or the column of a sentence is called. */
function rowOf(notice: NoticeText, { line, start }: Sentence): string {
  const before = notice.text.slice(line.start, start).split('\t').length - 1
  return before === 0 && notice.text.charAt(line.start) !== '\t'
    ? `${line.heading} ${namingOver(notice, line)}`.trim()
    : `${line.heading} ${headOf(notice, line)[before] ?? ''}`
}

/** 为邮件主题, 为主题发送至: what stands before it is the subject of a mail. */
const asSubject =
  /^[”"’」]?(?:为|作为?|当作?)(?:(?:邮件|来信)的?(?:标题|主题|题目)|(?:标题|主题|题目?)[^。;]{0,20}(?:发[送至到]|@|邮箱))/
/** “主标题+副标题”形式拟题, 格式拟定题目: what stands before it is a title. */
const asTitle =
  /^[”"’」]?的?(?:形式|格式|方式|结构)?(?:拟题|命题|(?:拟定|确定|拟写|拟)(?:案例)?(?:标题|题目|名称))/
/** 主标题+副标题: the parts of a title. */
const ofTitles = /^[主副正]?标题(?:[+_-]+[主副正]?标题)+$/
/** 以“作品名+作者+电话”署名, 为名发送: how the works that come in are called. */
const signed = /^[”"’」]的?(?:格式|形式|方式)?(?:统一)?(?:署名|标注|标明|为名(?!称?的文件夹))/
/** 以“姓名+单位+标题”统一发送到电子邮箱. */
const thenMailed =
  /^[”"’」]的?(?:格式|形式|方式)?(?:统一|一并|打包)?(?:发送?|投稿?|提交|报送?)[至到][^。;]{0,16}(?:邮箱|信箱|@)/
/** 打成一个压缩包，名称用…: the name of the file that is told of before. */
const itsName = /^(?:其|文件)?名称?(?=[按用为以由应须要采写])/
const aFile = /(?:压缩包|文件夹?|文档|电子版)[^,]{0,6},$/

/** What is named: the nearest word of the clause or what is done to it there, else the nearest before, else its row. */
function thingOf(sentence: string, from: number, to: number, row: string): FixedName['of'] | null {
  const lead = unquoted(sentence.slice(Math.max(0, from - 90), from))
  const clause = /[^,;]*$/.exec(lead)?.[0] ?? ''
  const after = /^[^,。;]*?(?=[发寄]|报送|$|[,。;])/.exec(sentence.slice(to, to + 16))?.[0] ?? ''
  if (asSubject.test(sentence.slice(to, to + 60))) return 'mail'
  if (asTitle.test(sentence.slice(to, to + 24))) return 'title'
  const own = nearest(clause.slice(-30), about) ?? (ofTitles.test(sentence.slice(from, to)) ? 'title' : null)
  if (own === 'title' && ofMail.test(clause.slice(clause.lastIndexOf('(') + 1)) && mailed.test(lead))
    return 'mail'
  if (own === 'title' && itsName.test(clause) && aFile.test(lead.slice(0, lead.length - clause.length)))
    return 'file'
  if (own === null && /^[”"’」]?(?:的?(?:格式|形式|方式))?命名/.test(after)) return 'file'
  if (
    own === null &&
    /^[”"’」]?(?:作?为|当作?)(?:文件|文档|压缩包|附件|照片|图片|[音视]频|稿件|作品)(?:文件|夹|包)?的?名(?!单)/.test(
      sentence.slice(to),
    )
  )
    return 'file'
  if (own === 'title' && /(?:标题|题目)(?:的|之)?(?:下|后|[上旁左右][方面侧边])/.test(clause)) return null
  if (own === null && signed.test(sentence.slice(to))) return 'file'
  if (own === null && /[以按用][“"「]$/.test(lead) && thenMailed.test(sentence.slice(to, to + 40)))
    return 'mail'
  if (own === null && itsName.test(clause) && mailed.test(lead)) return 'file'
  return (
    own ??
    nearest(lead.slice(-30), about) ??
    nearest(after, about) ??
    (namingRow.test(row) ? nearest(row, about) : null) ??
    (noted.test(clause) && (mailed.test(lead) || /^(?:投稿|来稿|发送)/.test(clause)) ? 'mail' : null) ??
    (/[以用][“"「]$/.test(clause) && /^[”"’」]为题[,。;]/.test(sentence.slice(to)) ? 'title' : null)
  )
}
