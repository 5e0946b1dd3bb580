import { expect, test } from 'vitest'
import { noticeText } from '../noticeText.ts'
import { focusAreas } from './focusAreas.ts'

function textsIn(body: string): string[] {
  const notice = noticeText(
    `关于征集作品的通知\n各单位：\n通知如下。\n${body}\n九、时间\n请于十月底前报送。\n`,
  )
  return focusAreas(notice).rules.flatMap((rule) => (rule.kind === 'focusArea' ? [rule.value.text] : []))
}

test.each<[string, string[]]>([
  [
    '一、征集主题\n1.陪伴与沟通\n2.习惯培养\n二、作品形式与要求\n1.案例。由教师撰写。\n2.故事。由家长撰写。\n3.图片要求：清晰。',
    ['陪伴与沟通', '习惯培养', '案例。由教师撰写。', '故事。由家长撰写。'],
  ],
  [
    '1 征集范围\n1.1 近三年以来组织实施的阅读推广活动。\n1.2 鼓励与学校合作的案例。\n2 案例类别\n2.1 儿童阅读\n2.2 经典阅读',
    ['儿童阅读', '经典阅读'],
  ],
  [
    '1 成果范围\n1.1 成果完成时间为近两年。\n1.2 成果分施工技术、管理方法、材料设备三类。\n1.3 成果应权属清晰。',
    ['施工技术', '管理方法', '材料设备'],
  ],
  [
    '1 推荐范围\n1.1 一线职工近两年完成的成果。\n1.2 成果类别：A技术革新；B先进操作法；C“五小”成果。\n1.3 成果应已应用。',
    ['技术革新', '先进操作法', '“五小”成果'],
  ],
  ['活动主题\n同心向前\n\n作品类别\n文字、图片、音频。\n\n作品规格\n两千字以内。', ['文字', '图片', '音频']],
  [
    'Ⅰ 内容\n下列实践：\n（i）思想引领；\n（ii）民主管理；\n（iii）文体惠民。',
    ['思想引领；', '民主管理；', '文体惠民。'],
  ],
  [
    '一、什么样的项目可以报\n由团组织发起的项目，服务领域为：\nA.阳光助残\nB.邻里守望',
    ['阳光助残', '邻里守望'],
  ],
])('themes and kinds under headings of their own are read, and no bounds of what may come in: %j', (body, texts) => {
  expect(textsIn(body)).toEqual(texts)
})
