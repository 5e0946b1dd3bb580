import { expect, test } from 'vitest'
import { kindIn } from '../../../../../test/samples/notices.ts'

const letter =
  '关于转发《省国资委关于征集优秀案例的通知》的通知\n\n各市属企业：\n现将通知转发给你们，提出以下要求。\n一、抓紧组织。\n二、推荐数量。各企业报送案例2篇。\n\n附件：省国资委关于征集优秀案例的通知\n\n海州市国资委\n2024年4月26日\n'
const call =
  '\n附件\n\n省国资委关于征集优秀案例的通知\n\n各市国资委：\n现征集一批优秀案例。\n一、主题\n合规管理。\n二、要求\n案例应为2022年以来办理的真实事项，3000字以内，可附照片2张。\n'

test('how long cases are, of what time and with what photos, the forwarded call may tell', () => {
  const notice = letter + call
  expect(kindIn('textLimit', notice).rules.map(({ value }) => value.max)).toEqual([3000])
  expect(kindIn('period', notice).rules.map(({ value }) => value.from)).toEqual(['2022-01-01'])
  expect(kindIn('photos', notice).rules.map(({ value }) => value.max)).toEqual([2])
})

const short =
  '转发省总工会关于征集优秀案例的通知\n\n各县（市、区）总工会：\n现将省总工会《关于征集优秀案例的通知》转发给你们，请认真组织。\n\n海州市总工会\n2024年4月26日\n\n关于征集优秀案例的通知\n\n各市总工会：\n经研究，征集一批优秀案例。\n一、数量\n各市报送3至5个。\n二、报送\n请于2024年6月28日前发送至szgh@example.org。联系人：甲乙，电话：0000-5550123。\n\n省总工会办公室\n2024年4月18日\n'

test('of a letter that only forwards, the call tells day, number, mailbox and telephone, and the letter who signs', () => {
  expect(kindIn('deadline', short).rules.map(({ value }) => [value.date, value.stage])).toEqual([
    ['2024-06-28', 'submission'],
  ])
  expect(kindIn('quota', short).rules.map(({ value }) => [value.class, value.min, value.max])).toEqual([
    ['city', 3, 5],
  ])
  expect(kindIn('mailbox', short).rules.map(({ value }) => value.address)).toEqual(['szgh@example.org'])
  expect(kindIn('contact', short).rules.map(({ value }) => value.phones)).toEqual([['0000-5550123']])
  expect(kindIn('issuer', short).rules.map(({ value }) => value.name)).toEqual(['海州市总工会'])
  expect(kindIn('issueDate', short).rules.map(({ value }) => value.date)).toEqual(['2024-04-26'])
})

test('what a letter says itself goes before the call it forwards, whose day is that of the superior', () => {
  const notice = short.replace(
    '请认真组织。',
    '请各县推荐1个，于6月10日前报送至hzgh@example.org，联系电话：0000-5550199。',
  )
  expect(kindIn('deadline', notice).rules.map(({ value }) => [value.date, value.stage])).toEqual([
    ['2024-06-10', 'submission'],
    ['2024-06-28', 'relay'],
  ])
  expect(kindIn('quota', notice).rules.map(({ value }) => [value.class, value.max])).toEqual([['county', 1]])
  expect(kindIn('mailbox', notice).rules.map(({ value }) => value.address)).toEqual(['hzgh@example.org'])
  expect(kindIn('contact', notice).rules.map(({ value }) => value.phones)).toEqual([['0000-5550199']])
})

test('a forwarded call may be headed like a paper, with its title in two lines and a list of attachments below', () => {
  const notice = short
    .replace('\n关于征集优秀案例的通知\n', '\n省总工会文件\n省工发〔2024〕6号\n关于征集优秀案例\n的通知\n')
    .replace('\n省总工会办公室\n', '\n附件：案例登记表\n省总工会办公室\n')
  expect(kindIn('issuer', notice).rules.map(({ value }) => value.name)).toEqual(['海州市总工会'])
  expect(kindIn('deadline', notice).rules.map(({ value }) => value.date)).toEqual(['2024-06-28'])
  expect(kindIn('attachment', notice).rules.map(({ value }) => [value.title, value.present])).toEqual([
    ['案例登记表', false],
  ])
})

test('a plan that a letter hands on is read without who signs it', () => {
  const notice = short
    .replace(
      /\n关于征集优秀案例的通知\n[\s\S]*$/,
      '\n2024年优秀案例征集启事\n一、主题：创新\n二、截止日期：2024年6月28日。\n省总工会\n2024年4月18日\n',
    )
    .replace('省总工会《关于征集优秀案例的通知》', '省总工会《2024年优秀案例征集启事》')
  expect(kindIn('deadline', notice).rules.map(({ value }) => value.date)).toEqual(['2024-06-28'])
  expect(kindIn('issuer', notice).rules.map(({ value }) => value.name)).toEqual(['海州市总工会'])
  expect(kindIn('issueDate', notice).rules.map(({ value }) => value.date)).toEqual(['2024-04-26'])
})

test.each([
  '优秀案例评选\n为总结经验，开展评选。\n',
  '关于开展\n优秀案例\n评选活动的通知\n各市总工会\n',
])('a forwarded call whose title or salutation is printed otherwise is known by its points: %j', (head) => {
  const call = `${head}一、评选标准\n具有创新性、示范性。\n二、评选办法\n邀请专家组成评委会。\n三、报送时间\n请于2024年6月28日前报送。\n省总工会\n2024年4月18日\n`
  const notice = short.replace(/\n关于征集优秀案例的通知\n[\s\S]*$/, `\n${call}`)
  expect(kindIn('deadline', notice).rules.map(({ value }) => value.date)).toEqual(['2024-06-28'])
  expect(kindIn('criterion', notice).rules.map(({ value }) => value.name)).toEqual(['创新性', '示范性'])
  expect(kindIn('issuer', notice).rules.map(({ value }) => value.name)).toEqual(['海州市总工会'])
})

test('numbered directions of a form behind a letter are no call', () => {
  const form = '推荐表\n填表说明\n一、报送要求：一式两份。\n二、报送时间：2024年6月28日前。\n'
  const notice = short.replace(/\n关于征集优秀案例的通知\n[\s\S]*$/, `\n${form}`)
  expect(kindIn('deadline', notice).rules).toEqual([])
})
