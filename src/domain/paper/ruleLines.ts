import { quotaKeyOf } from '../campaign/quotaKeys.ts'
import type {
  CaseCount,
  Grade,
  PhotoRule,
  Quota,
  RuleKey,
  Rules,
  TextLimit,
  WorkKind,
} from '../campaign/rules.ts'
import { kindNamed, worksOf } from '../campaign/works.ts'
import type { AddresseeClass } from '../organisation/organisation.ts'
import { classNamed } from './callNotice/phrases.ts'
import { chineseDay } from './gongwen.ts'

/** One rule in words, and the places of the rules it was read from. */
export type RuleLine = {
  readonly name: string
  readonly says: readonly string[]
  readonly keys: readonly RuleKey[]
}

/** The classes that the letter has another name for than the pages. */
const ownNames: Partial<Record<AddresseeClass, string>> = {
  county: '县（市）区总工会',
  direct: '市总直属基层工会',
}

function nameOf(of: AddresseeClass): string {
  return ownNames[of] ?? classNamed(of)
}

const counterNames = { word: '按Word字数统计', han: '只计汉字', nonSpace: '按非空白字符统计' } as const

/** The rules of a call in the order of the notice: what is wanted, how it must look, how it is sent and judged. */
export function ruleLines(rules: Rules): RuleLine[] {
  return [...wanted(rules), ...material(rules), ...sending(rules), ...judging(rules)]
}

function line(name: string, keys: readonly RuleKey[], ...says: readonly string[]): RuleLine {
  return { name, keys, says: says.filter((text) => text !== '') }
}

function wanted({ focusAreas, period, facets, emphasis }: Rules): RuleLine[] {
  const preferred = period.preferredFrom === null ? '' : `，以${chineseDay(period.preferredFrom)}以来的为主`
  const names = new Map(
    facets.find(({ key }) => key === emphasis.facet)?.options.map(({ key, name }) => [key, name]),
  )
  const named = (keys: readonly string[]) => keys.map((key) => names.get(key) ?? key).join('、')
  return [
    line('征集重点', ['focusAreas'], ...focusAreas.map(({ number, text }) => `${number}.${text}`)),
    line(
      '案例时间',
      ['period'],
      period.from === null ? '不限' : `${chineseDay(period.from)}以来的实践${preferred}`,
      period.to === null ? '' : `截至${chineseDay(period.to)}`,
    ),
    line('覆盖面', ['facets'], `体现不同的${facets.map(({ name }) => name).join('、')}`),
    line('侧重', ['emphasis'], emphasisWords(emphasis, named)),
  ]
}

function emphasisWords(
  { main, also, minShare }: Rules['emphasis'],
  named: (keys: readonly string[]) => string,
) {
  if (main.length === 0) return '不侧重某类单位'
  return `以${named(main)}为主（不少于${percent(minShare)}）${also.length === 0 ? '' : `，兼顾${named(also)}`}`
}

function material(rules: Rules): RuleLine[] {
  const { textLimits, photos, title, form, onePerDocument, overview } = rules
  const works = worksOf(rules)
  const owing = overview.of.map(nameOf).join('、')
  return [
    line('题目', ['title'], `工会名称＋题目；题目${title.minTopic}—${title.maxTopic}字，彰显本地区工作特点`),
    line(
      '案例正文',
      ['textLimits.case', 'onePerDocument'],
      limitWords(textLimits.case),
      onePerDocument ? '一个案例撰写一个材料，单独报送' : '',
    ),
    line(
      '照片',
      ['photos', 'photos.mandatory', 'photos.reading', 'photos.captionParts'],
      ...photoWords(photos),
    ),
    ...(works.length === 0 ? [] : [line('作品种类', ['works'], ...works.map(kindWords))]),
    line('申报表', ['form'], `填写“${form.title}”，实施单位和推荐单位盖章`),
    ...(owing === ''
      ? []
      : [
          line(
            '书面材料',
            ['overview', 'textLimits.overview'],
            `${owing}另报“${overview.title}”，${limitWords(textLimits.overview)}`,
          ),
        ]),
  ]
}

/** 征文：不超过2000字；应附不少于3张 */
function kindWords({ name, length, photos }: WorkKind): string {
  const long =
    length === 'none' ? '不写正文' : length === null ? '' : boundWords(length).join('，') || '字数不限'
  const many = photos ? photoCount(photos) : ''
  return `${name}：${[long, many].filter((text) => text !== '').join('；') || '要求与其他案例相同'}`
}

function boundWords({ min, max }: Pick<TextLimit, 'min' | 'max'>): string[] {
  return [...(min === null ? [] : [`不少于${min}字`]), ...(max === null ? [] : [`不超过${max}字`])]
}

function limitWords({ min, max, counter, tolerance }: TextLimit): string {
  const bounds = [
    ...boundWords({ min, max }),
    max === null || tolerance === 0 ? '' : `超出${percent(tolerance)}以内由主办单位决定`,
  ]
  return `${bounds.filter((text) => text !== '').join('，') || '字数不限'}（${counterNames[counter]}）`
}

function photoCount({ mandatory, min, max }: Pick<PhotoRule, 'mandatory' | 'min' | 'max'>): string {
  const count = min === 0 ? '可附照片' : `${mandatory ? '应附' : '可附，附则'}不少于${min}张`
  return `${count}${max === null ? '' : `、不多于${max}张`}`
}

function photoWords(photos: PhotoRule): string[] {
  const sizes = [
    photos.minBytes === null ? '' : `文件不小于${photos.minBytes / 1_000_000}MB`,
    photos.maxBytes === null ? '' : `文件不大于${photos.maxBytes / 1_000_000}MB`,
    photos.minPixels === null ? '' : `不少于${photos.minPixels / 10_000}万像素`,
    photos.minLongSide === null ? '' : `长边不少于${photos.minLongSide}像素`,
    photos.minShortSide === null ? '' : `短边不少于${photos.minShortSide}像素`,
  ].filter((text) => text !== '')
  const formats = photos.formats.map((format) => (format === 'jpeg' ? 'JPG' : 'PNG')).join('、')
  const parts = { time: '时间', place: '地点', activity: '活动内容' } as const
  return [
    `${photoCount(photos)}；${formats}格式`,
    sizes.join('，'),
    photos.captionParts.length === 0
      ? ''
      : `图片说明写明${photos.captionParts.map((part) => parts[part]).join('、')}`,
  ]
}

function sending(rules: Rules): RuleLine[] {
  const { quotas, belowFloor, casesPerUnit, deadline, mailbox, contact, originals } = rules
  const late = deadline.late === 'refuse' ? '逾期不予受理' : '逾期的予以标注，由主办单位决定'
  const shifted = deadline.policy === 'next-working-day' ? '，逢非工作日顺延至下一个工作日' : ''
  const paper = {
    'not-needed': '不需报送纸质件',
    'on-request': '纸质件按要求提供',
    needed: '须报送纸质件',
  } as const
  const held = quotas.map((quota) => quotaKeyOf(quota.class))
  return [
    line(
      '名额',
      [...held, 'quotas.belowFloor'],
      ...quotas.map((quota) => quotaWords(quota, rules)),
      belowFloor === 'refuse' ? '不足下限的不予受理' : '不足下限的须书面说明理由',
    ),
    ...(casesPerUnit === null
      ? []
      : [line('每单位', ['casesPerUnit'], `每个单位不超过${casesPerUnit}个案例`)]),
    line(
      '报送时间',
      ['deadline', 'deadline.policy'],
      `${chineseDay(deadline.day)}${deadline.time}前（含当日）${shifted}；${late}`,
    ),
    line(
      '报送方式',
      ['mailbox', 'contact', 'originals'],
      mailbox === '' ? '' : `邮箱：${mailbox}`,
      `${contact.office}：${contact.phones.join('，')}`,
      paper[originals],
    ),
  ]
}

function quotaWords(quota: Quota, rules: Rules): string {
  const { class: kind, scope, named = [], works = [] } = quota
  const own = named.map((one) => `，其中${one.names.join('、')}${counted(one)}`).join('')
  const shares = works.map((one) => `，${kindNamed(rules, one.of) ?? one.of}${counted(one)}`).join('')
  return scope === 'collective'
    ? `${nameOf(kind)}合计${counted(quota)}${shares}，统一收集选送`
    : `每个${nameOf(kind)}${counted(quota)}${shares}${own}`
}

function counted({ min, max }: CaseCount): string {
  if (max === null) return min === 0 ? '个数不限' : `不少于${min}个`
  return min === max ? `${max}个` : `${min}—${max}个`
}

/** The grades, each kind of works for itself where they win apart. */
function gradesIn(rules: Rules): Pick<Grade, 'name' | 'count' | 'ratio'>[] {
  return rules.awards.grades.flatMap(({ works, ...grade }) =>
    works
      ? works.map(({ of, ...places }) => ({ ...places, name: `${kindNamed(rules, of) ?? of}${grade.name}` }))
      : [grade],
  )
}

function judging(rules: Rules): RuleLine[] {
  const { criteria, gates, review, awards, publicity, approvalBasis, consent, retention } = rules
  const number = (count: number | null, ratio: number | null) =>
    count === null ? (ratio === null ? '若干' : `不超过有效案例的${percent(ratio)}`) : `${count}个`
  return [
    line(
      '评审标准',
      ['criteria'],
      gates.length === 0 ? '' : `先决条件：${gates.map(({ name }) => name).join('、')}`,
      criteria.map(({ name, weight }) => `${name}${weight}分`).join('，'),
    ),
    line(
      '评审办法',
      ['review'],
      `每个案例由${review.scoresPerCase}名评委评分；满${review.trimFrom}个评分的去掉一个最高分和一个最低分后取平均；` +
        `低于${review.qualityFloor}分的不入选`,
    ),
    line(
      '评选结果',
      ['awards'],
      [...gradesIn(rules), { name: awards.organisationName, count: awards.organisationCount, ratio: null }]
        .map(({ name, count, ratio }) => `${name}${number(count, ratio)}`)
        .join('，'),
    ),
    line('公示', ['publicity'], `${publicity.workingDays}个工作日`),
    line('审批依据', ['approvalBasis'], approvalBasis === '' ? '未填写' : approvalBasis),
    line('使用授权', ['consent'], consent),
    line('保存期限', ['retention'], retention),
  ]
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
