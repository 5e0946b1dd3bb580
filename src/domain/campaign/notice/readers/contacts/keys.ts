/** What is done by whom is to be asked or written to. */
const deed = '联系|联络|咨询|对接|经办|承办|收件|收稿|接收|受理|接听|签收'

/** The keys of people, each piece of a pattern without its colon: 联系人, 咨询老师, 责任编辑. */
export const personKey = `(?:(?:${deed})(?:人员|人|员|老师|干部|编辑|专员|干事)|责任(?:人(?=:)|编辑)|责编|(?:组稿|值班)(?:编辑|老师)|Contact(?=:))`

/** Words that are a key of people only before a colon. */
export const keyBeforeColon =
  '(?:负责人|经办|联系|联系方式|编辑|组稿|记者|专班|客服|(?:技术|系统|平台|会务)(?:支持|保障|服务|人员))(?=:)'
