import type { Amount } from '../amounts.ts'
import { nearest, textBefore } from '../lookup.ts'
import type { Sentence } from '../noticeText.ts'
import type { TextScope } from '../reading.ts'

/** What a text is called in front of its limit. */
const scopes: readonly (readonly [TextScope, RegExp])[] = [
  [
    'abstract',
    /摘要|提要|开头|文首|篇首|导语|引言|导言|梗概|按语|文前|内容介绍|情况简述|基本情况$|(?:内容|案例|项目|作品|成果|事迹|主要内容)(?:的)?简介|简要介绍|(?<!作者|个人|单位|学校|企业|公司|人物)简介|概要/,
  ],
  [
    'caption',
    /图片?说明(?:文字)?(?:每[条张幅则])?|图说|图题|图释|图[下上注][^,。;]{0,6}|(?:照片|图片|作品)说明|说明文字|文字说明|图注|配文|照片|图片|每[张幅组][^,。;]{0,12}/,
  ],
  ['title', /(?:标题|题目|名称|题名)[^,。;]{0,4}$/],
  [
    'title',
    /(?:标题|题目|名称|题名)(?:要|应|须)?(?:简洁|精炼|简练|新颖|鲜明|醒目|准确|突出主题)[、,]?(?:[^,。;]{0,6},)?$/,
  ],
  ['title', /(?:标题|题目|题名|案例名称)[^。;\d]{0,10},(?:字数|长度)(?:最好|应|须|要)?[^,。;]{0,3}$/],
  ['recommendation', /推荐意见|推荐理由|推荐语|评语|审核意见/],
  [
    'overview',
    /综合(?:材料|报告|情况)|综述|概述|(?:活动|组织|工作|开展|征集|推荐|总体)(?:的)?(?:情况)?(?:总结|报告|小结)|(?:工作|征集|总体|开展|组织|活动)情况|面上|情况(?:报告|说明|总结)|总结(?:报告|材料)|的总结/,
  ],
  [
    'part',
    /(?:一|该|此|这)[节段块部栏](?:分)?[^,。;]{0,6}$|要领[^,。;]{0,4}$|法律分析[^,。;]{0,4}$|每(?:个)?(?:部分|章节|方面|段)|各部分|每一部分|(?:背景|做法|成效|启示|经验|效果|问题|过程|措施|反思|步骤|创新点|设计|(?<!心得)体会|特色|思考|建议|展望|板块|点评|亮点|评析)[”"]?(?:部分|一项|栏)?[^,。;]{0,3}$/,
  ],
  [
    'other',
    /(?:作者|个人|单位|学校|企业|公司|人物)简介|简历|承诺|感言|心得|口号|广告语|宣言|脚本|解说词|旁白|推荐信|寄语|留言|致辞|提纲|讲稿|每(?:条|句)|说明材料/,
  ],
  [
    'case',
    /正文|案例|材料|文章|论文|征文|文稿|稿件|来稿|全文|篇幅|报告|成果|作品|事迹|文字|故事|字数|书面|工作法|操作法|介绍/,
  ],
]

const near = 80

/** The text that a number limits: named behind it, before it, earlier in the sentence, or in the headings over it. */
export function scopeOf(sentence: Sentence, amount: Amount, from: number): TextScope {
  const scope = namedScope(sentence, amount, from)
  const most = Math.max(amount.min ?? 0, amount.max ?? 0, amount.approx ?? 0, amount.exact ?? 0)
  return scope === 'title' && most > longestTitle ? 'case' : scope
}

/** The clause in front of a number without 字数 and 篇幅, which say of any text how long it is. */
function ownClause(text: string, from: number, at: number): string {
  const clause =
    text
      .slice(Math.max(from, at - near), at)
      .split(/[,。;:]/)
      .at(-1) ?? ''
  return clause.replace(/(?:总?字数|篇幅|长度)(?:均|应|须|要|控制)?[^,。;]{0,4}$/, '')
}

/** Nobody writes a title as long; the number is of the text that the title stands over. */
const longestTitle = 100

function namedScope({ text, headings }: Sentence, amount: Amount, from: number): TextScope {
  const after = text.slice(amount.end, amount.end + 16)
  const before = textBefore(text, amount.start, near)
  const isRoundUp = /^的?(?:书面|综合)?(?:材料|报告)/.test(after) && /面上|情况/.test(before)
  if (isRoundUp) return 'overview'
  const named = nearest(/^(?:的|写在|附在|标在|注在|印在)[^,。;]{0,10}/.exec(after)?.[0] ?? '', scopes)
  return (
    named ??
    nearest(ownClause(text, from, amount.start), scopes) ??
    nearest(text.slice(Math.max(from, amount.start - near), amount.start), scopes) ??
    nearest(/^[^,。;]{0,6}/.exec(after)?.[0] ?? '', scopes) ??
    (from > 0 ? nearest(textBefore(text, from, near), scopes) : null) ??
    nearest(headings.join(' '), scopes) ??
    'case'
  )
}
