import { expect, test } from 'vitest'
import { kindIn, readingOf } from '../../../../../../test/samples/notices.ts'

/** Papers as `form`, `overview/city -2000`. */
const read = (words: string) =>
  readingOf('requirement', words, '报送方式').rules.map(({ value: { what, of, maxChars } }) =>
    [what, of === null ? '' : `/${of}`, maxChars === null ? '' : ` -${maxChars}`].join(''),
  )

test.each<[string, string[]]>([
  [
    '并撰写一份帮扶工作情况综述，篇幅在2000字以内，由各市总工会帮扶中心、省各产业工会提交。',
    ['overview/city -2000', 'overview/industry -2000'],
  ],
  ['书屋建设情况报告，1000字以内，由各乡镇（街道）总工会提供。', ['overview/township -1000']],
  ['工作总结1份，2000字以内，由各县（市、区）总工会撰写，随案例报送。', ['overview/county -2000']],
  ['各乡镇中心、市直学校填写汇总表。', ['summary/township', 'summary/school']],
  ['各街道和市属医院再填汇总表。', ['summary/township', 'summary/institution']],
  ['企业须签署《无违法违规行为声明》（附件3）。', ['pledge/enterprise']],
  ['民办学校自荐的，改推荐函为《学校承诺书》。', ['pledge/school']],
  ['各地各单位写一份活动开展情况小结，于6月底前报市总。', ['overview']],
  ['就本县思想政治工作总体情况撰写专题报告一份，报市委宣传部。', ['overview/county']],
  ['工作总结由各市总工会、省产业工会于12月10日前报省总。', ['overview/city', 'overview/industry']],
  ['须报送推荐工作报告，内容包括推荐过程、公示情况等。', ['overview']],
  ['各市妇联要对活动开展情况进行总结，形成书面材料于11月底前上报。', ['overview/city']],
  ['4.工作总结。各县（市、区）农业农村局要附本地工作情况总结。', ['overview/county']],
  ['须附工作综述，由各市总工会提交。请将案例、综述装订。', ['overview/city']],
])('whose a paper is, told behind it or by its subject: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['请报送《参评稿件汇总目录》。', ['summary']],
  ['请报送推荐对象情况表。', ['form']],
  ['请将联络人姓名、手机号码随材料一并报送。', ['contact']],
  ['作品须同时提交PDF和Word两个版本。', ['electronic']],
  ['请将汇总表扫描件和可编辑版本一并发送。', ['electronic', 'scan', 'summary']],
  ['请报送推荐意见及排序名单。', ['opinion', 'summary']],
  ['推荐项目须附所在单位意见。', ['opinion']],
  ['集体投稿另交一份投稿目录。', ['summary']],
  ['推荐名单汇总表发送至邮箱。', ['summary']],
  ['请将推荐联络员名单报区文明办。', ['contact']],
  ['请于5月底前将联络员信息表报总行工会。', ['contact']],
  ['《科研成果申报评审书》双面打印，一式四份。', ['form']],
  ['填写《操作法申报书》或《故事推荐表》；另报申报书（推荐表）纸质版各2份。', ['form', 'paper']],
  ['推荐单位对每个项目提出推荐意见，不超过100字。', ['opinion -100']],
  ['以上材料除报送书面材料外，另报电子文本。', ['electronic', 'paper']],
  ['除推荐表需报送纸质件外，其余只报电子版。', ['electronic', 'paper']],
  ['除电子文档外，均应报送纸质材料一式三份。', ['electronic', 'paper']],
  ['所有材料同时报送纸质和电子两种版本。', ['electronic', 'paper']],
  ['推荐材料纸质、电子各一份。', ['electronic', 'paper']],
  ['登录平台上传材料，文件夹按“组别+单位”命名，同时交纸质报告一式三份。', ['paper']],
  ['稿件采用Word格式，于5月20日前发到邮箱。', ['electronic']],
  ['案例文本Word版于8月18日前报送。', ['electronic']],
  ['电子表格同时报送。', ['electronic']],
  ['须附计量中心出具的节水量核实报告。', ['evidence']],
  ['应提供第三方机构出具的减排量报告。', ['evidence']],
  ['将案例、照片和签字扫描的《案例申报表》发至邮箱。', ['form', 'scan']],
  ['纸质材料一式两份寄市总，电子版也可发至邮箱gh@example.org。', ['electronic', 'paper']],
  ['展示视频。前两名的案例须报送3分钟以内的展示视频；其他案例不作要求。', ['video']],
  ['电子材料最晚4月30日17:30发出。', ['electronic']],
  ['只接收电子稿。', ['electronic']],
  ['只收电子版，拒收纸质作品。', ['electronic']],
  ['推荐表纸质版可邮寄至市总，一式三份，电子版发至gh@example.org。', ['electronic', 'form', 'paper']],
  ['各县局将推荐意见和项目申报书邮寄至市局。', ['form/county', 'opinion/county']],
  ['请申报企业将每项成果以书面形式一式两份上报。', ['paper/enterprise']],
  ['论文目录（题目、作者）及统计表一并报送。', ['summary']],
  ['活动数据表应于5月30日前上报。', ['form']],
  ['请填写《参展表》中的作品名称、作者姓名等内容，随稿一同寄出。', ['form']],
  ['文稿报电子版。', ['electronic']],
  ['提倡手写，手写家书须连同录好的电子版一并提供。', ['electronic']],
])('papers told in short: %s', (words, expected) => {
  expect(read(words).toSorted()).toEqual(expected)
})

test.each([
  '集体组稿的请将作品刻录光盘，寄市摄影家协会。',
  '微视频较大的，须刻成光盘送宣教中心。',
  '市委宣传部继续开展基层宣讲视频征集，请积极参加。',
  '单幅照片，请提交电子文件，JPG格式，1M以上。',
  '来稿请用稿纸誊写或用A4纸打印，寄市作协。也可发电子邮件至gh@example.org。',
  '来稿一律用A4纸打印寄至市文联，亦可发至邮箱gh@example.org。',
  '将征文手写稿或者打印稿送至市政务中心。',
  '稿件以打印稿或电子稿形式投寄，请使用Word格式。',
  '来稿打印稿、电子稿均可。\n2.打印稿交至工会办公室，电子稿发至gh@example.org。',
  '作品可用电子文档和纸质两种形式投寄。',
  '纸质稿和电子稿任选其一。',
  '可通过邮寄纸质稿件或发送电子邮件的方式投稿。',
  '1、电子邮件形式发送至gh@example.org；\n2、纸质形式请寄：青石市人民路1号市文联。',
  '投至邮箱gh@example.org；纸质稿件可邮寄至市文联。',
  '本次只设网上投稿，谢绝纸质稿件。',
  '参赛者一律报送照片电子版。',
  '摄影作品电子版发邮箱gh@example.org。',
  '有关图片、报道复印件等电子版可同时发送。',
  '字体、音乐版权及肖像授权等无争议。',
  '用数据说话、用事例佐证。',
  '标题要简洁，不使用“工作总结”“情况汇报”之类的字样。',
  '作者承诺参选作品创意的原创性，保证拥有知识产权。',
  '省数据局将于3月10日前登录系统确认推荐名单。',
  '电子稿发至gh@example.org；手写稿请寄市文联。',
  '学生一律使用化名，不得披露诊断证明，须认真审核。',
  '集团将联合市电视台拍摄专题片。',
  '审核要点：是否有推荐函、是否盖章、是否附证明材料。',
  '评审时将查看申报书、视频和现场答辩表现，请知悉。',
  '主办方可用于宣传视频制作、画册出版，作者应予支持。',
  '摄影作品须提交JPEG格式的电子文件。',
  '问：可以寄纸质稿吗？',
  '所报故事须真人真事，避免写成总结或申报书。',
  '请勿把录像截图当照片。',
  '案例分标题、概述、做法、成效四段，须写实。',
  '2011年征集中有的材料系工作总结改头换面而成，应予杜绝。',
  '论文全文须用Word格式编排。',
  '不能简单地把工作总结、新闻稿件改头换面当作案例上报。',
  '案例要有实招、有成效，切忌面面俱到、工作总结式写法。',
  '不要把工作总结当案例报送。',
  '原报送的推荐表缺少公安部门意见，须尽快补齐。',
  '书法作品原件须寄送至市文联。',
  '老照片、毕业证书、奖状请扫描成JPG格式提交。',
  '须附工作照、生活照各2张，电子版，每张2M以上。',
  '推荐名单须在本单位公示，请认真组织。',
  '申报表填写要完整，不得漏项。',
  '材料\n1.视频短片。自愿提供，3分钟以内。',
  '材料\n1.典型短片。有条件的可录制5分钟以内的视频资料。',
  '材料\n1.答辩PPT，15页以内，入选后另行提交。',
  '材料\n（一）影像资料\n活动照片3至5张，JPG格式。',
  '案例文本：1500字以内，Word版',
  '对实践证明行之有效的做法要及时总结，报送市总。',
  '各县委宣传部报送微视频2部、案例1篇。',
  '协会会员每家须推荐短视频1条。',
  '每个单位须报送微视频1部。',
  '老照片应扫描为300dpi以上的电子文件，随稿提交。',
])('a paper by the way is none: %s', (words) => {
  expect(read(words)).toEqual([])
})

test('what a point under a heading of kinds is called is the work wherever it is named', () => {
  const call =
    '关于征集安全作品的通知\n\n各单位：\n一、作品形式\n1.安全微宣讲视频：3—5分钟\n2.随手拍：照片1幅'
  const notice = `${call}\n二、作品数量\n各集团工会：须报送微宣讲视频2部，并附报名表。\n\n海州市总工会\n2023年3月1日\n`
  expect(kindIn('requirement', notice).rules.map((rule) => rule.value.what)).toEqual(['form'])
})

test('sound that a category names is the work itself', () => {
  const notice = `关于征集科普作品的通知\n\n各单位：\n一、征集类别\n1.科普图文\n2.科普音频\n二、要求\n科普音频：3至8分钟，须另附文字稿。\n\n海州市科协\n2023年3月1日\n`
  expect(kindIn('requirement', notice).rules).toEqual([])
})
