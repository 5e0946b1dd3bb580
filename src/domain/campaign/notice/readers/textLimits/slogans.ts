/** 广告语每条20字以内: lines that are sent in one by one. */
export const eachSlogan = /(?:口号|广告语|宣传语|寄语|作品)每[条句则][^,。;]{0,8}$/

/** 服务理念用语要精炼，字数20字以内: works that are a few words long. */
export const shortWorks =
  /^(?![^,]*[附配])[一-鿿“”]{0,8}(?:广告[语词]|[宣推]传语|口号|标语|[楹对春]联|理念|愿景|用语|格言|箴言|警句|金句|家训|校训|谚语|谜[语面]|微诗)(?!\()[^。;]{0,14}$/
