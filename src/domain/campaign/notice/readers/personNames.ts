import { oneOf } from '../oneOf.ts'

/** A stretch of a sentence that names somebody or a telephone, with the words as they are to be told. */
export type Seen = { readonly start: number; readonly end: number; readonly words: string }

/** The signs that a person's name begins with. */
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁房屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬仇巩蔺丛裘甄楚骆柯练辜敖谌佘郗仝禹匡隋阙濮扈冀嵇桑蒲靖粟闻荀郎荆郜鄢郦郁仲麻巫糜茅晁钮蔚昌岳桓逄揭亓滕茹雍栗胥迟鹿檀戎虞鞠尧邰丘厉邸亢寇竺逯蒯巢芮储汲邴隗伊容井奚郏栾苑狄洪杭云花荣滑巴乌薄羊渠仰朴晋敬'
/** The names of families that have two signs. */
export const compound =
  '欧阳|上官|司马|诸葛|慕容|令狐|夏侯|皇甫|尉迟|司徒|东方|端木|公孙|宇文|长孙|轩辕|申屠|钟离|独孤|鲜于|闻人|澹台|公冶|太史|呼延|南宫|东郭|赫连|淳于|完颜|拓跋|万俟|濮阳|乐正|仲孙|漆雕|巫马|梁丘'
/** What people are called by behind their name. */
export const title = oneOf([
  '[一二三四]级主任科员|副?主任科员|干事|老师|秘书长|医师|医生|护士|技师|律师|法官|警官|讲师|研究员',
  '会计|厂长|段长|园长|行长|庭长|科长|股长|主任|部长|处长|同志|女士|先生|小姐|秘书|主席|经理|书记|局长',
  '会长|科员|主管|工程师|同学(?![校生院科习年段历])|编辑|教授|师傅|专员|校长|院长|馆长|所长|组长',
  '队长|站长|总监|助理|博士|股长|专责|专工|高工|调研员|辅导员|参谋|班长|社长|主编|总编|馆员|护士长',
  '检察[官长]|警长|政委|教导员|理事长|董事长|台长|团长|镇长|乡长|支书|团委书记|大姐|大哥|阿姨|(?<!小|哥)[姐哥](?=[(),、;:\\d]|$)',
  '(?<![职民农员技义社施车竣招路])工(?=[(),、;:\\d]|$|短号|手机|电话|座机|办公|内线|分机)',
])
/** A name that ends in such a word. */
export const titledEnd = new RegExp(`(?:${title})$`)
/** Whether words begin as the name of a person does. */
export const bearer = new RegExp(`^(?:[小老]|${compound}|[${surnames}])`)
/** A person's name, or one such as 小周. */
export const person = new RegExp(
  `^(?:(?:[小老]|[${surnames}])[一-鿿]|[${surnames}][一-鿿]{2}|(?:${compound})[一-鿿]{1,2})$`,
)
/** Words where a name could stand that name nobody. */
export const noName = new RegExp(
  oneOf([
    '^[和及与或的在人]|^请[于在各向与将按勿]|我们|[我本][会局部委办科处]|电话|方式|邮箱|手机|部门',
    '单位|地址|名单|信息|职工|科室|人员|姓名|^申[请报领]',
    '^(?:办公(?![室厅])|移动|周[一二三四五六日末]|内线|外线|短号|分机|座机|固话|传真|总机|前台|值班|热线|监督)',
    '[的类片组部处]$|[妇文残科侨商]联$|(?:图书|文化|档案|博物|农技|服务|广播|工作|便民)[馆站]$',
    '^(?:联[系络]|咨询|经办|承办|对接|负责|接收|收件|值班)(?:人员?|员)$',
    '^[路市内外网军]电|^(?:均?不变|如下|详?见|同[前上]|附后|从略|另行|待定)',
  ]),
)
