import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

function mailboxes(words: string) {
  const { rules, asked, reading } = readingOf('mailbox', words, '报送方式')
  const options = reading.doubts.filter(({ kind }) => kind === 'mailbox').flatMap((one) => one.options)
  return [...rules.map(({ value }) => value.address), ...asked, ...options]
}

function addresses(words: string) {
  return readingOf('address', words, '报送方式').rules.map(({ value }) => value.raw)
}

test.each<[string, string[]]>([
  ['网上提交：anli@example.org 2、网下提交：寄纸质件', ['anli@example.org']],
  ['报送邮箱：gonghui@126.com。', ['gonghui@126.com']],
  ['马干事  0513-00000000  gh@example.org', ['gh@example.org']],
  ['请发送至邮箱gh_xj@163.com。', ['gh_xj@163.com']],
  ['电子邮箱：ｇｈ＠ｅｘａｍｐｌｅ．ｏｒｇ', ['gh@example.org']],
  ['发至a.b-c@mail.example.com，并电话确认。', ['a.b-c@mail.example.com']],
  ['E-mail：12345@qq.com', ['12345@qq.com']],
  ['宣教部  王干事  0513-00000000  hz@example.org', ['hz@example.org']],
  ['邮箱：gh@example.gov.cn（请注明单位）', ['gh@example.gov.cn']],
  ['县区发gh1@126.com，企业发gh2@126.com。', ['gh1@126.com', 'gh2@126.com']],
  ['邮箱：gh@126.com。联系邮箱：GH@126.com。', ['gh@126.com']],
  ['邮箱：gonghui#example.org（请将#改为@）。', ['gonghui@example.org']],
  ['邮箱：gonghui(at)example.org。', ['gonghui@example.org']],
  ['投稿邮箱：gonghui【at】example[dot]org，主题注明单位。', ['gonghui@example.org']],
  ['邮箱：gonghui [at] mail.example.org', ['gonghui@mail.example.org']],
  ['E-mail gonghui@example.org', ['gonghui@example.org']],
])('the mailbox in: %s', (words, expected) => {
  expect(mailboxes(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['邮箱：gonghui126.com。', ['damaged-address', 'gonghui@126.com']],
  ['报送电子版至gonghui example.org；', ['damaged-address', 'gonghui@example.org']],
  ['电子版同时发gonghuiexample.org。', ['damaged-address', 'gonghui@example.org']],
  ['电子版同时发gonghui.example.org。', ['damaged-address', 'gonghui@example.org']],
  ['电子版同时发www.example.org。', []],
  ['邮箱：gong-hui□example.org。', ['damaged-address', 'gong-hui@example.org']],
  ['邮箱：gonghui#163.com。', ['damaged-address', 'gonghui@163.com']],
  ['邮箱：gonghui example.org。', ['damaged-address', 'gonghui@example.org']],
  [
    '邮箱：gong hui88@example.org。',
    [
      'hui88@example.org',
      'damaged-address',
      'gonghui88@example.org',
      'gong_hui88@example.org',
      'gong.hui88@example.org',
    ],
  ],
  [
    '邮箱：gh 2028@163.com。',
    ['gh2028@163.com', 'damaged-address', 'gh2028@163.com', 'gh_2028@163.com', 'gh.2028@163.com'],
  ],
  ['邮箱：gonghui@126,com。', ['damaged-address', 'gonghui@126.com']],
  ['邮箱：gonghui@126com。', ['damaged-address', 'gonghui@126.com']],
  ['邮箱：gonghui@exampleorg.', ['damaged-address', 'gonghui@example.org']],
  ['邮箱：gonghui@126。com。', ['damaged-address', 'gonghui@126.com']],
  ['邮箱：gonghui@l26.com。', ['damaged-address', 'gonghui@126.com']],
  ['邮箱：g h @ 1 2 6 . c o m', ['damaged-address', 'gh@126.com']],
  ['邮箱：gonghui@126。', ['damaged-address']],
  ['送电子版至gonghui example.org；', ['damaged-address', 'gonghui@example.org']],
  ['电子稿发gonghui#example.org。', ['damaged-address', 'gonghui@example.org']],
  ['邮箱：gonghui@@163.com。', ['damaged-address', 'gonghui@163.com']],
  ['邮箱：gonghui@163.con。', ['damaged-address', 'gonghui@163.com']],
  ['通过行内邮箱报至普惠部（hzjrbbank.example），逾期不候。', ['damaged-address']],
  ['文件发至邮箱，命名为anli.docx。', []],
  ['邮箱：gonghui。', []],
  ['请登录网站www.example.org查看。', []],
])('the damaged mailbox in: %s', (words, expected) => {
  expect(mailboxes(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['地址：江城市文化路0号工会大厦000室。', ['江城市文化路0号工会大厦000室']],
  ['邮寄地址：海东省江城市文化路0号，邮编：000000。', ['海东省江城市文化路0号']],
  ['收件地址：江城市文化路0号市总工会宣教部（邮编000000）', ['江城市文化路0号市总工会宣教部']],
  ['通讯地址：江城市人民路００号　邮政编码：000000', ['江城市人民路００号']],
  ['纸质材料寄至江城市文化路0号市总工会。', ['江城市文化路0号市总工会']],
  ['将光盘邮寄到江城市文化路0号工人文化宫三楼（邮编000000）。', ['江城市文化路0号工人文化宫三楼']],
  ['材料寄送江城市文化路00号秘书处。', ['江城市文化路00号秘书处']],
  ['送县总办公楼3楼宣教部（322办公室）。', ['县总办公楼3楼宣教部（322办公室）']],
  ['【联系地址】海州市文化路0号总工会南楼二层', ['海州市文化路0号总工会南楼二层']],
  ['稿件投入社区中心大楼一楼意见箱或发邮箱a@example.org。', ['社区中心大楼一楼意见箱']],
  ['纸质件交镇政府207办公室。', ['镇政府207办公室']],
  ['纸质材料报送至市行政中心3号楼217室。', ['市行政中心3号楼217室']],
  ['请将材料送至大学生活动中心000室。', ['大学生活动中心000室']],
  ['纸质版交行政楼308室张干事。', ['行政楼308室']],
  ['打印稿交区教研室二楼203室，地址：江城区学院路18号。', ['江城区学院路18号']],
  ['纸质稿寄江城市府前街八号市委党史办公室征研科。', ['江城市府前街八号市委党史办公室征研科']],
  ['报送地点：江城区滨江路0号行政中心B座000室。', ['江城区滨江路0号行政中心B座000室']],
  ['寄至江城市解放北路00号（市工人文化宫三楼）。', ['江城市解放北路00号（市工人文化宫三楼）']],
  ['纸质版送江城市市民之家6楼。', ['江城市市民之家6楼']],
  ['寄至文庙街0号县文化馆二楼（周一闭馆）。', ['文庙街0号县文化馆二楼']],
  ['联系人：王干事，地址：江城市建设路0号，电话0513-00000000。', ['江城市建设路0号']],
  ['邮寄地址：江城市建设大道0号\n联系人：王干事', ['江城市建设大道0号']],
  ['地址：江城市青年路0号市民政局000室 收件人：王干事', ['江城市青年路0号市民政局000室']],
  ['原件邮寄云泽市文昌路00号三楼市妇联家庭部收。', ['云泽市文昌路00号三楼市妇联家庭部']],
  ['光盘和登记表送临江市滨江大道00号市委宣传部理论科。', ['临江市滨江大道00号市委宣传部理论科']],
  ['送县总工会经济部（县政府西院二号楼208室）。', ['县政府西院二号楼208室']],
  ['寄至东渚经济技术开发区创业大道00号A座1107。', ['东渚经济技术开发区创业大道00号A座1107']],
  ['推荐表原件寄澄川市青年路0号团市委青年发展部，邮编000000。', ['澄川市青年路0号团市委青年发展部']],
  ['办公地点：致远楼B区211室。', ['致远楼B区211室']],
  ['来函请寄：东州市仓前街0号物流大厦12层秘书处（000000）', ['东州市仓前街0号物流大厦12层秘书处']],
  ['办公地点：集团总部A座16层1607室', ['集团总部A座16层1607室']],
  ['书面材料两份至丰泉市工农路000号市总经济技术部。', ['丰泉市工农路000号市总经济技术部']],
  ['交省城民主路000号就业大厦3楼职业指导部。', ['省城民主路000号就业大厦3楼职业指导部']],
  ['信函地址：柳阳市法院路0-1号市司法局303室，邮编：000000', ['柳阳市法院路0-1号市司法局303室']],
  ['纸质稿交市交通局大楼302室。', ['市交通局大楼302室']],
  ['受理地点设在区政府大院2号楼000室，请错峰报送。', ['区政府大院2号楼000室']],
  ['打印稿直接报送区委组织部412室。', ['区委组织部412室']],
  ['纸质版交办公楼三楼党群工作部。', ['办公楼三楼党群工作部']],
  ['报送地点：镇政府西楼二楼宣传办。', ['镇政府西楼二楼宣传办']],
  ['作品原件送至县教育局三楼基教股。', ['县教育局三楼基教股']],
  ['作品请寄：000000 江城市人民路0号 江城日报副刊部', ['江城市人民路0号 江城日报副刊部']],
  ['请到市总工会三楼领取表格。', []],
  ['资料交至工会办公室（老办公楼二楼东侧）。', ['老办公楼二楼东侧']],
  ['纸质材料寄（送）江城市文化路0号市委大院3号楼215室。', ['江城市文化路0号市委大院3号楼215室']],
  ['地址：江城市星湖大道0号（市民中心）西裙楼三楼', ['江城市星湖大道0号（市民中心）西裙楼三楼']],
  ['光盘寄送：江城市文化路0号工会大厦612室\n　　李老师　010-00000000', ['江城市文化路0号工会大厦612室']],
  ['评审会在办公楼三楼会议室召开，请提前报到。', []],
  ['纸质稿交工会，联系人小陆，短号6618。', []],
  ['区委组织部2022年来报送的案例。', []],
  ['培训班定于5月8日在市职工活动中心三楼举办。', []],
  ['展览设在文化馆二楼，欢迎参观。', []],
  ['案例写到了8号楼302室的老人。', []],
  ['报送3个案例，中心1个。', []],
  ['请邮寄至：江城市新华大街甲12号，市总工会收。', ['江城市新华大街甲12号']],
  ['送交市政务服务中心B栋512。', ['市政务服务中心B栋512']],
  ['纸质稿寄送江城市府前街八号市委党史办公室。', ['江城市府前街八号市委党史办公室']],
  ['活动地点：江城市工人文化宫。', []],
  ['或者直接送到镇政府二楼工会办公室。', ['镇政府二楼工会办公室']],
  ['交到街道党群服务中心一楼工会窗口（梧桐里路5号）；', ['梧桐里路5号']],
  ['邮寄地址：江城市医苑路9号住院部一楼后勤保障部', ['江城市医苑路9号住院部一楼后勤保障部']],
  ['请将纸质稿交到社区一楼大厅。', ['社区一楼大厅']],
  ['收件地址：江城市开发区创新大道创业园3栋2单元501', ['江城市开发区创新大道创业园3栋2单元501']],
  ['地址：江城大学东校区行政楼', ['江城大学东校区行政楼']],
  ['地址：另行通知', []],
  ['在江城市文化路0号举办展览。', []],
  ['寄至江城市文化南路二段6号工会大厦407室宣教科张老师收。', ['江城市文化南路二段6号工会大厦407室宣教科']],
  ['寄至江城市文化路9号教育大厦1103室市教育工委组织部收。', ['江城市文化路9号教育大厦1103室']],
  ['会议地点：市总工会五楼会议室。', []],
  ['案例应写明时间、地点、人物。', []],
  ['照片注明拍摄地点、街道名称。', []],
  ['各街道要认真组织。', []],
])('the postal address in: %s', (words, expected) => {
  expect(addresses(words)).toEqual(expected)
})
