import { oneOf } from '../oneOf.ts'
import { works } from '../workNames.ts'

/** A small number in figures or in words, as the source of a pattern. */
export const ordinal = '[一二三四五六七八九十\\d]{1,2}'
/** 第3类, 第1至第5类: sorts that a call tells by their numbers, as the source of a pattern. */
export const numberedSort = `第${ordinal}(?:(?:[至到、]|-)第?${ordinal})?类`

const sort = oneOf([
  numberedSort,
  '[A-Z甲乙丙丁][类组]',
  // 延续护理服务类
  '(?![每各两三四五六一本该此其])[一-鿿]{2,10}类',
  // 学生组
  '[一-鿿]{2,8}(?<!小|班|领导|评审|专家|每|一|各)组',
])
const saysOf = oneOf([
  '提[交供]|报送|上报|申报|撰写|提炼|附|填[写报]|总?字数|篇幅|每[篇个件份]|\\d|不[得超少多低]|控制|限|一般|原则上',
])
const sortOfClause = new RegExp(
  `^(?:其中)?(?:(?:案例|作品|论文|征文|文章|材料)(?=[一-鿿]{2,8}[类组]))?((?:${sort})(?:[、和与及](?:${sort}))*)的?(?:${works})?[均都各可须应需要]?(?=${saysOf})`,
)
/** 各类案例均须附照片: what is said of every sort. */
const ofAllSorts = /^(?:以上|各类|所有|[一-鿿]{0,6}[均都][须应需要可])/

/**
 * The sort of works that a clause begins with and says something of, among some words the last one that nothing said of
 * all sorts follows: 器具类提交说明书，1000字以内.
 */
export function sortIn(words: string): string | null {
  if (!/[类组]/.test(words)) return null
  for (const clause of words.split(/[,;:]/).toReversed()) {
    const named = sortOfClause.exec(clause)?.[1]
    if (named !== undefined) return named
    if (ofAllSorts.test(clause)) return null
  }
  return null
}
