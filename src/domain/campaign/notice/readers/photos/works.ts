import { kindsListed } from '../../listedKinds.ts'
import { type NoticeText, type Sentence, titleOf, toldInLine } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import type { Line } from '../../outline.ts'
import { besideEachOther, linesOfBody } from '../../pointsBeside.ts'
import { namesWorkKind } from '../../workNames.ts'
import { kindOver } from '../textLimits/kinds.ts'

/** What calls, headings and labels name photographs that are the works themselves by. */
const photographs =
  /摄影(?!家|记者|师|者|人)|影像(?:作品|类|组|展|征集|大赛|比赛)|影展|随手拍|手机拍|(?:照片|图片)(?:类|组|故事|征集|作品|展|大赛|比赛|评选)|(?:征集|征稿|比赛|评选)[^,。;、]{0,32}(?:照片|图片)(?!说明)|^(?:老|旧|新闻)(?:照片|图片)$/
/** Other works, to which photographs may be enclosed. */
const others =
  /征文|案例|故事|论文|文章|散文|诗歌|家书|家训|报告|事迹|项目|成果|工作法|操作法|品牌|书法|书画|绘画|美术|漫画|剪纸|手工|实物|设计|视频|音频|视听|微电影|动漫|宣讲|教案|课件/
const isOwnWords =
  /摄影(?:作品|图片|照片|类|一律|均为?JP)|^【[^】]{2,12}】(?:(?:手机|相机|航拍|胶片)[、或和]?){1,3}(?:拍摄)?[^。;视频]{0,8}(?:JPE?G|TIFF?|单张|组[照图])|(?:图片|照片|影像)作品|(?:参赛|参评|参展|应征)(?:照片|图片)|单(?:幅|张照?)(?:照片|图片)?[、和与或及]组[照图]|(?<![班小])组照|(?<![附配插班小])组图(?!片)/
/** 家庭摄影为彩色照片: a line that begins with photographs as works goes on about them. */
const isOpening =
  /^[一-鿿“]{0,4}(?:摄影(?:作品|图片|照片|类)|摄影”?(?=[为须应,:]|单|不限|可)|(?:图片|影像)作品|(?<![班小])组照)/
/** 美图:反映居家场景的照片; 图片大赛的主题是…: what the works are that are photographs. */
const shows =
  /^[一-鿿“”]{1,6}:(?:反映|展[示现]|记录|表现|体现|拍摄|捕捉)[^。;:附配]{4,60}的(?:照片|图片|影像)(?:$|[,。;])|^(?:照片|图片)(?:大赛|比赛|征集)|^[美靓好][图照影]:/
const photographsAt = /^[一-鿿]{2,6}照片(?=[为是须应由:]|$)/
const ofText =
  /每篇|案例|征文|文章|文稿|正文|(?<!背后的)故事(?!性)|论文|视频|音频|附照片|配图|登记表|申报表|报名表/
/** 每幅作品写明标题: what photographs are counted by, whatever form it is entered in. */
const eachOfThem = /^每[幅张组帧]/
/** JPEG格式，长边不低于2500像素: what no work has but a picture. */
const asPicture = /作品.*(?:JPE?G|TIFF?).*(?:[长短]边|像素)/i
const call = /征集|举办|开展|组织|评选|大赛|比赛/

/** Whether a sentence speaks of photographs that are themselves the works called for. */
export type IsOfWorks = (sentence: Sentence) => boolean

/**
 * Tells photographs that are the works from those that go with a text: by the label or heading over a sentence, by its
 * own words, and where neither tells by what the notice calls for.
 */
export function worksOf(notice: NoticeText): IsOfWorks {
  const called = callOf(notice)
  const listed = photosListed(notice)
  const isOfThem = photographs.test(called)
  const isOnly = isOfThem && !others.test(called.replaceAll(/“[^”]*”/g, ''))
  return (sentence) => {
    if (isOwnWords.test(sentence.text) || isAboutThem(notice, sentence)) return true
    if (isOfListed(listed, sentence)) return true
    if (isOnly && eachOfThem.test(sentence.text)) return true
    if (isOfThem && calledPhotos(notice, sentence) !== null) return true
    const over = kindOver(notice, sentence)
    const labels = [...(over === null ? [] : [over]), ...labelsOver(sentence)]
    const isPhotographs = (words: string) =>
      photographs.test(words) ||
      (isOfThem && /^(?:照片|图片)$|照片$/.test(words) && called.includes(words)) ||
      (/合影$|全家福$|[生活工作亲子劳动结婚]照$/.test(words) &&
        (kindsListed(notice).includes(words) || called.includes(words)))
    const label = labels.find((words) => isPhotographs(words) || others.test(words))
    if (label !== undefined && !isPhotographs(label)) return false
    if (ofText.test(sentence.text.replaceAll(/(?:图片|照片|摄影)故事/g, ''))) return false
    return label === undefined
      ? isOnly || (isOfThem && asPicture.test(sentence.text))
      : !others.test(label.replace(photographs, '')) || isOnly
  }
}

const namesPhotos = /^(?!活动|工作|现场|相关|有关|配套|佐证)“?[一-鿿]{2,6}(?:照片|图片)”?$/

/** 暖心照片 beside 暖心故事 and 金点子: photographs that are one of the kinds which points beside each other call for. */
const photosListed = oncePerNotice((notice): readonly string[] => {
  return besideEachOther(linesOfBody(notice).filter(({ mark }) => mark)).flatMap(photosAmong)
})

/** The photographs among points beside each other, if all of these name works and another of them is a kind. */
function photosAmong(points: readonly Line[]): string[] {
  const photos = points.map(({ heading }) => heading).filter((heading) => namesPhotos.test(heading))
  const over = points[0]?.parent?.heading ?? ''
  if (photos.length === 0 || points.length < 2 || /材料|要求/.test(over)) return []
  const areNames = points.every(({ heading }) => /^[一-鿿“”]{2,10}$/.test(heading) && !ofPapers.test(heading))
  const kinds = areNames ? points.filter(({ heading }) => namesWorkKind(heading)).length : 0
  return photos.filter((heading) => kinds > (namesWorkKind(heading) ? 1 : 0))
}

const ofPapers = /表$|材料|要求|简介|文[本稿]|正文|报告|证明|说明|时间|方式|标题|摘要/

/** 照片用手机拍摄均可: a sentence about the photographs that are called for, in their point or by its first word. */
function isOfListed(listed: readonly string[], { line, text }: Sentence): boolean {
  if (listed.length === 0) return false
  return listed.includes(line.heading) || /^(?:照片|图片)(?=[用以为须应由均统一单每,:]|J)/.test(text)
}

/** 对比照片为两张一组, 对比照片：JPG格式, where the notice calls for 对比照片. */
export function calledPhotos(notice: NoticeText, { line, text }: Sentence): string | null {
  const called = callOf(notice)
  if (photosListed(notice).includes(line.heading)) return line.heading
  const names = [line.heading, text].flatMap((words) => photographsAt.exec(words)?.[0] ?? [])
  return names.find((name) => called.includes(name)) ?? null
}

/** Whether the last sentence of its line that begins with photographs or a text begins with photographs. */
function isAboutThem(notice: NoticeText, sentence: Sentence): boolean {
  if (toldInLine(notice, sentence).some((words) => shows.test(words))) return true
  const last = toldInLine(notice, sentence).find(
    (words) => isOpening.test(words) || ofText.test(words.slice(0, 12)),
  )
  return last !== undefined && isOpening.test(last)
}

/** The words that name what is called for: the title, or the first sentence that opens the call where that names no works. */
function callOf(notice: NoticeText): string {
  const title = notice.head.title ? titleOf(notice) : ''
  if (photographs.test(title) || others.test(title) || namesWorkKind(title)) return title
  const opening = notice.bodySentences.slice(0, 4)
  return opening.find(({ text }) => call.test(text) && photographs.test(text))?.text ?? title
}

/** 配照片2张以上，用手机拍摄的…: a demand and no label. */
const demand = /,|^(?:配|附|提[供交]|随(?!手))/

/** What a sentence stands under, the nearest first: its own label, that of its line, the headings. */
function labelsOver({ text, line, headings }: Sentence): string[] {
  const own = /^([^,。;:]{2,10}):/.exec(text)?.[1] ?? ''
  const label = line.mark || /^[一-鿿]{2,8}$/.test(line.heading) ? line.heading : ''
  return [own, label, ...headings.toReversed()].filter((words) => words.length <= 20 && !demand.test(words))
}
