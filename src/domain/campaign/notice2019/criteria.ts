import { criterionOf } from '../criteria.ts'
import type { Criterion, Rules } from '../rules.ts'

type FourTexts = readonly [string, string, string, string]

function criterion(key: string, name: string, weight: number, texts: FourTexts): Criterion {
  return criterionOf(key, { name, weight }, texts)
}

/** The standards of 二、1 and 二、2 as criteria, writing and material besides; full marks are 100. */
export const criteriaOf2019: Criterion[] = [
  criterion('innovation', '创新性', 25, [
    '抓住职工思想政治工作的重点、热点、难点，做法或机制为首创，问题导向鲜明，形式与模式均有新意',
    '针对实际问题，在形式或模式的一个方面有明显创新',
    '在已有做法上有所改进，新意有限',
    '属于常规工作，看不出针对什么问题、新在哪里',
  ]),
  criterion('effectiveness', '实效性', 30, [
    '成效有数据、有事例、有职工反映，前后对比清楚，对本单位（地区、行业）工作推进作用显著且持续',
    '成效明显，有部分数据或事例支撑',
    '有一定成效，主要靠概括叙述，缺少依据',
    '成效不清，或与所述做法没有联系',
  ]),
  criterion('typicality', '典型性与可推广', 25, [
    '具有代表性和标志性，条件、步骤、成本交代清楚，其他单位可以直接借鉴',
    '有代表性，做法稍作调整即可推广',
    '有一定借鉴意义，但较多依赖本单位的特殊条件',
    '个别性强，其他单位难以借鉴',
  ]),
  criterion('writing', '文字与结构', 10, [
    '背景、过程、做法、效果层次分明，语言准确生动，题目彰显工作特点',
    '结构完整，语言通顺，重点突出',
    '结构基本完整，套话较多或详略不当',
    '层次混乱，或近似工作总结、新闻稿',
  ]),
  criterion('materials', '材料规范', 10, [
    '申报表完整，照片清晰且不少于规定张数，图片说明时间、地点、活动内容齐全',
    '材料齐全，个别说明不够具体',
    '材料有缺漏，经补正后符合要求',
    '材料缺漏较多，影响对案例的了解',
  ]),
]

/** What must hold before any score is given (notice 二、1 杜绝虚构和虚假). */
export const gatesOf2019: Rules['gates'] = [
  { key: 'politics', name: '政治方向正确，重要表述准确规范' },
  { key: 'authenticity', name: '来源于本单位的真实实践探索，没有虚构和虚假' },
]
