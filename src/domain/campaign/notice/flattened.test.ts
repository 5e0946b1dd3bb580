import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { noticeText } from './noticeText.ts'
import { readNotice } from './read.ts'

const long =
  '为进一步总结各单位在劳动竞赛、技能提升、安全生产、职工服务等方面的好经验好做法，充分发挥先进典型的示范引领作用，激励广大职工建功立业，市总工会决定开展典型案例征集活动。现将有关事项通知如下： 一、征集主题 案例以劳动竞赛为主题，内容真实，做法具体，能够反映本单位近年来的探索和实践，具有较强的推广价值。 二、征集对象 全市各基层工会 三、征集要求 1、案例须为原创，字数2500字左右。 2、每个单位报送2个案例，附照片3张，照片应注明时间、地点、活动名称。 四、报送方式 请于2023年4月20日前将电子版发至anli@example.org，逾期不再受理。'

function linesOf(text: string): string[] {
  const { lines, text: plain } = noticeText(text)
  return lines.map(({ start, end }) => plain.slice(start, end)).filter((words) => words !== '')
}

test('a notice that has lost its line ends breaks at its sections, headings and points', () => {
  const lines = linesOf(`关于征集典型案例的通知\n各基层工会： ${long}\n海州市总工会 2023年3月1日`)
  expect(lines.map((one) => one.slice(0, 8))).toEqual([
    '关于征集典型案例',
    '各基层工会:',
    '为进一步总结各单',
    '一、征集主题',
    '案例以劳动竞赛为',
    '二、征集对象',
    '全市各基层工会',
    '三、征集要求',
    '1、案例须为原创',
    '2、每个单位报送',
    '四、报送方式',
    '请于2023年4',
    '海州市总工会20',
  ])
})

test('its rules are read and stand at their words', () => {
  const original = `关于征集典型案例的通知\n各基层工会： ${long}\n海州市总工会 2023年3月1日`
  const { rules } = readNotice(original, { calendar: stateCouncilCalendar() })
  const seen = rules.map(({ kind, span }) => `${kind} ${original.slice(...span)}`)
  expect(seen).toContain('addressees 各基层工会')
  expect(seen).toContain('textLimit 2500字左右')
  expect(seen).toContain('quota 每个单位报送2个')
  expect(seen).toContain('mailbox anli@example.org')
})

test.each([
  '各单位：为做好工作，一、二、三等奖的名额另行通知。',
  `请将一、案例文本，二、申报表，三、照片一并报送。${'内容要真实。'.repeat(60)}`,
  `${'各单位要高度重视。'.repeat(40)}一、征集主题`,
])('a line as its writer left it stays whole: %#', (words) => {
  expect(linesOf(words).length).toBeLessThanOrEqual(2)
})

test('a paragraph that holds the whole call breaks at its numbers in brackets where each has a heading', () => {
  const told =
    '市内具有独立法人资格、近两年内没有发生过安全生产责任事故和重大劳动争议的会员企业，以及企业所属的项目部和车间班组'
  const call = `现就征集示范项目通知如下：（一）申报对象：${told}。（二）申报条件：项目已于2020年6月前竣工，获得过市级以上表彰，技术资料齐全，经济效益和社会效益明显。（三）申报材料：申报书一份，由企业技术负责人签字、企业盖章，并附佐证材料；项目技术总结一份，说明做法、效果和推广价值，图文并茂，署名真实，并注明第一完成人的姓名、岗位和联系电话，材料按顺序装订成册。`
  const lines = linesOf(`关于征集示范项目的通知\n各会员企业：\n${call}\n海州市建筑业协会\n2021年3月1日`)
  expect(lines.map((one) => one.slice(0, 7))).toEqual(
    [
      '关于征集示范项',
      '各会员企业:',
      '现就征集示范项',
      '(一)申报对',
      '(二)申报条',
      '(三)申报材',
      '海州市建筑业协',
      '2021年3月',
    ].map((one) => expect.stringContaining(one)),
  )
})

test.each([
  ['一、征集内容：（一）技能提升\n（二）权益维护', ['一、征集内容:', '(一)技能提升', '(二)权益维护']],
  ['一、征集内容　1．技能提升\n2．权益维护', ['一、征集内容', '1.技能提升', '2.权益维护']],
  [
    '一、征集内容：（一）技能提升。\n师徒结对的经验。\n（二）权益维护',
    ['一、征集内容:', '(一)技能提升。', '师徒结对的经验。', '(二)权益维护'],
  ],
  ['报送材料：①申报表\n②案例', ['报送材料:', '①申报表', '②案例']],
  [
    '一、征集内容：（一）技能提升；（二）权益维护。\n二、要求',
    ['一、征集内容:', '(一)技能提升;(二)权益维护。', '二、要求'],
  ],
  ['附件：1.申报表\n2.汇总表', ['附件:1.申报表', '2.汇总表']],
])('in %j a first point stands apart from its heading where the second begins a line', (text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})

test.each([
  [
    '（一）推荐名额。每个单位推荐案例两个，宁缺毋滥。（二）报送时间。五月底以前报送电子版。',
    ['(一)推荐名额。每个单位推荐案例两个,宁缺毋滥。', '(二)报送时间。五月底以前报送电子版。'],
  ],
  [
    '案例按以下要求撰写：1.正文两千字左右，写明做法和成效。2.照片三张，注明时间和地点。',
    ['案例按以下要求撰写:', '1.正文两千字左右,写明做法和成效。', '2.照片三张,注明时间和地点。'],
  ],
  [
    '3.正文两千字左右，写明做法和成效，不写成总结。4.照片三张，注明时间和地点。',
    ['3.正文两千字左右,写明做法和成效,不写成总结。', '4.照片三张,注明时间和地点。'],
  ],
  [
    '报送的材料包括：（1）申报表一份，单位盖章；（2）案例正文，两千字左右；（3）照片三张。',
    ['报送的材料包括:(1)申报表一份,单位盖章;(2)案例正文,两千字左右;(3)照片三张。'],
  ],
  [
    '今年按2.5%的比例推荐，每个单位推荐案例两个。3.14日前报送电子版和纸质版。',
    ['今年按2.5%的比例推荐,每个单位推荐案例两个。3.14日前报送电子版和纸质版。'],
  ],
])('in %j points of sentences stand apart, and those within one do not', (text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})

test('a point behind another in one sentence goes on about what led to them all', () => {
  const { sentences } = noticeText('报送的材料包括：1.案例正文，两千字左右；2.照片三张；3.申报表。')
  expect(sentences.map(({ text, isInRow }) => [text, isInRow])).toEqual([
    ['报送的材料包括:1.案例正文,两千字左右', false],
    ['照片三张', true],
    ['申报表', true],
  ])
})

test.each([
  ['一、推荐范围：去年以来的工作法。', ['一、推荐范围:', '去年以来的工作法。']],
  ['二、报送要求：（一）案例真实。', ['二、报送要求:', '(一)案例真实。']],
  ['二、截止日期：论文为5月12日。', ['二、截止日期:论文为5月12日。']],
  ['三、报送范围包括：各单位的案例。', ['三、报送范围包括:各单位的案例。']],
  ['推荐范围：去年以来的工作法。', ['推荐范围:去年以来的工作法。']],
])('in %j the words of a numbered section stand below its heading', (text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})

test.each([
  ['关于推荐典型经验的通知 各市总工会,省直机关工会: 班组强则企业强.', '各市总工会,省直机关工会:'],
  [
    '省司法厅关于开展征集活动的通知各市(州)司法局,省律师协会:为展示成效，决定开展征集。',
    '各市(州)司法局,省律师协会:',
  ],
  ['关于征集案例的通知 海工发〔2023〕5号 各基层工会：现将有关事项通知如下。', '各基层工会:'],
])('a title that has run into the call breaks before it: %s', (line, call) => {
  const lines = linesOf(`${line}\n一、字数2000字以内。\n海州市总工会\n2023年3月1日`)
  expect(lines[0]).toMatch(/通知$/)
  expect(lines).toContain(call)
})

test.each([
  [
    '关于举办读书大赛的函（海残联函〔2019〕24号）\n各县残联：\n为繁荣文化，开展征文。',
    ['关于举办读书大赛的函', '(海残联函[2019]24号)', '各县残联:'],
  ],
  [
    '关于举办大赛的通知2024-02-28海质协〔2024〕10号下载附件\n各会员单位：\n为繁荣文化，开展征文。',
    ['关于举办大赛的通知', '2024-02-28', '海质协[2024]10号', '下载附件', '各会员单位:'],
  ],
  [
    '关于举办大赛的通知\n海质协〔2024〕10号 各会员单位及相关组织： 品牌是竞争力的组成部分。',
    ['关于举办大赛的通知', '海质协[2024]10号', '各会员单位及相关组织:', '品牌是竞争力的组成部分。'],
  ],
  [
    '关于举办摄影季赛的通知 市摄协会员、广大摄影爱好者：\n为繁荣创作，举办季赛。',
    ['关于举办摄影季赛的通知', '市摄协会员、广大摄影爱好者:', '为繁荣创作,举办季赛。'],
  ],
  [
    '按照省总关于征集案例的通知（海工发〔2023〕5号）要求，现开展征集，请各单位认真组织。',
    ['按照省总关于征集案例的通知(海工发[2023]5号)要求,现开展征集,请各单位认真组织。'],
  ],
])('the head of a page of the web breaks into its parts: %s', (text, lines) => {
  expect(linesOf(text).slice(0, lines.length)).toEqual(lines)
})

test('what a page of the web tells of itself stands over the title and the call', () => {
  const page =
    '索 引 号：000014349\n主题分类：农业\\其他\n成文日期：2021年05月08日\n标　　题：关于征集案例的通知\n发文字号：海农发〔2021〕5号\n关于征集案例的通知\n各县农业农村局：\n为总结经验，开展征集。\n一、字数\n2000字以内。\n海州市农业农村局\n2021年5月8日'
  const { rules } = readNotice(page, { calendar: stateCouncilCalendar() })
  const kinds = rules.map(({ kind }) => kind)
  expect(kinds).toContain('addressees')
  expect(kinds).toContain('documentNumber')
})

test('a sentence that names a notice before a colon stands as written', () => {
  const [line] = linesOf('按照省总关于征集案例的通知，各单位要做到以下几点：认真组织。')
  expect(line).toBe('按照省总关于征集案例的通知,各单位要做到以下几点:认真组织。')
})

test('headings that have run into the line before stand apart where their numbers run on', () => {
  const told =
    '现将有关事项通知如下：一、征集主题\n家风故事、家训格言 二、参加对象：全县居民 三、征集时间：\n即日起'
  expect(linesOf(`${told}\n按方案 三、征集时间 办理，详见 七、附则`)).toEqual([
    '现将有关事项通知如下:',
    '一、征集主题',
    '家风故事、家训格言',
    '二、参加对象:全县居民',
    '三、征集时间:',
    '即日起',
    '按方案三、征集时间办理,详见七、附则',
  ])
})

test('a whole call with two sections breaks at them, behind its salutation and behind the points that a blank closes', () => {
  const told = `第十届研讨会将于秋天召开，${'各地可邀请基层文化工作者参加，交流经验，'.repeat(8)}有关事项如下：`
  const points =
    '1、反映邻里互助的故事 2、反映移风易俗的故事 3、反映文化下乡的故事 作品要紧扣主题，字数3000字左右。'
  const call = `各分馆，各县（市）文化馆： ${told} 一、征集内容 ${points} 二、报送要求 1、每馆报送2篇。`
  expect(linesOf(`${call} 特此通知 海州市文化馆 海州市图书馆`).map((one) => one.slice(0, 12))).toEqual([
    '各分馆,各县(市)文化馆',
    '第十届研讨会将于秋天召开',
    '一、征集内容',
    '1、反映邻里互助的故事',
    '2、反映移风易俗的故事',
    '3、反映文化下乡的故事',
    '作品要紧扣主题,字数30',
    '二、报送要求',
    '1、每馆报送2篇。',
    '特此通知',
    '海州市文化馆海州市图书馆',
  ])
})

test.each([
  ['投稿须知1.来稿须为原创。\n2.限报1篇。', ['投稿须知', '1.来稿须为原创。', '2.限报1篇。']],
  [
    '主办：海州市体育局1.征集阶段：三月。\n2.评审阶段：四月。',
    ['主办:海州市体育局', '1.征集阶段:三月。', '2.评审阶段:四月。'],
  ],
  ['详见附件1.推荐表\n2.汇总表', ['详见附件1.推荐表', '2.汇总表']],
  ['评分满分为1.5分\n2.内容真实', ['评分满分为1.5分', '2.内容真实']],
])('in %j a first point glued to the words over it stands apart', (text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})

test.each([
  [
    '1.征集对象 全体教师，可以个人申报。 2.征集内容 2.1公共课程：育人的案例。 2.2专业课程：传艺的案例。 3.时间安排 （1）5月14日前交学院。 4.其他事项 合格率在3.5万人以上的单列。',
    ['1.征集对象', '2.征集内容', '2.1公共课程:', '2.2专业课程:', '3.时间安排', '(1)5月14日', '4.其他事项'],
  ],
  [
    '【活动主题】书香润匠心 【征文内容】 ★ 读书后的感悟 ★ 书屋里的故事 【征文要求】 1500字以内。【报送方式】发至邮箱。',
    ['【活动主题】', '【征文内容】', '★读书后的感悟', '★书屋里的故事', '【征文要求】', '【报送方式】'],
  ],
  [
    '（一）征集主题 家风故事、家训格言。 （二）作品要求 故事稿1500字以内。 （三）报送方式 1.4月23日启动；2.6月30日前发至邮箱。',
    ['(一)征集主题', '家风故事', '(二)作品要求', '故事稿', '(三)报送方式', '1.4月23日', '2.6月30日'],
  ],
])('a whole call in one line breaks at its headings, signs and points: %s', (call, opening) => {
  const told =
    '为总结各馆在全民阅读中的好做法，展示群众身边的变化，市图书馆决定开展征集活动，请积极参加，并按下列要求报送。'
  const lines = linesOf(`${told.repeat(4)} ${call}`)
  for (const words of opening) expect(lines.some((one) => one.startsWith(words))).toBe(true)
})
