import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

const titles = (body: string) => kindIn('attachment', noticeWith(body)).rules.map(({ value }) => value.title)

test('a list below a line that ends in a verb of duty is what entrants add', () => {
  const body =
    '二、报送\n参评作品应\n附：1、《报名表》；2、能证明项目真实性的材料。\n三、类别\n分为公司、金融2个类别。'
  expect(titles(body)).toEqual([])
})

test('attachments told one behind the other in the last line of the text are each one', () => {
  expect(titles('二、报送\n请各支部认真组织。附件1：案例推荐表；附件2：案例评分标准')).toEqual([
    '案例推荐表',
    '案例评分标准',
  ])
})
