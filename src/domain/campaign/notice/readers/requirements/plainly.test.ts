import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

function asked(body: string) {
  return kindIn('requirement', noticeWith(body)).rules.map(({ value, quote }) => `${value.what} ${quote}`)
}

function kinds(body: string) {
  return kindIn('requirement', noticeWith(body))
    .rules.map(({ value: { what, of } }) => (of ? `${what}/${of}` : what))
    .toSorted()
}

test.each<[string, string[]]>([
  [
    '一、材料\n（一）电子材料。文稿Word版，汇总表，发送至邮箱。',
    ['electronic 电子材料。文稿Word版', 'summary 汇总表'],
  ],
  [
    '一、报送材料\n（三）佐证材料。须附用户评价、验收报告等复印件。',
    ['evidence 佐证材料。须附用户评价、验收报告'],
  ],
  ['一、报送材料\n（四）影像资料：反映项目的专题片1部，5分钟以内。', ['video 专题片']],
  [
    '一、报送材料\n（一）证明材料\n企业须附未受行政处罚的证明。',
    ['evidence 证明材料\n企业须附未受行政处罚的证明'],
  ],
  [
    '一、报送方式\n（一）电子材料\n1.案例正文。\n2.照片。\n申报表的电子版与照片一起发送至邮箱。',
    ['electronic 电子版', 'form 申报表'],
  ],
  [
    '须附登记证书、备案回执复印件，用户反馈等证明材料。',
    ['evidence 登记证书、备案回执复印件，用户反馈等证明材料'],
  ],
])('what a line is headed by and what it tells behind are one paper: %s', (words, expected) => {
  expect(asked(words).toSorted()).toEqual(expected.toSorted())
})

test.each<[string, string[]]>([
  ['登记表以签字盖章后的PDF格式发送。', ['form', 'scan']],
  ['请将加盖公章的《推荐表》PDF版发至邮箱。', ['form', 'scan']],
  ['申报书盖章后转PDF报送。', ['form', 'scan']],
  ['照片以电子文件形式提交。', []],
  ['请将案例和照片电子版发至邮箱。', ['electronic']],
  ['照片电子版及以上材料的电子版刻录光盘一张。', ['electronic']],
  ['案例文本、承诺书装订成册，一式5份，寄送至协会。', ['paper', 'pledge']],
  ['推荐表、承诺书装订成册，一式5份，寄送至协会。', ['form', 'pledge']],
  ['名额见《推荐名额分配表》（附件1），请填写《推荐表》。', ['form']],
  ['证明材料真实，包括合规审查意见、用户评价，不超过15页。', ['evidence']],
  ['一、申报材料\n（四）3分钟以内宣传视频1个（如有）。\n（五）承诺书。', ['pledge']],
  ['附录为制度文本、获奖证明等，可视情况提供。', []],
  ['每篇论文须有全文。综述、个案报告不超过5000字。', []],
  ['申报表原件寄办公室。电子材料以邮件到达时间为准。案例提供电子版。', ['electronic', 'form']],
  ['一、征集方向\n（一）惠企方向。信用报告代替无违规证明、招投标应用。', []],
  ['一、报送方式\n（一）报送内容。案例申报表（附件1）、案例正文、标识图及照片。', ['form']],
  ['请扫码进群，并填写联络员信息登记表。', ['contact']],
  ['请于3月5日前报送工作联络员（附电话）。', ['contact']],
  ['申报表盖章后拍照或扫描，与案例Word文档一起发送至邮箱。', ['electronic', 'form', 'scan']],
  ['案例文本印制成册，一式五本，寄送至协会。', ['paper']],
  ['仅接收电子版，不接收纸质版。', ['electronic']],
  ['推荐函须加盖单位公章，PDF格式上传。', ['opinion', 'scan']],
  ['请将盖章版推荐函、汇总表（PDF）和案例（Word）发送至邮箱。', ['electronic', 'opinion', 'scan', 'summary']],
  ['邮寄材料包括申报书原件、U盘1个。', ['electronic', 'form']],
  ['各单位报送案例数量及题目清单，于4月底前发邮箱。', ['summary']],
  ['成果须附应用单位出具的应用证明和经济效益证明。', ['evidence']],
  ['须提供专利证书、软件著作权证书、查新报告等。', ['evidence']],
  ['图片单独打包，不要插入Word文档。', []],
  ['案例须真实，佐证材料可查。', []],
  ['每篇案例附推荐单位评语100字左右。', ['opinion']],
  ['每单位报送纸质申报表1份，电子申报表1份。', ['electronic', 'form', 'paper']],
  ['采取纸质和电子两种方式报送，纸质材料一式五份。', ['electronic', 'paper']],
  ['一、材料\n（一）影像资料。须有现场照片3张；有条件的可提供短视频。', []],
  ['一、材料\n（一）影像资料。照片3至6张，另附3分钟短视频1个。', ['video']],
  ['作品使用的音乐、影像资料等须取得合法授权。', []],
  ['进入现场展示环节的，须提交PPT。', []],
  ['一、材料\n2.教学课件：与课例对应的PPT。', ['slides']],
  ['一、征文范围\n1.集成电路与电子材料应用', []],
  ['数据以检测报告、验收记录为准，须真实。', []],
  ['已出具审计报告的项目，应注明年度。', []],
  ['须提交作品原件或复印件一套。', []],
  ['涉及商业秘密的，须提供企业同意公开的证明。', ['evidence']],
  ['二、资料\n演练视频→必交\n评估报告→选交\n案例申报表→必交，盖章'.replaceAll('→', '\t'), ['form', 'video']],
  ['一、材料\n（一）现场照片。不少于3张，刻录光盘。', []],
  ['不符合要求的申报表将予以退回。', []],
  ['材料报送后概不退还，请自行备份电子版。', []],
  ['须附上级主管部门的推荐文件。', ['opinion']],
  ['专家组须审阅申报书、佐证材料，形成意见。', []],
  ['参赛视频须配字幕，提交视频文件及报名表。', ['form']],
  ['由两名以上具有高级职称的专家出具推荐意见。', ['opinion']],
  ['推荐表中须有单位推荐意见。', []],
  ['须附能够佐证成效的文件、照片等。', ['evidence']],
])('which papers are asked for where offices name them in their ways: %s', (words, expected) => {
  expect(kinds(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['市协会将本地区推荐材料汇总后，将纸质材料一式两份寄至省协会。', ['paper/association']],
  ['专家组进行评议后确定人选，并填写《推荐汇总表》。', ['summary']],
  ['以系统提交时间为准，纸质版于6月底前寄出。', ['paper']],
  ['请填写申报表并签署承诺书。', ['form', 'pledge']],
  ['作者须签署原创承诺书。', ['pledge/individual']],
  ['各地、各高校请将推荐表报省厅。', ['form']],
  ['应附反映厂务公开情况的测评结果。', ['evidence']],
  ['须附未被投诉的证明，由县级以上监管部门出具。', ['evidence']],
])('who only makes out or passes on a paper is not asked for it: %s', (words, expected) => {
  expect(kinds(words)).toEqual(expected)
})

test('two forms of one name under two kinds of works are two, where each is an annex', () => {
  const body =
    '一、申报材料\n示范书屋：申报表，1500字左右的材料。\n阅读达人：申报表，1000字左右的材料。\n\n附件：1.示范书屋申报表\n2.阅读达人申报表'
  expect(kinds(body)).toEqual(['form', 'form'])
})
