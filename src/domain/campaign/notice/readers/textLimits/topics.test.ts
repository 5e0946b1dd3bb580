import { expect, test } from 'vitest'
import { kindIn, readingOf } from '../../../../../../test/samples/notices.ts'

test.each<[string, [string, string][]]>([
  [
    '（一）百名工匠\n1．材料：《推荐表》，事迹材料（2000字左右）。\n（二）百项创新\n1．报送材料：成果报告（不超过4000字）。',
    [
      ['百名工匠', 'case'],
      ['百项创新', 'case'],
    ],
  ],
  [
    '1.岗位之星。事迹材料1500字以内。\n2.暖心服务。案例2500字以内。',
    [
      ['岗位之星', 'case'],
      ['暖心服务', 'case'],
    ],
  ],
  [
    '（一）先进集体：事迹材料2000字左右。\n（二）最美志愿者：1500字以内的事迹材料。',
    [
      ['先进集体', 'case'],
      ['最美志愿者', 'case'],
    ],
  ],
  [
    '县工会撰写专题案例，每篇2500字以内；基层工会撰写微案例，每篇800字以内。',
    [
      ['专题案例', 'case'],
      ['微案例', 'case'],
    ],
  ],
])('under a heading of sorts each point is one, whatever it is called: %s', (words, expected) => {
  const { rules } = readingOf('textLimit', words, '征集类别')
  expect(rules.map(({ appliesTo, value }) => [appliesTo, value.scope])).toEqual(expected)
})

test.each<[string, string, string[]]>([
  [
    '关于征集班组安全案例和“安全卫士”事迹的通知',
    '一、班组安全案例\n1.写法。正文2000字以内。\n二、“安全卫士”\n1.事迹材料1500字左右。',
    ['班组安全案例', '安全卫士'],
  ],
  [
    '关于征集家庭教育作品的通知',
    '一、类别\n分为家风故事、亲子阅读、家教指导方案三类。\n二、要求\n1.家风故事2000字以内。\n2.亲子阅读包括书单和感想，900字以内。',
    ['家风故事', '亲子阅读'],
  ],
  [
    '关于征集文艺作品的通知',
    '二、作品类别\n（一）曲艺类。相声、小品、快板，每篇3000字以内。\n（二）书画类。国画、书法。\n（三）图文类：含随笔、长图、漫画。随笔不超过1500字。',
    ['曲艺类', '随笔'],
  ],
  [
    '关于征集法治作品的通知',
    '类别\t要求\n文学类\t小说5000字以内，散文2000字以内，诗歌900字以内\n书画类\t四尺整张',
    ['小说', '散文', '诗歌'],
  ],
  [
    '读书节公告',
    '一、内容\n活动一　书评：任选一本书撰写感想，900字左右。\n活动二　短视频：3分钟以内。\n活动三　“我与书”金点子：提一条建议，300字以内。',
    ['书评', '“我与书”金点子'],
  ],
  [
    '关于征集先进操作法和金点子的通知',
    '一、要求\n先进操作法的文本不超过2000字，名称不超过15字；金点子每条500字以内。',
    ['先进操作法', '先进操作法', '金点子'],
  ],
])('what points are called by in the title or in a list is what they are about: %s %s', (title, words, expected) => {
  const { rules } = kindIn('textLimit', `${title}\n\n各县总工会：\n${words}\n\n海州市总工会\n2023年3月1日\n`)
  expect(rules.map(({ appliesTo }) => appliesTo)).toEqual(expected)
})

test.each<[string, string, (string | undefined)[]]>([
  [
    '关于征集护理成果的通知',
    '器具类提交成果说明书，1000字以内，并附照片2张；流程类提交成果报告，不超过3000字。',
    ['器具类', '流程类'],
  ],
  [
    '关于征集育人案例的通知',
    '第1至第4类案例篇幅3000字以内，分为背景、做法两个部分，背景500字左右；第5类案例篇幅2000字以内。',
    ['第1至第4类', '第1至第4类', '第5类'],
  ],
  [
    '关于征集护理论文的通知',
    '论文4000字以内，按照材料、方法、结果的次序撰写；综述、个案护理不超过5000字。',
    [undefined, '综述、个案护理'],
  ],
  [
    '关于征集心理健康作品的通知',
    '1. 心理征文\n（1）文体形式：文体不限，字数2000字左右。\n2. 心理漫画\n单幅或连环画，附说明50字以内。',
    ['心理征文', '心理漫画'],
  ],
  ['关于征集家风作品的通知', '1.形式：文字、图文均可。文字类、图文内容2000字以内。', [undefined]],
  [
    '关于征集乡村典型案例的通知',
    '一、类型\n案例类型分别为：\n（一）种养典型案例\n（二）加工典型案例\n二、要求\n典型案例全文总字数6000字左右。',
    [undefined],
  ],
  [
    '关于征集创建经验的通知',
    '1.地区经验、行业经验包括背景、措施，每篇3000字以内。\n2.单元经验包括概况、做法，每篇1500字以内。',
    ['地区经验、行业经验', '单元经验'],
  ],
])('a sort, or kinds in a list, that a clause begins with are what its lengths are for: %s %s', (title, words, expected) => {
  const { rules } = kindIn('textLimit', `${title}\n\n各县总工会：\n${words}\n\n海州市总工会\n2023年3月1日\n`)
  expect(rules.map(({ appliesTo }) => appliesTo)).toEqual(expected)
})

test('a sentence amid its line that begins with photographs called for is about them', () => {
  const { rules } = kindIn('photos', photographsCalled)
  expect(rules.map(({ appliesTo, value }) => [appliesTo, value.mandatory])).toEqual([['照片', true]])
})

const photographsCalled = [
  '“邻里情”故事和照片征集启事',
  '各位居民：',
  '作品要求：',
  '故事1000字以内。照片须为原图，JPG格式，每张2MB以上。',
  '新安社区\n2023年3月1日\n',
].join('\n')

test('a line without a number behind points told in full is of all of them', () => {
  const words = '（一）安全管理。反映制度建设。\n（二）技能提升。反映技能培训。\n案例2000字以内。'
  expect(readingOf('textLimit', words, '征集类别').rules.map(({ appliesTo }) => appliesTo)).toEqual([
    undefined,
  ])
})
