import { textBefore } from '../lookup.ts'
import type { Demanded } from '../reading.ts'

/** Words before a paper that want none of it, or leave it to those who have it. */
const refusedBefore =
  /不(?:再另行|要求)[^,。;]{0,8}$|不(?:再)?(?:需|用|必|收|报|退还?|列入|纳入|接[收受])[^,。;]{0,8}$|无需[^,。;]{0,8}$|(?:详|参)见[^,。;]{0,6}$|代为$|(?:避免|防止|杜绝)[^,。;]{0,4}$|(?:根据|依据|按照?|结合|参考|对照)(?:(?!填|交|报送|附|写|提供|要求)[^,。;]){0,12}$|免报|免交[^,。;]{0,4}$|不另/
const optionalBefore =
  /(?:有条件的?|鼓励|提倡|欢迎|愿意)[^。;]{0,14}$|可(?:以)?(?:另|自行|自愿|同时|一并)?(?:提供|随附|附|附送|提交|配|选报)[^,。;]{0,12}$|可(?:以)?将[^,。;]{0,8}$|(?:的|者),?可(?:以)?$|确需[^,。;]{0,10}$|(?:有权|必要时|视情况?|可)(?:要求|通知|请)[^。;]{0,20}$/
/** 不要写成工作总结, 避免以总结代替报告: the paper that a text is not to be. */
const takenFor = /(?:写成|当作|变成|混同于|等同于|代替|(?:不得|不能|杜绝|避免|防止)[^;。]{0,14}以)$/
const refusedAfter =
  /^[^,。;]{0,6}(?:都|均|皆)(?:收|可(?!行))|^[^。;]{0,16}(?:再提供|再提交)|^[^,。;]{0,6}(?:不(?:作|做|需|用|再|收|必|接[收受])|无需|可不|待通知|另行通知|暂不)|^(?:代替|替代|充当)|^(?:复印件)?即可/
const optionalAfter =
  /^[^,。;(]{0,4}(?:自愿|选[交报附]|酌情)|^(?:格式|样式)?(?:均|也)?可(?:在|从|到|通过|登录|自行)|^的?,?可(?:以)?(?:一并|随)?(?:提供|附|报|刻|寄)|^[,(](?:如有|若有|有的)/
/** 申报表上要写真名, 推荐表样式见附件: the paper as a place or a pattern. */
const toldOf =
  /^(?:样式|格式|样表|模板|[里]|上(?![传报交])|中(?!心)|内(?!容)|(?:的)?(?:统一)?(?:命名|名称|名(?!单))|一[项个]|按|一律以|所[列载要]|规定的|填写(?:不|要求|说明|规范|须知)|不(?:完整|规范|全|合格)|一经)|^(?:与[^,。;]{2,8})?(?:信息|内容|数据)[^,。;]{0,4}一致/
/** What winners and those already chosen do later is not asked of those who send in. */
const later =
  /(?:^|[,;:、])[^,;:。]{0,4}(?:获奖(?:者|人|作品|单位|案例|项目|成果|个人|集体|选手|团队|的|后)|入选|入围|获评|评为|十佳|已?确定的|已评定|被评|中选)[^。;]{0,40}$/
/** 组委会将颁发证书并出具证明: what the organiser does, as long as its sentence turns to nobody else. */
const ofOrganiser =
  /(?:主办|承办|组织)(?:单位|方)|组委会|评委会|评审(?:委员会|专家|组)|专家组?|(?<![各县区])(?:总工会|总会|学会|协会)(?=将)|我[会部局校院处厅委]|活动办公室/
const organises = /将|负责|统一|(?<!应)会(?!员|议|同)|应当?|对|予以|结合|组织/
const turns = /[请须需各]|申报(?![书表材])|推荐单位|参[赛评]|作者(?!说明)|提交|报送|发送|[报寄送][至到]/
/** 认真审核申报表: a paper that is checked, unless it is then sent on. */
const checked = /(?:审核|核对|审查|查验|检查|审阅|核实|把关)[^,。;、]{0,2}$/
const sent = /报|提交|发|交|寄|送|一式|附/
const ofEntrants = /申报|报送|推荐|参评|投稿|上报/
/** （有目录、正文、附录：包括成果清单）: what stands inside a report. */
const inside = /\([^()]*(?:目录|正文|附录|章节)[^()]*$/
const pictures = /照片|图片|底片|书画|原作|胶片|字画|画作/
const papers = /盖章|签[字章名]|公章|表|书(?!画|信)|材料|证/

/** Whether a paper that stands between two places of a sentence is only spoken of there, and not to be handed in. */
export function isOnlyMentioned(
  what: Demanded,
  text: string,
  [from, to]: readonly [number, number],
): boolean {
  const before = textBefore(text, from, 20)
  const after = text.slice(to, to + 12)
  if (refusedBefore.test(before) || optionalBefore.test(before) || takenFor.test(before)) return true
  if (refusedAfter.test(after) || optionalAfter.test(after) || toldOf.test(after)) return true
  if (what === 'scan' && isOfPictures(text, from)) return true
  if (what === 'electronic' && /[张幅]\($/.test(before)) return true
  if (checked.test(before) && !sent.test(text.slice(to))) return true
  const clause = textBefore(text, from, 60)
  const done = later.exec(clause)?.[0]
  return (done !== undefined && !ofEntrants.test(done)) || inside.test(clause) || isOrganisers(clause)
}

/** 老照片请扫描成JPG: what is scanned is a picture, no paper. */
function isOfPictures(text: string, at: number): boolean {
  const before = textBefore(text, at, 40)
  return pictures.test(before) && !papers.test(before.replaceAll(/获奖证书|毕业证/g, ''))
}

function isOrganisers(before: string): boolean {
  const clause = before.split(/[;。]/).at(-1) ?? ''
  const named = ofOrganiser.exec(clause)
  if (!named) return false
  const rest = clause.slice(named.index + named[0].length)
  return organises.test(rest.slice(0, 12)) && !turns.test(clause.slice(0, named.index)) && !turns.test(rest)
}
