import { expect, test } from 'vitest'
import { papers } from '../../../test/samples/papers.ts'
import { certificate } from './certificate.ts'
import { pageText } from './pageText.ts'
import { publicityNotice } from './publicityNotice.ts'
import { resultCircular } from './resultCircular.ts'

const entries = [{ title: '甲工会：题目', unitName: '甲工会' }]
const given = {
  campaignTitle: '典型案例征集活动',
  basis: '通工办〔2019〕21号',
  received: 9,
  valid: 8,
  tiers: [{ name: '优秀典型案例', entries }],
  organisations: null,
  day: '2019-05-20',
}

test('a 公示 names basis, numbers, both days, how to object and to whom', () => {
  const contact = { office: '办公室', phones: ['0513-00000000'], mailbox: 'a@example.org', address: '' }
  const text = pageText(
    publicityNotice({
      ...given,
      organiser: '某市总工会',
      from: '2019-05-06',
      to: '2019-05-10',
      workingDays: 5,
      contact,
    }),
  )
  for (const words of [
    '根据通工办〔2019〕21号文件安排',
    '收到案例9个，经形式审查有效案例8个',
    '拟评选出优秀典型案例1个',
    '2019年5月6日至2019年5月10日，共5个工作日',
    '加盖单位公章',
    '签署真实姓名并提供联系方式',
    '电子邮箱：a@example.org',
    '附件：优秀典型案例名单',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).not.toContain('通信地址')
})

test('a circular has a red mark and a red line, its number, annexes from new pages, and copies at the foot', () => {
  const page = papers.resultCircular
  expect(page.blocks.find((block) => block.kind === 'title')).toMatchObject({
    lines: ['南通市总工会办公室文件'],
    ink: 'red',
  })
  expect(page.blocks.filter((block) => block.kind === 'rule')).toEqual([
    { kind: 'rule', ink: 'red', thickness: 1.5 },
  ])
  expect(page.blocks.filter((block) => block.kind === 'pageBreak')).toHaveLength(2)
  expect(page.blocks.at(-1)).toMatchObject({ kind: 'table', atFoot: true })
  expect(pageText(page)).toContain('评选出优秀典型案例24个、优秀组织奖3个')
})

test('a circular without organisations, copies or printer leaves their places out', () => {
  const page = resultCircular({
    ...given,
    mark: '某市总工会文件',
    number: '',
    addressees: '各工会',
    issuer: '某市总工会',
    publicity: { from: '2019-05-06', to: '2019-05-10' },
    copies: '',
    printer: '',
  })
  expect(page.blocks.filter((block) => block.kind === 'pageBreak')).toHaveLength(1)
  expect(page.blocks.at(-1)).toMatchObject({ kind: 'table', columns: [10, 56, 34] })
  expect(pageText(page)).not.toContain('抄送')
})

test('a certificate names unit, title and award, and its code leads to the page that verifies it', () => {
  const text = pageText(papers.certificate)
  expect(text).toContain(
    '你单位报送的《零点电台：让三班倒职工在夜里说得上话》，入选南通市职工思想政治工作典型案例征集活动优秀典型案例。',
  )
  expect(JSON.stringify(papers.certificate)).toContain(
    '"text":"https://example.org/certificates/NT2019-Y-001"',
  )
})

test('a certificate for organising names no case', () => {
  const page = certificate({
    campaignTitle: '典型案例征集活动',
    unitName: '海安市总工会',
    caseTitle: null,
    awardName: '优秀组织奖',
    issuer: '某市总工会',
    number: '1',
    day: '2019-05-20',
    verification: 'https://example.org/1',
  })
  expect(pageText(page)).toContain('你单位在典型案例征集活动中组织有力、成效明显，获优秀组织奖。')
})
