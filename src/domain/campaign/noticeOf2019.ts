import { criteriaOf2019, gatesOf2019 } from './notice2019/criteria.ts'
import { emphasisOf2019, facetsOf2019 } from './notice2019/facets.ts'
import { focusAreasOf2019 } from './notice2019/focusAreas.ts'
import { formOf2019 } from './notice2019/form.ts'
import { sourcesOf2019 } from './notice2019/sources.ts'
import type { Rules } from './rules.ts'

const photos: Rules['photos'] = {
  mandatory: false,
  min: 3,
  max: null,
  formats: ['jpeg'],
  minBytes: 1_000_000,
  maxBytes: null,
  minPixels: 1_000_000,
  minLongSide: null,
  minShortSide: null,
  reading: 'both',
  captionParts: ['time', 'place', 'activity'],
}

const quotas: Rules['quotas'] = [
  { class: 'county', min: 7, max: 8, scope: 'perUnit', collectorId: null },
  { class: 'industry', min: 1, max: 2, scope: 'perUnit', collectorId: null },
  { class: 'group', min: 1, max: 2, scope: 'perUnit', collectorId: null },
  { class: 'direct', min: 7, max: 8, scope: 'collective', collectorId: null },
]

const awards: Rules['awards'] = {
  grades: [{ name: '优秀典型案例', count: null, ratio: null }],
  organisationName: '优秀组织奖',
  organisationCount: null,
}

/**
 * All rules of 通工办〔2019〕21号, what it leaves open with the default that holds until the organiser confirms
 * it; who collects for the directly attached unions is filled in when the call is set up (三、1).
 */
export const rulesOfNotice2019: Rules = {
  focusAreas: focusAreasOf2019,
  period: { from: '2012-11-08', preferredFrom: '2017-10-18', to: null },
  textLimits: {
    case: { min: null, max: 2000, counter: 'word', tolerance: 0.05 },
    overview: { min: 1000, max: null, counter: 'word', tolerance: 0 },
  },
  photos,
  title: { pattern: 'union+topic', minTopic: 4, maxTopic: 40 },
  form: formOf2019,
  onePerDocument: true,
  overview: { of: ['county'], title: '职工思想政治工作典型案例征集情况及思考' },
  quotas,
  belowFloor: 'with-reason',
  deadline: { day: '2019-03-30', time: '23:59', policy: 'that-day', late: 'refuse' },
  mailbox: 'ntzghtg@126.com',
  contact: { office: '征集活动联系人', phones: ['0513-00000000', '13800000000'] },
  facets: facetsOf2019,
  emphasis: emphasisOf2019,
  criteria: criteriaOf2019,
  gates: gatesOf2019,
  casesPerUnit: null,
  review: { scoresPerCase: 3, trimFrom: 5, qualityFloor: 60 },
  awards,
  publicity: { workingDays: 5 },
  approvalBasis: '',
  consent: '本单位已征得照片中人物本人同意，并同意主办单位将案例文字和照片用于展示宣传、推广应用和汇编。',
  retention: '案例材料保存10年；联系人和联系电话在活动结束两年后删除。',
  originals: 'on-request',
  sources: sourcesOf2019,
}
