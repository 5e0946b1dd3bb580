import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { ReadRule } from '../reading.ts'

const counted = '[个项篇件则例份条部]'
const thing =
  '(?:案例|成果|项目|作品|课题|故事|文章|论文|征文|稿件|来稿|材料|工作法|操作法|经验|做法|报告|改善|课例)'
const paper =
  '(?:书面|独立|完整|电子|word|pdf|Word|PDF|WORD)*(?:材料|文档|文件夹|文件|报告|案例|稿件|成果|压缩包|文本|电子稿|邮件|文(?![化艺明字学]))'
const made =
  '(?:撰写|编写|写|编|形成|整理|制作|填写|填报|对应|建立|装入|装|打包|为|用|发|作为|单设|设)(?:成|为|报|进)?'
const bodies =
  '单位|企业|部门|学校|工会|支部|车间|班组|社区|街道|乡镇|公司|学院|系统|产业|集团|协会|分会|县|区|市|镇|乡|村|人|家|院|所|局|队|中心|主题|名额'
const one = `(?:每一?|单|一|1)${counted}?`
const alone =
  '(?:单独|独立|各自|分别|分开|自)(?:(?:成|形成|建立|建|设|装订|报送|提交|上传|撰写|编写|保存|存放|打包|发送|命名|投递|申报|组卷|立卷|建档|存为)|(?:一|成)[份个篇件]|一[文档稿])'
const merged =
  '(?:合并(?!同类)|并入|并在|合在|合为|合写|合编|合订|合装|打捆|捆绑|混编|混在|混装|拼在|连排|汇编成|集中在)'
const forbidden = '(?:不得|不要|不可|不能|不宜|不应|不允许|请勿|切勿|勿|避免|严禁|谢绝|不予|不)'

const single = new RegExp(
  [
    `一[案稿文事例篇则件题项法作课品招](?:一|1)(?:[份个])?(?:${paper}|[报文稿例档卷函夹包袋](?![案表告]))`,
    `${one}(?:微|典型|优秀|推荐|申报|参评)?${thing}(?:只能|须|需|应|要|请|均|可|只)?(?:${made})?(?:一|1)${counted}(?:单独|独立)?的?${paper}`,
    `一${counted}(?!${bodies})[一-鿿]{2,4}?(?:${made})一${counted}${paper}`,
    `(?:${one}|各)[^,。;]{0,4}${thing}[^,。;:]{0,10}${alone}`,
    `(?:${one}|各)[^,。;]{0,4}${thing}[^,。;:]{0,4}自成一${counted}`,
    '(?:案例|作品|稿件|故事)(?:须|需|应|要|请|均|一律)?(?:单独|分别|独立)(?:报送|提交|形成|上传|发送)',
    '(?:各|独)自?成[篇文稿册]',
    '(?:案例|材料|故事|作品|稿件)(?:须|需|应|要|均)?独立成[篇文稿册]',
    `(?:一|每)[份个篇](?:申报|案例)?${paper}(?:只|仅)[^,。;]{0,6}一[个项篇件]`,
    `(?:多|数|几|两)[个项篇件则份]${thing}${forbidden}[^,。;]{0,4}[一同]`,
    '(?<![校院区县业位司])单独(?:成[文篇稿册]|装订|一份)',
    `(?:多|数|几|两)[个项篇件则份](?:以上)?(?:的)?${thing}[^。;]{0,10}(?:分别|分开|不得合|逐[一个篇件]|各自)`,
    `${forbidden}(?:将|把|以)?(?:多|数|几|两|若干)[个项篇件则份]`,
    `${forbidden}(?:将|把)?[^,。;]{0,4}(?:案例|作品|成果|故事|项目|文章|稿件?|文档|文件|材料|几|多|数)[^,。;]{0,4}${merged}`,
    `(?:案例|作品|成果|故事|文章|稿件?|文档|文件|材料)[^,。;]{0,6}(?:,)?${forbidden}${merged}`,
  ].join('|'),
)
const notCases = /(?:照片|图片|表格|申报表|推荐表|奖|视频)[^。;]{0,10}$/

/** That each case is one paper sent singly (notice 二、3), in the first sentence that says so. */
export function singlePapers(
  notice: NoticeText,
  sentences: readonly Sentence[],
): ReadRule<'onePerDocument'>[] {
  for (const sentence of sentences) {
    const match = single.exec(sentence.text)
    if (!match || notCases.test(sentence.text.slice(0, match.index))) continue
    const start = sentence.start + match.index
    return [found(notice, 'naming', 'onePerDocument', {}, { start, end: start + match[0].length })]
  }
  return []
}
