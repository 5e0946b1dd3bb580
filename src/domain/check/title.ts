import { countText, foldWidth } from '../../foundation/text.ts'
import { caseCheck } from './check.ts'

const where = { part: 'title' } as const

/** The words of which titles are made that could stand over any unit's papers (domain, S18). */
const wordsOfNoTitle =
  /加强和改进|思想政治|典型|案例|经验|材料|工作|总结|汇报|报告|交流|申报|情况|做法|介绍|先进|事迹|活动|开展|加强|做好|关于|新时代|新形势下|本?年度|职工|员工|工会|公司|企业|单位|我们|本|上半年|下半年|年|的|和|与|在|[\d\p{P}\p{S}\s]/gu

const wordsOfAnyUnion =
  /工作委员会|联合会|委员会|总工会|分工会|工会|小组|联合|职工|有限责任|股份|有限|集团|公司|企业|单位|机关|总部|基层|[某×xX*○〇\p{P}\p{S}\s]/gu

/** What makes a topic a unit's own (domain, S18): a quoted name, a number, a place or a trade; rather too much than too little. */
const distinguishing =
  /[“”"'‘’「」『』《》〈〉:：—a-z\d一二三四五六七八九十百千万两零]|[省市县区镇乡村港湾岸湖江河海岛山街巷路]|[纺织船钢铁煤矿油电水气粮药医护校师教学书车站路桥港农渔林茶棉丝焊塔厂店馆院银税邮]|建筑|工地|快递|外卖|家政|保安|物流|环卫|物业|酒店|餐|旅游|软件|化工|机械|制造|消防|法院|社区|园区|车间|班组|窗口|驿站|电台/i

/** The topic with which the title is composed (notice 二、3 and 三、3): present, telling, without the union's name, of a fit length. */
export const titleCheck = caseCheck({
  name: 'title',
  whileTyping: true,
  outcomes: {
    'title-missing': { severity: 'error', rule: 'title' },
    'title-too-short': { severity: 'warning', rule: 'title' },
    'title-too-long': { severity: 'warning', rule: 'title' },
    'title-generic': { severity: 'warning', rule: 'title' },
    'title-without-place': { severity: 'notice', rule: 'title' },
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
    else if (!namesSomething(plain(facts.unionName)) && !distinguishing.test(topic))
      report('title-without-place', where, { topic: content.topic.trim() })
    const repeated = namesOf(facts.unionName).find((name) => topic.includes(name))
    if (repeated) report('title-repeats-union', where, { union: repeated })
  },
})

/** Whether a union's name says more than that it is one: a place, a trade or a brand. */
function namesSomething(unionName: string): boolean {
  return Array.from(unionName.replace(wordsOfAnyUnion, '')).length >= 2
}

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
