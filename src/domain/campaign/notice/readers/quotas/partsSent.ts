import { handsIn } from '../../handingIn.ts'

/** What parts are of, whatever is called for. */
export const thing =
  '(?:案例|作品|教案|论文|故事|项目|成果|题材|课例|课程|课题|例题|报告|品牌|典型|做法|建议|提案|工作法|操作法|稿件|征文|视频)'

/** 领导干部主持完成的,每单位不得少于|1篇: a part told in a clause of its own. */
const partAhead = new RegExp(
  `(?:^|[,;。:])((?![各每])[^,;。:\\d在]{2,14}(?:主持|牵头|参与|完成|创作|撰写|领衔|主笔|反映|讲述)[^,;。:\\d]{0,10}?(?:(?=的)|${thing}))的?,每[^,;。:\\d]{1,6}$`,
)

/** 推荐的创新型成果应|不少于2项: and as a sort of what is sent. */
const partSent = new RegExp(
  `(?:^|[,;。])(?:所报|所?${handsIn}的)(?!(?:优秀|典型|先进|参[评赛]|有关)*(?:${thing}|数量|名额|总数|人选|对象)(?:数量?)?(?:应|须|要|原则上)*$)([^,。;:、各每\\d]{2,12}?${thing})(?:数量?)?(?:应|须|要|原则上|一般)*$`,
)

/** 一线女职工写的|不少于1篇: and right before its number, where works are told by who made them. */
const partOfMakers =
  /(?:^|[,;。:])((?![各每凡])[^,;。:\d]{2,12}(?:写|创作|撰写|主持|牵头|完成|主创|执笔|拍摄|(?:作为|担任|为)(?:第一)?(?:主持|负责|完成|牵头|申报|主讲)?(?:人|者|作者))的)(?:案例|作品|征文|成果|稿件|论文|故事)?$/

/** 第一作者为一线职工的|至少1篇: and where they are told by who their makers are. */
const partOfAuthors =
  /(?:^|[,;。:])((?:第一)?(?:作者|完成人|负责人|主持人|申报人|牵头人|主创)(?:须|应)?[为是][^,;。:\d]{2,16}的)(?:案例|作品|征文|成果|稿件|论文|故事|项目)?(?:须|应|要)?$/

/** 乡村振兴方向|不少于1个: and where they are told by their theme. */
const partOfTheme =
  /(?:^|[,;。])((?![各每凡在按]|其[中余他它])[^,;。:、\d]{2,12}(?:方向|方面|领域|主题|题材))的?(?:案例|作品|征文|成果|稿件|论文|故事|项目)?(?:须|应|要)?$/

/** 同一项目的故事|不超过2篇: and works of one thing. */
const partOfSame = new RegExp(
  `(?:^|[,;。])(同一(?:个)?(?![一-鿿]{0,4}(?:作者|单位|企业|学校|部门|团队|人|员|师))[一-鿿]{2,6}的(?:${thing}|照片|文章))(?:原则上|一般|最多|至多)?$`,
)

/** Words that tell some people from others who are sent. */
const quality =
  '女性?|男性?|青年|中青年|年轻|老年|基层|一线|农村|乡村|少数民族|党外|民营|非公|退休|离退休|在职|在校|残疾|[\\d一二三四五六七八九十]{2,3}(?:周?岁|后)'
/** 每个镇推荐的|女性退役军人不少于1名: people of some sort among those who are sent. */
const peopleSent = new RegExp(
  `(?:^|[,;。])(?:[各每][^,;。:\\d的]{1,12}?)?所?${handsIn}的((?:${quality})[^,;。:、各每\\d]{1,10})(?:人数)?(?:应|须|要|原则上|一般)*$`,
)

/** 上述课例中|课堂实录至少1个, 各镇推荐的案例里,|残疾人就业的不少于1例: some of the works that were told before. */
const partWithin = new RegExp(
  `(?:^|[,;。])(?:上述|以上|所报|(?:[各每][^,;。:\\d的]{1,16}?|[^,;。:\\d的各每]{2,12})?所?(?:${handsIn}|[报投])的)(?!(?:情况|基础|过程))[一-鿿“”]{1,12}?(?:之?[中里内]|当中),?((?![各每其])(?:\\d{2,4}(?=[岁周年后级月])|[^,;。:、\\d]){2,20}?)(?:应|须|要|原则上)*$`,
)

/** What part of the works told of a number is for, where its words name them: whose they are, their theme, what they are among. */
export function partOfSent(words: string): string | null {
  const patterns = [
    partSent,
    partAhead,
    partOfMakers,
    partOfAuthors,
    partOfTheme,
    partOfSame,
    peopleSent,
    partWithin,
  ]
  return patterns.map((one) => one.exec(words)?.[1]).find((part) => part !== undefined) ?? null
}

/** Whether a number is for some of the works or people sent, told by who made them or by what they are among. */
export function isOfSome(words: string): boolean {
  return [partOfMakers, partOfAuthors, partOfSame, peopleSent, partWithin].some((one) => one.test(words))
}
