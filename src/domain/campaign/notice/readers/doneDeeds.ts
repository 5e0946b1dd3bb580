/** The verbs for how what a notice calls for came about: 开展, 实施, 发表 and the like. */
export const made =
  '(?:开展|开设|讲授|实施|完成|发表|形成|取得|撰写|编写|创作|拍摄|摄制|录制|制作|产生|发生|承担|组织|举办|推出|启动|研发(?!投入|人员|费|中心|机构)|开发(?!区|商|者)|打造|推行|原创|投用|立项|结项|结题|办结|结案|竣工|完工|投入|出版|调研)'
export const things =
  '(?:案例|做法|经验|成果|项目|作品|活动|故事|事迹|真人真事|工作|举措|实践|论文|课题|课程|教材|著作)'

/** 本馆策划实施的, 我市企业助力乡村振兴的做法: whose deeds stand behind a stretch of time. */
export const deedsOf = new RegExp(
  `^(?:之间|期间|之?内|间)?(?!\\))(?:[一-鿿、()]{0,12}${made}过?的|(?:(?!报送|推荐|提交|征集|申报|投稿)[一-鿿、()“”]){1,24}的[一-鿿]{0,6}${things})`,
)
