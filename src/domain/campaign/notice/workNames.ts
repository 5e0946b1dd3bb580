import { oncePerWords } from './oncePerWords.ts'
import { oneOf } from './oneOf.ts'

/** What works that bodies and people send in are called at the end of their names: 暖心故事, 教学设计, 理论文章. */
export const workNouns = oneOf([
  '案例|故事|事例|文字(?=作品)|报告|论文|论著|文章|[征短散杂作微]文|(?:记叙|说明|抒情|应用)文|教案',
  '设计|反思|课例|课件|方案|家书|家训|格言|书信|来信|随笔|(?:散文|现代|古体|格律)?诗[歌词]?|小说',
  '剧本|脚本|歌曲|歌词|[解讲]说词|讲解词|导游词|[工操管教](?:作|理|学)法|摄影|照片|图片|图文|组照|微?视频|微电影|微课',
  '短片|海报|漫画|绘画|美术|书画|书法|剪纸|成果|课题|项目|材料|通讯|消息|报道|评论|(?<![不当谬歧等])言论|[时短]评|特写|专访|感言|读后感',
  '观后感|讲稿|演讲|心得|体会|日记|手记|书评|影评|传记|回忆录|游记|快板词?|顺口溜|童谣|歌谣|楹联',
  '对联|广告[语词]|宣传语|标语|口号|谚语|寓言|童话|相声|小品(?!牌)|史料|文学|征稿|文稿',
  '(?:文字|图文|视频|图片|音频)稿',
])
/** Short texts that go with a work, save where they are what a notice calls for. */
export const papersBeside =
  '感言|心得|口号|广告语|宣传语|宣言|寄语|留言|致辞|祝福语|座右铭|箴言|警句|金句|承诺语|誓词|提纲|讲稿|说课稿|脚本|旁白'
/** And what quotas count besides: 典型经验, 金点子, 图片类作品. */
export const countedNouns = `${workNouns}|典型经验|经验做法|(?:合理化|好)建议|[金好]点子|操作法|手抄报|事迹(?!材料)`
/** Those nouns with 作品 behind them, as the source of a pattern. */
export const works = `(?:${workNouns})(?:作品|稿(?!件))?`
/** What may stand behind the name of a kind. */
export const suffix = '(?:类|组)?(?:作品|稿件|文本)?'
/** What begins to say how the works are that a sentence begins with, as the source of a pattern. */
export const openers =
  '题材|体裁|主题|内容|突出|结合|文责|语言|结构|观点|真实|原创|面向|反映|记录|展现|展示|体现|讲[述清]|写(?![作法])|时长|正文|篇幅|字数|标题|格式|长度|[长短]边|组照|黑白|彩色'
const wholeName = new RegExp(`^[一-鿿]{0,8}?${works}${suffix}$`)

/** Whether some words are the name of a kind of works: 家风故事. */
export function namesWorkKind(words: string): boolean {
  return wholeName.test(words)
}

/** 摄影, 摄影类 and 摄影作品 are one kind. */
export const stemOf = oncePerWords((name) => name.replace(/(?<=..)(?:类|组)?(?:作品|稿件|文本|稿)?$/, ''))

/** 创新成果征集, 主题征文比赛: what a heading says of the kind that it calls for. */
export const calledFor =
  /(?<=..)(?:的?(?:征集|评选|评比|遴选|推荐|报送|投稿|参评|申报|比赛|大赛|竞赛|展评|展示|活动|工作|部分|单元|环节))+$/

/** Whether names are of several kinds of works; 企业案例 are 案例 as well. */
export function areSeveral(kinds: readonly string[]): boolean {
  const names = [...new Set(kinds.map(stemOf))]
  return names.some((name) => names.some((other) => !name.endsWith(other) && !other.endsWith(name)))
}
