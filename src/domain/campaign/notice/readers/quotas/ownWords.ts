import { handsIn } from '../../handingIn.ts'
import { lastClause } from '../../lookup.ts'
import { unitSigns } from './bodyUnits.ts'
import { often } from './conditions.ts'
import { bygone } from './wordings.ts'

/** 优秀作品将编入文集,|每人限投2篇: a clause that says who sends how many is told by no word before it. */
const whole = new RegExp(
  `^(?:原则上|一般|且|但|并且?)*(?:各|每|同一|个人(?=投稿|限|报送|参赛|最|至|申报))(?!个?(?:[类项组种不至限最各]|案例|作品|主题|奖))[^,;]{1,16}?(?:${handsIn}|限|不得?超过|不[少多低高]于|[至最][多少]|只[能可]|控制在|报|投稿?|交送?)[^,;]{0,16}$`,
)

/** 语文老师选出优秀作文,|每班5篇: and so is a body that is told one by one and its number. */
const forEach = new RegExp(`^每(?:[${unitSigns}班]|单位|学校|部门|支部|班级|学院|企业|街道|乡镇)$`)

/** 每周出版三期以上的|报社限报: how often bodies do something tells which they are, and counts nothing. */
const frequent = new RegExp(often, 'g')

/** What is said of a number: the words since the last one, or its clause alone where that says all. */
export function ofItsOwn(said: string, counted: string): string {
  const told = said.replaceAll(frequent, '')
  if (told !== said) return told
  const last = lastClause(said)
  if (last === said || bygone.test(said)) return said
  return whole.test(last + counted) || forEach.test(last) ? last : said
}
