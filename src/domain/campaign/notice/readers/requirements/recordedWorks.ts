import { literal } from '../../../../../foundation/literal.ts'
import { kindsListed } from '../../listedKinds.ts'
import { type NoticeText, type Sentence, titleOf } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import type { Demanded } from '../../reading.ts'

/** 每件作品包括讲解稿、讲解视频: the recording is one part of the work beside its text. */
const isPart = /(?:包括|包含|含有?|由)[^。;]{0,24}(?:稿|文本|教案|教学设计)[^。;]{0,12}$/
/** The papers that may be works themselves. */
export const areWorks: ReadonlySet<Demanded> = new Set(['video', 'audio', 'slides'])

/** 朗诵音频 where the call is for 朗诵作品: what is done is itself the work, and the recording no paper beside it. */
const performed =
  /(?!案例|项目|成果|事迹|人物|活动|服务|工作|创新|经验|典型|故事)([一-鿿]{2})(?:短|微)?(?:视频|音频|录像|录音)$/

const headingOfKinds = /形式|类[别型]|体裁|种类|组别|征集内容|征稿范围|作品内容/

const pointName = /^(?:第[一二三四五六]部分:)?([^,。;:()]{2,12})(?=$|[,。;:(])/

/** 征集形式 over 口述录音：每段10分钟: what the points under a heading of kinds are called. */
const kindsOfPoints = oncePerNotice((notice): readonly string[] => [
  ...pointsUnder(notice, isUnderKinds),
  ...kindsOfWorks(pointsUnder(notice, isUnderWorks)),
])

function pointsUnder(notice: NoticeText, isUnder: (sentence: Sentence) => boolean): string[] {
  return notice.bodySentences.flatMap((sentence) =>
    sentence.line.mark && isUnder(sentence) ? [pointName.exec(sentence.text)?.[1] ?? ''] : [],
  )
}

/** 案例报告, 过程截图 beside 演示视频: what each work is made up of, and no kinds of works. */
const partOfWork = /照片|图片|截图|摘要|报告|简介|说明|[^发代]表$|书$|教案|课件|设计|脚本/

function kindsOfWorks(points: readonly string[]): readonly string[] {
  return points.some((name) => partOfWork.test(name)) ? [] : points
}

/** 分教学设计和课堂实录两种: kinds of works that a sentence counts. */
const kindsCounted = oncePerNotice((notice): readonly string[] =>
  notice.bodySentences.flatMap(
    ({ text }) => text.match(/分为?[^,。;:]{4,40}[二两三四五六\d](?:种|类)/g) ?? [],
  ),
)

/** 【微党课】录制成3至5分钟视频 under 征集内容: what works of a kind are made into. */
export const madeInto = /(?:[录拍摄制做]|录制|拍摄|制作|剪辑)[成为][^,。;]{0,16}$/

/** 作品要求 over 微视频：时长不超过5分钟: what each kind of works is to be like. */
function isUnderWorks({ headings, text }: Sentence): boolean {
  return headings.some(
    (one) => /^(?:作品|参赛|参评|投稿)(?:要求|标准|规格|规范)$/.test(one) && !text.startsWith(one),
  )
}

/** Whether a sentence stands under 作品形式 or 征集内容. */
export function isUnderKinds({ headings, text }: Sentence): boolean {
  return headings.some((heading) => headingOfKinds.test(heading) && !text.startsWith(heading))
}

/** Whether a recording named at the end of some words is itself one of the works that are called for. */
export function isWork(notice: NoticeText, words: string, name: string): boolean {
  if (kindsCounted(notice).some((kinds) => kinds.includes(bareName(name)))) return true
  if (kindsOfPoints(notice).some((kind) => kind.endsWith(bareName(name)))) return true
  return !isPart.test(words.slice(0, -name.length)) && isKindCalled(notice, words, name)
}

function bareName(words: string): string {
  return words.replace(/(?:(?:至少|不少于|最多|不超过|限)?[一1][部个段条件]|:[\d-]+分钟)$/, '')
}

/** 科普音频 where the notice calls for works of that kind, in its title or in a list of kinds. */
function isKindCalled(notice: NoticeText, words: string, name: string): boolean {
  const [bare, until] = [name, words].map(bareName)
  const isOwn = (kind: string) => until?.endsWith(kind) === true
  const deed = until && performed.exec(until)?.[1]
  const isCalledFor = (words: string) =>
    new RegExp(
      `${literal(words)}(?:作品|短片|微课)?(?:[大比竞联]?赛|展[演示播]|评[比选]|活动|征集|选拔|作品)`,
    ).test(titleOf(notice))
  if (deed && isCalledFor(deed)) return true
  return titleOf(notice).includes(bare ?? name) || kindsListed(notice).some(isOwn)
}

const videos = /视频(?!要求|资料|材料|部分|文件|素材)|微电影/

/** 举办禁毒短视频征集大赛: what the first sentences call for in a notice that has no title. */
const calls = /(?:举办|开展|组织|征集)[^。;附]{0,48}/
const calledIn = oncePerNotice(({ bodySentences }): string =>
  bodySentences
    .slice(0, 4)
    .flatMap(({ text }) => calls.exec(text)?.[0] ?? [])
    .join(' '),
)

/** 视频短片：用于教育的视频短片, 微电影：主要为…视频短片: what a kind of works is, told in its point. */
const kindToldOf =
  /^(?:[微短]?视频|[微短]片|微?电影|[微短]剧|视频短片|宣传片|专题片|动[漫画]|[^,。;:]{0,4}MV)[^,。;:]{0,6}:(?:主要|一般)?(?:为|是|指|用于)[^。;]{0,30}$/i

/** Whether the words before a recording tell in the point of a kind of works what works of it are. */
export function isKindToldOf(words: string): boolean {
  return kindToldOf.test(words)
}

/** 老照片、底片、录像等: things that a call collects, in a list without a verb of handing in. */
const things =
  /(?:照片|底片|实物|手稿|文献|档案|票据|证件|书信|日记|报刊|物品|影像|录音)(?:[、和及与]|以及)[^,。;]{0,20}$|影像资料$/
const verbs = /材料|案例|文[字本]|提[交供]|报送|附|[须需应]|上[传报]|制作|拍摄|录制|交|寄|另/

/** Whether a sentence under a heading of kinds lists a recording among the things that are collected. */
export function isCollected(sentence: Sentence, to: number): boolean {
  const { text } = sentence
  return isUnderKinds(sentence) && !verbs.test(text) && things.test(text.slice(0, to))
}

/** Whether a call, or a heading over a sentence, is of videos; 视频 that heads a point of 报送材料 is one of the papers there. */
export function areVideos(notice: NoticeText, { line }: Sentence, over: readonly string[]): boolean {
  const [above = '', own = ''] = over.slice(-2)
  const isPaper = /材料|资料|清单|要件/.test(above) && notice.text.startsWith(own, line.wordsAt)
  return videos.test([titleOf(notice) || calledIn(notice), ...(isPaper ? over.slice(0, -1) : over)].join(' '))
}

const countBehind = /^\d{1,3}[个部件条](?=$|[,、;。])/
const besideBehind = /^\d{1,3}[个部件条][,、;](?![^,、;。]*视频)[一-鿿]{2,8}\d{1,3}[个篇件部条幅]/
const besideBefore = /[一-鿿]{2,8}\d{1,3}[个篇件部条幅][,、;]$/

/** 微视频10个，故事15篇: how many of each kind of works come in, and no paper beside them. */
export function isCountedKind(name: string, before: string, behind: string): boolean {
  if (!/^[微短]?视频$/.test(name) || !countBehind.test(behind)) return false
  return besideBehind.test(behind) || besideBefore.test(before)
}
