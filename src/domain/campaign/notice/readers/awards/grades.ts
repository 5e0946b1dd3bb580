import { countedNouns } from '../../workNames.ts'

/** 优秀案例一等奖5篇、|二等奖8篇: works named before the first of their grades are no part of its name. */
const worksGraded = new RegExp(`(?:作品|稿件|${countedNouns})[特一二三四]等奖?$`)
const nextGrade = /^[^、,;。]{0,8}[、,和][特一二三四]等(?:奖|\d)/

/** Whether a clause ends in the first grade of a list, before which the works that it is for are named. */
export function isOfGrades(clause: string, behind: string): boolean {
  return worksGraded.test(clause) && nextGrade.test(behind)
}
