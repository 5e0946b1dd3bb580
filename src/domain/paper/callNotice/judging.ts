import { gradesOfKind, kindsAwarded } from '../../award/grades.ts'
import type { Rules } from '../../campaign/rules.ts'
import { worksOf } from '../../campaign/works.ts'
import { closed, percent } from './phrases.ts'

/** 四、评选办法: by what standards, in what steps, how many, and how long the result hangs. */
export function judging(rules: Rules): string[] {
  return [standards(rules), review(rules), awards(rules), spreading()].filter((one) => one !== '')
}

function standards({ criteria }: Rules): string {
  return `评审标准：${criteria.map(({ name, weight }) => `${name}${weight}分`).join('，')}。`
}

function review({ review: { scoresPerCase, trimFrom, qualityFloor } }: Rules): string {
  return (
    `有效案例由评委评审，一个案例的打分不少于${scoresPerCase}次；达到${trimFrom}次的，去掉最高和最低的打分后取平均；` +
    `平均不到${qualityFloor}分的不予评选。`
  )
}

function awards(rules: Rules): string {
  const { awards: rule, publicity, approvalBasis } = rules
  const basis = approvalBasis === '' ? '' : `根据${approvalBasis}，`
  const areApart = kindsAwarded(rule).length > 0
  const cases = areApart
    ? ofKinds(rules)
    : `${rule.grades.map(({ name, count, ratio }) => sized(name, count, ratio)).join('，')}，`
  const organisations = sized(rule.organisationName, rule.organisationCount, null)
  return closed(
    `${basis}根据有效数量、质量评选出${cases}${organisations}。评选结果公示${publicity.workingDays}个工作日`,
  )
}

/** 征文一等奖5个、二等奖10个；摄影一等奖2个； */
function ofKinds(rules: Rules): string {
  return worksOf(rules)
    .map(({ key, name: kind }) => {
      const grades = gradesOfKind(rules.awards, key).map(({ name, count, ratio }) =>
        sized(name, count, ratio),
      )
      return grades.length === 0 ? '' : `${kind}${grades.join('、')}；`
    })
    .join('')
}

function sized(name: string, count: number | null, ratio: number | null): string {
  if (count !== null) return `${name}${count}个`
  return ratio === null ? `${name}若干` : `${name}不超过有效案例的${percent(ratio)}`
}

function spreading(): string {
  return '优秀案例将进行展示宣传，做好推广应用。'
}
