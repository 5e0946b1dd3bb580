import { overlap, type Stretch } from '../../listing.ts'
import { slot } from './nameSlots.ts'

/** A mail or a file that is to be called one thing: 邮件主题注明“院庆征文”, or by one blank alone: 以单位名称命名. */
export type FixedName = Stretch & {
  readonly words: string
  readonly of: 'file' | 'mail' | 'title'
}

/** One text in quotes; quotes of another sort may stand in it. */
const text = `(?:“((?:[一-鿿A-Za-z0-9·×*《》‘’'()]|(?<=[一-鿿])-(?=[一-鿿])){2,30})”|["‘「]([一-鿿A-Za-z0-9·×*《》]{2,24})["’」])(?!的(?!字样|邮件))`
/** A text without quotes, up to the end of its clause. */
const bare = '(?:(?![和与及加]|名称|姓名|题目)[一-鿿A-Za-z0-9×·()]){3,20}'
/** 口号征集投稿, 职工摄影大赛: what a call is told by without quotes. */
const call =
  '(?:(?![和及与加按用或]|名称|姓名|题目|单位|类别|标题)[一-鿿A-Za-z0-9×·]){2,20}?(?:投稿|征文|征稿|来稿|征集|应征(?:稿件?|作品)?|参赛(?:稿件|作品)?|报名|稿件|大赛|比赛)'
const place = '(?:一?栏|一项|处|之?[上中里内前])?'
const duty = '(?:[里内中上处栏请应均须要需都就]|统一|一律|必须|务必){0,4}'
/** 注明, 标上, 填写: what is to be put into a subject; 为 and ： tell what a thing is called. */
const puts =
  '(?:(?:注|标|写|填)(?:明|注|上|清楚?|写|成|为|作|入)?|包?含有?|(?:[命取]名|定|设置?)(?:成|为|作)?)'
const is = `(?:${puts}|[为是用:]|格式为)(?:为|是|:)?`

const mail = '(?:邮件|来信|信件|电邮|电子信)(?:的|之)?(?:主题|标题|题目|题名|名称?)'
const file =
  '(?:(?:文件夹?|压缩包|压缩文件|文档|附件|电子[版稿档]|目录)(?:的|之)?(?:名(?:称|字)?|标题|题名)|(?:文件夹|压缩包|压缩文件|打包(?:文件|后)?)(?=[统一均请应须]{0,4}[命取]))'
/** 主题栏 and 标题处 without 邮件: those of the mail that the sentence speaks of. */
const subject = '(?<!案例|作品|征文|活动|文章|论文|稿件|成果|项目|故事|本届|本次)(?:主题|标题|题目)'
const mailed = '(?:@|邮箱|邮件|电邮|信箱)'
const sending = '(?:发送?(?:电子)?邮件|邮件(?:发送|投稿|报送)?)(?:时|中|里|上)?,?'

/** A blank by its name, or one text with signs for blanks. */
const blank =
  '((?:(?![和与及加按用])[一-鿿]){0,8}(?:名称|全称|简称|姓名|题目|[市县校人队部片课]名))(?:即可|字样)?(?:\\([^()]{1,16}\\))?(?=[,。;]|$)'
const withSigns = '“([^“”,。;+]{0,24}(?:×{1,6}|X{2,6}|某某?|_{2,}|…{1,2})[^“”,。;+]{2,24})”'
const title = '(?:(?:案例|首页|封面|作品|文章|材料|论文|成果|主|正)?(?:标题|题目|题名))'

const patterns: readonly (readonly [FixedName['of'], RegExp])[] = [
  ['mail', new RegExp(`${mail}${place}${duty}(?:${is})?${text}`, 'g')],
  ['file', new RegExp(`${file}${place}${duty}${is}${text}`, 'g')],
  // 发至gh@example.org，主题为“征文”; the subject of a mail without 邮件
  ['mail', new RegExp(`(?<=${mailed}[^。;]{0,60})${subject}${place}${duty}${is}${text}`, 'g')],
  ['mail', new RegExp(`${sending}${duty}${puts}${text}`, 'g')],
  // 发至gh@example.org，并注明“征文”字样
  ['mail', new RegExp(`(?<=@[\\w.-]{4,30}\\)?[,(](?:并|同时)?)${duty}${puts}${text}`, 'g')],
  ['mail', new RegExp(`主题(?:栏|一栏|处|行)?${duty}${puts}${text}`, 'g')],
  // 以附件发送，并注明“征文”; 来稿请注明“征文”字样
  [
    'mail',
    new RegExp(`附件(?:的?形式)?(?:发送|投稿|报送|提交)[^,。;“]{0,8},(?:并|同时)?${duty}${puts}${text}`, 'g'),
  ],
  [
    'mail',
    new RegExp(
      `(?:^|[,;])(?:来稿|投稿|来件|参赛作品|应征稿件)(?:时|者|中)?,?${duty}${puts}${text}(?=[一-鿿]{0,8}字样)`,
      'g',
    ),
  ],
  // 以“征文”为邮件主题
  ['mail', new RegExp(`[以用]${text}(?:为|作为?)(?:电子)?邮件(?:的)?(?:主题|标题|题目|名)`, 'g')],
  ['file', new RegExp(`[以用]${text}(?:为|作为?)(?:文件夹?|压缩包|文档)(?:的)?名`, 'g')],
  // 打包后以“某县案例材料”命名
  [
    'file',
    new RegExp(
      `(?:打包|压缩包?|文件夹?|文档|电子[版稿档])[^。;“”]{0,12}?[以用按]${text}(?:统一)?命名(?!的)`,
      'g',
    ),
  ],
  // 放入以“学院名称”命名的文件夹, 请以“案例材料”命名文件夹
  ['file', new RegExp(`[以用按]${text}(?:统一)?命名(?:文件夹?|压缩包|文档)`, 'g')],
  ['file', new RegExp(`[以用按]${text}(?:统一)?命名的(?:文件夹?|压缩包|文档)`, 'g')],
  // 随稿附登记表，注明“征文”字样，于5月前发到gh@example.org
  ['mail', new RegExp(`(?<=^|,(?:并|请)?)${puts}${text}字样(?=,[^。;]{0,40}@)`, 'g')],
  // 邮件主题：XX镇职工故事, 文件夹命名：县（区）名称
  [
    'mail',
    new RegExp(
      `${mail}${place}(?:统一|格式|${duty}${puts})?为?: ?((?![请须应要按以用注写统为自])${bare})(?=[,。;]|$)`,
      'g',
    ),
  ],
  // 邮件标题请注明口号征集投稿
  ['mail', new RegExp(`${mail}${place}${duty}${puts}为?(${call})(?:字样)?(?=[,。;)]|$)`, 'g')],
  [
    'file',
    /(?:文件夹?|压缩包)(?:命名|名称?)为?:((?:(?![和与及加请须应要按以用注写统为自])[一-鿿()]){2,12}(?:名称?|全称|简称|姓名|题目|标题))(?=[,。;]|$)/g,
  ],
  // 题目按“××纠纷调解案”的样式拟定
  [
    'title',
    new RegExp(`(?<!邮件|文件)${title}${place}${duty}(?:格式|样式)?(?:按照?|以|${is})${withSigns}`, 'g'),
  ],
  // 邮件主题注明管理部名称即可, 文档命名为城市名, 文件名即作品题目
  ['mail', new RegExp(`${mail}${place}(?:[一-鿿]{2,4},)?${duty}(?:${puts}|[为是用])为?:?${blank}`, 'g')],
  [
    'file',
    new RegExp(
      `(?:${file}|(?:文档|文件|稿件|附件)(?=[一-鿿]{0,3}命名))${place}${duty}(?:${puts}|[为是用即写取])为?${blank}`,
      'g',
    ),
  ],
  // 用科室名称给文件命名, 以姓名为文档命名
  [
    'file',
    /[以用按]((?:(?![和与及加])[一-鿿]){0,8}(?:名称?|全称|简称|姓名|题目|标题))(?:来|统一)?(?:作?为(?:文件夹?|文档|附件|压缩包)(?:的)?名|(?:给|为|对)(?:文件夹?|文档|压缩包|附件|稿件|电子版)(?:来|进行|统一)?命名|命名(?:文件夹?|文档|压缩包|附件)(?=[,。;]|$))/g,
  ],
  // 自建一个以本人姓名命名的子目录
  [
    'file',
    /以((?:(?![和与及加])[一-鿿]){2,8}(?:名称?|全称|简称|姓名|题目|标题))命名的(?:子?目录|子?文件夹|压缩包|文档)/g,
  ],
  // 打包后以单位名称命名, 文件名用单位全称
  [
    'file',
    /(?:打包|压缩包?|文件[夹名]?|文档|电子[版稿文件]{1,2})[^,。;+]{0,8}[,]?(?:请|均|一律|统一)?[以用按为写]((?:(?![和与及加])[一-鿿]){2,8}(?:名称?|全称|简称|姓名|题目|标题)|姓名|题目)(?=命名|为文件名|为名|(?<=文件名(?:统一)?[用为写][一-鿿]{2,8})(?:[,。;]|$))/g,
  ],
]

/** 可以用案例名称命名: a name that is free, and one that is only told of. */
const free = /(?:可以?|不[必用需]|不得|如)$/
/** “微视频”或“摄影”+单位: the first blank of a longer name. */
const goesOn =
  /^[”"’」]?(?:或“[^”]{1,12}”)?(?:[+_-]|加上?[一-鿿“]|[和及与](?=[一-鿿]{0,8}(?:名称|[全简]称|姓名|单位|题目)))/

/** What every pattern speaks of; most sentences are passed over by it. */
const things = /目录|邮件|来信|信件|电邮|电子|邮箱|信箱|@|主题|标题|题目|题名|文件|压缩|文档|附件|打包|字样/

/** “我身边的故事”|征文活动字样: the words behind the quotes belong to the text. */
function withRest(sentence: string, name: FixedName): FixedName {
  const rest = /^”((?!等|的|这|几|[一二两三四五六七八]个?字)[一-鿿]{1,8})字样/.exec(
    sentence.slice(name.end),
  )?.[1]
  if (rest === undefined || sentence.charAt(name.start - 1) !== '“') return name
  const [start, end] = [name.start - 1, name.end + 1 + rest.length]
  return { ...name, start, end, words: sentence.slice(start, end) }
}

/** The names in a sentence that are one text or one blank, each place once. */
export function fixedNamesIn(sentence: string): FixedName[] {
  if (!things.test(sentence)) return []
  const names: FixedName[] = []
  for (const [of, pattern] of patterns)
    for (const match of sentence.matchAll(pattern)) {
      const words = match[1] ?? match[2] ?? ''
      const start = match.index + match[0].lastIndexOf(words)
      const name = withRest(sentence, { start, end: start + words.length, words, of })
      const lead = sentence.slice(0, start).replace(/[以用按“"‘「]+$/, '')
      const isTaken = names.some((known) => overlap(known, name))
      if (words.split('-').some((part, _, all) => all.length > 1 && slot.test(part))) continue
      if (!isTaken && !goesOn.test(sentence.slice(name.end)) && !free.test(lead) && /[一-鿿]/.test(words))
        names.push(name)
    }
  return names
}
