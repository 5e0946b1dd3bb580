import { expect, test } from 'vitest'
import { papers, summary } from '../../../test/samples/papers.ts'
import { rulesOfNotice2019 } from '../campaign/noticeOf2019.ts'
import { pageText } from './pageText.ts'
import { receipt } from './receipt.ts'
import { returnSlip } from './returnSlip.ts'
import { ruleLines } from './ruleLines.ts'
import { scoreSheet } from './scoreSheet.ts'
import { summarySheet, summaryWorkbookSheet } from './summarySheet.ts'

const contact = { office: '办公室', phones: ['0513-00000000'] }

test('the summary has the ten columns of a 汇总表 on landscape, printed and as a spreadsheet alike', () => {
  const headers = [
    '序号',
    '编号',
    '案例名称',
    '报送单位',
    '推荐单位',
    '类别',
    '得分',
    '名次',
    '建议等次',
    '备注',
  ]
  const page = summarySheet(summary)
  expect(page.orientation).toBe('landscape')
  expect(page.blocks.find((block) => block.kind === 'table')).toMatchObject({ headerRows: 1 })
  expect(pageText(page)).toContain(headers.join('\n'))
  const sheet = summaryWorkbookSheet(summary)
  expect(sheet.columns.map(({ header }) => header)).toEqual(headers)
  expect(sheet.rows[0]?.slice(0, 2)).toEqual([1, 'NT2019-HA-001'])
  expect(sheet.rows[29]?.slice(6)).toEqual([null, null, '', ''])
})

test('a blank score sheet asks gates, criteria and signature; a filled one adds the marks up', () => {
  const blank = pageText(papers.scoreSheet)
  expect(blank).toContain('□合格　□不合格')
  expect(blank).toContain('评委签名')
  const marks = {
    scores: { innovation: 22.5, effectiveness: 27, typicality: 20, writing: 8, materials: 9 },
    gates: Object.fromEntries(rulesOfNotice2019.gates.map(({ key }) => [key, 'pass' as const])),
    comment: '做法实在。',
  }
  const filled = pageText(
    scoreSheet({
      rules: rulesOfNotice2019,
      campaignTitle: '征集活动',
      number: '1',
      title: '甲',
      material: '',
      marks,
      day: '2019-04-10',
    }),
  )
  expect(filled).toContain('合计\n100\n86.5\n')
  expect(filled).toContain('■合格　□不合格')
  expect(filled).toContain('做法实在。')
})

test('a receipt tells number, time, title, findings and what follows', () => {
  const text = pageText(papers.receipt)
  for (const words of [
    'NT2019-HA-003',
    '2019年3月20日 15:42',
    '有2处需要留意',
    '1.第2张照片',
    '二、后续安排',
  ]) {
    expect(text).toContain(words)
  }
})

test('a receipt for a case without findings says that nothing was found', () => {
  const page = receipt({
    campaignTitle: '征集活动',
    organiser: '某市总工会',
    number: '1',
    title: '甲',
    unitName: '乙工会',
    recommender: '丙总工会',
    receivedOn: '2019-03-20',
    receivedAt: '15:42',
    photoCount: 0,
    wordCount: 1900,
    findings: [],
    next: [],
    contact,
  })
  expect(pageText(page)).toContain('未发现材料不符合征集要求之处')
  expect(pageText(page)).not.toContain('二、')
})

test('a return slip gives reason, each point with remedy and clause, and the day until when', () => {
  const text = pageText(papers.returnSlip)
  expect(text).toContain('1\n案例正文\n正文2264字，超过2000字的限制。\n压缩264字以上。\n二、3')
  expect(text).toContain('请于2019年3月26日前修改并重新提交')
})

test('a return slip without points has no table', () => {
  const page = returnSlip({
    number: '1',
    title: '甲',
    unitName: '乙工会',
    returnedBy: '丙总工会',
    reason: '缺盖章',
    points: [],
    due: null,
    day: '2019-03-21',
  })
  expect(page.blocks.some((block) => block.kind === 'table')).toBe(false)
})

test('the rules of 通工办〔2019〕21号 are told in words', () => {
  const says = Object.fromEntries(ruleLines(rulesOfNotice2019).map((line) => [line.name, line.says]))
  expect(says['案例正文']).toEqual([
    '不超过2000字，超出5%以内由主办单位决定（按Word字数统计）',
    '一个案例撰写一个材料，单独报送',
  ])
  expect(says['名额']).toEqual([
    '每个县（市）区总工会7—8个',
    '每个产业（系统）工会1—2个',
    '每个集团公司工会1—2个',
    '市总直属基层工会合计7—8个，统一收集选送',
    '不足下限的须书面说明理由',
  ])
  expect(says['照片']).toEqual([
    '可附，附则不少于3张；JPG格式',
    '文件不小于1MB，不少于100万像素',
    '图片说明写明时间、地点、活动内容',
  ])
  expect(says['报送时间']).toEqual(['2019年3月30日23:59前（含当日）；逾期不予受理'])
})

test('the rules page lists every open point of the notice', () => {
  const text = pageText(papers.rulesPage)
  expect(text).toContain('通知未予明确、待主办单位确认的事项')
  expect(text).toContain('1.超过2000字的材料怎么处理，按什么计数？现按：不超过 2000 字')
})

test('the overview report carries its author, its headings and its signature', () => {
  const headings = papers.overviewReport.blocks.filter((block) => block.kind === 'heading')
  expect(headings.map(({ level, text }) => [level, text])).toEqual([
    [1, '一、征集工作基本情况'],
    [2, '（一）广泛发动'],
    [1, '二、新探索与新思考'],
  ])
  expect(pageText(papers.overviewReport)).toContain('海安市总工会\n2019年3月29日')
})
