import type { Amount } from '../../amounts.ts'
import { textBefore } from '../../lookup.ts'
import type { Sentence } from '../../noticeText.ts'
import type { TextScope } from '../../reading.ts'

/** Works that are seen or heard and not read. */
const unwritten =
  /(?:视频|微课|课例|微电影|短片|短剧|音频|录音|录像|广播剧|情景剧|动漫|动画|朗诵|诵读|讲解|摄影|海报|绘画|漫画|书画|平面设计|文创(?:产品|作品)?|歌曲|音乐|舞蹈|小程序|课件|手工)(?:[类组]|作品)?(?:\([^()]*\))?$/
/** 同时提供课件和3000字以内的教案, 并附1000字左右文稿: what is handed in with such a work. */
const withIt =
  /(?:同时|另外?|并|还|须|需|应|均|可|随[^,。;]{0,6}|,)(?:需|须|应|要)?(?:提[供交]|报送|附|交|撰写|上传|配)(?:上|有|以)?[^,。;]{0,16}$/
const itsText = /^[^,。;\d]{0,6}(?:文稿|文本|文字稿|讲稿|教案|脚本|剧本|教学设计|文案|解说[词稿]|说明)/

/** The text of a length in a point about works that nobody reads: what is handed in beside them is no case. */
export function scopeBeside(
  { text }: Sentence,
  { start, end }: Amount,
  works: string | null,
  scope: TextScope,
): TextScope {
  if (scope !== 'case' || works === null || !unwritten.test(works)) return scope
  const isBeside =
    withIt.test(textBefore(text, start, 30)) && itsText.test(text.slice(end).replace(/^的/, ''))
  return isBeside ? 'other' : scope
}
