/**
 * The verbs by which offices choose works beside 评选 and 设: 推介, 立项, 单列, 选树, as the source of a pattern; what is
 * 已立项 was chosen before, and 立项申请书 is a paper.
 */
export const chooses = '推介|(?<!已[一-鿿]{0,4})立项(?![申书建])|单列|单设|专设|评树|选介|选树'
