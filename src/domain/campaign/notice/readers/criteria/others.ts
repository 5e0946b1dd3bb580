/** 增强自我的稳定性, 社会主义制度的优越性: what works are to bring about or to tell of. */
export const ofOthers = /增强(?:自我|自身|学生|职工|群众|大家|我们)|制度的?优越性/
/** 申报主体应具有较强的经济实力: who takes part. */
export const ofApplicant =
  /^[^,。;:]{0,6}(?:主体|单位|企业|机构|团队|申报人|申报者)(?:应当?|须|必须|需|要)?(?:是|为|在|具)/

/** 公平、公正、公开的原则: how judging is held. */
export const ofFairness = /^(?:公[平正开]|择优)(?:的?原则)?$/
