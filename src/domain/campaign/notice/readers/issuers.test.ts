import { expect, test } from 'vitest'
import { noticeText } from '../noticeText.ts'
import { issuers } from './issuers.ts'

function namesIn(text: string): string[] {
  return issuers(noticeText(text)).rules.flatMap((rule) => (rule.kind === 'issuer' ? [rule.value.name] : []))
}

const body = '关于征集典型案例的通知\n\n各单位：\n现将有关事项通知如下。\n一、征集内容\n略。\n\n'

test.each([
  ['江州市总工会\n2021年4月15日', ['江州市总工会']],
  ['江　州　市　总　工　会\n２０２１年４月１５日', ['江州市总工会']],
  ['江州市少年宫　　江州市供销合作社联合社\n2021年4月19日', ['江州市少年宫', '江州市供销合作社联合社']],
  ['江州市12345热线管理办公室\n2021年4月19日', ['江州市12345热线管理办公室']],
  ['党委宣传部　教务处\n2021年4月19日', ['党委宣传部', '教务处']],
  ['工 会\n2020年2月22日', ['工会']],
  ['江州市总工会', ['江州市总工会']],
  ['江州市总工会　江州市妇女联合会', ['江州市总工会', '江州市妇女联合会']],
  ['海州市交通运输局科技处（章）\n二〇一二年二月六日', ['海州市交通运输局科技处']],
  ['江州市档案馆\n201956', ['江州市档案馆']],
  ['企业管理部\n公司工会\n2020年10月20日', ['企业管理部', '公司工会']],
  ['岚山市档案局    岚山市档案学会\n2014-03-28', ['岚山市档案局', '岚山市档案学会']],
  ['云汀市文化广电和旅游局\n二〇一九年四月八日', ['云汀市文化广电和旅游局']],
  ['云汀市残疾人联合会\n2020年3月2O日', ['云汀市残疾人联合会']],
  ['江北区劳动竞赛委员会办公室（区总工会代章）\n2022年4月20日', ['江北区劳动竞赛委员会办公室']],
  ['江北区总工会（印章）    江北区宣传部（印章）\n2022年4月20日', ['江北区总工会', '江北区宣传部']],
  ['《工会园地》编辑部\n2014年1月15日', ['《工会园地》编辑部']],
  ['江州市总工会 2023年4月3日', ['江州市总工会']],
  ['江州市总工会 2023.4.3', ['江州市总工会']],
  ['江州海关 江州市总工会\n2023年4月3日', ['江州海关', '江州市总工会']],
  ['江州电厂 江州市少儿书城\n2023年4月3日', ['江州电厂', '江州市少儿书城']],
  ['江州市教育局 共青团江州市委　2023-04-03', ['江州市教育局', '共青团江州市委']],
  ['主办：云汀市文化馆\n承办：云汀市摄影家协会\n2019年4月8日', ['云汀市文化馆']],
  ['岚山市图书馆学会\n2019年6月24日\n抄送：省图书馆学会', ['岚山市图书馆学会']],
  [
    '江州市妇女联合会\n江州市纪委监委机关\n江州日报\n2021年4月15日',
    ['江州市妇女联合会', '江州市纪委监委机关', '江州日报'],
  ],
  ['江州市文联　江州市作协\n2021年4月15日', ['江州市文联', '江州市作协']],
  ['江州一中政教处、团委、艺术组\n2021年4月15日', ['江州一中政教处', '团委', '艺术组']],
  ['江州纸业协会编制\n2021年4月', ['江州纸业协会']],
  [
    '青石集团公司成立七十周年\n主题征文大赛组委会\n2021年4月15日',
    ['青石集团公司成立七十周年主题征文大赛组委会'],
  ],
  ['江州市诗歌协会\n主题征文大赛组委会\n2021年4月15日', ['江州市诗歌协会', '主题征文大赛组委会']],
  ['校工会\n\n　　　书画院', ['校工会', '书画院']],
  ['离退休工作部\n\n20', ['离退休工作部']],
])('who signs with %j issues the notice', (signature, expected) => {
  expect(namesIn(body + signature)).toEqual(expected)
})

test.each([
  ['附件：\n申报表\n名称\t\n单位\t\n\n江州市民政局\n2021年4月15日', '江州市民政局'],
  ['附件材料：申报表、承诺书各一份。\n\n江州市残疾人联合会\n2021年4月15日', '江州市残疾人联合会'],
  ['江州市文明办\n二〇一八年四月三日印发', '江州市文明办'],
  [
    '联系人：宣教科王干事，咨询投稿事宜的电话：0513-00000000\n江州市教育工会\n2021年4月15日',
    '江州市教育工会',
  ],
])('the signature is found in %j', (end, name) => {
  expect(namesIn(body + end)).toEqual([name])
})

test('without a signature the name over the red line issues it', () => {
  expect(namesIn(`云川市教育局文件\n云教〔2018〕7号\n${body}`)).toEqual(['云川市教育局'])
})

test('without a signature and heading the title names the issuer', () => {
  expect(namesIn('南州市总工会关于征集典型案例的通知\n各单位：\n一、征集内容\n略。')).toEqual([
    '南州市总工会',
  ])
})

test('what the text only calls itself is read and asked', () => {
  const text = '关于征集典型案例的通知\n各单位：\n为总结经验，市总工会决定征集典型案例。\n一、征集内容\n略。'
  const { rules, doubts } = issuers(noticeText(text))
  expect(rules.map(({ quote }) => quote)).toEqual(['市总工会'])
  expect(doubts?.map(({ code, options }) => [code, options])).toEqual([['issuer-unclear', ['市总工会']]])
})

test('two bodies that decide together are two issuers', () => {
  const text = '关于征集典型案例的通知\n各单位：\n经研究，市委宣传部、市总工会决定征集案例。\n一、内容\n略。'
  expect(namesIn(text)).toEqual(['市委宣传部', '市总工会'])
})

test('who runs the call by its own words is read where nobody signs', () => {
  const text = (words: string) =>
    `关于征文的启事\n各单位：\n为讲好故事，开展征文。${words}\n一、征集内容\n略。`
  expect(namesIn(text('本次活动由海岚市档案学会主办。'))).toEqual(['海岚市档案学会'])
  expect(namesIn(text('大赛由市总工会、市妇联联合举办，欢迎投稿。'))).toEqual(['市总工会', '市妇联'])
  expect(namesIn(text('文中的活动须由各单位主办。'))).toEqual([])
})

test('who stands below 主办单位 calls, and a name holds 与 inside it', () => {
  const text = (words: string) =>
    `第三届教学案例大赛方案\n${words}\n承办单位：海岚大学\n参赛对象\n教师，不限专业。`
  expect(namesIn(text('主办单位\n海岚市总工会\n海岚市文学艺术界联合会'))).toEqual([
    '海岚市总工会',
    '海岚市文学艺术界联合会',
  ])
  expect(namesIn(text('一、主办单位\n海岚市总工会  海岚市科协\n二、要求'))).toEqual([
    '海岚市总工会',
    '海岚市科协',
  ])
  expect(namesIn(text('主办单位：全国工业与应用化学学会、全国化学竞赛组委会'))).toEqual([
    '全国工业与应用化学学会',
    '全国化学竞赛组委会',
  ])
  expect(namesIn(text('【主办单位】海岚市摄影家协会'))).toEqual(['海岚市摄影家协会'])
  expect(namesIn(text('主办单位\n另行公布。'))).toEqual([])
})

test('a page of the web tells who calls, a newspaper that prints it does not', () => {
  const text = (words: string) => `关于征集案例的通知\n${words}\n各单位：\n一、征集内容\n写真人真事。`
  expect(namesIn(text('发布时间：2022-03-08  来源：海岚市教育局  浏览次数：31'))).toEqual(['海岚市教育局'])
  expect(namesIn(text('发布机构：海岚市总工会'))).toEqual(['海岚市总工会'])
  expect(namesIn(text('来源：海岚日报社'))).toEqual([])
  expect(namesIn(`${text('来源：技术部')}\n为推广经验，我中心拟征集案例。`)).toEqual([])
})

test('who calls on all to take part is read where nobody signs', () => {
  const text =
    '第五届校园摄影大赛\n全体师生：\n春暖花开，党委宣传部面向全校摄影爱好者举办大赛。\n一、主题\n校园。'
  expect(namesIn(text)).toEqual(['党委宣传部'])
})

test.each([
  ['海岚机床厂', ['海岚机床厂']],
  ['海岚海关', ['海岚海关']],
  ['海岚晚报', ['海岚晚报']],
  ['请遵照执行', []],
  ['特此通知', []],
])('the line above the day tells who signs: %s', (signed, expected) => {
  const text = `关于征集案例的通知\n各单位：\n一、征集内容\n写真人真事。\n二、其他\n不收费用。\n${signed}\n2023年3月1日`
  expect(namesIn(text)).toEqual(expected)
})

test('a notice that names nobody has no issuer', () => {
  expect(namesIn('关于征集典型案例的通知\n各单位：\n我会决定征集案例。\n一、征集内容\n略。')).toEqual([])
})

test.each([
  ['海州市总工会“我在岗位上”短视频征集方案', '海州市总工会'],
  ['海州市图书馆2023年征文启事', '海州市图书馆'],
])('without a signature who stands before the name of the call in the title issues it: %s', (title, name) => {
  expect(namesIn(`${title}\n\n一、主题\n略。`)).toEqual([name])
})

test.each([
  '江州市体育局　江州市体育总会\n“动起来”摄影作品征集启事\n\n市体育局、市体育总会联合举办摄影作品征集活动。\n一、内容\n略。',
  '江州市体育局、江州市体育总会\n“动起来，更健康”摄影作品征集启事\n\n为丰富生活，市体育局、市体育总会联合举办摄影作品征集活动。\n【内容】略。',
  '摄影作品征集启事\n\n市体育局、市体育总会联合举办摄影作品征集活动。\n【主办单位】江州市体育局、江州市体育总会\n一、内容\n略。',
])('who calls is named in full where the heading or 主办单位 does: %s', (text) => {
  expect(namesIn(text)).toEqual(['江州市体育局', '江州市体育总会'])
})

test('a newspaper may sign by its title', () => {
  expect(namesIn('各家庭：\n征集故事。\n\n海州市妇女联合会\n《海州日报》社\n2023年3月1日')).toEqual([
    '海州市妇女联合会',
    '《海州日报》社',
  ])
})

test('where nothing else tells, who has the works judged calls', () => {
  expect(namesIn('各学校：\n现开展征集。\n一、要求\n略。\n江北区教育局将组织专家评审。')).toEqual([
    '江北区教育局',
  ])
})

test('the two who stand over the title of a plan call', () => {
  const head = '海州市生态环境局　海州市水务局\n“身边的河湖”短视频征集活动方案'
  expect(namesIn(`${head}\n\n市水务局联合开展征集。\n一、要求\n略。`)).toEqual([
    '海州市生态环境局',
    '海州市水务局',
  ])
})
