import { expect, test } from 'vitest'
import { largeLinks } from './links.ts'

const received = new Date('2019-04-01T10:00:00+08:00')
const expiry = (words: string) => largeLinks(words, [], received)[0]?.expiresAt?.toISOString() ?? null
const address = 'https://mail.qq.com/cgi-bin/ftnExs_download?k=abcdefghijklmnopqrstuvwx&t=exs_ftn_download'

test('the day until which a large attachment is kept is read as providers write it', () => {
  expect(expiry(`照片.zip\n${address}\n有效期至：2019年5月1日 18:30`)).toBe('2019-05-01T10:30:00.000Z')
  expect(expiry(`照片.zip (512MB, 2019-05-01 到期)\n${address}`)).toBe('2019-05-01T15:59:59.000Z')
  expect(expiry(`照片.zip 有效期：30天\n${address}`)).toBe('2019-05-01T02:00:00.000Z')
  expect(expiry(`照片.zip，15天内下载\n${address}`)).toBe('2019-04-16T02:00:00.000Z')
  expect(expiry(`照片见附件\n${address}`)).toBeNull()
})

test('two large attachments keep their own names and days', () => {
  const words = [
    '甲.zip 2019年4月10日到期',
    address.replace('abc', 'one'),
    '',
    '',
    '',
    '',
    '乙.rar 2019年4月20日到期',
    address.replace('abc', 'two'),
  ].join('\n')
  expect(
    largeLinks(words, [], received).map(({ name, expiresAt }) => [name, expiresAt?.toISOString()]),
  ).toEqual([
    ['甲.zip', '2019-04-10T15:59:59.000Z'],
    ['乙.rar', '2019-04-20T15:59:59.000Z'],
  ])
})

test('the same file linked by its name and by a button is one', () => {
  const links = [
    { text: '照片.zip', address },
    { text: '下载', address: `${address}&from=button` },
  ]
  expect(largeLinks('超大附件 照片.zip 下载', links, received).map(({ name }) => name)).toEqual(['照片.zip'])
})

test('ordinary links, pictures and the sign-off of a provider are no attachments', () => {
  const words =
    '见 https://www.example.org/news/1.html 和 https://mail.163.com/dashi/dlpro.html?from=mail88 https://mimg.126.net/logo.png'
  expect(largeLinks(words.replace('dlpro', 'unsubscribe'), [], received)).toEqual([])
})

test('a disk on the net is one where the mail speaks of it', () => {
  const link = 'https://pan.baidu.com/s/1abcdefghijklmnopqrstuv'
  expect(largeLinks(`照片原图：${link} 提取码 1234`, [], received).map((one) => one.address)).toEqual([link])
})
