import { expect, test } from 'vitest'
import { noticeText } from '../../noticeText.ts'
import { criteria } from '../criteria.ts'

test.each<[string, string[]]>([
  ['评审由主题相关性、内容原创性2项指标组成。', ['主题相关性', '内容原创性']],
  ['评选将综合权衡创意性、标识性。', ['创意性', '标识性']],
  ['图片应具有现场感、新闻性。', ['现场感', '新闻性']],
  ['要把政治性、思想性、艺术性统一起来。', ['政治性', '思想性', '艺术性']],
  ['推荐时把握政策性、注重典型性、体现代表性。', ['政策性', '典型性', '代表性']],
  ['案例的创新度、影响力、成熟度由专家组打分。', ['创新度', '影响力', '成熟度']],
  ['一是真实性；二是有效性；三是可复制性。', ['真实性', '有效性', '可复制性']],
  ['所报案例应创新性强、示范性强。', ['创新性', '示范性']],
  ['做法要针对性强、操作性强。', ['针对性', '操作性']],
  ['注重普惠性、基础性、兜底性民生建设。', []],
  ['作品要体现民族性、时代性的融合。', ['民族性', '时代性']],
  ['（三）坚持公益性。本次活动不收取任何费用。', []],
  ['标准：（1）问题导向明确；（2）具有首创性；（3）具有可复制性。', ['首创性', '可复制性']],
])('the qualities that are demanded or weighed stand in “%s”', (body, names) => {
  const { rules } = criteria(noticeText(`关于征集案例的通知\n各单位：\n通知如下。\n一、案例要求\n${body}\n`))
  const inOrder = rules.toSorted((one, other) => one.span[0] - other.span[0])
  expect(inOrder.flatMap((rule) => (rule.kind === 'criterion' ? [rule.value.name] : []))).toEqual(names)
})
