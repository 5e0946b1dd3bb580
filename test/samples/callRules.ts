import { rulesOfNotice2019 } from '../../src/domain/campaign/noticeOf2019.ts'
import {
  type Grade,
  type NamedQuota,
  type Quota,
  type Rules,
  rulesSchema,
  type TextLimit,
  type WorkKind,
  type WorksGrade,
  type WorksQuota,
} from '../../src/domain/campaign/rules.ts'
import { addresseeClasses } from '../../src/domain/organisation/organisation.ts'
import { type Chance, chanceOf } from '../../src/formats/painting/chance.ts'

function some<T>(chance: Chance, from: readonly T[], least = 0): T[] {
  const count = chance.whole(least, from.length)
  const taken = new Set(chance.shuffled(from).slice(0, count))
  return from.filter((one) => taken.has(one))
}

function maybe<T>(chance: Chance, make: () => T): T | null {
  return chance.happens(0.5) ? make() : null
}

function day(chance: Chance, from: number, to: number): string {
  const date = new Date(Date.UTC(chance.whole(from, to), chance.whole(0, 11), chance.whole(1, 28)))
  return date.toISOString().slice(0, 10)
}

const areas = [
  '强化理论武装，推动党的创新理论进车间、进班组的案例',
  '弘扬劳模精神、劳动精神、工匠精神，激励职工建功立业的案例。',
  '运用短视频、直播等网络平台凝聚职工的案例',
  '关心关爱新就业形态劳动者，帮助其解决急难愁盼问题的案例。',
  '建设职工书屋、职工之家，丰富职工文化生活的案例',
  '畅通职工诉求表达渠道，化解劳动争议、构建和谐劳动关系的案例。',
  '其他方面具有示范带动作用的案例等',
]

function focusAreas(chance: Chance): Rules['focusAreas'] {
  const chosen = chance.shuffled(some(chance, areas, 2))
  return chosen.map((text, index) => ({ number: index + 1, name: text.slice(0, 6), text }))
}

const congresses = ['2012-11-08', '2017-10-18', '2022-10-16']

function period(chance: Chance): Rules['period'] {
  const [first = '', later = ''] = some(chance, congresses, 2)
  const year = chance.whole(2015, 2021)
  return chance.pick([
    { from: first, preferredFrom: later, to: null },
    { from: chance.pick(congresses), preferredFrom: null, to: null },
    { from: day(chance, 2015, 2021), preferredFrom: null, to: null },
    { from: `${year}-01-01`, preferredFrom: null, to: `${year + 2}-12-31` },
    { from: null, preferredFrom: null, to: null },
  ])
}

function limit(chance: Chance, unlimited: boolean): TextLimit {
  const min = maybe(chance, () => chance.whole(3, 15) * 100)
  const max = min === null && !unlimited ? 2000 : maybe(chance, () => (min ?? 0) + chance.whole(5, 40) * 100)
  return { min, max, counter: 'word', tolerance: chance.pick([0, 0.05, 0.1]) }
}

function photos(chance: Chance): Rules['photos'] {
  const mandatory = chance.happens(0.5)
  const min = chance.whole(mandatory ? 1 : 0, 5)
  const reading = chance.pick(['bytes', 'pixels', 'both'] as const)
  const minBytes = reading === 'pixels' ? null : chance.whole(1, 5) * 1_000_000
  return {
    mandatory,
    min,
    max: maybe(chance, () => Math.max(1, min + chance.whole(0, 6))),
    formats: some(chance, ['jpeg', 'png'], 1),
    minBytes,
    maxBytes: reading === 'pixels' ? null : maybe(chance, () => chance.whole(6, 20) * 1_000_000),
    minPixels: reading === 'bytes' ? null : chance.whole(1, 8) * 1_000_000,
    minLongSide: maybe(chance, () => chance.whole(10, 40) * 100),
    minShortSide: maybe(chance, () => chance.whole(6, 20) * 100),
    reading,
    captionParts: some(chance, ['time', 'place', 'activity'], 1),
  }
}

/** Kinds of works with demands of their own in some calls; pictures and films have no text. */
function works(chance: Chance): WorkKind[] {
  if (!chance.happens(0.4)) return []
  const { captionParts: _parts, ...sizes } = photos(chance)
  const { maxLongSide: _long, maxShortSide: _short, ...own } = sizes
  return ['征文', '家书', '摄影', '微视频'].map((name, index): WorkKind => {
    const isText = index < 2
    const max = chance.whole(9, 40) * 100
    const min = maybe(chance, () => max - chance.whole(2, 6) * 100)
    return {
      ...{ key: `kind${index + 1}`, name, length: isText ? { min, max } : 'none' },
      photos:
        index === 0 || index === 2
          ? { ...own, mandatory: own.mandatory || index === 2, min: Math.max(1, own.min) }
          : null,
    }
  })
}

function shared(chance: Chance, { key }: WorkKind, most: number): WorksQuota {
  const max = chance.whole(1, most)
  return { of: key, min: chance.whole(0, max), max }
}

function quotas(chance: Chance, kinds: readonly WorkKind[]): Quota[] {
  return some(chance, addresseeClasses, 1).map((name): Quota => {
    const min = chance.whole(0, 9)
    const scope = name === 'direct' && chance.happens(0.6) ? 'collective' : 'perUnit'
    // What is gathered by one department has a number, by which it is told.
    const isOpen = chance.happens(0.2) && (scope === 'perUnit' || min > 0)
    const quota = {
      class: name,
      min,
      max: isOpen ? null : Math.max(1, min + chance.whole(0, 4)),
      scope,
      collectorId: null,
    } as const
    // Beside 个数不限 a notice gives no further numbers.
    if (quota.max === null && quota.min === 0) return quota
    if (kinds.length > 0)
      return chance.happens(0.5)
        ? { ...quota, works: kinds.map((kind) => shared(chance, kind, quota.max ?? 9)) }
        : quota
    return name === 'county' && chance.happens(0.5) ? { ...quota, named: namedCounties(chance) } : quota
  })
}

function namedCounties(chance: Chance): NamedQuota[] {
  return [['泽源县总工会'], ['临河县总工会', '东湖区总工会']].map((names) => {
    const min = chance.whole(1, 9)
    return { names, min, max: min + chance.whole(0, 3) }
  })
}

function criteria(chance: Chance): Rules['criteria'] {
  const names = some(
    chance,
    ['真实性', '创新性', '实效性', '典型性', '可推广性', '文字与结构', '材料规范'],
    2,
  )
  const weight = Math.floor(100 / names.length)
  return names.map((name, index) => ({
    key: `criterion${index}`,
    name,
    weight: index === 0 ? 100 - weight * (names.length - 1) : weight,
    anchors: [],
  }))
}

/** The places of a grade for each kind of works, as many for all as they have together. */
function apart(chance: Chance, name: string, kinds: readonly WorkKind[]): Grade {
  const works = kinds.map(({ key }): WorksGrade => {
    const count = maybe(chance, () => chance.whole(1, 30))
    return { of: key, count, ratio: count === null ? maybe(chance, () => chance.whole(1, 12) / 20) : null }
  })
  const counts = works.flatMap(({ count }) => count ?? [])
  const isOpen = counts.length < works.length
  const [ratio = null, ...ratios] = works.map((one) => one.ratio)
  return {
    ...{ name, works, ratio: ratios.every((one) => one === ratio) ? ratio : null },
    count: isOpen ? null : counts.reduce((sum, one) => sum + one, 0),
  }
}

function awards(chance: Chance, kinds: readonly WorkKind[]): Rules['awards'] {
  const names = chance.pick([['优秀典型案例'], ['优秀案例'], ['十佳案例'], ['一等奖', '二等奖', '三等奖']])
  return {
    grades: names.map((name) => {
      if (kinds.length > 0 && names.length > 1) return apart(chance, name, kinds)
      const count = maybe(chance, () => chance.whole(1, 120))
      return { name, count, ratio: count === null ? maybe(chance, () => chance.whole(1, 12) / 20) : null }
    }),
    organisationName: chance.pick(['优秀组织奖', '组织工作奖']),
    organisationCount: maybe(chance, () => chance.whole(1, 30)),
  }
}

function emphasis(chance: Chance): Rules['emphasis'] {
  const keys = ['enterprise', 'institution', 'workshop', 'government', 'community']
  const main = some(chance, keys.slice(0, 3), 1)
  return { ...rulesOfNotice2019.emphasis, main, also: some(chance, keys.slice(3)) }
}

function deadline(chance: Chance): Rules['deadline'] {
  return {
    day: day(chance, 2024, 2026),
    time: chance.pick(['23:59', '17:00', '17:30', '12:00', '09:30']),
    policy: chance.pick(['that-day', 'next-working-day']),
    late: chance.pick(['refuse', 'flag']),
  }
}

/** The rules of a call that nobody has thought of, the same for the same seed. */
export function callRules(seed: string): Rules {
  const chance = chanceOf(seed)
  const mailbox = chance.pick(['', 'anli@example.org', 'xj_gh.2024@example.com.cn'])
  const { facets, emphasis: emphasised } = rulesOfNotice2019
  const kinds = works(chance)
  const spanned = some(
    chance,
    facets.filter(({ key }) => key !== emphasised.facet),
  )
  return rulesSchema.parse({
    ...rulesOfNotice2019,
    focusAreas: focusAreas(chance),
    period: period(chance),
    textLimits: { case: limit(chance, false), overview: limit(chance, true) },
    photos: photos(chance),
    onePerDocument: chance.happens(0.7),
    overview: { of: some(chance, addresseeClasses), title: '征集情况及思考' },
    ...{ works: kinds, quotas: quotas(chance, kinds) },
    belowFloor: chance.pick(['with-reason', 'refuse']),
    deadline: deadline(chance),
    mailbox,
    contact: {
      office: chance.pick(['宣传教育部', '办公室', '基层工作部', '权益保障部']),
      phones: some(chance, ['0513-00000000', '13800000000'], 1),
    },
    facets: [...spanned, ...facets.filter(({ key }) => key === emphasised.facet)],
    emphasis: emphasis(chance),
    criteria: criteria(chance),
    casesPerUnit: maybe(chance, () => chance.whole(1, 3)),
    review: {
      scoresPerCase: chance.whole(3, 9),
      trimFrom: chance.whole(5, 9),
      qualityFloor: chance.whole(0, 80),
    },
    awards: awards(chance, kinds),
    publicity: { workingDays: chance.whole(3, 10) },
    approvalBasis: chance.pick(['', '《全市工会评选项目目录》']),
    originals: chance.pick(['not-needed', 'on-request', 'needed']),
    sources: {},
  })
}
