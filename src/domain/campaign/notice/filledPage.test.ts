import { expect, test } from 'vitest'
import { plainText } from './plainText.ts'

const width = 22
const opening = ['各县（市、区）总工会，各产业工会，市总各直属基层工会：']
const body = [
  '为深入学习贯彻全省工会工作会议精神，充分发挥先进典型的示范引领作用，激励广大职工建功立业，现将有关事项通知如下。',
  '一、征集内容',
  '（一）思想引领。宣讲党的创新理论，讲好劳动者的故事，讲清做法、成效和启示，截止时间为五月十日（星期五）。',
  '（二）权益维护。',
]

/** Paragraphs broken wherever a line is full; all but the first begin behind blanks. */
function pageOf(paragraphs: readonly string[], indent: string): string {
  return paragraphs
    .map((words, index) => (index === 0 ? '' : indent) + words)
    .flatMap((words) => words.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
    .join('\n')
}

function linesOf(page: string): string[] {
  return plainText(page).text.split('\n')
}

test.each([
  [['对得分在前百分之十的评为一等奖，得分在前百分之二十五、百分之四十的评为二等奖、三等奖。']],
  [['二、推荐数量，由各单位按照附件的规定自行掌握，不搞平均。', '三、要求']],
  [['案例应当内容真实、做法具体、成效突出，篇幅在三千字以内。', '照片三张。']],
  [['评审实行百分制：创新性占四成，实效性占四成，可推广性占二成。', '——企业不少于三个；']],
])('a page that is filled line by line is whole again, its paragraphs indented or not: %j', (end) => {
  const paragraphs = [...opening, ...body, ...end]
  for (const indent of ['　　', ''])
    expect(linesOf(pageOf(paragraphs, indent))).toEqual(paragraphs.map(plainly))
})

function plainly(words: string): string {
  return plainText(words).text
}

test('rows with tabs, and lines that stop although there is room, are not drawn together', () => {
  const rows = ['名额\t每县三个，每产业两个，其他单位各报送一个', '备注\t无']
  const end = [...rows, '江州市总工会', '2023年4月1日']
  const page = `${pageOf([...opening, ...body], '　　')}\n${end.join('\n')}`
  expect(linesOf(page).slice(-end.length)).toEqual(end.map(plainly))
})

test('a word that goes on in the next line is not parted by blanks', () => {
  const { text, isParted } = plainText(pageOf([...opening, ...body], '　　'))
  expect(isParted(text.indexOf('基层工会'))).toBe(false)
})
