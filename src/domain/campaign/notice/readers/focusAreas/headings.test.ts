import { expect, test } from 'vitest'
import { areasIn } from '../../../../../../test/samples/focusAreas.ts'

function textsIn(body: string): string[] {
  return areasIn(`关于征集案例的通知\n各单位：\n通知如下。\n${body}\n二、报送\n请于十月底前报送。\n`)
}

test.each([
  '征集内容和范围要求',
  '推选项目',
  '选树项目',
  '征集内容、数量及要求',
  '征集类别与对象',
  '征集什么案例',
  '会议议题',
  '选题清单',
  '评选种类',
  '报送类型',
  '表现形式',
  '征集什么',
  '推荐什么',
  '调研题目',
  '可选题目',
  '材料范围',
  '材料的主题',
  '材料种类',
  '稿件门类',
])('points stand under the heading %s', (heading) => {
  expect(textsIn(`一、${heading}\n（一）智能建造\n（二）城市更新`)).toEqual(['智能建造', '城市更新'])
})

test.each([
  '研究课题',
  '参考题目',
  '成果形式',
  '案例主题（三选一）',
])('plain names stand under the heading %s', (heading) => {
  expect(textsIn(`一、${heading}\n主动作为、清廉从业、邻里互助。`)).toEqual([
    '主动作为',
    '清廉从业',
    '邻里互助',
  ])
})

test.each([
  '报送材料',
  '评选时间',
  '展示安排',
  '活动形式',
])('no points stand under the heading %s', (heading) => {
  expect(textsIn(`一、${heading}\n（一）智能建造\n（二）城市更新`)).toEqual([])
})

test.each([
  ['一、主题\n（一）海岛之路，写（画）岛上人家；\n（二）渔港之夜，讲渔民夜归。', ['海岛之路', '渔港之夜']],
  ['一、作品形式\n（一）短视频：3分钟以内。\n（二）文稿：800字以内。', ['短视频', '文稿']],
  [
    '★作品类别\n【图文】讲渔港的早市\n【音频】讲渔船的归航\n★作品要求\n内容真实。',
    ['【图文】讲渔港的早市', '【音频】讲渔船的归航'],
  ],
  [
    '一、征文体裁\n1．诗歌，不超过40行；\n2．小说、散文，每篇三千字以内；\n3．小品，限1500字。',
    ['诗歌', '小说、散文', '小品'],
  ],
  ['一、案例分类\n（一）A类：渔港管理\n（二）B类：渔船检验', ['渔港管理', '渔船检验']],
  ['一、推荐类别\n（一）最美渔家：和睦的家庭；\n（二）先进集体：守礁的班组。', ['最美渔家', '先进集体']],
  [
    '一、材料种类\n（一）渔港经验材料。讲管理的做法。\n（二）渔民事迹材料。讲守礁的人。',
    ['渔港经验材料', '渔民事迹材料'],
  ],
  [
    '一、写作范围\n征集以下三个领域的故事：港口、渔政、航标。\n二、作品类型\n1.文字\n2.音频',
    ['港口', '渔政', '航标', '文字', '音频'],
  ],
  ['一、选材范围\n台风、暴雨等灾害的防御；节气与农事；观测背后的故事。', ['台风', '节气', '观测']],
  [
    '一、故事栏目\n〇 海上人家　〇 灯塔春秋\n〇 渔村新事　〇 船厂岁月',
    ['海上人家', '灯塔春秋', '渔村新事', '船厂岁月'],
  ],
])('the points of %s', (body, begins) => {
  const texts = textsIn(body)
  expect(texts).toHaveLength(begins.length)
  for (const [index, begin] of begins.entries()) expect(texts[index]).toMatch(new RegExp(`^${begin}`))
})

test('a list of papers is none of kinds', () => {
  expect(textsIn('一、作品形式\n（一）视频\n（二）文稿\n（三）推荐表')).toEqual([])
})

test('how what comes in may look is no kind where it is demanded', () => {
  expect(textsIn('一、作品要求\n1. 表现形式\n（1）横幅\n（2）竖幅\n2. 规格\n不限。')).toEqual([])
})

test.each([
  '内容与格式',
  '案例内容及体例要求',
  '内容、结构和字数要求',
])('what a paper is made of stands under the heading %s', (heading) => {
  expect(textsIn(`一、${heading}\n1.标题点明做法。\n2.正文写明背景和成效。\n3.照片三张。`)).toEqual([])
})
