import { expect, test } from 'vitest'
import { areasUnder } from '../../../../../../test/samples/focusAreas.ts'
import { noticeText } from '../../noticeText.ts'
import { focusAreas } from '../focusAreas.ts'

test.each<[string, string, string[]]>([
  [
    '案例类别',
    '井下通风（讲送风的改进）\n井下排水（讲水泵的改进）\n井下照明（讲灯具的改进）',
    ['井下通风（讲送风的改进）', '井下排水（讲水泵的改进）', '井下照明（讲灯具的改进）'],
  ],
  [
    '作品类别',
    '按两类征集，每人限报一类。\n剪纸，尺寸不限；\n泥塑，高不过一尺；',
    ['剪纸，尺寸不限', '泥塑，高不过一尺'],
  ],
  [
    '选题方向',
    '各单位可从下列角度选题。\n渔港管理方面的案例\n渔船检验方面的案例\n每个案例只报一个角度。',
    ['渔港管理方面的案例', '渔船检验方面的案例'],
  ],
  [
    '征集内容',
    '案例要围绕下列内容撰写：\n渔港管理，讲秩序；\n渔船检验，讲流程；\n渔民培训，讲课程；\n已经获奖的不再参加。',
    ['渔港管理，讲秩序', '渔船检验，讲流程', '渔民培训，讲课程'],
  ],
  [
    '征集方向',
    '渔港管理：停泊、避风、装卸的秩序；渔船检验：流程怎样简化；渔民培训：课程、师资与考核。',
    ['渔港管理：停泊、避风、装卸的秩序', '渔船检验：流程怎样简化', '渔民培训：课程、师资与考核'],
  ],
  ['征集方向', '渔业企业：案例两篇；渔民协会：案例一篇；海洋学校：案例三篇。', []],
  ['案例类别', '以下选题供参考：\n①渔港管理\n②渔船检验', ['渔港管理', '渔船检验']],
  ['征集内容', '案例应当真实。\n不得抄袭他人。\n每人限报一件。', []],
])('lines under %s that or clauses that are built alike are its points: %s', (heading, words, texts) => {
  expect(areasUnder(words, heading)).toEqual(texts)
})

test.each<[string, string[]]>([
  [
    '（1）渔港管理。讲秩序；（2）渔船检验。讲流程。以上方向仅供参考，可自行拟题。',
    ['渔港管理。讲秩序', '渔船检验。讲流程'],
  ],
  ['一是讲渔港；二是讲渔船。每篇只写一个方面。', ['讲渔港', '讲渔船']],
])('what is said behind the last point belongs to none: %s', (words, texts) => {
  expect(areasUnder(words, '选题方向')).toEqual(texts)
})

test('a key alone in its line stands beside the key before it', () => {
  const { rules } = focusAreas(
    noticeText(
      '关于征集案例的通知\n各单位：\n通知如下。\n活动时间：六月。\n选题方向：从下列角度选题。\n1、渔港管理\n2、渔船检验\n报送要求：\n1.每篇两千字；\n2.填写推荐表。\n海州市总工会\n',
    ),
  )
  expect(rules.map(({ value }) => value)).toEqual([
    { number: 1, text: '渔港管理' },
    { number: 2, text: '渔船检验' },
  ])
})
