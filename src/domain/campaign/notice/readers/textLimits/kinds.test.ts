import { expect, test } from 'vitest'
import { kindIn, noticeWith, readingOf } from '../../../../../../test/samples/notices.ts'

function lengthsOf(words: string) {
  return readingOf('textLimit', words, '作品要求').rules.map(({ appliesTo, value }) => [
    appliesTo,
    value.scope,
  ])
}

function photosOf(words: string) {
  return readingOf('photos', words, '作品要求').rules.map(({ appliesTo, value }) => [
    appliesTo,
    value.mandatory,
  ])
}

test.each<[string, [string, string][]]>([
  ['（一）典型案例\n2000字左右。\n（二）图片作品\n每张不小于2M。', [['典型案例', 'case']]],
  [
    '1.心得体会：1500字以内。\n2.典型经验：2000字左右。',
    [
      ['心得体会', 'case'],
      ['典型经验', 'case'],
    ],
  ],
  [
    '（一）创新案例应交代背景，2000字左右。\n（二）“暖心服务”典型做法可用第一人称，篇幅1000字以内。',
    [
      ['创新案例', 'case'],
      ['“暖心服务”典型做法', 'case'],
    ],
  ],
  ['故事稿（1000至2000字）\n微党课（MP4格式，时长不超过5分钟）', [['故事稿', 'case']]],
  ['一是读后感，字数不少于1200字。\n二是摄影图片，JPG格式。', [['读后感', 'case']]],
  [
    '（一）征文作品要求\n1.字数2000字以内。\n（二）研究论文要求\n1.不超过5000字。',
    [
      ['征文作品', 'case'],
      ['研究论文', 'case'],
    ],
  ],
  [
    '1.申报示范项目的，提交项目介绍（1500字以内）。\n2.申报典型案例的，提交2000字以内的案例材料。',
    [
      ['示范项目', 'case'],
      ['典型案例', 'case'],
    ],
  ],
  [
    '（一）文字作品\n通讯、特写等，每件3000字以内。\n（二）视频作品\n时长10分钟以内。',
    [['文字作品', 'case']],
  ],
  [
    '（一）优秀案例。3000字以内。\n（二）示范课例。每个课例提交教学设计、课件。教学设计2000字以内。',
    [
      ['优秀案例', 'case'],
      ['示范课例', 'case'],
    ],
  ],
  ['1.短视频MP4格式，时长5分钟以内。\n2.典型案例字数2000字以内。', [['典型案例', 'case']]],
  [
    '（一）视频类：MP4格式；（二）创新成果：可自拟标题；1500字以内；（三）小说：文责自负；5000字以内；',
    [
      ['创新成果', 'case'],
      ['小说', 'case'],
    ],
  ],
  [
    '【故事稿】字数2000字以内。【先进事迹】要求原创。1000至2000字。',
    [
      ['故事稿', 'case'],
      ['先进事迹', 'case'],
    ],
  ],
  [
    '散文\n以第三人称叙述；1000至2000字。\n书信\n1500字以内。\n随手拍\n格式为JPG，黑白彩色不限。',
    [
      ['散文', 'case'],
      ['书信', 'case'],
    ],
  ],
  ['（一）心得体会要求\n1.2000字左右。\n（二）短视频要求\n1.时长不超过3分钟。', [['心得体会', 'case']]],
  [
    '一是影像类，格式为JPG。\n二是调研报告，可自拟标题。字数在3000字以内。\n三是典型案例，题目自拟。',
    [['调研报告', 'case']],
  ],
  [
    '（一）散文写什么由作者定，不超过2500字。\n（二）小说反映身边事，8000字以内。',
    [
      ['散文', 'case'],
      ['小说', 'case'],
    ],
  ],
  [
    '1.创新成果的材料包括做法、成效两部分，2500字以内。\n2.论文面向一线，5000字以内。',
    [
      ['创新成果', 'case'],
      ['论文', 'case'],
    ],
  ],
  [
    '低年级：写日记，50字以上。\n中年级：写读后感，400字左右。',
    [
      ['低年级', 'case'],
      ['中年级', 'case'],
    ],
  ],
])('a length is for the works that its point is about: %s', (words, expected) => {
  expect(lengthsOf(words)).toEqual(expected)
})

test.each<[string, [string, boolean][]]>([
  ['1.摄影作品：组照不超过6张。单张大小3MB以上。\n2.视频作品：MP4格式。', [['摄影', true]]],
  ['随手拍（格式为JPG，长边不低于2000像素）\n故事类（1000至2000字）', [['随手拍', true]]],
  ['影像类每张不小于2M；\n文学类2000字左右；', [['影像', true]]],
  ['1.论文3000字以内，可附照片1至2张。\n2.音频类MP4格式，时长5分钟以内。', [['论文', false]]],
  [
    '（一）书信。字数1500字以内；并附活动照片2张。\n（二）摄影类。每张不小于2M；JPG格式。',
    [
      ['书信', true],
      ['摄影', true],
    ],
  ],
  ['征文1500字以内。\n照片类长边不低于2000像素，组照不超过6张。', [['照片类', true]]],
  ['研究论文2000字左右。\n摄影图片JPG格式。组照4至8张。\n微视频MP4格式。', [['摄影图片', true]]],
  [
    '（一）视频类：MP4格式；（二）摄影类：格式为JPG。组照4至6张；（三）小说：2000字以内。须附照片3张；',
    [
      ['摄影', true],
      ['小说', true],
    ],
  ],
  [
    '课例研究类（2000字以内，须附照片3张）；随手拍（JPG格式，每张不小于2M）；',
    [
      ['课例研究', true],
      ['随手拍', true],
    ],
  ],
])('photos are of the works that their point is about: %s', (words, expected) => {
  expect(photosOf(words)).toEqual(expected)
})

test('photos that the title calls for beside cases are works of their own', () => {
  const words = '1.优秀案例：2000字左右。\n2.对比照片：JPG格式，单张2MB以上。'
  const notice = noticeWith(words).replace('典型案例', '优秀案例和对比照片')
  expect(kindIn('photos', notice).rules.map(({ appliesTo, value }) => [appliesTo, value.mandatory])).toEqual([
    ['对比照片', true],
  ])
})

test.each<[string, [string | undefined, number | null][]]>([
  [
    '体裁以散文、回忆录为主。散文、回忆录每篇控制在3000字以内，诗歌不超过40行。',
    [
      ['散文、回忆录', 3000],
      ['诗歌', 40],
    ],
  ],
  [
    '典型案例5000字以内。QC小组成果报告不超过40页。',
    [
      ['典型案例', 5000],
      ['小组成果报告', 40],
    ],
  ],
  [
    '党支部事迹1500字以内，党员事迹1000字以内。',
    [
      ['党支部事迹', 1500],
      ['党员事迹', 1000],
    ],
  ],
  [
    '文案类作品广告语每条20字以内，童谣每首80字以内。',
    [
      ['文案类作品广告语', 20],
      ['童谣', 80],
    ],
  ],
  ['原定1500字以内，现调整为2000字以内。', [[undefined, 2000]]],
  ['字数由1500字以内放宽至2000字以内。', [[undefined, 2000]]],
  [
    '小学生的作品300字以内，幼儿园教师的论文2000字以内。',
    [
      ['小学生', 300],
      ['幼儿园教师', 2000],
    ],
  ],
  [
    '案例（不超过3000字）、微故事（不超过1000字）、短视频（附200字以内简介）。',
    [
      ['案例', 3000],
      ['微故事', 1000],
      ['短视频', 200],
    ],
  ],
  [
    '调研报告不超过5000字，案例不超过3000字，均须附300字以内摘要。',
    [
      ['调研报告', 5000],
      ['案例', 3000],
      [undefined, 300],
    ],
  ],
  [
    '先进集体事迹3000字以内，先进个人事迹2000字以内。',
    [
      ['先进集体事迹', 3000],
      ['先进个人事迹', 2000],
    ],
  ],
  [
    '三至四年级不超过300字，五至六年级不超过400字。',
    [
      ['三至四年级', 300],
      ['五至六年级', 400],
    ],
  ],
  ['顺口溜、快板词。不超过60句，朗朗上口。', [[undefined, 60]]],
  ['3．300字以内的事迹简介。', [[undefined, 300]]],
])('a length is of the works that stand right before it: %s', (words, expected) => {
  const read = kindIn('textLimit', noticeWith(words)).rules
  expect(read.map(({ appliesTo, value }) => [appliesTo, value.max])).toEqual(expected)
})

test('points that are about the parts of one paper are no kinds of works', () => {
  expect(
    lengthsOf('1.标题：20字以内。\n2.摘要：200字以内。\n3.正文：3000字以内。').map(([kind]) => kind),
  ).toEqual([undefined, undefined, undefined])
})
