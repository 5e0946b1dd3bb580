import type { Amount } from '../../amounts.ts'
import { oneOf } from '../../oneOf.ts'
import type { RuleValues } from '../../reading.ts'
import { photo, unit } from './counts.ts'

/** 可附照片, 有照片的一并提供: words that leave it open whether there are photos. */
const optional = new RegExp(
  oneOf([
    '有就[附配交]|没有(?:的)?也(?:不|没|无)',
    '可(?:以)?随附|可为[^,。;]{2,10}?(?:提供|配|附)',
    '可(?:以|另|同时|适当|一并|随(?!手)[一-鿿]{0,4}|酌情|自行?|自愿|(?:根据|结合|按照?|视|依据?)[^,。;]{0,6}(?:需要|情况|实际)?)?(?:附|配|辅|提供|插|穿插|添|增|选配|报送|提交|上传|发|放[入进在]|刻入|存入|附上|一[并同起](?:附|放|报|提|上传|寄|发))',
    '(?<![没无])有则附|酌情|视情|自愿|如[附配](?:有|照|图)|[如若]果?[一-鿿]{0,4}(?:含|配|带|用|使用|插入|包含)[有到发]?(?:照片|图片|插图|配图)',
    '(?<![没无戴带印贴])有(?:照片|图片|合适|条件)[^,。;]{0,4}的',
    '(?<![没无戴带印贴])有[一-鿿]{1,4}(?:照片|图片|合影)的',
    '(?:鼓励|提倡|建议|最好)(?=[^,。;]{0,8}(?:图文并茂|附|配|辅|提供|插|报送|提交|上传|补充|以图))',
    '(?<!(?:照片|图片|画面)[中里上]?)如有(?![一-鿿]{0,6}(?:人物|人员|人像|学生|文字))',
    '可作为?(?:插图|配图|附图)|可一并[发寄送]|没有的?(?:也|就)?可以?不|如能',
    '能(?:附|配|提供)[^。;]{0,16}的|若有|若提供|有条件的|欢迎',
    '(?<!(?:格式|像素|[横竖]版|横幅|原图|原片)[^,;]{0,1})(?:更好|更佳|为佳|尤佳)(?=[,;]|$)|附不附',
    '可有可无|可交可不交|可选|选[交附]|不强求|不强制|选交|不是必[备须交]|非必[备须交]',
    '(?<!(?:像素|格式|大小|尺寸|清晰度|数量)[^,]{0,2})不作(?:硬性|统一)?要求|可不(?:附|交|提供|配)',
    '不影响[一-鿿]',
    '(?:^|,)(?:[您你]|作者|个人|家[里中]|手头)?(?:[如若凡]|能(?:够)?找到|存有|保[存留]有|留有|收藏有|拍有)[^,。;]{0,14}(?:照片?|图片|影像)[^,。;]{0,6}的?,',
  ]),
)
/** 如文中用到照片，不超过4张: how many where there are any. */
const conditional =
  /(?:^|,)(?:确(?:需|有必要|有需要)|[如若]?[确有]?需要?)(?:配|附|用|插|使用|刊登)(?:照片|图片?|插图|照)|(?:^|,)(?:如果?|若)(?:[^,。;请须]{0,6}用到?|需要?)(?!帮)[^,。;请须]{0,12}(?:照片|图片|配图|插图)/
const strong =
  /(?<!不是|非|不)(?:必[交附备报](?!材料)|(?:为|是|属)必[交附备报]|[须应需要]有(?:照片|图片)|必须(?:各|有|附|交|提供|配)|缺一不|不[得可]缺少|不可缺|务必[^,。;]{0,4}(?:附|交|提供|配))/
const demanded = new RegExp(
  oneOf([
    '(?:须|需|应|必须|务必|要|请|另|并|同时|均)[^,。;]{0,6}(?:附|配|提供|报送|提交|上传|插入|选送|交|选配)',
    '(?<!所)附(?:上|有|相关|反映|现场|活动|工作|\\d|不|至|[一-十]|[^,。;]{0,16}(?:照|图))|插入',
    '配(?:有|发|插|\\d|不|图|以|[一-十]|[^,。;]{0,16}(?:照|图))|提供(?!的)|随[文稿]|随案例',
    '[还另][须需]要?有?[^,。;\\d]{0,16}(?:照|图)',
  ]),
)

/** 每类不少于1张，共计不超过6张. */
const leastNamed = new RegExp(`(?:不(?:得|能|应)?(?:少|低)于|至少|最少|起码)[^,。;]{0,3}(?:${unit})`)

/** 请将案例、推荐表、照片一并发送至邮箱: photos among what is sent. */
const sentWith =
  /(?:请|须|应)?将[^。;]{2,40}(?:照片|图片|原图)(?:(?:等|及|和|、|与|的|原图|原件|电子版)[^。;]{0,24})?,?[^,。;]{0,24}(?:打包|报送|发送|发至|发到|报至|报到|提交|上传|寄至|寄送)/

/** Whether photos are only named among the things that go to one place. */
export function isSentTogether(text: string): boolean {
  return sentWith.test(text)
}

const otherThings = /视频|音频|录像|短片|材料|PPT|课件|证书/
/** 附照片3张，有条件的可报视频: a clause that speaks of other things alone says nothing of photos. */
function ofPhotos(text: string): string {
  const clauses = text.split(',')
  return clauses
    .filter((clause, index) => index === 0 || !besideIt.test(clause))
    .filter((clause) => photo.test(clause) || !otherThings.test(clause))
    .join(',')
}

/** 如有视频更好, 其他案例图片不作要求: what a clause says of another thing, or of the photos of others. */
const besideIt =
  /^[若如]有[^,。;]{0,16}更[好佳]$|^[一-鿿“”、]{2,16}(?:照片|图片|配图)?(?:不作(?:硬性|统一)?要求|不要求|自愿(?:附|提供)?|可不(?:附|交|提供|配))$/

/** （军装照可另附一张）: what may come besides. */
const aside = /\([^()]*可[另再][^()]*\)/g

const sends = /(?:提供|报送|发[来送]|附[上后]|提交|寄来|上传|附|交)$/
/** The first phrase that names photos, with the one behind it where it sets a condition: 能找到照片的，可一并发来. */
function phraseOf(text: string): string {
  const phrases = text.split(/[,:]/)
  const at = phrases.findIndex((phrase) => photo.test(phrase))
  const [phrase = '', behind = ''] = phrases.slice(Math.max(at, 0), Math.max(at, 0) + 2)
  const isCondition =
    /的$|^(?:[您你]|作者|个人|家[里中]|手头)?[如若凡]/.test(phrase) &&
    (sends.test(behind) || photo.test(behind))
  return isCondition ? `${phrase},${behind}` : phrase
}

/** 作者将作品拍照上传: the work comes in as its photo. */
const takesPicture = /(?<![可或])(?:拍照|拍摄照片|翻拍)(?:后|并)?(?:上传|提交|报送|发送|投稿)/

/** Whether photos must be: 可附 leaves it open, 须附 and 必交 demand, and so does a listing with a least number. */
export function mandatoryOf(text: string, amount: Amount | undefined): RuleValues['photos']['mandatory'] {
  const said = amount ? ofPhotos(text.replace(aside, '')) : phraseOf(text)
  if (strong.test(said)) return true
  if (optional.test(said) || (amount && conditional.test(text))) return false
  if (amount && leastNamed.test(said)) return true
  if (amount && (demanded.test(said) || amount.min !== null || amount.exact !== null)) return true
  if (/(?:附|提供|报送|提交|上传)[^,。;的]{0,10}(?:照片|图片)(?:若干|数张|多张)/.test(said)) return true
  if (isSentTogether(text) || takesPicture.test(text)) return true
  return /(?:^(?:提供|提交|报送|上传)(?!的)|(?<!所)附(?:上|有)?|配[插发上以有]|辅以|(?<!不)[须需应请要](?:提供|提交|报送|上传|配有?|插入?))[^,。;的]{0,8}(?:照片|图片)/.test(
    said,
  )
    ? true
    : null
}
