import type { Block } from './document';
import { heading, list, paragraph, type Draft } from './draft';

/** What words mean that the report can't do without. */
const MEANINGS: readonly string[] = [
	'年度：4月から、次の年の3月までの1年です。',
	'機関：働くことを支える所、会社、学校、役所などです。',
	'名簿：会議に来た人の一覧です。',
	'毎回数える：同じ人が3回来たら、3人と数えます。',
	'1回だけ数える：同じ人が3回来ても、1人と数えます。',
	'割合（%）：全部を100としたときの数です。',
	'n：割合を出すときの、全部の数です。',
	'平均：会議の人数を全部足して、会議の数で割った数です。',
	'地元：このネットワークの市や町です。'
];

/** In やさしい日本語 the report begins with its words, and says which of them are not its own. */
export function plainWordsChapter(draft: Draft): Block[] {
	if (draft.language !== 'easy') return [];
	const quoted =
		'「もとの文」と書いてある所は、報告書の文のままです。そこには、むずかしい言葉もあります。';
	return [heading(1, '言葉の説明'), ...list(MEANINGS), ...paragraph(draft, 'plain-words', quoted)];
}
