import type {
  Doubt,
  NoticeReading,
  ReadCell,
  ReadRule,
  RuleKind,
  RuleValues,
} from '../../src/domain/campaign/notice/reading.ts'
import { focusAreasOf2019 } from '../../src/domain/campaign/notice2019/focusAreas.ts'
import { formOf2019 } from '../../src/domain/campaign/notice2019/form.ts'

/** The form of our notice as its table reads: blanks without knowing what they are for. */
export const formRead: RuleValues['form'] = {
  title: formOf2019.title,
  rows: 7,
  columns: 4,
  cells: formOf2019.cells.map(({ field: _field, kind, ...cell }): ReadCell => {
    const read = kind === 'caseTitle' || kind === 'unitName' ? 'field' : kind
    return { ...cell, kind: read }
  }),
}

type Make = <K extends RuleKind>(kind: K, value: RuleValues[K], quote: string) => ReadRule<K>

const bounds = { approx: null, unit: '字' }
const named = ['行业', '规模', '层次', '经济类型', '职工人群']
const award = { min: null, max: null, ratio: null }
const demand = { minChars: null, maxChars: null }

function quota(
  of: 'county' | 'industry' | 'group' | 'direct',
  min: number,
  max: number,
): RuleValues['quota'] {
  const together = of === 'direct'
  const collector = together ? '市总直属工会工作部' : null
  return { class: of, min, max, ratio: null, scope: together ? 'collective' : 'perUnit', collector }
}

/** What our notice says, each rule with the words it stands in. */
export function noticeRules(make: Make): ReadRule[] {
  const quoted = '各产业（系统）、集团公司工会提交1—2个案例材料'
  const county = { class: 'county', label: '各县（市）区' } as const
  return [
    make('documentNumber', { code: '通工办', year: 2019, sequence: 21 }, '通工办〔2019〕21号'),
    make('addressees', { classes: [county] }, '各县（市）区、产业（系统）、集团公司工会，市总各直属基层工会'),
    make(
      'period',
      { from: '2012-11-08', to: null, raw: '党的十八大特别是十九大以来' },
      '党的十八大特别是十九大以来',
    ),
    ...focusAreasOf2019.map(({ number, text }) => make('focusArea', { number, text }, text)),
    ...['真实性', '创新性', '实效性', '典型性', '代表性'].map((name) => make('criterion', { name }, name)),
    make('onePerDocument', {}, '一个案例撰写一个材料，单独报送'),
    make('textLimit', { scope: 'case', min: null, max: 2000, ...bounds }, '字数控制在2000字以内'),
    make(
      'photos',
      photosRead,
      '可附相关活动JPG格式照片不少于3张，图片像素大于1M，图片说明要明确时间、地点及具体活动内容',
    ),
    make('requirement', { what: 'overview', of: 'county', minChars: 1000, maxChars: null }, '随案例同时报送'),
    make('textLimit', { scope: 'overview', min: 1000, max: null, ...bounds }, '不少于1000字'),
    make('deadline', due, '2019年3月30日前'),
    make('quota', quota('county', 7, 8), '各县（市）区提交7—8个案例材料'),
    make('quota', quota('industry', 1, 2), quoted),
    make('quota', quota('group', 1, 2), quoted),
    make('quota', quota('direct', 7, 8), '直属基层工会提交7-8个案例材料，由市总直属工会工作部统一收集选送'),
    ...named.map((name) => make('facet', { name }, name)),
    make('emphasis', weighed, '以企事业单位及生产车间、班组为主，兼顾机关、社区等'),
    make('titlePattern', { parts: ['工会名称', '题目'] }, '工会名称+题目'),
    make('requirement', { what: 'form', of: null, ...demand }, '职工思想政治工作典型案例申报表'),
    make('mailbox', { address: 'ntzghtg@126.com' }, 'ntzghtg@126.com'),
    make('award', { name: '优秀典型案例', ...award }, '优秀典型案例'),
    make('award', { name: '优秀组织奖', ...award }, '优秀组织奖若干'),
    make('contact', { name: null, phones: ['00000000', '13800000000'] }, '00000000 ，13800000000'),
    make('attachment', { number: 1, title: formOf2019.title, present: true }, formOf2019.title),
    make('form', formRead, '职工思想政治工作典型案例申报表\n'),
  ]
}

const due: RuleValues['deadline'] = {
  date: '2019-03-30',
  time: null,
  inclusive: true,
  stage: 'submission',
  raw: '2019年3月30日前',
  weekday: 6,
  workingDay: false,
}

const weighed = { main: ['企事业单位', '生产车间', '班组'], also: ['机关', '社区'] }

/** A rule of photos that says nothing yet. */
export const unsaidPhotos: RuleValues['photos'] = {
  mandatory: null,
  min: null,
  max: null,
  formats: [],
  minBytes: null,
  maxBytes: null,
  minPixels: null,
  minLongSide: null,
  minShortSide: null,
  dpi: null,
  captionParts: [],
  reading: null,
}

const photosRead: RuleValues['photos'] = {
  ...unsaidPhotos,
  mandatory: false,
  min: 3,
  formats: ['jpeg'],
  minBytes: 1_000_000,
  minPixels: 1_000_000,
  captionParts: ['time', 'place', 'activity'],
  reading: 'unclear',
}

/** A reading of a text from rules given by their words. */
export function readingOfRules(given: readonly ReadRule[], doubts: readonly Doubt[] = []): NoticeReading {
  return { title: '征集通知', rules: given, doubts, unread: [] }
}

/** A rule as it would be read at its words in a text. */
export function ruleAt<K extends RuleKind>(
  kind: K,
  value: RuleValues[K],
  quote: string,
  of: string,
): ReadRule<K> {
  const start = of.indexOf(quote)
  const span = [start, start + quote.length] as const
  return { kind, value, quote, span, confidence: 0.9, reader: 'sample' } as ReadRule<K>
}
