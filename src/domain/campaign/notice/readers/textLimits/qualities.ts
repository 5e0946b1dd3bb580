import { oneOf } from '../../oneOf.ts'
import { partName } from './textNames.ts'

const plainly = oneOf([
  '明显|显著|突出|鲜明|清楚|清晰|明确|明了|分明|准确|精准|真实|属实|详实|翔实|扎实|充实|务实|具体|详细|详尽',
  '完整|全面|充分|充足|丰富|典型|独特|新颖|新鲜|巧妙|生动|感人|深刻|深入|透彻|到位|得当|恰当|得力|有力|有效',
  '可行|可靠|可信|科学|合理|规范|严谨|严密|客观|积极|良好|优良|优异|卓著|斐然|重大|重要|深远|广泛|强烈',
  '长远|持久|可观|过硬|成熟|先进|实用|管用|切实|简明|凝练|精炼|精当|连贯|严重|普遍|迫切',
])
const fine = oneOf([plainly, '好|大|高|强|实|新|深|准|足|多|广|佳|优|奇|特'])
/** 论据充分, 对策可行: a clause that says how something is to be. */
export const praised = new RegExp(`^[一-鿿]{2,8}(?:${plainly})$`)
const degree = '(?:都|均)?(?:较为?|比较|十分|非常|特别|更加?|很|最|真实)?'
const quality = oneOf([
  // 成效明显, 做法较为新颖
  `[一-鿿]{0,4}?${partName}${degree}(?:${fine})`,
  // 经验可复制, 成效有数据支撑
  `[一-鿿]{0,4}?${partName}(?:可(?![附以另不控适])[一-鿿]{1,5}|(?:具?有|经得起|立得住|站得住|看得见|用得上)[一-鿿]{0,6})`,
  // 有特色, 有思考
  `有${partName}`,
  // 具有较强的示范意义和推广价值
  '(?:具?有|富有|具备)(?:(?:[一-鿿]{2,8}的|[一-鿿]{2,6}?)(?:价值|意义|特色|亮点|成效|效果|效益|经验|反响|创新点)和?){1,2}',
  // 有完整过程, 有成熟做法
  `有(?:完整|真实|具体|详[细实]|明[确显]|清晰|典型|生动|创新|有效|可行|先进|成[熟功]|独特|鲜明|扎实|一定|较[好强])的?${partName}`,
  // 突出特色亮点, 体现地方特色
  `(?:突出|体现|彰显|凸显|展现|展示|反映|注重|强调|讲求|着重|重在|聚焦|揭示)[一-鿿]{0,8}?${partName}`,
])
const praise = new RegExp(`^(?<before>[一-鿿]{0,12}?(?:[应须需要能]|重点|充分|集中)?)(?<told>${quality})$`)

/** 参照附件2提纲撰写: after what a text is written. */
const after =
  /(?:按照?|参照|参考|依照|对照|根据)[^,。;:()、]{0,12}(?:提纲|模板|格式|体例|样式|范本|大纲)(?:要求)?(?:[^,。;:、]{0,4}(?:撰写|编写|填写|写作|编制))?(?=[,。;]|$)/g

/** 不写成工作总结: what a text is not to be. */
const shunned =
  /(?:不[要得能可应宜]?|避免|切忌|切勿|请?勿|防止|杜绝)(?:简单|直接)?(?:地)?(?:写成|等同于?|变成|搞成|照搬|套用|罗列|堆砌)[^,。;]*/g

/** Words without the clauses that praise what a case tells, sign for sign: 成效明显, 有推广价值 name no part of it. */
export function withoutQualities(text: string): string {
  return text
    .replaceAll(after, (clause) => '-'.repeat(clause.length))
    .replaceAll(shunned, (clause) => '-'.repeat(clause.length))
    .replaceAll(/[一-鿿]{2,30}(?=[,;。、]|$)/g, (clause) => {
      const { before, told } = praise.exec(clause)?.groups ?? {}
      return told === undefined ? clause : `${before ?? ''}${'-'.repeat(told.length)}`
    })
}
