import { atLeast, atMost } from '../../amounts.ts'
import { oncePerWords } from '../../oncePerWords.ts'
import { works } from '../../workNames.ts'

/** Those who make one work or appear in it. */
const maker =
  '(?:第一|署名|主要|参与|全部)?(?:作者|创作者|主创(?:人员|者|团队)?|创作(?:人员|团队)|完成人|撰稿人|执笔人|参演(?:人员|者)?|演[员职]人?员?|表演(?:者|人员)|编[者导剧]|导演|主演|主讲(?:人|教师|老师)?|朗诵者|讲述[人者]|(?:指导|辅导)(?:教师|老师|人员)|(?:团队|小组|创作组)成员|署名)(?:人员|人数|总数|数)?'
const figures = '[\\d一二两三四五六七八九十]{1,3}(?:(?:-|至|到)[\\d一二两三四五六七八九十]{1,3})?'
const counts = `(?:原则上|一般|可以?|应|须)*(?:${atLeast}|${atMost}|为)?${figures}[名人位](?:以[内上下]|左右)?`

/** 每篇征文作者1至2名, 演员不超过6名: how many stand behind one work, and no work. */
const clause = new RegExp(
  `(?<=^|[,;:。、()])(?:每[篇件个部首幅项支份条节](?!单位|部门|学校|企业|支部|[县区市])[一-鿿]{0,6}?|(?:[一-鿿]{0,6}?(?:${works}|作品))?的?)${maker}${counts}(?:[,、](?:署名|完成|合作|参与|申报)?单位(?:${atLeast}|${atMost}|为)?${figures}[个家](?:以内)?)?(?=$|[,;。、()])`,
  'g',
)
const emptied = /\([、,;。]{2,}\)/g

const blank = (found: string) => '、'.repeat(found.length)

/** A sentence without the numbers of those who make one work, each sign where it stood. */
export const withoutMakers = oncePerWords((words) => {
  const told = words.replaceAll(clause, blank)
  return told === words ? words : told.replaceAll(emptied, blank)
})
