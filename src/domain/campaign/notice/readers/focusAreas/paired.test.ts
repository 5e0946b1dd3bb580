import { expect, test } from 'vitest'
import { areasIn } from '../../../../../../test/samples/focusAreas.ts'

function textsIn(body: string): string[] {
  return areasIn(`关于征集2024年优秀案例的通知\n各有关单位：\n${body}\n`)
}

test.each([
  [
    '一、案例类型\n统筹协调类\n建立联动机制，统筹计划。\n资金筹措类\n引入社会资本，探索合理出资。',
    ['统筹协调类建立联动机制，统筹计划。', '资金筹措类引入社会资本，探索合理出资。'],
  ],
  [
    '征文选题\n我的师傅\n写一位带过自己的师傅，讲技艺传承。\n我的班组\n写班组里的一件事。\n征文要求\n字数1500字以内。',
    ['我的师傅写一位带过自己的师傅，讲技艺传承。', '我的班组写班组里的一件事。'],
  ],
  ['二、报送要求\n文字稿\n不超过2000字，宋体。\n照片\n不少于2张，JPG格式。', []],
])('names that stand each over what tells of them are points: %j', (body, expected) => {
  expect(textsIn(body)).toEqual(expected)
})

test.each([
  [
    '作品内容：歌颂大好河山，反映城区新貌，弘扬传统美德。',
    ['歌颂大好河山', '反映城区新貌', '弘扬传统美德。'],
  ],
  ['一、题材\n主要表现乡村新貌，致富能手，邻里和睦。', ['乡村新貌', '致富能手', '邻里和睦']],
  ['作品内容：要求主题鲜明，内容健康，积极向上，富有感染力。', []],
  ['一、活动主题\n讲述劳模故事，弘扬劳模精神，展现时代风采。', []],
])('clauses under a heading of contents that each tell of something are points: %j', (body, expected) => {
  const bare = (texts: string[]) => texts.map((text) => text.replace(/。$/, ''))
  expect(bare(textsIn(body))).toEqual(bare(expected))
})

test.each([
  ['本次评选设三个类别：技术革新；管理创新；服务提升。', ['技术革新', '管理创新', '服务提升']],
  ['评审分三个环节：资格审查；专家初评；综合评定。', []],
  ['一、分组办法\n参赛组别设小学组、初中组、高中组。', ['小学组', '初中组', '高中组']],
  ['评选设一等奖、二等奖、三等奖。', []],
  [
    '请围绕三个问题撰写材料：一是人才怎么引；二是队伍怎么带；三是待遇怎么保。',
    ['人才怎么引', '队伍怎么带', '待遇怎么保'],
  ],
  ['家书分两类征集。征集类别：写给家人的信、家人写来的信。', ['写给家人的信', '家人写来的信']],
  ['一、征集主题\n1.立案开庭，群众少跑腿。\n2.普法到家。', ['立案开庭，群众少跑腿。', '普法到家。']],
  ['征集范围\n在职职工　离退休职工　职工家属', []],
])('what works are parted by is told from how they are judged: %j', (body, expected) => {
  expect(textsIn(body)).toEqual(expected)
})
