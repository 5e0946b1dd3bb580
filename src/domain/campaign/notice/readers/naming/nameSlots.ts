import { oneOf } from '../../oneOf.ts'

/** How the words of a pattern are parted, and which of them are blanks to be filled in. */
export const slot =
  /^[X×]{1,3}|[X×某]{2}$|(?:学段|学科|组别|赛道|课题|市州|地市|区县|县级市|[篇片]名|号码|名|名称|全称|简称|题目|标题|姓名|作者|单位|部门|地区|县区|学校|学院|类别|类型|主题|电话|序号|编号|代码|案由|联系人|届别|日期|时间)(?:\([^)]*\))?$/
/** What a blank in the name of a file may end in besides: 律师, 诵读者, 篇目. */
const openSlot =
  /(?:[者人员师生期目篇校院所级班县市区名品厂站点词]|律所|门店|社区|乡镇|街道|支行|专业|院系|体裁|工种|企业|机构|年份)$/
export const signs = /(?:[+_【】]|-(?![^()]{1,8}\)))+/
const parting =
  /(?:[+_【】:·|]|-(?![^()]{1,8}\)))+|\/(?![^()]{1,8}\))|、(?![^()]{1,8}\))|(?<=[一-鿿]{2}|”|\([市县区州旗乡镇街道、]{1,8}\))(?:和|及|与|加上?)(?=[一-鿿]{2}|“)/

/** Brackets part the blanks only where no other sign does: （单位）案例名称, but 区县（单位）-篇名; so with stops: 序号.单位. */
export function partsOf(words: string): string[] {
  const isEnclosed = /^[【(]/.test(words) && !/[+_:·/|、-]/.test(words)
  if (!/[+_【】:·/|、-]/.test(words) && /\.[一-鿿]/.test(words)) return words.split('.')
  return words.split(isEnclosed ? /[【】()]+/ : parting).filter((part) => part !== '')
}

/** 题目（姓名） are two blanks, 区县（单位） is one that tells what else may stand there. */
export function blanksOf(part: string): string[] {
  const [, first, second] =
    /^((?!相机)[一-鿿]{2,8})\(((?:作者)?姓名|作者|联系电话|手机号?码?)\)$/.exec(part) ?? []
  return first && second ? [first, second] : part === '' ? [] : [part.replace(/^“([^“”]{1,12})”$/, '$1')]
}

export function slotsOf(words: string): string {
  return trimmed(words).replace(
    /(?<=.)(?:等?(?:组成|构成|编排|排列|命名|的)|等|[两二三四五六\d](?:[项个](?:内容|信息|要素|部分)?|部分)).*$/,
    '',
  )
}

/** Two names of blanks, or three parts of which one is such a name where dashes join them. */
export function isListOfSlots(words: string, ofFile = false): boolean {
  const parts = partsOf(slotsOf(words))
  if (parts.some((part) => part.length > 10 && !slot.test(part))) return false
  const slots = parts.filter((part) => slot.test(part) || (ofFile && openSlot.test(part))).length
  const fewest = ofFile || /-[^-]+-/.test(words) ? 1 : Math.max(1, parts.length - 1)
  return parts.length > 1 && slots >= fewest
}

const lead =
  /^.*(?:[格方]式为|统一为|命名为|写成|采用|注明为|名为|标明|注明|标注|写明|格式|按照?|以|为|是|用|(?<![案事理缘])由)(?=[一-鿿]{2}|[A-Z]{2}|××|县\()/
/** 题目（不要使用其他格式）: what stands in brackets behind the last blank is said of it. */
const remark = /\((?:不|请|如|例|务|注意)[^()]*\)?$|(?<=^[^(]*)\)$/
const extension = /\.(?:docx?|wps|pdf|pptx?|xlsx?|jpe?g|png|mp[34]|mov|zip|rar)$/
const tail = new RegExp(
  oneOf([
    '(?<=.)(?:(?:作为|为)(?:文件|附件|邮件|(?:照片|图片|[音视]频|稿件|作品)(?:文件)?(?=名))?(?:名称?|标题|主题|题(?![材库]))|的?(?:(?<!联系)方式|格式|形式|样式|字样)|(?:统一|进行)?命名|(?:两部分|[二两三四]项)?(?:组成|构成)|请[于将各在务以按]|发送|发[至到]|上传|报送(?![类单人部地数名编])|打包).*$',
    `(?<=^[^(]{1,60})\\).*$|${extension.source}`,
  ]),
)

/** A pattern without the words that lead up to it, and without those that follow it unless a quote closes it. */
export function trimmed(words: string, isClosed = false): string {
  const parts = words.replace(remark, '').split(/(?=[+_-])/)
  const first = (parts[0] ?? '').replace(lead, '')
  const end = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  const last = isClosed ? end.replace(extension, '') : end.replace(tail, '')
  const isEnclosed = /^\([^()]+$/.test(first) && parts.length > 1
  return [isEnclosed ? first.slice(1) : first, ...parts.slice(1, -1), last].join('')
}
