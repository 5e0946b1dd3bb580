import { expect, test } from 'vitest'
import { areasIn } from '../../../../../../test/samples/focusAreas.ts'

function textsIn(body: string): string[] {
  return areasIn(`关于征集2024年优秀作品的通知\n各有关单位：\n${body}\n`)
}

test.each([
  ['三、作品要求\n照片不得作合成、删减、改变色彩等技术处理。'],
  ['凡符合《办法》第四条、第五条、第八条规定情形之一的，均可申报。'],
  ['文件命名：[类型]单位全称（例：某街道实践所、某村实践站、某街区实践点）。'],
  ['着重呈现惠民内容（如某街道突出“夜读”、某镇展现“渔家书屋”以及活动情景）。'],
  ['围绕“我与学生共成长”这一主题（辅导员、班主任、生活老师可另选角度），撰写故事。'],
])('what is forbidden, cited, shown as an example or left to somebody is no theme: %j', (body) => {
  expect(textsIn(body)).toEqual([])
})

test.each([
  ['二、征文内容\n题材：论文、笔谈、书评（剧评）、散文皆可。', []],
  ['征文以散文、通讯、诗歌、报告文学等体裁为主。', []],
  ['一、征文题材\n家风故事、海岛变迁、老兵记忆均可。', ['家风故事', '海岛变迁', '老兵记忆']],
  ['二、作品类别\n散文、诗歌、小说。', ['散文', '诗歌', '小说']],
])('forms of texts are themes only under a heading of kinds: %j', (body, expected) => {
  expect(textsIn(body)).toEqual(expected)
})

test.each([
  ['一、征集内容\n聚焦“建强组织筑堡垒、服务中心作贡献、为民办事解难题”，总结工作经验。'],
  ['活动主题：后勤改革三十载，校园服务谱新篇'],
  ['本次年会以“改革开放四十年，教育财务看改变”为主题。'],
  ['1.作品紧紧围绕校史、院史、学科史、师德史学习教育，结合教学实际撰写。'],
  ['一、征文主题\n围绕家与家乡这一主线，于细微处见真情，题目自拟。'],
])('verses of one slogan and a campaign cut at its commas are no list: %j', (body) => {
  expect(textsIn(body)).toEqual([])
})

test.each([
  ['作品内容围绕主题、积极健康、格调高雅、鼓励原创。'],
  ['征文内容要围绕创建工作取得的新进展、新气象、新经验，书写市民的归属感、舒适感、荣誉感。'],
  ['二、征集内容\n案例应包括基本情况、教学目标、实施过程、特色创新等内容。'],
  ['三、参加对象\n活动设3个组别：小学组、初中组、高中组（含中职）。'],
  ['三、评分办法\n从演讲内容、语言表达、仪表形象三个方面打分。'],
  ['多年来各级组织在扶危济困、热心公益、参与治理等方面做了大量工作。'],
  [
    '二、内容与要求\n1.微视频是指5分钟以内的短片。\n2.格式为MP4，大小不超过500M。\n3.制作手法不限，动画、实拍均可。',
  ],
  ['二、活动主要内容\n（一）科普作品征集活动。面向全市。\n（二）开展科普知识竞赛。每队3人。'],
])('how works are to be, who takes part, how they are judged and what is held is no theme: %j', (body) => {
  expect(textsIn(body)).toEqual([])
})

test('papers handed in under 报送内容 are no themes, those that a paper tells of are', () => {
  const body =
    '一、报送内容\n1.工作开展情况。总结做法。\n2.典型案例。案例围绕组织实施、课程开发、评价考核等方面撰写。'
  expect(textsIn(body)).toEqual(['组织实施', '课程开发', '评价考核'])
})

test.each([
  ['一、申报条件。案例要贴近岗位，对本单位隐患治理、技能提升、班组建设等工作有积极推动作用。', []],
  ['近年来，我市在推进阅读、改进教学、形成特色等方面，成效明显。', []],
  ['一、参与方式\n将作品发布在甲平台、乙平台、丙视频号三个平台中的任意一个。', []],
  ['一、作品内容\n内容健康，采用实录、自编短剧、动画等多种形式。', []],
  ['一、征集内容\n围绕隐患治理、技能提升、班组建设等方面撰写。', ['隐患治理', '技能提升', '班组建设']],
])('what has come of work, where works are shown and how they are made is no theme: %j', (body, expected) => {
  expect(textsIn(body)).toEqual(expected)
})

test('themes over 征稿细则 are the areas and the rules of the call below it none', () => {
  const body =
    '征稿主题：\n青湖山水、青湖街巷、青湖人家\n\n征稿细则：\n1、作品应拍摄于本区。\n2、单幅、组照不限。\n\n截稿时间：4月10日'
  expect(textsIn(body)).toEqual(['青湖山水', '青湖街巷', '青湖人家'])
})

test.each([
  '二、演讲主题\n主题一是：敬佑生命；主题二是：服务百姓；主题三是：薪火相传。',
  '二、演讲主题\n主题一是：敬佑生命\n主题二是：服务百姓\n主题三是：薪火相传',
])('a theme begins behind 主题一是： in %j', (body) => {
  expect(textsIn(body)).toEqual(['敬佑生命', '服务百姓', '薪火相传'])
})
