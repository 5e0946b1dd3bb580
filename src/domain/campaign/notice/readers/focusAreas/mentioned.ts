import type { Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'

/** What texts and pictures are written, drawn or filmed as. */
const form = new RegExp(
  `^(?:${oneOf([
    '(?:现代|古体|格律|散文)?诗[歌词]?|小说|[散杂征]文|随笔|(?:报告|纪实)文学|(?:记叙|议论)文|戏剧|剧本|歌词|故事',
    '笔谈|[札笔]记|言论|[时短]?评论?|[书影剧乐]评|杂谈|游记|传记|特写|消息|回忆录|读后感|演讲稿|报告文学|[微小]小说|诗词|楹联|对联|辞赋|[小散]品|相声|快板',
    '论文|通讯|书信|日记|摄影|书法|绘画|国画|油画|漫画|剪纸|篆刻|硬笔|软笔|视频|图片|图文|音频|短片|动漫',
    '系列报道|(?:新闻|电视)?专题(?:片)?|访谈(?:节目)?|深度报道|专栏|副刊|纪录片|图解|长消息|短消息|深度调查',
  ])})(?:作品)?(?:\\([^()]*\\))?$`,
)

function behind({ text }: NoticeText, names: readonly Stretch[]): string {
  const end = names.at(-1)?.end ?? text.length
  return text.slice(end, end + 8)
}

/** 围绕主题创作的诗歌、小说、散文或随笔: forms that a sentence mentions and neither counts nor calls kinds. */
export function areForms(notice: NoticeText, names: readonly Stretch[]): boolean {
  return (
    !/^等?[二两三四五六七八九\d]|^[类组]/.test(behind(notice, names)) &&
    names.every(({ start, end }) => isForm(notice.text.slice(start, end)))
  )
}

/** Whether some words name nothing but a form of texts or pictures, or two of them. */
export function isForm(words: string): boolean {
  return words.split('或').every((one) => form.test(one))
}
