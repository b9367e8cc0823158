import type { InEach } from './language';

/** A word of the field that not everybody knows. */
export interface GlossaryEntry {
	id: string;
	word: InEach<string>;
	meaning: InEach<string>;
	/** What else it is called: it is found by these words too. */
	words: readonly string[];
}

function entry(
	id: string,
	word: readonly [ja: string, en: string, easy?: string],
	meaning: readonly [ja: string, en: string, easy?: string],
	words: readonly string[] = []
): GlossaryEntry {
	const [ja, en, easy] = meaning;
	return {
		id,
		word: { ja: word[0], en: word[1], ...(word[2] && { easy: word[2] }) },
		meaning: { ja, en, ...(easy === undefined ? {} : { easy }) },
		words
	};
}

/** The words that are explained, in the order in which a newcomer meets them. */
export const GLOSSARY: readonly GlossaryEntry[] = [
	entry(
		'fiscal-year',
		['年度', 'fiscal year'],
		[
			'4月から翌年3月まで。始まる年で呼びます。2023年3月31日は2022年度です。',
			'April to March, named by the year it begins in: 31 March 2023 is in FY2022.',
			'4月から次の年の3月までの1年です。'
		]
	),
	entry(
		'attendances',
		['延べ参加者数', 'attendances'],
		[
			'会議ごとの出席者を足した数。同じ人が3回出れば3名と数えます。',
			'Attendances of all meetings added up. A person who came three times counts three times.',
			'来た人の数をぜんぶ足した数です。同じ人が3回来たら3人と数えます。'
		],
		['のべ', '延べ人数', '出席者数']
	),
	entry(
		'participants',
		['実参加者数', 'participants'],
		[
			'1回以上出席した人の数。何回出ても1名と数えます。',
			'Different people who came at least once.',
			'来た人の数です。何回来ても1人と数えます。'
		],
		['実人数', 'ユニーク']
	),
	entry(
		'organization',
		['参加機関', 'participating organization'],
		[
			'会議に1人以上が出席した、事業所・病院・学校・企業・役所など。',
			'An office, hospital, school, company or authority from which somebody came.',
			'会議に来た人がはたらいているところです。'
		]
	),
	entry(
		'home-area',
		['圏域', 'home area', '地元'],
		[
			'このネットワークの地元である高槻市と島本町。それ以外を圏域外と呼びます。',
			'The municipalities of the network itself; everything else is outside.',
			'高槻市と島本町のことです。'
		],
		['地元', 'エリア', '高槻', '島本']
	),
	entry(
		'new',
		['新規', 'new'],
		[
			'記録のうえで初めて出席した年度の人や機関。記録が始まった年度は全員が新規になります。',
			'A person or organization in the first fiscal year on record. In the first recorded year all are new.',
			'はじめて来た人です。'
		]
	),
	entry(
		'returning',
		['継続', 'returning'],
		[
			'前の年度までに出席したことのある人や機関。',
			'A person or organization that had come in an earlier fiscal year.',
			'前にも来たことがある人です。'
		]
	),
	entry(
		'n',
		['n', 'n'],
		[
			'割合を出すもとになった数。小さいほど、割合は偶然に左右されます。',
			'The number a share is computed from. The smaller it is, the more chance decides.',
			'もとの数です。小さいと、たまたまのことがあります。'
		],
		['母数', '標本の大きさ', 'sample size']
	),
	entry(
		'same-months',
		['前年度同期比', 'year over year, same months'],
		[
			'両方の年度に会議があった月どうしで比べた増減。',
			'Change compared over the months that have a meeting in both fiscal years.',
			'前の年の同じ月とくらべた数です。'
		],
		['前年比', '昨年比', '前年同月比']
	),
	entry(
		'median',
		['中央値', 'median'],
		[
			'小さい順に並べて真ん中に来る数。飛び抜けた回に左右されにくい数です。',
			'The middle value in order of size. One unusual meeting hardly moves it.',
			'小さいじゅんにならべて、まん中の数です。'
		]
	),
	entry(
		'retention',
		['継続率', 'retention'],
		[
			'前の年度に来た人や機関のうち、今年度も来た割合。',
			'Among those who came the year before, the share that came again.',
			'前の年に来た人のうち、また来た人のわりあいです。'
		],
		['定着率']
	),
	entry(
		'repeat',
		['リピート率', 'repeat rate'],
		[
			'その年度に来た人や機関のうち、2回以上来た割合。',
			'Among those who came in a fiscal year, the share that came twice or more.',
			'来た人のうち、2回目も来た人のわりあいです。'
		]
	),
	entry(
		'turnover',
		['入替率', 'turnover'],
		[
			'前の年度とその年度に来た機関のうち、どちらか一方の年度だけに来た割合。',
			'Among the organizations of two fiscal years, the share that came in only one of them.',
			'2つの年のうち、1つの年だけ来た機関のわりあいです。'
		],
		['入れ替わり', '離脱']
	),
	entry(
		'cohort',
		['初めて来た年度の組', 'cohort'],
		[
			'初めて来た年度が同じ人や機関の集まり。組ごとに、何年後にも来ているかを見ます。',
			'Those whose first visit was in one fiscal year, followed over the years after it.',
			'はじめて来た年が同じ人のあつまりです。'
		],
		['コホート', '世代']
	),
	entry(
		'core',
		['中核・常連・一見', 'core, regular, casual'],
		[
			'参加の多い順に並べ、全体の80%までを支える機関が中核、次の15%が常連、残りが一見です。',
			'Ordered by attendances: those that make up the first 80% are core, the next 15% regular, the rest casual.',
			'よく来る機関、ときどき来る機関、1回だけの機関に分けたものです。'
		],
		['コア', 'ABC分析', '80%']
	),
	entry(
		'elephant-factor',
		['半数を支える機関数', 'elephant factor'],
		[
			'参加の半分を占めるのに必要な機関の数。小さいほど少数の機関に頼っています。',
			'The fewest organizations that make up half of all attendances. Low means concentrated.',
			'参加の半分を作っている機関の数です。'
		],
		['エレファント・ファクター', 'エレファントファクター']
	),
	entry(
		'effective-number',
		['実効数', 'effective number'],
		[
			'かたよりを考えた「実質いくつ分か」。5機関が同じだけ来れば5、1機関に集まれば1に近づきます。',
			'How many equal parts would be as mixed: 5 for five equal organizations, near 1 if one has all.',
			'「だいたい、いくつ分か」の数です。'
		],
		['HHI', 'ハーフィンダール指数', 'Herfindahl']
	),
	entry(
		'xmr',
		['いつもと違う回', 'unusual meeting (XmR)'],
		[
			'ふだんのばらつきの範囲（平均±2.66×平均移動範囲）から外れた回、または片側に8回続いた回。',
			'Outside the usual range (mean ± 2.66 × mean moving range), or eight in a row on one side.',
			'いつもの数から大きくはなれた回です。'
		],
		['管理図', '外れ値', 'control chart']
	),
	entry(
		'outlook',
		['見込み', 'outlook'],
		[
			'これまでの記録だけから出した来年度の幅。記録が8つ未満のときは判断できません。',
			'A range for next year from the record alone. With fewer than eight values nothing is said.',
			'来年のだいたいのはんいです。'
		],
		['予測', '見通し', 'forecast']
	),
	entry(
		'density',
		['ネットワーク密度', 'density'],
		[
			'つながりうる機関の組のうち、実際に一緒に参加した組の割合。',
			'Among all pairs of organizations, the share that took part together.',
			'つながっている機関のわりあいです。'
		]
	),
	entry(
		'centralization',
		['中心化', 'centralization'],
		[
			'つながりが1つの機関にどれだけ集まっているか。0は集まりなし、1は1つの機関だけが全部とつながる形です。',
			'How far ties gather at one organization: 0 is evenly spread, 1 is one in the middle of all.',
			'つながりが1つの機関にあつまる大きさです。0から1までの数です。'
		]
	),
	entry(
		'bridge',
		['橋渡し機関', 'bridge'],
		[
			'ほかの機関どうしを結ぶ道の途中に多く立つ機関。抜けるとつながりが切れやすくなります。',
			'An organization on many shortest ways between others. Without it ties are lost.',
			'ほかの機関をつなぐ機関です。'
		],
		['媒介中心性', 'betweenness']
	),
	entry(
		'dormant',
		['休眠', 'dormant'],
		[
			'最後の会議までの12か月に出席のない機関。',
			'Without attendance in the twelve months before the last meeting.',
			'1年来ていない機関です。'
		],
		['1年来ていない', 'inactive']
	),
	entry(
		'interval',
		['割合の幅', 'interval of a share'],
		[
			'数が少ないときの割合の確からしい幅（Wilson の95%区間）。',
			'The likely range of a share from few counts (95% Wilson interval).',
			'わりあいのだいたいのはんいです。'
		],
		['信頼区間', 'ウィルソン', 'Wilson', 'confidence interval']
	),
	entry(
		'roll',
		['名簿', 'roll'],
		[
			'会議の出席者の記録。名簿のない会議は人数に含められません。',
			'The record of who came to a meeting. A meeting without one cannot be counted.',
			'来た人のリストです。'
		]
	),
	entry(
		'pillar',
		['取り組みの柱', 'pillar'],
		[
			'年度報告書の分類。支援力（知識・スキル）、支援力（基礎力）、連携・ネットワーク、地域のニーズ・課題。',
			'The annual report’s classification: skills, foundations, cooperation, local needs.',
			'とりくみの4つのわけかたです。'
		]
	),
	entry(
		'term',
		['期', 'term'],
		[
			'運営委員の任期。1期から数えます。',
			'A term of the steering committee, counted from the first.',
			'運営委員がはたらく期間です。'
		]
	),
	entry(
		'evidence',
		['根拠', 'evidence'],
		[
			'その数字が、どのファイルの何行目からできているか。',
			'From which rows of which file a number is made.',
			'すうじのもとの記録です。'
		]
	)
];
