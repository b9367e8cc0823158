/**
 * Words that やさしい日本語 does without: long words of Chinese origin and words of offices, each of
 * which has a plainer one beside it. A word in brackets after its explanation is left alone.
 */
export const HARD_WORDS: readonly string[] = [
	'延べ参加者数',
	'延べ人数',
	'延べ',
	'実参加者',
	'照合',
	'該当',
	'併せて',
	'速やか',
	'暗号',
	'圏域',
	// 圏域 is 「地元」 everywhere.
	'地域の中',
	'地域の外',
	'この地域',
	'中央値',
	'所在地',
	'同梱',
	'充足',
	'推移',
	'概況',
	'集計',
	'合成',
	'抽出',
	'参照',
	'適用',
	'有効',
	'無効',
	'不可',
	'可能',
	'必須',
	'任意',
	'既存',
	'既に',
	'直ちに',
	'随時',
	'適宜',
	'留意',
	'考慮',
	'実施',
	'推定',
	'算出',
	'複数',
	'単純に',
	'以降',
	'以前',
	'当該',
	'所属',
	'氏名',
	'形態',
	'内訳',
	'詳細',
	'概要',
	'比率',
	'全件',
	'件数',
	'異なる',
	'除外',
	'除く',
	'含む',
	'破損',
	'復元',
	'統合',
	'端末',
	'閲覧',
	'おおよそ',
	'または',
	'および',
	'もしくは',
	'ならびに',
	'において',
	'に関する',
	'に係る'
];

/** Most characters of a sentence, inserted values apart (UX.md A9). */
export const LONGEST_SENTENCE = 40;

/** What is hard about a text in やさしい日本語: its long sentences and hard words. */
export function hardnessOf(text: string): string[] {
	const plain = text.replace(/「[^「」]*」/g, '「」').replace(/[\d,.]+/g, '');
	const long = plain
		.split(/(?<=[。！？])|\n/)
		.filter((sentence) => [...sentence].length > LONGEST_SENTENCE);
	const hard = HARD_WORDS.filter((word) => text.includes(word));
	return [...long.map((sentence) => `long: ${sentence}`), ...hard.map((word) => `hard: ${word}`)];
}
