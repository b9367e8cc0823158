/** Letters that names write in several ways: the common one, then its variants. */
const VARIANTS =
	'高髙 崎﨑嵜碕 辺邊邉 斎齋齊斉 沢澤 浜濱濵 広廣 国國 学學 会會 桜櫻 真眞 恵惠 徳德 瀬瀨 島嶋嶌 ' +
	'蔵藏 与與 宝寶 栄榮 条條 円圓 竜龍 滝瀧 関關 実實 万萬 豊豐 寿壽 礼禮 来來 塩鹽 館舘 峰峯 岳嶽 ' +
	'吉𠮷 鉄鐵 声聲 芸藝 団團 医醫 体體 県縣 区區 台臺 気氣 楽樂 薬藥 労勞 営營 覚覺 経經 継繼 済濟 ' +
	'児兒 静靜 浅淺 黒黑 横橫 緑綠 増增 巣巢 歩步 毎每 淵渕 槙槇 遥遙 隠隱 亀龜 両兩 検檢 険險 験驗 ' +
	'権權 歓歡 観觀 総總 聡聰 壮壯 荘莊 装裝 従從 縦縱 渋澁 処處 証證 乗乘 専專 戦戰 双雙 数數 択擇 ' +
	'単單 担擔 伝傳 転轉 当當 党黨 灯燈 独獨 読讀 届屆 弐貳 発發 仏佛 変變 弁辨辯 穂穗 満滿 弥彌 ' +
	'訳譯 予豫 余餘 誉譽 様樣 頼賴 覧覽 涙淚 塁壘 励勵 霊靈 齢齡 恋戀 炉爐 湾灣 岡崗 富冨 曽曾 舎舍 ' +
	'桧檜 柳栁 野埜 鴎鷗 害碍礙';

const common = new Map<string, string>();
for (const group of VARIANTS.split(' ')) {
	const [letter = '', ...others] = [...group];
	for (const other of others) common.set(other, letter);
}

/** Old and variant kanji in their common form: 髙槻 → 高槻, 澤 → 沢. For comparison only. */
export function foldKanji(text: string): string {
	let folded = '';
	for (const letter of text) folded += common.get(letter) ?? letter;
	return folded;
}
