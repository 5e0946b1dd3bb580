import { kindsListed, listedAt } from '../../listedKinds.ts'
import { type NoticeText, type Sentence, titleOf } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import { captionPartsOf } from './captions.ts'
import { groupCount, photo, photoCount } from './counts.ts'
import { print } from './sizes.ts'
import type { IsOfWorks } from './works.ts'

const measured = new RegExp(
  oneOf([
    '(?:文字|图片)说明|说明文字|\\d(?:\\.\\d+)?(?:M|MB|兆|K|KB|像素)|dpi|[\\d一二两三四五六七八九十]张',
    'jp(?:e?g|ge)|jepg|png|tiff?|heic|raw格式|长边|短边|分辨率|像素|原图|拍摄(?:时间|日期|地|年代|人|者)',
    print,
    '图[下注题释]|摄影者|供图|(?:时间|人物)[、和及与](?:地点|人物|活动|事件)',
    '(?:注明|标明|写明|标注)[^,。;]{0,20}(?:时间|地点|人物)|何时',
  ]),
  'i',
)
const refused =
  /(?:不(?:必|需|用|要(?!少|超)|再|接受|收|列入|附|配|插|含|包[括含])|无需|无须|请勿|勿|严禁|不得)[^,。;]{0,8}(?:照片|图片)|(?:照片|图片|[附配插]图)[^,。;]{0,8}(?:不列入|不计|不[作做][一-鿿]{0,2}要求|不(?:必|需|用)(?:附|报|提供)|版权|著作权)/
/** 一寸免冠照片, 证件照: for a form, no photo of what the case tells. */
const ofForms =
  /(?:免冠|(?<![英三四五六七八九十\d])[一二两12]?寸|证件|登记|身份证|[学工]生?作?证)[一-鿿]{0,8}(?:照片?|相片)|(?:作者|本人|个人)(?:的)?(?:近照|照片?\([^()]{0,4}[一二12]寸)|同(?:一)?(?:底版|底片|版|底)(?:的)?(?:照片?|相片)|(?:表内|表[上中]|表格|[粘张]?贴)(?:的)?照片/

/** 总工会现征集站点故事和照片: the call itself. */
const calling =
  /(?:征集|举办|开展)(?!的)[^,;\d]{0,24}(?:照片|图片)(?:活动|工作|作品)?$|欢迎(?![^,;]*[附配提随交])[^,;\d]{0,14}(?:照片|图片)$/

/** Whether a notice calls for photographs by its title, its first sentences or the kinds that it lists. */
function arePhotosCalled(notice: NoticeText): boolean {
  const opening = notice.bodySentences.slice(0, 4).flatMap(({ text }) => callsFor.exec(text)?.[0] ?? [])
  return /摄影|照片|影像|图片/.test([titleOf(notice), ...opening, ...kindsListed(notice)].join(' '))
}

const callsFor = /(?:征集|征稿|举办|开展)(?![^。;]{0,12}附)[^,。;]{0,24}/

/** 居委会：老照片至少5张: how many bodies send of photos that are called for. */
const ofBodies =
  /(?:^|,(?=[各每]))[各每]?[一-鿿()、]{1,16}(?:会|行|部|局|企业|学校|单位|馆|院|公司|社区|街道|乡镇|[县区市镇所队站组间室])(?::|[^,;:]{0,6}(?:报送|推荐|提供|组织|选送|征集))[^。]*\d{1,3}[张幅]/

/** 各工会选送文字类3篇、照片类5张: how many works of each kind bodies send. */
const sharesOfKinds =
  /[各每][^,。;附另并]*(?:报送?|推荐|选送|提交)[^,。;附另并]*\d[篇件部首个条](?:、[^,。;\d附配]{2,10}|,[^,。;\d附配]{2,6}(?:类|作品)[^,。;\d附配]{0,4})\d{1,3}[张幅]/

/** 每单位2至3张，JPG格式，不小于4MB: behind how many they send, how the photographs are to be. */
const sized = /jpe?g|tiff?|\d(?:M|MB|兆|K|KB)(?![a-z])|像素|dpi|[长短]边/i

/** 拟选编故事一百则，每则配照片一张: what others will print. */
const printing = /(?:拟|计划|将)(?:选编|编印|编辑|编纂|出版|汇编)|每版|版面/

/** Sentences on photos, and those on sizes, formats and captions that follow one under the same point. */
export function aboutPhotos(notice: NoticeText, isOfWorks: IsOfWorks): Sentence[] {
  let point: Sentence['line'] | null = null
  const areCalled = arePhotosCalled(notice)
  return notice.bodySentences.filter((sentence) => {
    const { text, line } = sentence
    if (areCalled && ofBodies.test(text) && !(sized.test(text) && isOfWorks(sentence))) return false
    const said = withoutRefused(withoutOthers(text))
    if ([calling, printing, sharesOfKinds].some((words) => words.test(said))) return false
    const isMeasured = measured.test(said)
    const photographic =
      photo.test(said) ||
      (point === line && /^每[幅张组帧]/.test(said)) ||
      (/像素/.test(said) && !isOfFilm(sentence) && !isOfDesigns(notice, sentence)) ||
      ((isMeasured || groupCount(said) !== undefined || isSigned(said)) && isOfWorks(sentence)) ||
      (/[^-]/.test(said) && isUnderPhotos(sentence)) ||
      (isMeasured && point !== null && goesOn(notice, point, sentence))
    if (photographic) point = line
    return photographic || (point === line && isMeasured && !isOfOtherWorks(notice, sentence))
  })
}

/** 书画先报照片；公益广告为JPG格式: a kind of works that a sentence begins with, and no photo of it. */
function isOfOtherWorks(notice: NoticeText, { text }: Sentence): boolean {
  const kind = listedAt(text, kindsListed(notice))
  return kind !== null && !photo.test(text)
}

/** 作品须标注题目、作者姓名: what is told of a work that is a photo; 邮件, 文件名 and forms are other places for it. */
function isSigned(text: string): boolean {
  return !/邮件|文件|命名|信封|表|登记|报名|主题/.test(text) && captionPartsOf(text).length > 1
}

/** 时长3分钟，分辨率1920×1080像素: a film has pixels as well. */
function isOfFilm({ text, headings }: Sentence): boolean {
  const film = /时长|字幕|旁白|帧率|MP4|横屏|画幅|码率|视频|动画|动漫/i
  return film.test(text) || film.test(headings.at(-1) ?? '')
}

/** 创意海报：A3幅面，300像素/英寸: what is drawn has pixels as well. */
function isOfDesigns({ text }: NoticeText, { line, start, end, headings }: Sentence): boolean {
  const drawn =
    /海报|设计|手绘|插画|[漫绘国油]画|书[画法]|PSD?(?![a-z])|矢量|logo|标[志识]|徽标|吉祥物|表情包/i
  const said = text.slice(Math.max(line.wordsAt, start - 60), end)
  return !pictures.test(said) && (drawn.test(said) || drawn.test(headings.at(-1) ?? ''))
}

/** Whether a point stands under 照片要求, which tells what it is said of. */
function isUnderPhotos({ headings, line }: Sentence): boolean {
  const over = headings.findLast((heading) => heading !== line.heading) ?? ''
  return over.length <= 10 && photo.test(over) && !other.test(over)
}

/** JPG格式, 每张1M以上, 图注写明…: words that say how, without a name of what they are said of. */
const unnamed =
  /^(?:[并均请须应要]|统一|一律|全部)*(?:(?:转|存|保存|储存)?为|采用|使用|支持|保留|署|说明|高清|体积|文件应|宽度|高度|[用以]|提供|提交|配|附(?!件)|格式|后缀|[单每逐][张幅个]|大小|容量|像素|分辨率|精度|最?[长短]边|图[下注说题释]|图片(?:像素|长边|采用)|注明|标注|标明|写[明清]|\.?jp(?:e?g|ge)|jepg|png|tiff?|\d|≥|[“‘]|不[小低少])/i

/** Whether a sentence below goes on about the photos of a line: right under it, or as a point of a list it opens. */
function goesOn(
  { lines, text }: NoticeText,
  point: Sentence['line'],
  { line, text: words }: Sentence,
): boolean {
  if (line.index <= point.index) return false
  const between = lines
    .slice(point.index + 1, line.index)
    .filter((one) => text.slice(one.start, one.end).trim() !== '')
  const isItem = (one: Sentence['line']) => one.mark !== null && one.mark.style === line.mark?.style
  if (/(?:照片|图片)[^,。;:]{0,12}:\s*$/.test(text.slice(point.start, point.end)))
    return isItem(line) && between.every(isItem)
  return between.length === 0 && line.mark?.style === point.mark?.style && unnamed.test(words)
}

/** 险情案例附图不作要求: words on photos that ask for none of them. */
export function asksForNone({ text }: Pick<Sentence, 'text'>): boolean {
  const rest = withoutRefused(text)
  return photo.test(text) && !photo.test(rest) && !/jpe?g|png|像素|dpi|\dM|[长短]边/i.test(rest)
}

/** A sentence without the clauses on photos that it does not want; 不得使用生成的图片 leaves what it demands besides. */
function withoutRefused(text: string): string {
  if (!refused.test(text) || photoCount(text) !== undefined) return text
  return text.replaceAll(/[^,;]+/g, (clause) => (refused.test(clause) ? '-'.repeat(clause.length) : clause))
}

/** 宣传视频（3分钟以内，不超过20MB）: what brackets say of a film. */
const ofFilms = /(?<=(?:视频(?!截图)|音频|录像|短片|微电影)[^,。;()]{0,6})\([^()]*\)/g
/** Other files and pictures, which have sizes and formats of their own. */
const other =
  /视频|音频|录像|短片|微电影|海报|展板|宣传画册|身份证|标识|标志|徽标|logo|二维码|执照|复印件|文档|word|pdf|课件|PPT|(?:盖章|[书表])[^,;]{0,4}扫描件|证书/i
/** 投票页面配图由组委会制作: pictures that others make. */
const ofOthers = /由(?!作者|本人|个人|自己|参赛|投稿)[^,;]{2,10}(?:制作|设计|拍摄|绘制|统一)/
/** 与视频一并打包: named beside the photos. */
const beside = new RegExp(
  `(?:[与同和跟及随连按在入到至非]|不(?:接受|收|要|得|能|可|支持)|勿|以及|连同)[^,;]{0,6}(?:${other.source})`,
  'i',
)
const pictures = new RegExp(`${photo.source}|摄影|影像`)

/** 免冠照片1张 in 免冠照片1张、工作照3至5张: the portrait of a form beside the photos. */
const portrait = new RegExp(`[^、和及与,;()]*(?:${ofForms.source})[^、和及与,;()]*`, 'g')

/** 照片：2寸免冠照1张: what a portrait for a form is called by as well says nothing of other photos. */
function withoutPortraits(clause: string): string {
  return ofForms.test(clause) ? clause.replace(/^[^:]{0,10}:/, '').replace(ofForms, '') : clause
}

/** A sentence without what its clauses say of other things, sign for sign: 视频为MP4格式，不超过500M. */
export function withoutOthers(sentence: string): string {
  const text = sentence.replaceAll(ofFilms, (words) => '-'.repeat(words.length))
  if (![other, ofForms, ofOthers].some((pattern) => pattern.test(text))) return text
  let isOther = false
  return text.replaceAll(/[^,;]+/g, (clause) => {
    if (ofOthers.test(clause)) isOther = true
    else if (pictures.test(withoutPortraits(clause))) isOther = false
    else if (ofForms.test(clause) || (other.test(clause) && !beside.test(clause))) isOther = true
    if (isOther) return '-'.repeat(clause.length)
    const besides = clause.replaceAll(portrait, (words) => '-'.repeat(words.length))
    return photoCount(besides) === undefined ? clause : besides
  })
}
