import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../test/samples/notices.ts'

test.each([
  ['调研报告4000—6000字，理论文章不超过5000字。', ['调研报告', '理论文章']],
  [
    '暖心故事800—1500字，标题不超过15字。\n摄影作品单幅、组照均可，每幅附50字以内的说明。',
    ['暖心故事', '暖心故事', '摄影作品'],
  ],
  [
    '2.1 教学设计以一个课时为单位，不少于1500字，文后附教学反思，300字左右。\n2.2 校本课程方案应反映三年来的做法，5000字左右。',
    ['教学设计', '教学设计', '校本课程方案'],
  ],
  [
    '①教案包括目标、任务与评价，不超过6000字。\n②教学案例写一次真实的经历，重在反思，2000～4000字。',
    ['教案', '教学案例'],
  ],
  ['1.家书\n不少于600字、不超过1200字。\n2.家风故事\n1000至2000字。', ['家书', '家风故事']],
  ['调查报告、实验报告不超过1万字，教案4000字以内。', ['调查报告、实验报告', '教案']],
  ['A类（公开发表的论文）不少于3000字；B类（会议上宣读的论文）1500字以上。', ['A类', 'B类']],
  ['散文、随笔：1000—1500字。\n诗歌：40行以内。', ['散文、随笔', '诗歌']],
  ['来稿分为研究文章、口述实录两类。研究文章不超过八千字；口述实录不超过五千字。', ['研究文章', '口述实录']],
  ['征文要求\n每篇不超过6000字。\n摄影作品要求\n每幅附50字以内的说明。', ['征文', '摄影作品']],
  ['散文和随笔都不超过3000字，小说不超过8000字。', ['散文和随笔', '小说']],
  ['教师组1800字左右，最多不超过2200字；学生组600字以上。', ['教师组', '学生组']],
  ['三、配套材料\n每部微视频附教案一份（800字左右）。\n论文5000字以内。', ['教案', '论文']],
  ['（一）关于散文。3000字以内。\n（二）关于诗歌。60行以内。', ['散文', '诗歌']],
  [
    '故事用第一人称写，1800字左右，题目不超过20个字。摄影作品单幅、组照不限；每幅附50字以内的说明。',
    ['故事', '故事', '摄影作品'],
  ],
  [
    '3.1 班组事迹材料，用第三人称，2000字以内。\n3.2 班组管理法，1500字左右。',
    ['班组事迹材料', '班组管理法'],
  ],
  ['优秀案例主要反映新进展，3000字以内。研究论文须未公开发表，5000字以上。', ['优秀案例', '研究论文']],
  ['案例材料3000字以内，企业案例应当真实。现场照片每张附30字以内的说明。', [null, null]],
  ['短消息300字以内，通讯1500字以内，深度报道3000字以内。', ['短消息', '通讯', '深度报道']],
  ['诗歌不超过50行，散文诗不超过800字。', ['诗歌', '散文诗']],
  ['案例2000字以内，标题不超过20字。', [null, null]],
  ['案例不超过2000字。\n情况报告不少于1000字。', [null, null]],
  ['调研报告不超过5000字。\n报送时间为5月底。', [null]],
  ['调研报告不超过5000字。\n微视频不超过5分钟。', ['调研报告']],
  [
    '征集类别：读书心得、创业故事、微视频。\n读书心得重在总结经验，1000字左右，题目控制在25字以内。创业故事写成800至1500字的文稿。',
    ['读书心得', '读书心得', '创业故事'],
  ],
  [
    '【征集类别】微志愿项目、家风故事。\n家风故事六百字上下。项目文稿一千字以内。',
    ['家风故事', '微志愿项目'],
  ],
])('what kinds of works the limits of %j are for', (words, expected) => {
  const { rules } = kindIn('textLimit', noticeWith(words))
  expect(rules.map(({ appliesTo }) => appliesTo ?? null)).toEqual(expected)
})

test.each([
  ['家风故事可配家庭照片1—2张。\n志愿服务项目须附活动图片3—5张。', ['家风故事', '志愿服务项目']],
  ['（一）教学设计。不少于1500字。\n（二）校本课程方案。附活动照片4—6张，格式为JPG。', ['校本课程方案']],
  ['案例附照片3张以上。', [null]],
  ['法治故事正文800字以内，可附生活照。科普文章每篇1500字以内，附照片2张。', ['法治故事', '科普文章']],
  [
    '本次征集安全故事（800字以内，可附照片1—2张）、科普文章（2000字以内，须配图3张）。',
    ['安全故事', '科普文章'],
  ],
  ['读书心得附工作照1张；科普文章不超过3000字，附照片2张。照片为JPG格式。', ['读书心得', '科普文章']],
])('what kinds of works the photos of %j go with', (words, expected) => {
  const { rules } = kindIn('photos', noticeWith(words))
  expect(rules.map(({ appliesTo }) => appliesTo ?? null)).toEqual(expected)
})

test('a kind that the title calls for is no paper beside the works', () => {
  const notice = `关于征集读书心得和微视频的通知\n\n各工会：\n一、要求\n读书心得1000字以内，另附作者简介100字以内。\n\n海州市总工会\n2023年3月1日\n`
  const { rules } = kindIn('textLimit', notice)
  expect(rules.map(({ value, appliesTo }) => [value.scope, appliesTo])).toEqual([
    ['case', '读书心得'],
    ['other', '读书心得'],
  ])
})

test('kinds in a title are told apart, whatever they are called', () => {
  const notice = `关于开展“匠心”合理化建议、先进事迹和短视频征集活动的通知\n\n各工会：\n一、要求\n①合理化建议1500字以内，题目30字以内；②先进事迹限1200字。\n\n海州市总工会\n2023年3月1日\n`
  const { rules } = kindIn('textLimit', notice)
  expect(rules.map(({ value, appliesTo }) => [value.scope, appliesTo])).toEqual([
    ['case', '合理化建议'],
    ['title', '合理化建议'],
    ['case', '先进事迹'],
  ])
})

test('headings that call for works each name a kind', () => {
  const body =
    '一、主题征文比赛\n1．要求：1500字以内。\n二、优秀案例征集\n1．要求：3000字以内。\n三、时间\n6月1日前报送。'
  expect(kindIn('textLimit', noticeWith(body)).rules.map(({ appliesTo }) => appliesTo)).toEqual([
    '主题征文',
    '优秀案例',
  ])
})

test('what calls for works or comes late is no kind of them', () => {
  const body = '市总工会决定征集典型案例。\n案例不超过2500字，附照片3张。\n截止后寄达的案例不再受理。'
  expect(kindIn('textLimit', noticeWith(body)).rules.map(({ appliesTo }) => appliesTo)).toEqual([undefined])
})

test('和 within a name parts no kinds', () => {
  const notice = `关于征集居家和社区养老服务案例的通知\n\n各区民政局：\n一、要求\n居家服务案例1500字以内，社区服务案例2000字以内。\n\n海州市民政局\n2023年3月1日\n`
  const { rules } = kindIn('textLimit', notice)
  expect(rules.map(({ appliesTo }) => appliesTo)).toEqual(['居家服务案例', '社区服务案例'])
})
