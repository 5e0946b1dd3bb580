import { countText, foldWidth } from '../../foundation/text.ts'
import { caseCheck } from './check.ts'

const where = { part: 'title' } as const

/** The words of which titles are made that could stand over any unit's papers (domain, S18). */
const wordsOfNoTitle =
  /加强和改进|思想政治|典型|案例|经验|材料|工作|总结|汇报|报告|交流|申报|情况|做法|介绍|先进|事迹|活动|开展|加强|做好|关于|新时代|新形势下|本?年度|职工|员工|工会|公司|企业|单位|我们|本|上半年|下半年|年|的|和|与|在|[\d\p{P}\p{S}\s]/gu

/** The topic with which the title is composed (notice 二、3 and 三、3): present, telling, without the union's name, of a fit length. */
export const titleCheck = caseCheck({
  name: 'title',
  whileTyping: true,
  outcomes: {
    'title-missing': { severity: 'error', rule: 'title' },
    'title-too-short': { severity: 'warning', rule: 'title' },
    'title-too-long': { severity: 'warning', rule: 'title' },
    'title-generic': { severity: 'warning', rule: 'title' },
    'title-repeats-union': { severity: 'warning', rule: 'title' },
  },
  examine({ rules, content, facts }, report) {
    const topic = plain(content.topic)
    if (topic === '') {
      if (facts.parcel?.materials.length !== 0) report('title-missing', where)
      return
    }
    const count = countText(content.topic).word
    const { minTopic, maxTopic } = rules.title
    if (count < minTopic) report('title-too-short', where, { count, min: minTopic })
    if (count > maxTopic) report('title-too-long', where, { count, max: maxTopic })
    if (Array.from(topic.replace(wordsOfNoTitle, '')).length < 2)
      report('title-generic', where, { topic: content.topic.trim() })
    const repeated = namesOf(facts.unionName).find((name) => topic.includes(name))
    if (repeated) report('title-repeats-union', where, { union: repeated })
  },
})

function plain(text: string): string {
  return foldWidth(text).replace(/\s+/g, '')
}

function namesOf(unionName: string): string[] {
  const name = plain(unionName)
  const unit = name.replace(
    /(?:工会工作委员会|工会联合会|工会委员会|女职工委员会|联合工会|总工会|分工会|工会小组|工会)$/,
    '',
  )
  return [name, name.replace(/(?<=工会)委员会$/, ''), unit].filter((one) => one.length >= 4)
}
