import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

const shown = (body: string) => kindIn('reviewStage', noticeWith(body)).rules.map(({ value }) => value.name)

test.each<[string, string[]]>([
  [
    '由市局消保科逐件审阅，会同媒体开展集中评议，报局党组会议讨论通过后公示。',
    ['逐件审阅', '集中评议', '讨论通过', '公示'],
  ],
  ['县局将对报来的材料逐人核实，拟表扬名单公示7天。', ['逐人核实', '公示']],
  [
    '组织部进行资格初审，然后组织党校教师集中观看录像打分，再进入现场评比。',
    ['资格初审', '集中观看录像打分', '现场评比'],
  ],
  [
    '新闻中心对作品资格进行核查；由教师和学生代表组成的评委会进行打分初评；组织大众投票。',
    ['核查', '打分初评', '大众投票'],
  ],
  ['组织评审小组进行初选，再由常委会研究确定。', ['初选', '研究确定']],
  ['征文由专家盲评，摄影由专家评审与会员投票相结合。', ['专家盲评', '专家评审', '会员投票']],
])('the deeds that clauses of judging end in are steps: %s', (body, expected) => {
  expect(shown(body)).toEqual(expected)
})

test.each([
  '案例报送前，要由单位主要负责同志审阅，对数据逐一核对。',
  '内容要经本人或家属核实，涉及部队番号的由人武部把关。',
  '申报单位填写《推荐表》，逐级审核；各推荐单位汇总填写《汇总表》。',
  '经学会常务理事会讨论决定，组织本年度优秀论文征集。',
  '各企业集团要严把质量关，由法务部门牵头，财务、审计等部门会审。',
  '调研报告应当在实地走访、座谈、问卷的基础上完成。',
  '推荐报告800字以内，说明发动、初评和公示情况。',
])('what those who recommend do, and what is written of, is no step: %s', (body) => {
  expect(shown(body)).toEqual([])
})

test.each<[string, string[]]>([
  ['第一步，初审。秘书处核对材料。\n第二步，资料评审。由专家打分。', ['初审', '资料评审']],
  [
    '三、评选程序\n第一步　镇（街）推荐\n第二步　部门联审\n第三步　村民代表评议\n四、其他\n请认真组织。',
    ['部门联审', '村民代表评议'],
  ],
  ['①初审；②网评；③会审；④公示。', ['初审', '网评', '会审', '公示']],
  ['具体分两步，先是材料评审，后是现场核查，由省农业农村厅组织。', ['材料评审', '现场核查']],
  ['按初审、复审、答辩三个层次进行。', ['初审', '复审', '答辩']],
  ['由市档案学会组织专家分初评、终评两轮评选。', ['初评', '终评']],
])('steps that come one after the other are parted by their turns: %s', (body, expected) => {
  expect(shown(body)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['三、评选\n由组委会办公室对作品进行初筛，提交评委会评审。', ['初筛', '评审']],
  ['三、评审\n市总将组织专家对案例进行评审，具体分为资格初审、会议评审两步。', ['资格初审', '会议评审']],
  ['三、评审\n先由检察部进行初评；再通过“西关检察”公众号投票。', ['初评', '投票']],
  ['三、评审\n聘请律师组成评审小组，重点从合规性、典型性两个维度评分。', ['评分']],
  ['三、评审\n评审采取计票方式，获5票以上的入选。', ['评审']],
])('plain words for judging are a step where whoever judges stands before them: %s', (body, expected) => {
  expect(shown(body)).toEqual(expected)
})
