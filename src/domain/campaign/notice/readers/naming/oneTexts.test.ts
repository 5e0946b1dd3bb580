import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

function patterns(words: string) {
  const { rules } = readingOf('titlePattern', words, '投稿方式')
  return rules.map(({ value, appliesTo }) => `${appliesTo} ${value.parts.join('+')}`)
}

test.each([
  ['邮件命名：【春日摄影】姓名-院系-学号-作品名称。', 'mail 春日摄影+姓名+院系+学号+作品名称'],
  ['请将论文以“姓名+单位+标题”统一发送到电子邮箱gh@example.org。', 'mail 姓名+单位+标题'],
  ['来稿请以“作品名+作者+电话”署名。', 'file 作品名+作者+电话'],
  ['投稿作品格式：相机(手机)+《标题》+作者姓名。', 'file 相机(手机)+《标题》+作者姓名'],
  ['邮件主题为“墨香青石——我与图书馆的故事”征文。', 'mail 墨香青石——我与图书馆的故事'],
  ['邮件标题栏请注明：青石镇宣传口号应征稿件。', 'mail 青石镇宣传口号应征稿件'],
  ['邮件标题请注明口号征集投稿。', 'mail 口号征集投稿'],
])('what works and mails are called in calls to the public: %s', (words, expected) => {
  expect(patterns(words)).toEqual([expected])
})

test.each([
  '来稿须在文章标题上方注明作者姓名、单位、职务、电话。',
  '邮件主题须写明参赛类别。',
])('what stands beside a title is no pattern: %s', (words) => {
  expect(patterns(words)).toEqual([])
})
