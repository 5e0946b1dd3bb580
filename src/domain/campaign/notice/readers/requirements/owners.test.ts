import { expect, test } from 'vitest'
import { kindIn, readingOf } from '../../../../../../test/samples/notices.ts'

/** Papers as `summary/county`, in their order. */
function owned(words: string): string[] {
  return readingOf('requirement', words).rules.map(({ value: { what, of } }) =>
    of === null ? what : `${what}/${of}`,
  )
}

test.each<[string, string[]]>([
  ['各区、市局直属各学校汇总后，连同汇总表（见附件）发至邮箱。', ['summary/county', 'summary/direct']],
  ['5月20日前，各高校将版权承诺书（加盖公章）一并报送。', ['pledge/school']],
  ['各设区市测绘学会对论文进行审查，填写《论文汇总表》。', ['summary/association']],
  ['各市园林协会对企业材料核实后，出具推荐函。', ['opinion/association']],
  ['参赛者于5月20日前将纸质文本和作品清单上传至系统。', ['paper/individual', 'summary/individual']],
  ['请申报人于2023年6月30日17:00前将汇报PPT一并上报。', ['slides/individual']],
  ['申报人除报送作品外，还应报送电子材料1份。', ['electronic/individual']],
  ['区民政局须出具推荐意见。', ['opinion/county']],
  ['3.企业营业执照复印件。', ['evidence']],
  ['读者填写《投稿登记表》。', ['form/individual']],
  ['打印件送（寄）市群艺馆（海州县人民路1号），电子稿发邮箱。', ['paper', 'electronic']],
  ['由各工委、专委会将《推荐表》发至邮箱。', ['form']],
  ['各设区市护理学会请于6月10日前将论文汇总表发至邮箱。', ['summary/association']],
  ['请于5月底前登录学会官网“论文征集”专栏注册，上传正文和推荐意见。', ['opinion']],
  ['推荐函：乡镇人民政府出具推荐函。', ['opinion/township']],
  ['承诺书谁签字？法定代表人签字，每个案例一份承诺书。', ['pledge']],
  ['两组都要由学校填好《登记表》，加盖公章。', ['form/school']],
  ['报送纸质版三份，由各区教育局集中送达市教育局。', ['paper/county']],
  ['市直各部门须填写申报表。', ['form/department']],
  ['每部作品须填写申报表。', ['form']],
  ['请登录系统填报申报书。', ['form']],
  ['请参赛者高度重视，应附综合报告。', ['overview/individual']],
  ['申报的企业，请填好报告单，连同纸质材料寄送省联合会。', ['form/enterprise', 'paper/enterprise']],
  ['各街道、开发区审核汇总后，出具推荐意见。', ['opinion/township', 'opinion/zone']],
  ['请各设区市总工会、省产业工会分别填写《推荐表》。', ['form/city', 'form/industry']],
  ['局属学校直接报送，每校须填写《申报表》。', ['form/direct']],
  ['各区教育局负责本区中小学案例的收集，报送《汇总表》。', ['summary/county']],
  ['各区总工会组织辖区企业申报，并填写汇总表。', ['summary/county']],
  ['成果证明，包括企业财务部门出具的效益证明，请一并报送。', ['evidence']],
  ['须提交推荐表（企业填）、汇总表（县区教育局汇总）。', ['form/enterprise', 'summary/county']],
  ['承诺书由作者本人签署，推荐表由学校党委签署意见。', ['pledge/individual', 'form']],
  ['各市交通运输局、厅直属单位审核后填写《汇总表》。', ['summary/city', 'summary/direct']],
  ['各区（县）直机关工委另报工作综合报告。', ['overview/county']],
  ['作者信息填写在《征文登记表》上，随稿件一并寄送。', ['form']],
  ['各街道总工会还要上报工会建设情况汇报1份和汇总表。', ['overview/township', 'summary/township']],
  [
    '各省级工会和各市级工会对面上开展案例征集情况，及推进工作的新探索形成书面材料，随案例同时报送。',
    ['overview/province', 'overview/city'],
  ],
  ['职工填写《合理化建议表》，交车间工会。', ['form/individual']],
  ['参与征集的作者须签署承诺书。', ['pledge/individual']],
  ['作品须附：作品简介、作者登记卡。', ['form']],
  ['推荐学校应提交：①推荐函；②企业方推荐书。', ['opinion/school', 'form/school']],
  ['申报材料由各县区工信局初审后出具推荐意见。', ['opinion/county']],
  ['推荐两个以上案例的学校，还需提交汇总表。', ['summary/school']],
  ['请填写推荐的学校名称，附汇总表。', ['summary']],
  ['请登录系统在线填报，并上传申报表。', ['form']],
  ['各县区应同时报送本地征集活动组织情况，1000字以内。', ['overview/county']],
  ['登记表加盖学校公章，承诺书由作者签名。', ['form', 'pledge/individual']],
  ['各企业须报送电子版。电子材料发gh@example.org。', ['electronic/enterprise']],
  ['由所在企业登录网站，按照提示填写《申报表》。', ['form/enterprise']],
  ['八、材料清单\n（一）学校案例、教师案例：案例文本、《推荐表》。', ['form']],
  [
    '各镇（街道）总工会、县经济开发区总工会审核把关后，将《汇总表》报县总工会。',
    ['summary/township', 'summary/zone'],
  ],
])('whose paper it is in “%s”', (words, expected) => {
  expect(owned(words)).toEqual(expected)
})

test('counties in a call to societies are their societies', () => {
  const notice = '关于征集诗歌作品的通知\n\n各区县作家协会：\n区县、行业作协须填报《作品汇总表》。\n'
  expect(kindIn('requirement', notice).rules.map(({ value }) => value.of)).toEqual(['association'])
})

test('各院 in a call to courts are no schools', () => {
  const notice = '关于征集案例的通知\n\n各基层法院：\n请各院研究室审核，并附汇总表。\n'
  expect(kindIn('requirement', notice).rules.map(({ value }) => value.of)).toEqual([null])
})

test('two tables that are two annexes are two papers', () => {
  const words =
    '1.各县（市、区）教育局填报文章汇总表（附件1），于4月7日前报送。\n2.各县（市、区）教育局填报案例汇总表（附件2），于4月21日前报送。'
  expect(owned(words)).toEqual(['summary/county', 'summary/county'])
  expect(owned(words.replace('附件2', '附件1'))).toEqual(['summary/county'])
})
