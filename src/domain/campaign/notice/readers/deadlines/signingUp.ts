import { oneOf } from '../../oneOf.ts'

/** 联络员信息表: the paper that names who takes part. */
const whoTakesPart = '(?:联系人|联络[员人])(?:信息|登记|推荐|名单|情况|回执|报名)+[表单]?'

/** 加入工作群, 与秘书处联系: what one does before taking part. */
export const signsUp = new RegExp(
  oneOf([
    '加入[^,。;]{0,10}群|[进入]群|与[^,。;]{2,12}联系|告知(?!书|单)|确认(?:参赛|参加|参评|参会)',
    '(?:回复|反馈|确认)[^,。;]{0,4}是否(?:参加|参赛|参评|参会)|报名(?!表|材料|登记表|单|人员|者|审核|成功|[^,。;]{0,4}的[一-鿿]{2})',
    '登记(?!表|册|卡|后|造册)|回执|参会|参训|(?<![由请派各])联络员(?!统一|集中|负责|汇总|[将把]|报送|发送|[通经在于登向]|[填提]|[上申]报|报[^名])',
    '(?<!有[一-鿿]{0,4})意向|选题(?:申报|登记|备案|报备)|立项|注册|拟[报申]|预报(?!告)',
    '填报[^,。;]{0,4}信息(?![^。;]{0,12}(?:完成|提交)[^。;]{0,6}申报)',
    '(?:报|报送|提交|确定)选题(?!表|作品)',
    '(?:报送|提交|上传|填写|填报|交)[^,。;、及和与]{0,10}(?:报名表|意向表)',
    `(?:报送|报|提交|上报|反馈|填报)《?(?:参[与赛评加]单位|各单位|本单位)?${whoTakesPart}(?![表单]|》?[、及和与])`,
  ]),
)
/** 提交报名表及作品: with what is sent along, it is handed in. */
export const sendsAlong = new RegExp(
  oneOf([
    `^,?[^,。;]{0,24}(?:报名表|意向表|${whoTakesPart})[^,。;]{0,6}(?:[、及和与]|,?(?:连同|随同|同|与|和)|并)[^,。;]{0,14}(?:作品|案例|论文|稿件?|征文|材料|成果|照片|视频|教案|课例|成片)`,
    '^[^。;]{0,50}(?:报名表|意向表)[^,。;]{0,6},?(?:一并|连同|随同?|与|和|同)[^,。;]{0,6}(?:作品|案例|论文|稿件?|征文|材料|成果|照片|视频)[^,。;]{0,8}(?:发|报|送|寄|交|传)',
    '^[^。;]{0,30}(?:作品|案例|论文|稿件?|征文|材料|成果|照片|视频|方案)[^,。;]{0,4}[、及和与][^,。;]{0,10}(?:报名表|意向表)',
    '^[^。;]{0,40}注册(?:账号|用户)?[、,并及和后]?[^,。;]{0,8}(?:填报(?!信息)|申报|提交|上传|投稿)',
    '^[^。;]{0,24}报名[及和与、并][^,。;]{0,10}(?:提交|投稿|交稿|上传|报送)',
  ]),
)

/** 将联络人信息表报秘书处, 将《报名表》的扫描件发至邮箱: nothing is handed in but who takes part. */
const sendsNames =
  /^,?(?:[由请各][^,。;将把]{1,12})?[将把]《?(?:联[络系][员人]|参[赛会评]人员|(?:拟)?参[赛会评](?:队员|选手)?名单|[^《》,。;、及和与连同并含]{0,10}(?:报名表|意向表|回执)(?=》?(?:的?(?:[Ww]ord|PDF|pdf|电子|纸质|盖章|扫描|[版附件后的和及、\d一二三式两份()]|[以用通][^,。;]{1,8}){0,12}?)(?:报|发|送|交|寄|传|提交|反馈)))[^,。;、及与]{0,24}(?:报|发|送|寄|交|提交|反馈)/

/** 将汇总表发至邮箱，作为报名依据: what is sent signs one up. */
const countsAsSigning =
  /^[^。;]{0,60}(?:作为|视[为同]|即为|用[于作]|完成)(?:参赛|参评|活动)?报名(?:依据|凭证|信息|手续|用)?(?=[,。;]|$)/

/** 报送市总工会，参赛馆先报名: what is sent in a clause of its own is not for signing up. */
const sendsFirst = /^,?[^,。;]{0,10}(?:报送|上报|提交|发送|寄送|报[至到省市县区]|送[至交达])[^,。;]*/

/** 完成材料初审，需要补正的一次性告知: what others do in a clause of its own is not for signing up either. */
const judgesFirst = /^,?(?:完成|组织|进行)?[^,。;]{0,8}(?:[评审]审|评选|初审|公示|公布)[^,。;]*,/
/** 在协会网站“案例征集”专栏完成账号注册: where it is done stands before the deed. */
const place = /^,?[在于到从通][^,。;]{2,24}?(?:专栏|平台|系统|网站|栏目|页面|小程序|公众号)[上中内]?/

function beginsSigningUp(told: string): boolean {
  const words = told.replace(place, '')
  const at = signsUp.exec(words)?.index ?? 16
  const first = sendsFirst.exec(words) ?? judgesFirst.exec(words)
  return at < 16 && at < (first?.[0].length ?? 16)
}

/** Whether words tell only that one signs up, by what they begin with or by what is sent. */
export function isSigningUp(words: string): boolean {
  return beginsSigningUp(words) || sendsNames.test(words) || countsAsSigning.test(words)
}
