import type { Sentence } from './noticeText.ts'
import { oneOf } from './oneOf.ts'

const group =
  /((?:[A-Z]|[一-鿿]{1,6})[组类])(?:作品|案例|材料|的)?(?:字数)?[^一-鿿\d]{0,2}(?:不|控制|限|在)*$/
const kind = /(?:^|[,;])([A-Z甲乙丙丁]类)/g
const plainLabel = new RegExp(
  oneOf([
    '^(?:突出|结合|注重|体现|坚持|内容|主题|题材)|须|应[为当]|[十百千]字|左右|上下|以[内上]|要求|数量',
    '规范|规格|格式|结构|框架|配套|文风|体例|质量|构成|内容|撰写|方式|标准|体裁|其他|怎么|怎样|如何',
    '什么|哪|分[为成两二三四五六]|提倡|名额|报送|推荐|分配|范围|对象|单位|工会|学校|企业|各|每|字数',
    '篇幅|正文|标题|照片|图片|摘要|材料|办法|安排|时间|事项|说明|程序|组织|申报|参加|说法|选送|投稿',
    '^[写拍做作]法|配图|版式|排版|语言|人称|署名|征集|关于|讲|事迹|文件名|题目|图表|^文字$|^文[稿本]$',
  ]),
)

/** What in particular a demand is for: the group in front of it (小学组), or the label of its line (法治故事：). */
export function topicOf({ text, line, start }: Sentence, before: number): string | null {
  const named = group
    .exec(text.slice(0, before).replace(/\([^()]*\)$/, ''))?.[1]
    ?.replace(/^.*(?:[和与及]|不[少低多高]于|不超过|至[少多]|最[少多])(?=..)|^(?:正文|全文|字数|篇幅)/, '')
  if (named && !/或|[一每各]组|小组|班组|两类|三类|各类/.test(named)) return named
  const lettered = [...text.slice(0, Math.min(before, 400)).matchAll(kind)].at(-1)?.[1]
  if (lettered) return lettered
  const isOver = line.wordsAt + line.heading.length <= start + before
  const heading = line.heading.replace(/\([^()]{1,16}\)$/, '')
  const label = /^([一-鿿]{2,10}):/.exec(text)?.[1] ?? (isOver ? /^[一-鿿]{2,10}$/.exec(heading)?.[0] : null)
  return label && !plainLabel.test(label) ? label : null
}
