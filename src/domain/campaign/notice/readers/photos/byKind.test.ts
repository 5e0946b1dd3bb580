import { expect, test } from 'vitest'
import { kindIn, readingOf } from '../../../../../../test/samples/notices.ts'

test('photos of different kinds of works are demanded apart', () => {
  const { rules, asked } = readingOf(
    'photos',
    '项目须附活动照片4张（JPG，每张1M以上），故事可附生活照1张。照片请配文字说明，含时间、地点。',
    '作品要求',
  )
  expect(rules.map(({ value: { mandatory, min, captionParts } }) => [mandatory, min, captionParts])).toEqual([
    [true, 4, ['time', 'place']],
    [false, 1, []],
  ])
  expect(asked).toEqual(['mandatory-unclear'])
})

test('what holds for all photos is said of each kind of works', () => {
  const words = '故事类须附人物照1至2张，案例类须附活动照片3至5张。照片一律为原图，单张大小在2M至10M之间。'
  const { rules } = readingOf('photos', words, '作品要求')
  expect(
    rules.map(({ appliesTo, value: { min, max, maxBytes } }) => [appliesTo, min, max, maxBytes]),
  ).toEqual([
    ['故事', 1, 2, 10_000_000],
    ['案例', 3, 5, 10_000_000],
  ])
})

test('photos that are sent by mail have a size of their own', () => {
  const { rules } = readingOf('photos', '附照片2张，用电子邮件发来的照片每张容量大于1M。', '作品要求')
  expect(rules.map(({ value: { min, minBytes } }) => [min, minBytes])).toEqual([[2, 1_000_000]])
})

test('who is in the picture is asked for in many words', () => {
  const { rules } = readingOf('photos', '附照片3张，说明拍的是何时、何地、有哪些人。', '作品要求')
  expect(rules.map(({ value }) => value.captionParts)).toEqual([['time', 'place', 'people']])
})

test('one thing told of each photo is a part of its caption, and none that is told of the text', () => {
  const partsOf = (words: string) => readingOf('photos', words).rules[0]?.value.captionParts
  expect(partsOf('可附生活照1—3张，每张不小于1M，JPG格式，注明人物姓名。')).toEqual(['people'])
  expect(partsOf('附照片3张，文末注明作者姓名。')).toEqual([])
})

test('what is said of each picture behind a semicolon belongs to it', () => {
  const words = '摄影作品单幅、组照不限，长边不低于3000像素；每幅配50字以内的说明，交代时间、地点和人物。'
  const [rule] = readingOf('photos', words).rules
  expect(rule?.value).toMatchObject({ minLongSide: 3000, captionParts: ['time', 'place', 'people'] })
})

test.each<[string, [string | undefined, number | null, string[]][]]>([
  [
    '项目材料附活动照片5张，事例附主人公照片2张，以JPG格式单独打包。',
    [
      ['项目材料', 5, ['jpeg']],
      ['事例', 2, ['jpeg']],
    ],
  ],
  [
    '每篇事例附照片2张，每个项目附照片4张，照片清晰自然，JPG格式。',
    [
      ['事例', 2, ['jpeg']],
      ['项目', 4, ['jpeg']],
    ],
  ],
  [
    '论文附图片2张，案例附照片3张，故事附照片1张，均为PNG格式。',
    [
      ['论文', 2, ['png']],
      ['案例', 3, ['png']],
      ['故事', 1, ['png']],
    ],
  ],
  [
    '每篇案例配图4张，每篇典型做法配图2张，均须为JPG格式、单张1MB以上的原图。',
    [
      ['案例', 4, ['jpeg']],
      ['典型做法', 2, ['jpeg']],
    ],
  ],
  [
    'A类案例每个附图5张，B类案例每个附图3张，均为横幅，JPG格式。',
    [
      ['A类', 5, ['jpeg']],
      ['B类', 3, ['jpeg']],
    ],
  ],
  [
    '班组案例须附工作照片3张，班组故事可附照片1张。照片均为JPG格式，每张不小于2MB。',
    [
      ['班组案例', 3, ['jpeg']],
      ['班组故事', 1, ['jpeg']],
    ],
  ],
  [
    '项目须附照片4张，故事可附生活照1张，须征得本人同意。',
    [
      ['项目', 4, []],
      ['故事', 1, []],
    ],
  ],
  [
    '1．班组案例。须附现场照片3张。\n2．班组故事。不超过1500字。\n3．班组合影。在岗位拍摄的集体合影1张，jpg格式。',
    [
      ['班组案例', 3, []],
      ['班组合影', null, ['jpeg']],
    ],
  ],
  [
    'A类：方案3000字以内；配现场照片4张。\nB类：案例2000字以内，附照片2张。',
    [
      ['A类', 4, []],
      ['B类', 2, []],
    ],
  ],
  [
    '文字类：每件1500字。\n视频类：每件不超过6分钟。\n图片类：组照形式，每组6—10张，每张不低于5MB。',
    [['图片类', 10, []]],
  ],
])('each kind of works has its photos, and what closes the sentence is said of all: %s', (words, expected) => {
  const { rules } = readingOf('photos', words, '作品要求')
  expect(rules.map(({ appliesTo, value: { max, formats } }) => [appliesTo, max, formats])).toEqual(expected)
})

test('the pictures of a set are counted, whether single ones are taken beside or not', () => {
  const mostOf = (words: string) => readingOf('photos', words).rules.map(({ value }) => value.max)
  expect(mostOf('摄影作品为JPG格式，组照每组不超过6幅。')).toEqual([6])
  expect(mostOf('图片作品一律为组照，每组4至8幅，JPG格式。')).toEqual([8])
  expect(mostOf('摄影作品单幅、组照均可，组照每组4至6幅，JPG格式。')).toEqual([6])
  expect(mostOf('图片作品：单照1张，组照每组4—8张，JPG格式。')).toEqual([8])
})

test('the call for photos is no demand of them', () => {
  const words = '为讲清楚谁在建、谁在管，区总工会征集站点故事和照片。照片须为JPG格式。'
  expect(readingOf('photos', words).rules.map(({ value }) => value.captionParts)).toEqual([[]])
})

test.each<[string, boolean | null, number | null]>([
  ['如文中用到课堂照片，每篇不多于4张。', false, 4],
  ['若需插图，图片不超过3张。', false, 3],
  ['旧物的翻拍照片有则附上，没有不勉强。', false, null],
  ['每篇配照片3张，如有人物须注明姓名。', true, 3],
  ['活动截图2张以上。', true, null],
  ['能反映成果的照片可一并放入光盘，不超过8张。', false, 8],
  ['提供工作照片若干。', true, null],
])('photos that a text may do without are not demanded: %s', (words, mandatory, max) => {
  const [rule] = readingOf('photos', words, '作品要求').rules
  expect([rule?.value.mandatory, rule?.value.max]).toEqual([mandatory, max])
})

test('how many several photos are is asked about', () => {
  const { rules, asked } = readingOf('photos', '案例附活动照片若干。', '作品要求')
  expect(rules.map(({ value: { mandatory, min, max } }) => [mandatory, min, max])).toEqual([
    [true, null, null],
  ])
  expect(asked).toEqual(['number-open'])
})

test.each([
  '活动照片已在官网发布。',
  '去年共收到照片300张。',
  '获奖照片将在市工人文化宫展出。',
  '报送单位同意主办方使用作品和照片。',
  '设一等奖照片10张。',
  '无需附照片。',
  '不要求提供照片。',
  '请勿将照片插入正文。',
  '照片、视频的版权归主办单位。',
  '视频大小不超过500MB。',
  '涉及患者的照片应当征得本人同意。',
  '文中可以写到照片、书信等旧物。',
  '欢迎提供线索，照片由我部统一拍摄。',
  '调研中拍摄的照片不列入报送材料。',
  '每人限报摄影照片5幅。',
  '绘制一张图，说清全流程。',
  '所附图片均应标明来源。',
  '每人须提交2寸近期免冠彩色照片1张。',
  '申报表上须贴证件照，随表附一寸照片两张。',
  '活动中已拍摄照片200余张。',
  '往届共征集照片300幅。',
  '参赛者须佩戴有照片的证件。',
  '现场须悬挂图片展板20张。',
  '主办方将从来稿中选用50张照片。',
  '案例2000字以内，附件图片、表格不计入字数。',
])('a sentence that only mentions photos demands none: %s', (words) => {
  expect(readingOf('photos', words, '作品要求').rules).toEqual([])
})

test.each<[string, string[]]>([
  ['单幅照片长边不小于3000像素，组照每组不超过6张，长边不小于2000像素。', ['单幅照片 3000 ', '组照 2000 6']],
  [
    '类别\t规格\n单幅照片\tjpg，长边3000像素以上\n组照\t每组4～6幅，长边2000像素以上',
    ['单幅照片 3000 ', '组照 2000 6'],
  ],
  ['手机组：照片长边2000像素以上；相机组：照片长边4000像素以上。', ['手机组 2000 ', '相机组 4000 ']],
  ['单幅或组照均可，组照每组4至8幅，长边不小于3000像素。', [' 3000 8']],
  ['JPG格式，单幅作品长边3000像素；组照不超过6幅，长边2000像素', ['单幅作品 3000 ', '组照 2000 6']],
  ['照片长边不低于3000像素。手机拍摄作品长边不低于2000像素。', [' 3000 ', '手机拍摄作品 2000 ']],
])('single photographs, series and those of a device with sizes of their own are told apart: %s', (words, expected) => {
  const text = `关于举办职工摄影作品征集的通知\n各单位：\n一、作品要求\n${words}\n海州市总工会\n2023年3月1日`
  const { rules } = kindIn('photos', text)
  expect(
    rules.map(
      ({ appliesTo, value: { minLongSide, max } }) => `${appliesTo ?? ''} ${minLongSide} ${max ?? ''}`,
    ),
  ).toEqual(expected)
})

test.each<[string, (number | null)[][]]>([
  ['整改前、整改后照片成对提供，至少两对四张。', [[4, null]]],
  ['已演出过的可提供剧照，不超过5张。', [[null, 5]]],
  ['活动前、活动后照片各不少于2张。', [[4, null]]],
  ['参评人员交同底照片两张，工作照片1张。', [[1, 1]]],
  ['表内照片为近期免冠彩照，另交同版照片两张。', []],
  ['作品将结集出版，全书约20万字，配图80幅。', []],
  ['编辑部将为每篇案例配图2张。', []],
  ['附个人简介（200字以内）和工作、生活照片各2张。', [[4, 4]]],
])('photos in pairs add up, and those of forms and books are none: %s', (words, expected) => {
  const { rules } = readingOf('photos', words)
  expect(rules.map(({ value: { min, max } }) => [min, max])).toEqual(expected)
})

test('a series has the number that is told of one, not what it counts for', () => {
  const words = '每位作者限投10幅，组照计作1幅，每组不超过6张。'
  const text = `关于举办职工摄影作品征集的通知\n各单位：\n一、作品要求\n${words}\n海州市总工会\n2023年3月1日`
  expect(kindIn('photos', text).rules.map(({ value: { min, max } }) => [min, max])).toEqual([[null, 6]])
})

test.each<[string, [string | undefined, number | null][]]>([
  [
    '案例每篇附照片3张，故事每篇附照片1张。',
    [
      ['案例', 3],
      ['故事', 1],
    ],
  ],
])('a clause on another kind of works has photos of its own: %s', (words, expected) => {
  const { rules } = readingOf('photos', words, '作品要求')
  expect(rules.map(({ appliesTo, value: { min } }) => [appliesTo, min])).toEqual(expected)
})

test('a series beside other kinds of works is one of them, and what bodies send is no demand', () => {
  const photosIn = (title: string, words: string) =>
    kindIn('photos', `${title}\n\n各单位：\n现通知如下。\n${words}\n`).rules
  const kinds = photosIn(
    '关于征集文字故事、微视频和组照的通知',
    '1.文字故事。1500字以内。\n2.组照。每组5至7张，JPG格式。',
  )
  expect(kinds.map(({ appliesTo, value: { min } }) => [appliesTo, min])).toEqual([['组照', 5]])
  expect(photosIn('关于征集老照片和家书的函', '居委会：老照片至少5张，家书至少2封。')).toEqual([])
})
