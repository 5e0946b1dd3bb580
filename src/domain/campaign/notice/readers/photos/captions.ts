import { oneOf } from '../../oneOf.ts'
import type { CaptionPart, PhotoFormat } from '../../reading.ts'

const formats: readonly (readonly [PhotoFormat, RegExp])[] = [
  ['jpeg', /jp(?:e?g|ge)|jepg/i],
  ['png', /png/i],
  ['tiff', /(?:tiff?|tfif)(?![a-z])/i],
  ['heic', /hei[cf]/i],
  ['raw', /(?<![a-z])raw(?![a-z])/i],
  ['gif', /gif/i],
  ['bmp', /bmp/i],
]
const refused = /(?:不(?:接受|要|收|得|使用|支持|采用)|请勿|勿|非|不是|未经压缩)[^,。;()]{0,12}$/

/** The formats that a sentence takes, in the order of print; those it refuses are left out. */
export function formatsOf(text: string): PhotoFormat[] {
  const named = formats.flatMap(([format, pattern]) => {
    const match = pattern.exec(text)
    return match !== null && !refused.test(text.slice(0, match.index)) ? [{ format, at: match.index }] : []
  })
  return named.toSorted((one, other) => one.at - other.at).map(({ format }) => format)
}

const parts: readonly (readonly [CaptionPart, string])[] = [
  ['author', '(?:作者|拍摄者|供图者?|提供者|摄影者|摄影人|拍摄人)(?:单位)?(?:[、和及与]?(?:姓名|名字))?'],
  // 标题、姓名、所在部门、联系电话: who is called so hands the photo in
  [
    'author',
    '(?<!人物|人员|主人公|对象)姓名(?=[^。;]{0,24}(?:电话|手机|联系方式|所[在属]|班级|学号|部门|工作单位))|(?<=(?:单位|学校|部门|班级|学院|专业)[、和及与])姓名',
  ],
  ['time', '时间|日期|年月|年代|年份|(?<=拍摄)月份|何时|什么时[候间]|哪(?:年|一年|天|一天|年哪月)|几时'],
  [
    'place',
    '地点|拍摄地|(?<=拍摄)位置|何地|何处|(?:在)?(?:什么地方|哪(?:里|儿|个地[方点]))|地址|所[在处](?!地|[一-鿿]{0,2}(?:部门|单位|学校|学院|院系|班级|组别|组织|专业|系部|支部|分会|工会|公司|企业|科室|处室|团队|年级))(?:(?![和与及])[一-鿿]){1,3}|(?:社区|村|站点|地区|场所|单位)名称',
  ],
  [
    'people',
    '人物(?:姓名)?|(?:照片|图片|画面)[里中上]的?(?:人(?!数)|是谁|有谁|都有谁)|(?:主要|参加|相关)?人员|(?:宣讲|讲述|主讲|受访|被访|出镜|操作|主持|讲解|传承|表演|参与)[人者]|主人公|姓名|人名|何人|什么人|(?:有)?哪些人|(?:都)?有谁|谁(?=[、,;)在和]|$)',
  ],
  [
    'title',
    '(?:作品|照片|图片)?(?:标题|题目)|图题|题名|(?:作品|照片|图片)名称?(?!录)|(?<!活动[^,。;]{1,6}[、和与])名称',
  ],
  [
    'activity',
    '(?:活动|具体|主要|图片|照片|画面|作业|工作)*内容|活动名称|事件|事项|科目|情节|场景(?!人物)|主题|(?<=活动[^,。;]{1,6}[、和与])名称|事由|动作|何事|(?:在)?(?:做|干)(?:的是|了)?(?:什么|啥|何事)|活动(?=[^一-鿿]|$|[和与及或等])',
  ],
]
/** 主题突出, 人物清晰: what photos are to be like. */
const praised =
  /(?:主题|内容|人物|标题|题材|情节|画面|场景|主体)(?:要|应|须|较|更)?(?:突出|鲜明|明确|清[晰楚]|健康|真实|积极|丰富|生动|完整|自然|饱满|新颖|贴切|典型|向上|集中|醒目|简洁|端正)/g
const part = new RegExp(parts.map(([, words]) => `(${words})`).join('|'), 'g')
const joint =
  /^(?:[^,。;:\d]{0,2}[、,和与及+_以-][^,。;:\d]{0,6}|(?:[、,]?(?:并|须|应|同时)*(?:写明|注明|标明|署明?)(?:拍摄)?)|在|正在)?$/
/** 描述（最好以故事形式表述）, 、所在部门: what stands between two parts and is none. */
const besides =
  /\([^()]*\)|、所[在属处](?:部门|单位|学校|学院|院系|班级|组别|组织|支部|分会|工会|公司|企业)(?=、)/g
const cue = new RegExp(
  oneOf([
    '说明|图说|填写?(?=拍摄|[^,。;]{0,6}(?:标题|题目|拍摄))|注明|标注|标明|备注|告诉|告知|讲明|说出',
    '附(?=人物姓名|时间|地点|(?:作品|照片)?(?:标题|题目|作者)|拍摄(?:时间|地点|者))|配文|图注|图解',
    '文字介绍|附文字|写明|写清|写上|讲清|交代|署|文件名(?!应|须|要|为|以|按)|图题|图释|讲清|说清',
    '(?:照片|图片|作品|每[张幅])(?:均|都|一律)?[须应要需]有(?=标题|题目|图题)',
    '交代清|列出|列明|载明|记明|(?:每[张幅]|照片|图片)(?:均|都|一律)?[须应要需](?:附|配|带|具|含)?有',
    '每[张幅](?:\\([组套]\\))?(?:作品|照片|图片)?(?:均|都)?[须应要需](?:附|配|带|含)',
  ]),
)

/** 附拍摄时间, 必填拍摄地点, 标注拍摄月份: what only a photo has, told alone. */
const ofShooting =
  /(?:[注标写说载列讲]明|[标备]注|写清|填写?|[附署打标]上?|记录|保留)(?:其|具体|准确|详细|[^,。;、]{0,4}的)?拍摄(?:的?(?:具体|准确))?[一-鿿]{1,3}$/

const cueRightBefore = /(?:说明|注明|标注|标明|写明|写清|署)[^,。;]{0,2}$/
const demandedAlone = /(?:图片|照片)说明(?:要|应|须)?(?:注明|写明|标明|明确)(?:拍摄)?$/

/** 照片3张，JPG格式，注明人物姓名: behind the photos themselves, with nothing else named between. */
const ofEachPhoto =
  /(?:照片?|图片?|[\d一二两三四五六](?:张|幅))(?:(?:[^。;文邮信封首页题稿材案]|文(?=[中内])){0,30}[,(])?(?:作者|并|均|须|请|应|[以用]文字|逐[张一幅])*(?:注明|标明|写明|标注)(?:拍摄)?$/

/** 图下写明图题: words that are said of nothing but photos. */
const nothingElse =
  /附(?:有|上)?(?:作品|照片|图片)(?:标题|题目|名称)$|(?:注明|写明|标明|标注|署)(?:上|出)?(?:图片|照片)(?:的)?(?:标题|题目|名称)$|(?:注明|写明|标明|标注|署)(?:图题|题名|拍摄者|摄影者|拍摄人)(?:姓名)?$|(?:照片|图片)(?:背面|背后)[^,。;]{0,8}(?:写上|写明|注明|标明)[一-鿿]{2,6}$|图[下上][^,。;]{0,4}(?:注明|写明|标明|标注)(?:名称|标题)$/

/** 文件名为“作者+标题”: the parts of a name are told by no caption. */
const ofName = /“[^”]{1,30}[+＋][^”]{1,30}”/g

/** What is to be told with each photo, in the order of print: the list beside words such as 说明 and 注明. */
export function captionPartsOf(words: string): CaptionPart[] {
  const text = words.replaceAll(ofName, '').replaceAll(praised, (one) => '佳'.repeat(one.length))
  if (!cue.test(text)) return []
  const seen = [...text.matchAll(part)].map((match) => ({
    part: parts[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? ('title' as const),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const runs: (typeof seen)[] = []
  for (const one of seen) {
    const [run, last] = [runs.at(-1), runs.at(-1)?.at(-1)]
    const isApart = last && cue.test(text.slice(last.end, one.end)) && !cue.test(text.slice(0, run?.[0]?.end))
    if (last && !isApart && joint.test(text.slice(last.end, one.start).replaceAll(besides, '')))
      run?.push(one)
    else runs.push([one])
  }
  const cued = ([first]: typeof seen) =>
    Number(cueRightBefore.test(text.slice(0, first?.start)) || ofShooting.test(text.slice(0, first?.end)))
  const longest = runs.toSorted((one, other) => other.length - one.length || cued(other) - cued(one))[0] ?? []
  const isAlone = ([first]: typeof seen) => {
    const [before, lead] = [text.slice(0, first?.start ?? 0), text.slice(0, first?.end ?? 0)]
    const isOfPhoto = [demandedAlone, ofEachPhoto].some((words) => words.test(before))
    return isOfPhoto || [nothingElse, ofShooting].some((words) => words.test(lead))
  }
  const told = runs.filter((run) => (run === longest && run.length > 1) || isAlone(run))
  return [...new Set(told.flat().map((one) => one.part))]
}
