/** Traditional characters that stand in the words of rules, each followed by its simplified form. */
const pairs =
  '開开關关於于徵征個个則则張张圖图說说時时間间點点內内動动單单聯联係系繫系絡络電电話话郵邮箱箱報报縣县區区產产業业團团總总會会職职優优組组織织獎奖評评選选審审階阶' +
  '範范圍围標标題题稱称類类數数過过萬万兩两條条項项種种從从來来後后們们這这對对實实際际發发現现題题質质量量體体裝装號号書书記记錄录證证據据處处辦办務务勞劳動动' +
  '長长員员為为與与並并應应須须請请將将進进經经驗验創创術术學学習习師师設设計计製制畫画寫写論论調调輯辑編编層层級级網网絡络傳传統统壓压縮缩檔档頁页幀帧視视頻频' +
  '責责貢贡獻献廣广場场農农無无異异議议開开佈布闡阐釋释徑径聲声簽签諾诺權权歸归屬属複复補补齊齐緊紧結结構构還还遠远運运輸输鄉乡鎮镇國国資资機机門门黨党導导' +
  '領领軍军歷历參参謀谋徵征採采納纳達达東东陽阳蘇苏寧宁連连達达節节約约絕绝給给續续線线細细紀纪級级純纯陸陆隊队際际險险難难雙双雜杂離离電电靈灵順顺預预頒颁願愿' +
  '顯显額额風风養养駐驻驗验體体髮发鬥斗齡龄龍龙馬马賽赛贊赞贈赠趨趋躍跃車车軟软載载輔辅輕轻較较邏逻鄰邻醫医針针鐘钟鋼钢錯错鏡镜長长閱阅陣阵陰阴'

/** Simplified forms by traditional ones, one character for one. */
export const simplified: ReadonlyMap<string, string> = new Map(
  [...pairs].flatMap((character, index, all) =>
    index % 2 === 0 ? [[character, all[index + 1] ?? character] as const] : [],
  ),
)
