import { expect, test } from 'vitest'
import { clauseEnds, sentenceEnds } from './clauseLines.ts'

/** The lines of a text without some of its line ends. */
function joined(text: string, ends: ReadonlySet<number>): string[] {
  return [...text]
    .filter((_, at) => !ends.has(at))
    .join('')
    .split('\n')
}

test.each([
  ['案例两千字以内;\n附照片三张。\n要求原创。', ['案例两千字以内;附照片三张。', '要求原创。']],
  ['分两类:(1)技术革新;\n(2)管理创新;\n(3)服务。', ['分两类:(1)技术革新;(2)管理创新;(3)服务。']],
  ['1.案例文本;\n2.推荐表。', ['1.案例文本;', '2.推荐表。']],
  ['须报送:\n案例文本;\n推荐表;\n照片。', ['须报送:', '案例文本;', '推荐表;', '照片。']],
  ['初审-核对材料;\n终审-会议决定。', ['初审-核对材料;', '终审-会议决定。']],
  ['4月1日起发动;\n5月报送。', ['4月1日起发动;', '5月报送。']],
  ['县局\t两个;\n市局\t三个', ['县局\t两个;', '市局\t三个']],
])('of %j the clauses of one sentence are one line', (text, lines) => {
  expect(joined(text, clauseEnds(text))).toEqual(lines)
})

const sentences = '请按要求办理有关事宜。\n1.各单位要重视此事。\n'.repeat(6)

test.each([
  ['1.案例两千字。\n标题限20字。\n照片三张为限。', ['1.案例两千字。标题限20字。照片三张为限。']],
  [
    '思想引领。\n讲做法和体会。\n权益保障。\n讲成效和经验。',
    ['思想引领。讲做法和体会。', '权益保障。讲成效和经验。'],
  ],
  ['(一)案例两千字。\n(二)照片三张。\n二、报送方式', ['(一)案例两千字。', '(二)照片三张。', '二、报送方式']],
])('where each sentence has a line, those of %j stand in paragraphs', (text, lines) => {
  const notice = `${sentences}一、要求\n${text}`
  expect(joined(notice, sentenceEnds(notice)).slice(-lines.length)).toEqual(lines)
})

test('paragraphs of several sentences are what their writer made them', () => {
  const notice = `案例两千字。标题从简。\n照片三张为限。\n${'请按要求办理有关事宜。要重视。\n'.repeat(12)}`
  expect(sentenceEnds(notice).size).toBe(0)
})
