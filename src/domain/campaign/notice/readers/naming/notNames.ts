/** What joins words to no name: the order of a text, or a place on a site. */
export function isNoName(text: string, from: number, to: number): boolean {
  return isOfText(text, from, to) || isPlaceOnline(text.slice(0, from)) || isCampaign(text, from, to)
}

/** 正文按“背景—做法—成效”展开: the order of a text. */
function isOfText(text: string, from: number, to: number): boolean {
  const clause = /[^,;。]*$/.exec(text.slice(0, from))?.[0] ?? ''
  const isTold =
    /^[”"’」】)]?(?:的?(?:结构|顺序(?!命名|统一|进行)|思路|框架|体例|逻辑|层次|四段|三段)|展开|撰写|叙述|行文|组织|来写)/
  return (
    /^(?:[^文件题]{0,6})(?:正文|全文|文章结构|结构|体例|内容|框架)(?!名)/.test(clause) ||
    isTold.test(text.slice(to))
  )
}

/** 通过院内网“科技处—收文”提交: where one goes to on a site. */
function isPlaceOnline(before: string): boolean {
  return /(?:网站?|平台|系统|公众号|小程序|栏目|菜单|微信|OA(?:邮箱|系统|平台)?|(?:内网|协同|办公|政务)(?:邮箱|平台|系统)|收件箱|路径|主页|官网)[“"‘「【(]?$/i.test(
    before,
  )
}

/** 开展“我的校园——书香四季”主题征文活动: what the campaign is called. */
function isCampaign(text: string, from: number, to: number): boolean {
  return (
    /(?:开展|举办|组织|参加|关于|启动|推进)[^,。;“”]{0,8}[“"「]$/.test(text.slice(0, from)) &&
    /^[”"」](?:主题|系列|全[国省市县区校])?(?:征[文集稿]|[一-鿿]{0,4}(?:大赛|比赛|竞赛|活动|评选|展))/.test(
      text.slice(to),
    )
  )
}
