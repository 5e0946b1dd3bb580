const number = '(?<![\\d一二三四五六七八九十百两统唯第某另])(?:\\d{1,4}|[一二三四五六七八九十百两]{1,5})'
const garbled = '[\\dOoIl]{1,3}'
const units = '(?:个|件|篇|项|名|幅|部|家|组|则|张|对|人|位|条|套|支|首|集|单位|本|例|份|封|户|处|枚|所)'
const limit = '(?<limit>不超过|不多于|不得超过|至多|最多|不少于|至少)'
const lead = '(?:,(?=\\d{1,3}[名个件篇项])|,?(?:总数|总计|数量|名额)|的(?=不|至|最)|各|共|约|分别|:)*'
/** A number, or the word for an open one, behind the name of an award. */
export const counted = new RegExp(
  `${lead}${limit}?(?<open>若干|一批|,?(?:名额|数量|个数)?(?:不限|不定|待定|另定|另行[一-鿿]{0,4}(?:确定|通知)|视[^,。;]{1,16}(?:而定|确定|决定)))${units}?|\\(?${lead}${limit}?(?<low>${number}|${garbled})(?:${units}?(?:-|至|到)(?<high>\\d{1,4}|[一二三四五六七八九十百两]{1,5}))?${units}(?<about>左右|上下)?(?<under>以内)?(?!以上|单位|组成|工作日|单项|奖项|等次|等级|档次|类|系列|方面|环节|步骤|阶段)`,
  'g',
)
const share = '(?<share>\\d+(?:\\.\\d+)?%|百分之[一二三四五六七八九十]+)'
/** A share behind the name: 占总数的10%, 一等奖10%. */
export const shared = new RegExp(
  `(?:的)?(?:比例|数量|名额|总数|评选比例)?(?:一般|原则上)?(?:各?占|按照?|取|不超过|不高于|不多于|约占|约|控制在|为)[^,;:。、%]{0,20}?(?<![奖例品]\\(?|\\d)${share}|(?<=[奖品果位例目文”])\\(?(?<direct>\\d+(?:\\.\\d+)?%)`,
  'g',
)
/** A share before the name: 按10%评出优秀组织奖. */
export const sharedBefore = new RegExp(
  `${share}(?:的)?(?:比例)?(?:以?内)?(?:,)?(?:设立?|评选产生|评选出|评选|评出|评定|确定|产生|授予|遴选|表彰|选出)(?:出)?["“]?(?<name>[一-鿿]{2,14}?)(?=[,;。、"”()]|若干|$)`,
  'g',
)
/** Names behind a verb, without numbers: 授予优秀组织奖. */
export const given =
  /(?:授予|颁发|分?设立?|另设|另评|评出|给予|评选出?|评定|选拔出|遴选出|选出|(?<!推荐)产生|(?:评审|会议|研究|最终)?确定|评(?=[“"]))(?:[^,;。“”"设]{0,8}?)(?=[“"]|[一-鿿])([一-鿿、“”"]{2,60})(?=[,;。()]|$)/g
/** A title in quotes: “示范案例”称号. */
export const titled = /[“"]([一-鿿]{2,16})[”"](?:荣誉)?(?:称号|证书|奖牌|奖状|牌匾|铜牌|匾额|奖杯)/g
/** 命名为“先进操作法”: a title that a work or a body gets. */
export const named = /(?:命名|认定|评定|授予|聘任?)(?:其)?为[“"]([一-鿿]{2,18})[”"](?!称号)/g
/** 其余为优秀奖. */
export const rest = /(?:其余|余)(?:的|者)?(?:均?为|授予|评为)["“]?([一-鿿]{1,8}(?:奖|案例|作品|成果|论文))/g
/** 一等奖奖励2000元: a kind of award of which only the prize is told. */
export const prized =
  /(?:[特一二三四]等|[金银铜]|优秀|优胜|入围|鼓励|提名|纪念)奖(?=(?:各|每[人个件篇项])?奖[励金]?\d)/g
/** A number before the name: 评出20个优秀案例. */
export const countBefore = new RegExp(
  `(?<low>${number})${units}(?:[一-鿿]{0,6}?)(?:,(?=授予[“"]|授予[一-鿿]{1,6}奖))?(?:授予|颁发)["“]?(?<name>[一-鿿]{2,14}?)(?=[,;。、"”]|称号|证书|$)(?!”?(?:荣誉)?(?:称号)?${number}${units})|(?:评选出|评出|评选|设|(?<!推荐)产生|遴选出|选出|表彰|(?<=[和及、]))(?<count>${number})${units}["“]?(?<named>(?:优秀|十佳|典型|示范|先进|精品|最佳|[一二三特]等)[一-鿿”]{1,10}?)(?=[,;。、"”和及]|予以|给予|并|$)`,
  'g',
)
/** A number before who is given a title: 授予10家单位“书香单位”. */
export const countGiven = new RegExp(
  `(?:授予|颁给|命名|认定|确定|推出|选树|评选出?|评出|产生|聘[请任]?)${limit}?(?<low>${number})${units}[一-鿿]{0,6}[“"](?<name>[一-鿿]{2,18})[”"](?=[,;。、()]|称号|和|及|$)`,
  'g',
)
/** 优秀组织单位——按推送数量产生，不超过6个: the name stands at the head of its line. */
export const countBehind = new RegExp(
  `^(?<name>[一-鿿]{2,14})(?:-|:)[^。;\\d]{2,40},(?<limit>不超过|至多|最多|共)(?<low>${number})${units}$`,
  'g',
)
